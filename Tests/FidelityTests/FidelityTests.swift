import Foundation
import Kernel
import Letters
import Reading
import Testing

/// How well letters are read, against gold standards made by hand.
@Suite("Fidelity")
struct FidelityTests {
    /// The least that a figure may be; `unplaced` and `furniture` are the most.
    struct Bar: Sendable {
        var tallies = [
            "headings": 0.99, "items": 0.95, "pairs": 0.93, "budgets": 0.90, "staff": 0.85, "thresholds": 1.0,
            "baselines": 0.85,
        ]
        var languages = 0.99
        var kept = 0.99
        var unplaced = 0.01
        var furniture = 0.05
        /// Of the planted defects, the share that is found.
        var findings = 0.0
    }

    @Test("The bilingual letter of an invented region")
    func lierne() throws {
        let scores = try score("lierne-2024", form: "orientation-letter")
        expect(scores, Bar(findings: 0.9))
    }

    @Test("A multi-year plan in one language, by its form alone")
    func zwaluwbeke() throws {
        let scores = try score("zwaluwbeke-meerjarenplan-2026-2031", form: "multi-year-plan")
        // A short document: its contents and page headers are a larger share of it.
        expect(scores, Bar(kept: 0.96, furniture: 0.08, findings: 1))
    }

    @Test("A plan that has only codes, by its form alone")
    func oostvliet() throws {
        let scores = try score("oostvliet-codes", form: "coded-plan")
        expect(scores, Bar(unplaced: 0.05, furniture: 0.06, findings: 1))
    }

    /// The real letter is no part of the project: it is read where somebody has put it.
    @Test(
        "The real letter", .enabled(if: ProcessInfo.processInfo.environment["BELFRY_LETTERS"] != nil, "BELFRY_LETTERS"))
    func real() throws {
        let folder = URL(
            filePath: try #require(ProcessInfo.processInfo.environment["BELFRY_LETTERS"]), directoryHint: .isDirectory)
        let scores = try score("brussels-2022", form: "orientation-letter", in: folder)
        expect(scores, Bar())
    }

    private func score(_ name: String, form: String, in folder: URL? = nil) throws -> Scores {
        let folder = folder ?? Self.examples
        let source = try Data(contentsOf: folder.appending(path: name + ".txt"))
        let gold = try Data(contentsOf: folder.appending(path: name + ".gold.json"))
        let reader = LetterReader(form: try Forms.named(form))
        let reading = try reader.read([UInt8](source), name: name, sha256: "")
        return try GoldScore(
            reading: Data(reading.json()), gold: gold, source: String(decoding: source, as: UTF8.self)
        ).scores()
    }

    private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Examples").standardized

    private func expect(_ scores: Scores, _ bar: Bar) {
        for (name, tally) in scores.tallies where tally.wanted > 0 {
            guard let least = bar.tallies[name] else { continue }
            #expect(tally.f1 >= least, "\(name): \(tally.f1), \(tally.misses.prefix(5))")
        }
        #expect(scores.languages >= bar.languages, "languages: \(scores.languages)")
        #expect(scores.accounted == 1, "unaccounted: \(scores.unaccounted.prefix(5))")
        #expect(scores.kept >= bar.kept, "kept: \(scores.kept), \(scores.lost.prefix(5))")
        #expect(scores.unplaced <= bar.unplaced, "unplaced: \(scores.unplaced)")
        #expect(scores.furniture <= bar.furniture, "furniture: \(scores.furniture)")
        #expect(scores.findings.recall >= bar.findings, "findings: \(scores.findings.misses.prefix(5))")
    }
}
