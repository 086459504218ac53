import Foundation
import Kernel
import Letters
import Reading
import Search
import StoreTesting
import Strategy
import Testing

/// Whether the search finds what people look for: the mean reciprocal rank over queries in four languages.
@Suite("The quality of the search", .onBothEngines)
struct SearchQualityTests {
    /// What the issue asks for, and no less.
    private static let asked = 0.9

    @Test("There are enough queries, in each language")
    func enough() {
        let all = SearchedFor.all
        #expect(all.count >= 60 && Set(all.map(\.query)).count == all.count)
        for language in Language.allCases { #expect(all.count { $0.reader == language } >= 9, "\(language)") }
    }

    @Test("The first right answer stands at the top or near it")
    func meanReciprocalRank() async throws {
        let store = try await SearchQualityTests.store()
        var sums: [Language: (sum: Double, count: Int)] = [:]
        var misses: [String] = []
        for asked in SearchedFor.all {
            let (rank, found) = try await SearchQualityTests.rank(of: asked, in: store)
            let value = rank.map { 1 / Double($0) } ?? 0
            sums[asked.reader, default: (0, 0)].sum += value
            sums[asked.reader, default: (0, 0)].count += 1
            if value < 1 { misses.append("\(asked.query): \(rank.map { "\($0)" } ?? "none") of \(found.prefix(4))") }
        }
        let mean = sums.values.reduce(0) { $0 + $1.sum } / Double(SearchedFor.all.count)
        print("mean reciprocal rank \(mean); not first: \(misses)")
        #expect(mean >= SearchQualityTests.asked, "\(misses)")
        for (language, part) in sums {
            #expect(part.sum / Double(part.count) >= SearchQualityTests.asked, "\(language): \(misses)")
        }
    }

    private static func rank(of asked: SearchedFor, in store: PlanStore) async throws -> (Int?, [String]) {
        let answer = try await store.search(SearchRequest(SearchQuery(asked.query), reader: asked.reader))
        let found = answer.hits.map { hit in
            let letter = letters[hit.plan.slug] ?? "?"
            switch hit.subject {
            case .objective(let objective): return "\(letter) \(objective.number)"
            case .chapter(let chapter): return "\(letter) \(chapter.slug)"
            }
        }
        return (found.firstIndex { asked.answers.contains($0) }.map { $0 + 1 }, found)
    }

    private static let letters = [
        "lettre-orientation-2024": "L", "note-orientation-eau-2024": "E", "meerjarenplan-2026-2031": "Z",
        "plan-met-codes": "O", "seehafen": "H",
    ]

    /// The examples and Seehafen, read and kept as users would.
    private static func store() async throws -> PlanStore {
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        let examples = [
            ("lierne-2024.txt", "orientation-letter"), ("zwaluwbeke-meerjarenplan-2026-2031.txt", "multi-year-plan"),
            ("oostvliet-codes.txt", "coded-plan"),
        ]
        for (place, (name, form)) in examples.enumerated() {
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/\(name)")
            let bytes = [UInt8](try Data(contentsOf: file.standardized))
            let form = try Forms.named(form)
            let reading = try LetterReader(form: form).read(
                bytes, name: name, sha256: String(repeating: "\(place)", count: 64))
            let plans = PlanFromReading(reading, lines: LetterReader.lines(of: bytes), form: form)
            _ = try await store.add(plans.contents, source: plans.source(bytes: bytes), as: .system)
        }
        _ = try await store.add([Seehafen.content], source: Seehafen.source, as: .system)
        return store
    }
}
