import Foundation

/// Every figure is an F1 or a share, from 0 to 1.
struct Scores: Sendable {
    var headings = Tally()
    var items = Tally()
    /// Text without a label: of the chapters, and under a heading of a form that has no labels.
    var paragraphs = Tally()
    var pairs = Tally()
    var budgets = Tally()
    var staff = Tally()
    var thresholds = Tally()
    var baselines = Tally()

    /// Of the lines that the gold standard gives a column, those that the reading puts in the same language.
    var languages = 0.0
    /// Lines with text that stand in exactly one run.
    var accounted = 0.0
    var unplaced = 0.0
    var furniture = 0.0
    /// Of the placed lines, those whose text can be found in the reading again.
    var kept = 0.0
    /// Of the defects that were planted, those that the reading reports within two lines.
    var findings = Tally()

    /// Lines with text in no run, and in several.
    var unaccounted: [Int] = []
    var inOtherLanguage: [Int] = []
    var lost: [Int] = []

    var tallies: [(name: String, tally: Tally)] {
        [
            ("headings", headings), ("items", items), ("paragraphs", paragraphs), ("pairs", pairs),
            ("budgets", budgets),
            ("staff", staff), ("thresholds", thresholds), ("baselines", baselines), ("findings", findings),
        ]
    }
}

/// Holds a reading against a gold standard and against the source itself.
struct GoldScore {
    let gold: GoldStandard
    let reading: ReadingDocument
    /// Everything that the reading says about its letters, as one text without white space.
    private let pool: [UInt8]
    private let lines: [Int: String]
    private let numbers: [String: String]

    init(reading: Data, gold: Data, source: String) throws {
        let decoder = JSONDecoder()
        self.gold = try decoder.decode(GoldStandard.self, from: gold)
        self.reading = try decoder.decode(ReadingDocument.self, from: reading)
        let whole = try JSONSerialization.jsonObject(with: reading) as? [String: Any]
        var pool: [UInt8] = []
        GoldScore.append(whole?["letters"], to: &pool)
        self.pool = pool
        lines = GoldScore.printedLines(of: source)
        numbers = GoldScore.numbers(named: self.gold.headings)
    }

    func scores() -> Scores {
        var scores = Scores()
        scoreHeadings(&scores)
        scoreItems(&scores)
        scoreParagraphs(&scores)
        scoreFacts(&scores)
        scoreLines(&scores)
        scoreFindings(&scores)
        return scores
    }
}

// MARK: - What is said

extension GoldScore {
    /// The place that texts are compared at; all that has the same place is one heap.
    struct Place: Hashable {
        var letter: Int
        var number: String
        var field = ""
        var language = ""

        var name: String { [String(letter), number, field, language].filter { !$0.isEmpty }.joined(separator: " ") }
        var objective: Place { Place(letter: letter, number: number) }
    }

    private typealias Heap = [Place: [String]]

    private func scoreHeadings(_ scores: inout Scores) {
        var wanted: Heap = [:]
        for heading in gold.headings {
            guard let place = place(heading.letter, heading.number) else { continue }
            for (language, title) in [("fr", heading.fr), ("nl", heading.nl)] {
                guard let title, !title.isEmpty else { continue }
                wanted[place.in(language), default: []].append(title.compared)
            }
        }
        var found: Heap = [:]
        for (letter, section) in sections {
            for (language, title) in section.title ?? [:] {
                guard let title, !title.isEmpty, let number = section.number else { continue }
                found[Place(letter: letter, number: canonical(number)).in(language), default: []].append(title.compared)
            }
        }
        // Only headings that the gold standard names: a standard for half a document must be usable.
        compare(wanted, found.filter { wanted[$0.key] != nil }, in: &scores.headings)
    }

    private func scoreItems(_ scores: inout Scores) {
        var wanted: Heap = [:]
        var wantedPairs: Heap = [:]
        var covered: Set<Place> = []
        for field in gold.fields {
            guard var place = place(field.letter, field.number) else { continue }
            covered.insert(place)
            place.field = field.field
            add(fr: field.fr, nl: field.nl, at: place, to: &wanted, pairs: &wantedPairs)
        }
        var found: Heap = [:]
        var foundPairs: Heap = [:]
        for (letter, section) in sections {
            for field in section.fields ?? [] {
                let place = Place(letter: letter, number: canonical(section.owner), field: field.field)
                guard covered.contains(place.objective) else { continue }
                add(fr: field.fr ?? [], nl: field.nl ?? [], at: place, to: &found, pairs: &foundPairs)
            }
        }
        compare(wanted, found, in: &scores.items)
        compare(wantedPairs, foundPairs, in: &scores.pairs)
    }

    /// Item n of one language is the pair of item n of the other, but only where both have as many.
    private func add(fr: [String], nl: [String], at place: Place, to heap: inout Heap, pairs: inout Heap) {
        for (language, items) in [("fr", fr), ("nl", nl)] {
            heap[place.in(language), default: []] += items.map(\.compared).filter { !$0.isEmpty }
        }
        guard fr.count == nl.count else { return }
        pairs[place, default: []] += zip(fr, nl).map { "\($0.compared) = \($1.compared)" }
    }

    private func scoreParagraphs(_ scores: inout Scores) {
        var wanted: Heap = [:]
        for chapter in gold.chapters ?? [] {
            guard let number = chapter.number, let place = place(chapter.letter, number) else { continue }
            for (language, texts) in chapter.paragraphs {
                wanted[place.in(language), default: []] += texts.map(\.compared)
            }
        }
        for paragraph in gold.paragraphs ?? [] {
            guard let number = paragraph.number, let place = place(paragraph.letter, number) else { continue }
            for (language, text) in [("fr", paragraph.fr), ("nl", paragraph.nl)] {
                if let text { wanted[place.in(language), default: []].append(text.compared) }
            }
        }
        var found: Heap = [:]
        for (letter, section) in sections {
            guard let number = section.number else { continue }
            let place = Place(letter: letter, number: canonical(number))
            for (language, texts) in section.unlabelled {
                found[place.in(language), default: []] += texts.map(\.compared).filter { !$0.isEmpty }
            }
        }
        compare(wanted, found.filter { wanted[$0.key] != nil }, in: &scores.paragraphs)
    }

    private func scoreFacts(_ scores: inout Scores) {
        let covered = Set(gold.fields.compactMap { place($0.letter, $0.number) })
        func score(_ tally: inout Tally, wanted: [(LetterName, String, [String])], found: KeyPathFacts) {
            var wantedHeap: Heap = [:]
            for (letter, number, facts) in wanted {
                guard let place = place(letter, number) else { continue }
                wantedHeap[place, default: []] += facts
            }
            var foundHeap: Heap = [:]
            for (letter, section) in sections {
                let place = Place(letter: letter, number: canonical(section.owner))
                guard wantedHeap[place] != nil || covered.contains(place) else { continue }
                foundHeap[place, default: []] += found(section)
            }
            compare(wantedHeap, foundHeap, in: &tally)
        }
        score(&scores.budgets, wanted: gold.budgets.map { ($0.letter, $0.number, $0.facts) }) {
            ($0.budgets ?? []).flatMap(\.facts)
        }
        score(&scores.staff, wanted: gold.staff.map { ($0.letter, $0.number, $0.facts) }) {
            ($0.staff ?? []).flatMap(\.facts)
        }
        score(&scores.thresholds, wanted: gold.thresholds.map { ($0.letter, $0.number, $0.facts) }) {
            ($0.thresholds ?? []).flatMap(\.facts)
        }
        score(&scores.baselines, wanted: gold.baselines.map { ($0.letter, $0.number, $0.values.map(\.fact)) }) {
            ($0.baselines ?? []).flatMap { $0.values.map(\.fact) }
        }
    }

    private typealias KeyPathFacts = (ReadingDocument.Section) -> [String]

    private func compare(_ wanted: Heap, _ found: Heap, in tally: inout Tally) {
        let places = Set(wanted.keys).union(found.keys).sorted { $0.name < $1.name }
        for place in places { tally.compare(wanted: wanted[place] ?? [], found: found[place] ?? [], at: place.name) }
    }

    private var sections: [(Int, ReadingDocument.Section)] {
        reading.letters.enumerated().flatMap { index, letter in letter.sections.map { (index, $0) } }
    }

    private func place(_ letter: LetterName, _ number: String) -> Place? {
        letter.index(among: gold.letterKeys).map { Place(letter: $0, number: number.asNumber) }
    }

    /// `AP 1.1` may be read as the number `1.1`; both name the same heading.
    private func canonical(_ number: String) -> String {
        let number = number.asNumber
        return numbers[number] ?? number
    }

    private static func numbers(named headings: [GoldStandard.Heading]) -> [String: String] {
        var numbers: [String: String] = [:]
        for heading in headings {
            guard let code = heading.code?.asNumber else { continue }
            let number = heading.number.asNumber
            if number.hasSuffix(" " + code) { numbers[code] = number }
        }
        return numbers
    }
}

extension GoldScore.Place {
    fileprivate func `in`(_ language: String) -> GoldScore.Place {
        var place = self
        place.language = language
        return place
    }
}

// MARK: - Which line is where

extension GoldScore {
    private func scoreLines(_ scores: inout Scores) {
        var runs: [Int: [ReadingDocument.Run]] = [:]
        for run in reading.lines.runs where run.from <= run.to {
            for line in run.from...run.to { runs[line, default: []].append(run) }
        }
        var once: [Int: ReadingDocument.Run] = [:]
        for line in lines.keys {
            if let all = runs[line], all.count == 1, ["placed", "furniture", "unplaced"].contains(all[0].state) {
                once[line] = all[0]
            } else {
                scores.unaccounted.append(line)
            }
        }
        scores.unaccounted.sort()
        scores.accounted = share(once.count, of: lines.count)
        scores.unplaced = share(once.values.count { $0.state == "unplaced" }, of: lines.count)
        scores.furniture = share(once.values.count { $0.state == "furniture" }, of: lines.count)

        let placed = once.filter { $0.value.state == "placed" }.keys.sorted()
        var search = PoolSearch(pool: pool)
        scores.lost = placed.filter { !search.contains((lines[$0] ?? "").squeezed) }
        scores.kept = share(placed.count - scores.lost.count, of: placed.count)

        var judged = 0
        for column in gold.columns {
            for line in column.from...column.to where lines[line] != nil {
                judged += 1
                // A line in two runs has the language of the last.
                if (runs[line]?.last?.language ?? "none") != column.language || runs[line] == nil {
                    scores.inOtherLanguage.append(line)
                }
            }
        }
        scores.languages = share(judged - scores.inOtherLanguage.count, of: judged)
    }

    private func scoreFindings(_ scores: inout Scores) {
        for planted in gold.findings ?? [] {
            let found = (reading.findings ?? []).contains { finding in
                finding.kind == planted.kind && finding.line.map { abs($0 - planted.line) <= 2 } ?? false
            }
            let name = "\(planted.kind) at line \(planted.line)"
            scores.findings.compare(wanted: [name], found: found ? [name] : [], at: "findings")
        }
    }

    private func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? 0 : Double(part) / Double(whole)
    }

    /// The lines that are not blank, by their number from 1.
    private static func printedLines(of source: String) -> [Int: String] {
        var lines: [Int: String] = [:]
        let newline = UInt8(ascii: "\n")
        for (index, line) in source.utf8.split(separator: newline, omittingEmptySubsequences: false).enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            if !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty { lines[index + 1] = text }
        }
        return lines
    }

    private static func append(_ value: Any?, to pool: inout [UInt8]) {
        switch value {
        case let text as String:
            pool.append(contentsOf: text.squeezed)
        case let list as [Any]:
            for element in list { append(element, to: &pool) }
        case let object as [String: Any]:
            for key in object.keys.sorted() { append(object[key], to: &pool) }
        default:
            break
        }
    }
}

/// Looks for one text after another in a long one. They come in nearly the same order, so each search starts where the
/// last one ended.
private struct PoolSearch {
    /// Ends in a zero: squeezed text holds none, so C's own search can be used.
    private let pool: [CChar]
    private var position = 0

    init(pool: [UInt8]) {
        self.pool = pool.map { CChar(bitPattern: $0) } + [0]
    }

    mutating func contains(_ text: [UInt8]) -> Bool {
        if text.isEmpty { return true }
        let sought = text.map { CChar(bitPattern: $0) } + [0]
        guard let found = offset(of: sought, from: position) ?? offset(of: sought, from: 0) else { return false }
        position = found
        return true
    }

    private func offset(of sought: [CChar], from start: Int) -> Int? {
        pool.withUnsafeBufferPointer { pool -> Int? in
            guard let base = pool.baseAddress, let hit = strstr(base + start, sought) else { return nil }
            return UnsafePointer(hit) - base
        }
    }
}

// MARK: - Facts as texts

private func printed(_ number: Double?) -> String {
    number.map { String((($0 * 100).rounded()) / 100) } ?? "-"
}

extension GoldStandard.Budget {
    fileprivate var facts: [String] { money(amount, code, year, appropriation) }
}

extension ReadingDocument.Budget {
    fileprivate var facts: [String] { money(amount, code, year, appropriation) }
}

private func money(_ amount: Double?, _ code: String?, _ year: Scalar?, _ appropriation: String?) -> [String] {
    guard let amount else { return [] }
    let words = [printed(amount), (code ?? "").compared, year?.description ?? "no year", appropriation ?? "plain"]
    return [words.joined(separator: " ")]
}

extension GoldStandard.Staff {
    fileprivate var facts: [String] { people(fte, min, max) }
}

extension ReadingDocument.Staff {
    fileprivate var facts: [String] { people(fte, min, max) }
}

private func people(_ fte: Double?, _ min: Double?, _ max: Double?) -> [String] {
    if fte == nil && min == nil && max == nil { return [] }
    return ["\(printed(fte)) \(printed(min))…\(printed(max))"]
}

extension GoldStandard.Threshold {
    fileprivate var facts: [String] { bounds(level, fr, nl, min, max) }
}

extension ReadingDocument.Threshold {
    fileprivate var facts: [String] { bounds(level, fr, nl, min, max) }
}

private func bounds(_ level: String, _ fr: String?, _ nl: String?, _ min: Double?, _ max: Double?) -> [String] {
    ["\(level) \((fr ?? "").compared) = \((nl ?? "").compared) \(printed(min))…\(printed(max))"]
}

extension GoldStandard.Baseline.Value {
    fileprivate var fact: String { "\(year.map(String.init) ?? "no year"): \(value)" }
}
