import Kernel

/// Puts the streams of the languages together into letters and keeps account of the lines.
struct Assembly {
    let form: Form
    let text: SourceText
    let columns: Columns
    private(set) var letters: [Letter] = []
    private var findings: [Finding]
    /// By line number from 1.
    private var states: [LineState?]

    init(form: Form, text: SourceText, columns: Columns, furniture: Set<Int>, findings: [Finding]) {
        self.form = form
        self.text = text
        self.columns = columns
        self.findings = findings
        states = Array(repeating: nil, count: text.lines.count + 1)
        for line in furniture { states[line] = .furniture }
    }

    /// Makes a letter of each body that the languages have, in the order of the document.
    mutating func place(_ streams: [Language: [Segment]]) {
        for segment in streams.values.joined() where segment.isContents { mark(segment.lines, .furniture) }
        let bodies = self.bodies(streams)
        let titles = titlePages(streams)
        let vocabulary = FormVocabulary(form)
        let contents = streams.mapValues { $0.filter(\.isContents) }
        // Letters, title pages and tables of contents are all in the order of the document.
        var passedTitles = 0
        var passedContents: [Language: Int] = [:]
        for body in bodies {
            var maker = LetterMaker(vocabulary: vocabulary, text: text)
            let start = firstLine(body)
            while passedTitles < titles.count, titles[passedTitles].line <= start + 200 { passedTitles += 1 }
            let letter = maker.letter(body, title: passedTitles > 0 ? titles[passedTitles - 1].title : [:])
            findings += maker.findings
            for (language, front) in maker.fronts { placeFront(front, in: language) }
            guard !letter.sections.isEmpty else { continue }
            for line in maker.placedLines { states[line] = .placed }
            letters.append(letter)
            for language in form.languages {
                let tables = contents[language] ?? []
                let known = passedContents[language] ?? 0
                let passed = known + tables[known...].prefix { $0.lastLine < start }.count
                passedContents[language] = passed
                guard passed > 0 else { continue }
                findings += ContentsCheck.findings(tables[passed - 1].elements, body: letter, language: language)
            }
        }
        if let cut = CutOff.finding(text) { findings.append(cut) }
    }

    /// The bodies of the letters, each in the languages that have it.
    private func bodies(_ streams: [Language: [Segment]]) -> [[Language: Segment]] {
        var ofLanguages: [(language: Language, bodies: [Segment])] = []
        for language in form.languages {
            var found: [Segment] = []
            for body in streams[language] ?? [] where !body.isContents {
                if !body.hasObjectives, let last = found.indices.last {
                    // An annex that the numbering set apart belongs to the letter before it.
                    found[last].elements += body.elements
                } else {
                    found.append(body)
                }
            }
            if !found.isEmpty { ofLanguages.append((language, found)) }
        }
        guard let first = ofLanguages.first else { return [] }
        // As many letters in each language: the first goes with the first, wherever they stand.
        let isEven = ofLanguages.allSatisfy { $0.bodies.count == first.bodies.count }
        var bodies = first.bodies.map { [first.language: $0] }
        for other in ofLanguages.dropFirst() {
            // All are in the order of the document: no need to look back.
            var next = 0
            for (index, body) in other.bodies.enumerated() {
                let place =
                    isEven ? index : bodies[next...].firstIndex { overlaps($0, body) && $0[other.language] == nil }
                if let place {
                    bodies[place][other.language] = body
                    next = place + 1
                } else {
                    bodies.append([other.language: body])
                }
            }
        }
        return bodies.sorted { firstLine($0) < firstLine($1) }
    }

    private func overlaps(_ body: [Language: Segment], _ other: Segment) -> Bool {
        body.values.contains { $0.firstLine <= other.lastLine && other.firstLine <= $0.lastLine }
    }

    private func firstLine(_ body: [Language: Segment]) -> Int { body.values.map(\.firstLine).min() ?? 0 }

    private mutating func mark(_ lines: [Int], _ state: LineState) { for line in lines { states[line] = state } }

    /// Text before the first heading: short lines are a title page; what is longer has no place.
    private mutating func placeFront(_ elements: [Element], in language: Language) {
        for element in elements {
            guard case .text(let bytes) = element.content, bytes.count > 240 else {
                mark(element.block.lines, .furniture)
                continue
            }
            mark(element.block.lines, .unplaced)
            findings.append(
                Finding(
                    .unplaced, line: element.block.firstLine, lastLine: element.block.lastLine,
                    parameters: [.text: bytes[...].excerpt(160), .count: String(element.block.lines.count)]))
        }
    }

    /// What title pages call the letters, with the line: the words of the form and what follows them.
    private func titlePages(_ streams: [Language: [Segment]]) -> [(line: Int, title: Printed)] {
        var found: [(line: Int, title: Printed)] = []
        for language in form.languages {
            let words = (form.titleWords[language] ?? []).map { Folding.fold($0) }
            guard !words.isEmpty else { continue }
            let elements = (streams[language] ?? []).flatMap(\.elements)
            // Those of the languages before, in order, and the first that may be near.
            found.sort { $0.line < $1.line }
            let known = found.count
            var next = 0
            for (index, element) in elements.enumerated() {
                guard case .text(let bytes) = element.content, bytes.count < 160 else { continue }
                let folded = Folding.fold(bytes[...])
                guard words.contains(where: { folded.hasPrefix($0) }) else { continue }
                let title = title(from: elements[index...])
                let line = element.block.firstLine
                while next < known, found[next].line <= line - 200 { next += 1 }
                let near = (next..<known).prefix { found[$0].line < line + 200 }
                if let near = near.first(where: { found[$0].title[language] == nil }) {
                    found[near].title[language] = title
                } else {
                    found.append((line, [language: title]))
                }
            }
        }
        return found.sorted { $0.line < $1.line }
    }

    /// The block, and the short ones behind it as long as the title has not come to its end.
    private func title(from elements: ArraySlice<Element>) -> String {
        var parts: [String] = []
        var isOpen = true
        for element in elements.prefix(4) {
            guard case .text(let bytes) = element.content, bytes.count < 160, !bytes[...].endsSentence,
                isOpen || bytes[...].startsWithLowercase
            else { break }
            parts.append(bytes[...].string)
            isOpen = bytes.last == .comma || text.lines[element.block.lastLine - 1].endsInBlank
        }
        return parts.joined(separator: " ")
    }

    func reading(of source: Source) -> Reading {
        Reading(
            source: source, letters: letters, lines: LineAccount(runs: runs()),
            findings: findings.sorted { ($0.line ?? 0, $0.kind.rawValue) < ($1.line ?? 0, $1.kind.rawValue) })
    }

    /// Lines in a row with the same language and state; what no step has placed is unplaced.
    private func runs() -> [LineAccount.Run] {
        var runs: [LineAccount.Run] = []
        for number in 1..<max(1, states.count) where !text.lines[number - 1].isEmpty {
            let state = states[number] ?? .unplaced
            let language = columns[number]
            if let last = runs.last, last.state == state, last.language == language {
                runs[runs.count - 1].to = number
                runs[runs.count - 1].count += 1
            } else {
                runs.append(.init(from: number, to: number, language: language, state: state))
            }
        }
        return runs
    }
}

/// A document that ends in the middle of a word or a sentence.
enum CutOff {
    static func finding(_ text: SourceText) -> Finding? {
        guard let last = text.lines.lastIndex(where: { !$0.isEmpty }) else { return nil }
        let line = text.content(last + 1)
        let isInsideWord = line.last == .hyphen && line.dropLast().last?.isWordByte == true
        let isInsideSentence =
            line.last == .comma || (text.marksWrappedLines && text.lines[last].endsInBlank && !line.endsSentence)
        guard isInsideWord || isInsideSentence else { return nil }
        return Finding(.cutOff, line: last + 1, parameters: [.text: line.suffix(80).drop { $0 & 0xC0 == 0x80 }.string])
    }
}
