/// How much of what was wanted was found, and what was found besides.
struct Tally: Equatable, Sendable {
    struct Miss: Equatable, Sendable, CustomStringConvertible {
        enum Kind: String, Sendable {
            case missing, surplus
        }

        var kind: Kind
        /// Where: letter, number of the objective, field, language.
        var place: String
        var text: String

        var description: String { "\(kind.rawValue) \(place): \(text)" }
    }

    private(set) var wanted = 0
    private(set) var found = 0
    private(set) var hits = 0
    private(set) var misses: [Miss] = []

    var precision: Double { found == 0 ? (wanted == 0 ? 1 : 0) : Double(hits) / Double(found) }
    var recall: Double { wanted == 0 ? 1 : Double(hits) / Double(wanted) }
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    /// The same text twice is wanted twice; its place among the others does not matter.
    mutating func compare(wanted: [String], found: [String], at place: String) {
        var rest: [String: Int] = [:]
        for text in found { rest[text, default: 0] += 1 }
        self.wanted += wanted.count
        self.found += found.count
        for text in wanted {
            if let count = rest[text], count > 0 {
                rest[text] = count - 1
                hits += 1
            } else {
                misses.append(Miss(kind: .missing, place: place, text: text))
            }
        }
        for (text, count) in rest.sorted(by: { $0.key < $1.key }) {
            misses.append(contentsOf: repeatElement(Miss(kind: .surplus, place: place, text: text), count: count))
        }
    }
}
