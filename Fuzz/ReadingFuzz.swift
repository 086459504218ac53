import Kernel

@testable import Reading

/// Reads one input; the fuzzer calls it with ever new ones. The first byte chooses the form, the rest is the letter.
@_cdecl("LLVMFuzzerTestOneInput")
public func readingFuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let first = input.first else { return 0 }
    let reader = FuzzForms.readers[Int(first) % FuzzForms.readers.count]
    let file = Array(input.dropFirst())
    // A refusal is an answer like any other.
    guard let reading = try? reader.read(file, name: "letter.txt", sha256: "") else { return 0 }
    let properties = Properties(reading: reading, text: SourceText(decoding: file))
    properties.everyLineHasOneRun()
    properties.everyPlaceIsInTheSource()
    properties.theReportIsWhole()
    return 0
}

/// What holds for the reading of any source, however damaged it is.
private struct Properties {
    let reading: Reading
    let text: SourceText

    /// Each line that is not blank is in exactly one run, and the runs follow each other.
    func everyLineHasOneRun() {
        var next = 1
        for run in reading.lines.runs {
            precondition(run.from >= next && run.to >= run.from, "runs overlap or are out of order")
            precondition((next..<run.from).allSatisfy { isBlank($0) }, "a line is in no run")
            precondition(!isBlank(run.from) && !isBlank(run.to), "a run begins or ends with a blank line")
            next = run.to + 1
        }
        precondition(reading.source.lines == text.lines.count, "lines are counted differently")
        precondition(next <= text.lines.count + 1, "a run ends behind the last line")
        precondition((next..<text.lines.count + 1).allSatisfy { isBlank($0) }, "the last lines are in no run")
    }

    /// Headings, items, tables, facts and findings name lines that the source has and that hold text.
    func everyPlaceIsInTheSource() {
        precondition(reading.letters.contains { !$0.sections.isEmpty }, "a reading without sections")
        for section in reading.letters.flatMap(\.sections) {
            for line in section.lines.values { check(line) }
            for passage in section.paragraphs.values.joined() { check(passage) }
            for passage in section.notes.values.joined() { check(passage) }
            for passage in section.fields.flatMap({ $0.items.values.joined() }) { check(passage) }
            for line in section.tables.flatMap(\.lines) { check(line) }
            for fact in section.budgets { check(fact.line) }
            for fact in section.staff { check(fact.line) }
            for fact in section.thresholds { check(fact.line) }
            for fact in section.baselines { check(fact.line) }
        }
        for finding in reading.findings {
            if let line = finding.line { check(line) }
            if let line = finding.lastLine { check(line) }
        }
    }

    /// The JSON is there and closes what it opens.
    func theReportIsWhole() {
        let json = reading.json()
        precondition(json.starts(with: "{".utf8) && json.suffix(2).elementsEqual("}\n".utf8), "the report is cut off")
        precondition(json.allSatisfy { $0 >= 32 || $0 == .newline }, "a control character in the report")
    }

    private func check(_ passage: Passage) {
        check(passage.firstLine)
        check(passage.lastLine)
        precondition(passage.firstLine <= passage.lastLine, "a passage ends before it begins")
        precondition(!passage.text.isEmpty, "a passage without text")
    }

    private func check(_ line: Int) {
        precondition(line >= 1 && line <= text.lines.count, "a line that the source does not have")
    }

    private func isBlank(_ line: Int) -> Bool { text.lines[line - 1].isEmpty }
}
