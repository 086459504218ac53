import Kernel

/// Lines that stand together in one column: an item, a paragraph, a heading, a row of a table.
struct Block: Sendable {
    /// The numbers of its lines, in order. Lines of the other column or of furniture may lie between them.
    var lines: [Int]
    var language: Language
    /// It begins with a bullet sign.
    var isBullet: Bool
    /// A footnote: `(1) …` at the foot of a column.
    var isNote = false
    /// Its first line is the first of a column, so that it may be the rest of the block before it.
    var startsColumn: Bool

    var firstLine: Int { lines.first ?? 0 }
    var lastLine: Int { lines.last ?? 0 }
}

/// Signs that open an item of a list.
enum Bullet {
    private static let signs: [[UInt8]] = ["–", "-", "•", "—", "─", "−", "*", "▪", "·", "‣", "➢", "✓", "o"].map {
        Array($0.utf8)
    }

    /// The length of the sign and the blanks behind it, if the line begins with one.
    static func length(in line: Bytes) -> Int? {
        for sign in signs where line.starts(with: sign) {
            let rest = line.dropFirst(sign.count)
            guard let next = rest.first else { return nil }
            if next.isBlank || rest.starts(with: [0xC2, 0xA0]) || rest.starts(with: [0xE2, 0x80]) {
                let inner = rest.trimmed
                // `– –` opens nothing; a lone letter o is a bullet only in lists that use it throughout.
                guard !inner.isEmpty, sign != [UInt8(ascii: "o")] else { return nil }
                return inner.startIndex - line.startIndex
            }
            return nil
        }
        return nil
    }
}
