import Foundation
import Kernel
import Testing

@testable import Reading

/// What holds of every reading, whatever was read.
enum Account {
    /// Each line that is not blank is in exactly one run, runs are in order, every number of a line is one of the
    /// source, and the JSON form is JSON.
    static func check(_ reading: Reading, of bytes: [UInt8], location: SourceLocation = #_sourceLocation) throws {
        let text = SourceText(decoding: bytes)
        #expect(reading.source.lines == text.lines.count, sourceLocation: location)
        var covered = Set<Int>()
        var end = 0
        for run in reading.lines.runs {
            #expect(run.from > end && run.to >= run.from && run.to <= text.lines.count, sourceLocation: location)
            end = run.to
            if run.from <= run.to { covered.formUnion(run.from...run.to) }
        }
        let missing = text.lines.indices.first { !text.lines[$0].isEmpty && !covered.contains($0 + 1) }
        #expect(missing == nil, "line \(missing ?? 0) is in no run", sourceLocation: location)
        let inside = 1...max(1, text.lines.count)
        #expect(lines(of: reading).allSatisfy { inside.contains($0) }, sourceLocation: location)
        #expect(throws: Never.self, sourceLocation: location) {
            try JSONSerialization.jsonObject(with: Data(reading.json()))
        }
    }

    private static func lines(of reading: Reading) -> [Int] {
        reading.findings.flatMap { [$0.line, $0.lastLine].compactMap { $0 } }
            + reading.letters.flatMap(\.sections).flatMap { lines(of: $0) }
    }

    private static func lines(of section: Section) -> [Int] {
        let passages =
            section.fields.flatMap(\.items.values) + Array(section.paragraphs.values) + Array(section.notes.values)
        let facts = section.budgets.map(\.line) + section.staff.map(\.line) + section.thresholds.map(\.line)
        return Array(section.lines.values) + passages.joined().flatMap { [$0.firstLine, $0.lastLine] }
            + section.tables.flatMap(\.lines) + facts + section.baselines.map(\.line)
    }
}
