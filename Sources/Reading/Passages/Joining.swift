import Kernel

/// Joins the lines of a block into one text: words cut at a line's end are mended, hyphens that belong to a word
/// are kept.
struct Joining: Sendable {
    private let text: SourceText
    private let marksWrappedLines: Bool
    private let words: HyphenatedWords

    init(_ text: SourceText) {
        self.text = text
        marksWrappedLines = text.marksWrappedLines
        words = HyphenatedWords(in: text)
    }

    /// One line as printed.
    func line(_ number: Int) -> Bytes { text.content(number) }

    /// The text of the lines, the bullet sign at their start left out if there is one.
    func joined(_ lines: [Int], withoutBullet: Bool) -> [UInt8] {
        var joined: [UInt8] = []
        var previous: Int?
        for number in lines {
            var content = text.content(number)
            // A bullet sign with nothing behind it.
            if previous != nil, withoutBullet, content.isSign { continue }
            if previous == nil, withoutBullet, let length = Bullet.length(in: content) {
                content = content.dropFirst(length)
            }
            if let previous { glue(to: &joined, line: previous, next: content, number: number) }
            joined.append(contentsOf: content)
            previous = number
        }
        return joined.withoutDoubledBlanks
    }

    /// What stands between two lines: nothing, a blank, or nothing and one hyphen fewer.
    private func glue(to joined: inout [UInt8], line: Int, next: Bytes, number: Int) {
        let endsInBlank = text.lines[line - 1].endsInBlank
        if joined.endsWithSoftHyphen {
            joined.removeLast(2)
        } else if joined.last == .hyphen, !endsInBlank || !marksWrappedLines {
            if next.startsWithLowercase, joined.dropLast().last?.isWordByte ?? false, !words.keepsHyphen(joined, next) {
                joined.removeLast()
            }
        } else if marksWrappedLines, !endsInBlank, number == line + 1 {
            return
        } else if !marksWrappedLines, words.isDotted(joined, next) || joined.last == UInt8(ascii: "/") {
            return
        } else {
            joined.append(.space)
        }
    }
}

extension [UInt8] {
    /// U+00AD.
    fileprivate var endsWithSoftHyphen: Bool { count >= 2 && self[count - 2] == 0xC2 && self[count - 1] == 0xAD }

    /// Justified lines come with two or three blanks between words, and with blanks of many widths. A plain blank
    /// stands for each, a no-break space (U+00A0) where French or a number must not be broken.
    fileprivate var withoutDoubledBlanks: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(count)
        var index = 0
        while index < count {
            if let length = typographicSpace(at: index) {
                index += length
                if out.last == .space { continue }
                out.append(contentsOf: mustNotBreak(after: out, at: index) ? [0xC2, 0xA0] : [.space])
                while index < count, self[index].isBlank { index += 1 }
            } else if self[index].isBlank {
                if out.last != .space, !(out.last == 0xA0 && out.dropLast().last == 0xC2) { out.append(.space) }
                index += 1
            } else {
                out.append(self[index])
                index += 1
            }
        }
        if out.last == .space { out.removeLast() }
        return out
    }

    /// The length of U+00A0, U+2000 to U+200B or U+202F.
    private func typographicSpace(at index: Int) -> Int? {
        if self[index] == 0xC2, index + 1 < count, self[index + 1] == 0xA0 { return 2 }
        guard self[index] == 0xE2, index + 2 < count, self[index + 1] == 0x80 else { return nil }
        return self[index + 2] <= 0x8B || self[index + 2] == 0xAF ? 3 : nil
    }

    /// Before `: ; ? ! % » €`, behind `«`, and between the figures of one number.
    private func mustNotBreak(after out: [UInt8], at index: Int) -> Bool {
        if out.suffix(2) == [0xC2, 0xAB] { return true }
        guard index < count else { return false }
        switch self[index] {
        case .colon, UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "%"): return true
        case 0xC2: return index + 1 < count && self[index + 1] == 0xBB
        case 0xE2: return index + 2 < count && self[index + 1] == 0x82 && self[index + 2] == 0xAC
        default: return self[index].isDigit && out.last?.isDigit == true
        }
    }
}

extension Bytes {
    /// One sign alone, such as a dash.
    var isSign: Bool { count <= 3 && !contains { $0.isLetterASCII || $0.isDigit } }

    /// a to z, or an accented small letter (U+00DF to U+00FF, œ).
    var startsWithLowercase: Bool {
        guard let first else { return false }
        if first.isLowerASCII { return true }
        guard let second = dropFirst().first else { return false }
        return (first == 0xC3 && second >= 0x9F) || (first == 0xC5 && second == 0x93)
    }
}

/// Which of the words cut at a line's end are written with a hyphen, or a dot, elsewhere in the same document.
private struct HyphenatedWords: Sendable {
    /// How often each joined spelling occurs inside a line, by the hash of its bytes.
    private var counts: [UInt64: Int] = [:]

    init(in text: SourceText) {
        var previous: SourceText.Line?
        for line in text.lines where !line.isEmpty {
            defer { previous = line }
            guard let before = previous else { continue }
            let end = text.bytes[before.content]
            guard end.last == .hyphen || end.last == .dot else { continue }
            let (head, tail) = (end.dropLast().lastWord, text.bytes[line.content].firstWord)
            guard !head.isEmpty, !tail.isEmpty else { continue }
            if end.last == .hyphen {
                counts[Self.hash(head, [.hyphen], tail)] = 0
                counts[Self.hash(head, [], tail)] = 0
            } else {
                counts[Self.hash(head, [.dot], tail)] = 0
            }
        }
        count(in: text)
    }

    private mutating func count(in text: SourceText) {
        guard !counts.isEmpty else { return }
        for line in text.lines where !line.isEmpty {
            let bytes = text.bytes[line.content]
            var index = bytes.startIndex
            while index < bytes.endIndex {
                guard bytes[index].isWordByte else {
                    index += 1
                    continue
                }
                index = countWord(at: index, in: bytes)
            }
        }
    }

    /// Counts a word alone and with the one that a hyphen or a dot joins to it; gives where the word ends.
    private mutating func countWord(at start: Int, in bytes: Bytes) -> Int {
        var hash = Self.seed
        var end = start
        while end < bytes.endIndex, bytes[end].isWordByte {
            Self.mix(&hash, bytes[end])
            end += 1
        }
        // A part of a word at the end of a line is not a word.
        if end < bytes.endIndex || bytes.last != .hyphen, let known = counts[hash] { counts[hash] = known + 1 }
        guard end + 1 < bytes.endIndex, bytes[end] == .hyphen || bytes[end] == .dot, bytes[end + 1].isWordByte else {
            return end
        }
        Self.mix(&hash, bytes[end])
        var next = end + 1
        while next < bytes.endIndex, bytes[next].isWordByte {
            Self.mix(&hash, bytes[next])
            next += 1
        }
        if let known = counts[hash] { counts[hash] = known + 1 }
        return end
    }

    /// Parts of French compounds that no syllable of another word ends in.
    private static let compounding = Set(["sous", "non", "vice", "demi", "semi", "quasi", "après", "avant"])

    func keepsHyphen(_ joined: [UInt8], _ next: Bytes) -> Bool {
        let (head, tail) = (joined[...].dropLast().lastWord, next.firstWord)
        let syllables = ["cri", "sig", "tra", "age"]
        if Self.compounding.contains(head.string.lowercased()), !syllables.contains(tail.prefix(3).string) {
            return (counts[Self.hash(head, [], tail)] ?? 0) == 0
        }
        let compound = counts[Self.hash(head, [.hyphen], tail)] ?? 0
        return compound > 0 && compound > (counts[Self.hash(head, [], tail)] ?? 0)
    }

    func isDotted(_ joined: [UInt8], _ next: Bytes) -> Bool {
        guard joined.last == .dot else { return false }
        return (counts[Self.hash(joined[...].dropLast().lastWord, [.dot], next.firstWord)] ?? 0) > 0
    }

    /// FNV-1a over the bytes, ASCII letters lower-cased.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func mix(_ hash: inout UInt64, _ byte: UInt8) {
        hash = (hash ^ UInt64(byte.isUpperASCII ? byte + 32 : byte)) &* 0x100_0000_01B3
    }

    private static func hash(_ head: Bytes, _ sign: [UInt8], _ tail: Bytes) -> UInt64 {
        var hash = seed
        for byte in head { mix(&hash, byte) }
        for byte in sign { mix(&hash, byte) }
        for byte in tail { mix(&hash, byte) }
        return hash
    }
}

extension Bytes {
    /// What is longer than any word is cut: a text that is all one word would be gone through for each of its lines.
    fileprivate var lastWord: Bytes {
        let end = suffix(128)
        return end[(end.lastIndex { !$0.isWordByte }.map { $0 + 1 } ?? end.startIndex)...]
    }
    fileprivate var firstWord: Bytes { prefix { $0.isWordByte } }
}
