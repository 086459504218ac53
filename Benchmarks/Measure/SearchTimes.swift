import ArgumentParser
import Foundation
import Kernel
import Logging
import Search
import Storage
import Strategy

/// `measure search`: how long the store takes to answer, from the query as typed to the passages with their marks.
struct SearchTimes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Time searches in a database that `measure fill` made, as JSON in milliseconds.",
        discussion: """
            common: two of the most common words. two: a common word and any. rare: two of the less common. one: the \
            most common word alone. plan: the most common word in one plan. code: a budget article. nothing: a word \
            that is in no text.
            """)

    @Option(help: "How many searches of each sort.")
    var runs = 300

    @Option(help: "Only searches of this sort.")
    var sort: String?

    @Flag(help: "Print the statements of each search instead, a line of JSON a search, for another program to run.")
    var statements = false

    @Argument(help: "The file of the database.")
    var database: String

    func run() async throws {
        let database = try Measure.setting(database).open(
            migrations: Measure.migrations, logger: Logger(label: "measure"))
        let store = PlanStore(database)
        for sort in Sort.allCases where self.sort.map({ $0 == sort.rawValue }) ?? true {
            var chance = Chance(seed: 11)
            let requests = (0..<runs).map { _ in sort.request(&chance) }
            if statements {
                for request in requests { print(Self.json(try await store.statements(of: request))) }
                continue
            }
            for request in requests.prefix(20) { _ = try await store.search(request) }
            var times: [Double] = []
            var found = 0
            for request in requests {
                let start = ContinuousClock.now
                found += try await store.search(request).total
                times.append((ContinuousClock.now - start) / .milliseconds(1))
            }
            print(Self.line(sort, times.sorted(), found / requests.count))
        }
    }

    /// `[[text, [value…]]…]`; a value of bytes is an object with its hexadecimal digits.
    private static func json(_ statements: [SQL]) -> String {
        let values = statements.map { statement -> [Any] in
            let values = statement.values.map { value -> Any in
                switch value {
                case .null: NSNull()
                case .integer(let number): NSNumber(value: number)
                case .real(let number): NSNumber(value: number)
                case .text(let text): text
                case .bytes(let bytes): ["hex": hexadecimal(bytes)]
                case .identifier(let high, let low): ["hex": hexadecimal(PlanID(high: high, low: low).bytes)]
                }
            }
            return [statement.text, values]
        }
        let json = try? JSONSerialization.data(withJSONObject: values)
        return json.map { String(decoding: $0, as: UTF8.self) } ?? "[]"
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

    private static func line(_ sort: Sort, _ times: [Double], _ found: Int) -> String {
        func at(_ share: Double) -> String {
            String(format: "%.3f", times[min(times.count - 1, Int(share * Double(times.count)))])
        }
        return
            "{\"sort\":\"\(sort.rawValue)\",\"p50\":\(at(0.5)),\"p99\":\(at(0.99)),\"max\":\(at(1)),\"found\":\(found)}"
    }

    private enum Sort: String, CaseIterable {
        case common, two, rare, one, plan, code, nothing

        func request(_ chance: inout Chance) -> SearchRequest {
            switch self {
            case .common: return .init(query(chance.below(30), chance.below(30)))
            case .two: return .init(query(chance.below(300), chance.below(5000)))
            case .rare: return .init(query(1000 + chance.below(5000), 1000 + chance.below(5000)))
            case .one: return .init(query(chance.below(10)))
            case .plan: return .init(query(chance.below(30)), plan: "plan-\(1 + chance.below(20))")
            case .code:
                return .init(SearchQuery("\(10 + chance.below(20)).0\(10 + chance.below(20)).\(10 + chance.below(20))"))
            case .nothing: return .init(query("q" + Sort.french.word(rank: chance.below(5000))))
            }
        }

        private static let french = InventedWords(.fr)

        private func query(_ ranks: Int...) -> SearchQuery {
            SearchQuery(ranks.map { Sort.french.word(rank: $0) }.joined(separator: " "))
        }

        private func query(_ word: String) -> SearchQuery { SearchQuery(word) }
    }
}
