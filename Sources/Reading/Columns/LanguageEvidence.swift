import Kernel

/// How much the words of a line speak for each language, in points: a function word weighs two, an ending or a
/// spelling less. Short lines often say nothing; their neighbours decide then (`Columns`).
struct LanguageEvidence: Sendable {
    /// The lists taken apart: once for all letters.
    static let shared = LanguageEvidence()

    private let words: [UInt64: Scores]
    /// By their last two bytes, in the order in which they are told.
    private let endings: [UInt16: [(bytes: [UInt8], scores: Scores)]]

    init() {
        var words: [UInt64: Scores] = [:]
        for (language, list) in FunctionWords.lists {
            for word in list.split(separator: " ") where word.utf8.count <= 8 {
                words[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: Scores()][language] += 2
            }
        }
        self.words = words
        var endings: [UInt16: [(bytes: [UInt8], scores: Scores)]] = [:]
        for (ending, language) in FunctionWords.endings {
            var scores = Scores()
            scores[language] = 0.8
            let bytes = Array(ending.utf8)
            endings[Self.lastTwo(bytes.suffix(2)), default: []].append((bytes, scores))
        }
        self.endings = endings
    }

    private static func lastTwo(_ bytes: some Sequence<UInt8>) -> UInt16 { bytes.reduce(0) { $0 << 8 | UInt16($1) } }

    /// The points of one line.
    func scores(of line: Bytes) -> Scores { line.withUnsafeBufferPointer { scores(of: $0) } }

    private func scores(of line: UnsafeBufferPointer<UInt8>) -> Scores {
        var total = Scores()
        var index = 0
        while index < line.count {
            let start = index
            // The word as one number, as far as it has eight bytes, its ASCII letters lower-cased.
            var key: UInt64 = 0
            var spelling = Scores()
            var previous: UInt8 = 0
            while index < line.count, line[index].isLetterASCII || Self.isLetter(line, at: index) {
                let byte = line[index].isUpperASCII ? line[index] + 32 : line[index]
                key = key << 8 | UInt64(byte)
                Self.weigh(previous, byte, into: &spelling)
                previous = byte
                index += 1
            }
            guard index > start else {
                index += 1
                continue
            }
            if index - start <= 2, index < line.count, Self.isElision(line, at: index) {
                // l’, d’, qu’: only French elides before a noun.
                total.fr += 2
            } else if index - start <= 8, let known = words[key] {
                total += known
            } else {
                total += spelling
                if index - start >= 6, let ending = ending(of: line, from: start, to: index) { total += ending }
            }
        }
        return total
    }

    private func ending(of line: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Scores? {
        func lowered(_ index: Int) -> UInt8 { line[index].isUpperASCII ? line[index] + 32 : line[index] }
        guard let candidates = endings[UInt16(lowered(end - 2)) << 8 | UInt16(lowered(end - 1))] else { return nil }
        for candidate in candidates where candidate.bytes.count < end - start {
            let offset = end - candidate.bytes.count
            if candidate.bytes.indices.allSatisfy({ lowered(offset + $0) == candidate.bytes[$0] }) {
                return candidate.scores
            }
        }
        return nil
    }

    /// Accents and pairs of letters that one language has and the other hardly.
    private static func weigh(_ previous: UInt8, _ byte: UInt8, into scores: inout Scores) {
        switch (previous, byte) {
        case (0xC3, 0xA9), (0xC3, 0xA8), (0xC3, 0xA0), (0xC3, 0xAA), (0xC3, 0xA7), (0xC3, 0x89): scores.fr += 0.8
        case (0xC3, 0xBC), (0xC3, 0x9F), (0xC3, 0xA4): scores.de += 0.8
        case (UInt8(ascii: "i"), UInt8(ascii: "j")): scores.nl += 1
        case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "u"), UInt8(ascii: "u")): scores.nl += 0.8
        case (UInt8(ascii: "q"), UInt8(ascii: "u")): scores.fr += 0.6
        case (UInt8(ascii: "o"), UInt8(ascii: "i")), (UInt8(ascii: "a"), UInt8(ascii: "i")): scores.fr += 0.4
        case (UInt8(ascii: "o"), UInt8(ascii: "o")), (UInt8(ascii: "e"), UInt8(ascii: "e")): scores.nl += 0.4
        case (_, UInt8(ascii: "k")), (_, UInt8(ascii: "w")): scores.nl += 0.5
        default: break
        }
    }

    private static func isLetter(_ line: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        // C3 to C5 lead the accented letters; 80 to BF follow a lead. Punctuation of E2 80 is no letter.
        let byte = line[index]
        guard byte >= 0x80 else { return false }
        return byte >= 0xC3 && byte <= 0xC5
            || (byte < 0xC0 && index > 0 && line[index - 1] >= 0xC3 && line[index - 1] <= 0xC5)
    }

    private static func isElision(_ line: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        line[index] == UInt8(ascii: "'")
            || (line[index] == 0xE2 && index + 2 < line.count && line[index + 1] == 0x80 && line[index + 2] == 0x99)
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
