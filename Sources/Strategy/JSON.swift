import Foundation

/// The little JSON (RFC 8259) that the journal and printed tables are kept as, with its keys in the order given.
enum JSON {
    case text(String)
    case number(Int)
    case array([JSON])
    case object([(String, JSON)])

    var text: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.0) + ":" + $0.1.text }.joined(separator: ",") + "}"
        }
    }

    /// Rows of cells, as `array` of arrays of texts writes them; none where the text is something else.
    static func rows(_ text: String) -> [[String]] {
        (try? JSONDecoder().decode([[String]].self, from: Data(text.utf8))) ?? []
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
