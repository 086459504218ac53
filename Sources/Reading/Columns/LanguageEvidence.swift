import Kernel

/// How much the words of a line speak for each language, in points: a function word weighs two, an ending or a
/// spelling less. Short lines often say nothing; their neighbours decide then (`Columns`).
struct LanguageEvidence: Sendable {
    private let words: [UInt64: Scores]
    private let endings: [(bytes: [UInt8], scores: Scores)]

    init() {
        var words: [UInt64: Scores] = [:]
        for (language, list) in FunctionWords.lists {
            for word in list.split(separator: " ") {
                guard let key = Self.key(of: Array(word.utf8)[...]) else { continue }
                words[key, default: Scores()][language] += 2
            }
        }
        self.words = words
        endings = FunctionWords.endings.map { ending, language in
            var scores = Scores()
            scores[language] = 0.8
            return (Array(ending.utf8), scores)
        }
    }

    /// The points of one line.
    func scores(of line: Bytes) -> Scores {
        var total = Scores()
        var index = line.startIndex
        while index < line.endIndex {
            guard line[index].isLetterASCII || line[index].isBeyondASCII else {
                index += 1
                continue
            }
            let start = index
            while index < line.endIndex, line[index].isLetterASCII || Self.isLetter(line, at: index) { index += 1 }
            if index == start {
                index += 1
                continue
            }
            total += scores(ofWord: line[start..<index], elided: index < line.endIndex && Self.isElision(line, at: index))
        }
        return total
    }

    private func scores(ofWord word: Bytes, elided: Bool) -> Scores {
        // l’, d’, qu’: only French elides before a noun.
        if elided, word.count <= 2 { return Scores(fr: 2) }
        if let key = Self.key(of: word), let known = words[key] { return known }
        var scores = Self.spelling(of: word)
        guard word.count >= 6 else { return scores }
        for ending in endings where word.endsWithLowercased(ending.bytes) {
            scores += ending.scores
            break
        }
        return scores
    }

    /// Accents and pairs of letters that one language has and the other hardly.
    private static func spelling(of word: Bytes) -> Scores {
        var scores = Scores()
        var previous: UInt8 = 0
        for byte in word {
            let low = byte.isUpperASCII ? byte + 32 : byte
            switch (previous, low) {
            case (0xC3, 0xA9), (0xC3, 0xA8), (0xC3, 0xA0), (0xC3, 0xAA), (0xC3, 0xA7), (0xC3, 0x89): scores.fr += 0.8
            case (UInt8(ascii: "i"), UInt8(ascii: "j")): scores.nl += 1
            case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "u"), UInt8(ascii: "u")): scores.nl += 0.8
            case (UInt8(ascii: "o"), UInt8(ascii: "o")), (UInt8(ascii: "e"), UInt8(ascii: "e")): scores.nl += 0.4
            case (0xC3, 0xBC), (0xC3, 0x9F), (0xC3, 0xA4): scores.de += 0.8
            default: break
            }
            previous = low
        }
        return scores
    }

    private static func isLetter(_ line: Bytes, at index: Int) -> Bool {
        // C3 to C5 lead the accented letters; 80 to BF follow a lead. Punctuation of E2 80 is no letter.
        guard line[index].isBeyondASCII else { return false }
        return line[index] >= 0xC3 && line[index] <= 0xC5
            || (line[index] < 0xC0 && index > line.startIndex && line[index - 1] >= 0xC3 && line[index - 1] <= 0xC5)
    }

    private static func isElision(_ line: Bytes, at index: Int) -> Bool {
        line[index] == UInt8(ascii: "'")
            || (line[index] == 0xE2 && index + 2 < line.endIndex && line[index + 1] == 0x80 && line[index + 2] == 0x99)
    }

    /// A word of up to eight bytes as one number, ASCII letters lower-cased.
    private static func key(of word: Bytes) -> UInt64? {
        guard word.count <= 8 else { return nil }
        return word.reduce(0) { $0 << 8 | UInt64($1.isUpperASCII ? $1 + 32 : $1) }
    }
}

/// Points for each language.
struct Scores: Sendable {
    var fr = 0.0
    var nl = 0.0
    var en = 0.0
    var de = 0.0

    subscript(language: Language) -> Double {
        get {
            switch language {
            case .fr: fr
            case .nl: nl
            case .en: en
            case .de: de
            }
        }
        set {
            switch language {
            case .fr: fr = newValue
            case .nl: nl = newValue
            case .en: en = newValue
            case .de: de = newValue
            }
        }
    }

    static func += (a: inout Scores, b: Scores) {
        a.fr += b.fr
        a.nl += b.nl
        a.en += b.en
        a.de += b.de
    }
}

extension Bytes {
    fileprivate func endsWithLowercased(_ ending: [UInt8]) -> Bool {
        guard count > ending.count else { return false }
        return zip(suffix(ending.count), ending).allSatisfy { ($0.isUpperASCII ? $0 + 32 : $0) == $1 }
    }
}
