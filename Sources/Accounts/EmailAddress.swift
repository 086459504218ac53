/// Where somebody gets their mail, and by which they sign in.
///
/// It is kept in small letters: no provider that people use tells `An@x.be` from `an@x.be`, and whoever signs in should
/// not have to remember how they wrote it. What it is made of can stand in a header of a mail and in a command line.
public struct EmailAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String

    public var description: String { text }

    /// nil where it is no address as people have them: `NAME@HOST`, of letters, digits and a few signs.
    public init?(_ given: String) {
        let text = given.trimmed.lowercased()
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, parts[0].count <= 64,
            Self.isSound(parts[0], with: "!#$%&'*+/=?^_`{|}~-"), !parts[0].starts(with: "-".utf8),
            Self.isSound(parts[1], with: "-")
        else { return nil }
        self.text = text
    }

    public static func < (a: EmailAddress, b: EmailAddress) -> Bool { a.text < b.text }

    /// Words between dots, none of them empty.
    private static func isSound(_ part: Substring.UTF8View, with signs: StaticString) -> Bool {
        let signs = String(describing: signs).utf8
        return part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty
                && word.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                    default: signs.contains(byte)
                    }
                }
        }
    }
}

extension String {
    /// Without the spaces around it, which people copy along.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
