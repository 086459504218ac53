import Kernel

/// A table over several years as its lines print it: a line of years, then rows of a label, at times
/// `CE / VAK` or `CL / VEK`, and amounts.
struct PrintedRows: Sendable {
    struct Row: Sendable {
        var label: String
        var appropriation: Appropriation?
        /// The words of the appropriation as printed.
        var marker: String
        var amounts: [Amount]
        var line: Int
    }

    struct Amount: Sendable {
        var euros: Double?
        /// It replaces the one before it, for the same year: `9.350.000* > 7.000.000`.
        var isRevision: Bool
        var line: Int
    }

    /// How many blocks it took.
    var blocks: Int
    var title: String
    var years: [Period]
    var rows: [Row]
    /// As printed, for showing: the years, then each row.
    var cells: [[String]]

    /// The table that begins with the first of the blocks; nil if no line of it is a line of years.
    init?(_ blocks: ArraySlice<Block>, joining: Joining, terms: Terms) {
        self.init(blocks, joining: joining, terms: terms, isUnderTitle: false)
    }

    private init?(_ blocks: ArraySlice<Block>, joining: Joining, terms: Terms, isUnderTitle: Bool) {
        if !isUnderTitle, let head = blocks.first, Self.isTitle(head, joining: joining) {
            // `Werking` / `—` stand above `Fonctionnement` and the years.
            let rest = blocks.dropFirst()
            guard let table = PrintedRows(rest, joining: joining, terms: terms, isUnderTitle: true) else { return nil }
            self = table
            title = joining.joined(head.lines, withoutBullet: false)[...].string + " " + table.title
            self.blocks += 1
            cells[0][0] = title
            return
        }
        guard let first = blocks.first,
            let yearLine = first.lines.first(where: { Self.years(joining.line($0)) != nil }),
            let years = Self.years(joining.line(yearLine))
        else { return nil }
        var builder = RowBuilder(terms: terms)
        let titleLines = first.lines.filter { $0 < yearLine }
        for line in first.lines where line > yearLine { builder.read(joining.line(line), number: line) }
        var taken = 1
        for (offset, block) in blocks.dropFirst().enumerated() {
            let lines = block.lines.map { joining.line($0) }
            let isRow = lines.contains { RowLine($0, terms: terms).isNumeric || RowLine($0, terms: terms).isMarker }
            guard !lines.contains(where: { Self.years($0) != nil }), !block.isNote else { break }
            guard isRow || Self.leadsToRow(blocks.dropFirst(offset + 1), joining: joining, terms: terms) else { break }
            for line in block.lines { builder.read(joining.line(line), number: line) }
            taken = offset + 2
        }
        builder.close()
        guard !builder.rows.isEmpty else { return nil }
        self.blocks = taken
        self.years = years
        title = titleLines.map { joining.line($0).string }.joined(separator: " ")
        rows = builder.rows
        let head = (title.isEmpty ? [""] : [title]) + years.map(\.description)
        cells =
            [head]
            + rows.map { row in
                [row.label, row.marker].filter { !$0.isEmpty } + row.amounts.map(\.printed)
            }
    }

    private static func isTitle(_ block: Block, joining: Joining) -> Bool {
        guard block.lines.count <= 3, !block.isBullet, let last = block.lines.last, block.lines.count > 1 else {
            return false
        }
        return joining.line(last).isSign
    }

    /// A short block of words is a row's label if amounts or an appropriation follow within two blocks.
    private static func leadsToRow(_ blocks: ArraySlice<Block>, joining: Joining, terms: Terms) -> Bool {
        guard let block = blocks.first, !block.isBullet, block.lines.count <= 4 else { return false }
        return blocks.dropFirst().prefix(2).contains { next in
            guard let line = next.lines.first.map({ RowLine(joining.line($0), terms: terms) }) else { return false }
            return line.isMarker || (line.isNumeric && line.label.isEmpty)
        }
    }

    /// What may stand beside the years, word for word: `(en euros)`.
    private static let units: Set = [
        "euro", "euros", "eur", "€", "(euro)", "(euros)", "(eur)", "(€)", "(en", "(in", "euro)", "euros)", "eur)", "€)",
    ]

    /// At least two years or spans of years, and nothing else but a unit.
    static func years(_ line: Bytes) -> [Period]? {
        guard line.count >= 9, line.contains(where: { $0.isDigit }) else { return nil }
        var years: [Period] = []
        for word in line.words {
            guard let period = Period(printed: word) else {
                let isUnit = Self.units.contains(Folding.fold(word))
                if isUnit || years.isEmpty && word.allSatisfy({ !$0.isDigit }) { continue }
                return nil
            }
            years.append(period)
        }
        return years.count >= 2 ? years : nil
    }
}

extension PrintedRows.Amount {
    var printed: String {
        guard let euros else { return "–" }
        let whole = String(Int64(euros.rounded(.towardZero).clamped))
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped.append(".") }
            grouped.append(digit)
        }
        let cents = Int((euros * 100).rounded().clamped.truncatingRemainder(dividingBy: 100))
        return (isRevision ? "> " : "") + grouped + (cents == 0 ? "" : "," + (cents < 10 ? "0\(cents)" : "\(cents)"))
    }
}

extension Double {
    fileprivate var clamped: Double { min(max(self, -9e15), 9e15) }
}

extension Period {
    /// `2024` or `2017-2018`.
    init?(printed: Bytes) {
        let parts = printed.split(whereSeparator: { $0 == .hyphen || $0 == UInt8(ascii: "/") })
        let years = parts.compactMap { $0.count == 4 ? Int($0.string) : nil }
        guard years.count == parts.count, (1...2).contains(years.count),
            years.allSatisfy({ (1900..<2200).contains($0) })
        else { return nil }
        self.init(from: years[0], to: years[years.count - 1])
    }
}

/// Where tables stand. Their labels are often in two languages at once and say nothing about the column.
enum TableZones {
    /// Lines from a line of years, with those that stand on top of it, to the last row of amounts.
    static func lines(of text: SourceText, furniture: Set<Int>, terms: Terms) -> Set<Int> {
        let numbers = (1..<text.lines.count + 1).filter { !text.lines[$0 - 1].isEmpty && !furniture.contains($0) }
        return lines(of: text, numbers: numbers, terms: terms)
    }

    /// The first line of each table that stands right behind another with the same lines.
    static func secondCopies(_ zones: Set<Int>, in text: SourceText) -> Set<Int> {
        let lines = zones.sorted()
        let starts = lines.indices.filter { PrintedRows.years(text.content(lines[$0])) != nil }
        var copies: Set<Int> = []
        for (a, b) in zip(starts, starts.dropFirst()) {
            // What stands on top of both years at once is no title of the second table.
            let above = 0..<min(a + 1, b - a)
            let titles = above.prefix { text.content(lines[a - $0]).elementsEqual(text.content(lines[b - $0])) }.count
            let first = b - max(0, titles - 1)
            let rows = b..<min(lines.count, b + first - a)
            let isSame = rows.allSatisfy { text.content(lines[$0]).elementsEqual(text.content(lines[$0 - b + a])) }
            let isAdjacent = (lines[a]...lines[b]).allSatisfy { text.lines[$0 - 1].isEmpty || zones.contains($0) }
            if isAdjacent, isSame, rows.count > 2 { copies.insert(lines[first]) }
        }
        return copies
    }

    private static func lines(of text: SourceText, numbers: [Int], terms: Terms) -> Set<Int> {
        var zones: Set<Int> = []
        var index = 0
        // What is above is in the zone before already.
        var top = 0
        while index < numbers.count {
            guard PrintedRows.years(text.content(numbers[index])) != nil else {
                index += 1
                continue
            }
            var start = index
            while start > top, numbers[start - 1] == numbers[start] - 1 { start -= 1 }
            if start > 1, text.content(numbers[start - 1]).isSign { start -= 2 }
            var end = index
            var next = index + 1
            while next < numbers.count, next - end <= 6 {
                let line = text.content(numbers[next])
                let row = RowLine(line, terms: terms)
                if row.isNumeric || row.isMarker || PrintedRows.years(line) != nil { end = next }
                next += 1
            }
            zones.formUnion(numbers[start...end])
            index = end + 1
            top = index
        }
        return zones
    }
}

/// One line of a table taken apart: words, then what kind of credit, then amounts.
private struct RowLine {
    var label: Bytes
    var marker: Bytes
    var appropriation: Appropriation?
    var amounts: [(euros: Double?, isRevision: Bool)]
    /// Ends in `>`: the amount that replaces the last one is on the next line.
    var isOpen: Bool

    var isNumeric: Bool { !amounts.isEmpty }
    var isMarker: Bool { amounts.isEmpty && label.isEmpty && appropriation != nil }

    init(_ line: Bytes, terms: Terms) {
        var words = line.words
        // From the last to the first.
        var found: [(euros: Double?, isRevision: Bool)] = []
        isOpen = false
        while let word = words.last {
            if word.elementsEqual([UInt8(ascii: ">")]) {
                if found.isEmpty { isOpen = true } else { found[found.count - 1].isRevision = true }
            } else if let amount = Self.amount(word) {
                found.append((amount, false))
            } else if !found.isEmpty, Self.isBlankCell(word) {
                found.append((nil, false))
            } else if !word.elementsEqual([0xE2, 0x82, 0xAC]) {
                break
            }
            words.removeLast()
        }
        amounts = found.reversed()
        var end = words.count
        appropriation = nil
        while end > 0, let kind = Self.appropriation(words[end - 1], terms: terms) {
            if kind != .none { appropriation = kind.appropriation ?? appropriation }
            end -= 1
        }
        if appropriation == nil { end = words.count }
        label = words[..<end].joinedBytes
        marker = words[end...].joinedBytes
        if amounts.allSatisfy({ $0.euros == nil }) { amounts = [] }
    }

    private static func isBlankCell(_ word: Bytes) -> Bool {
        word.elementsEqual([.hyphen]) || word.elementsEqual(Array("–".utf8)) || word.elementsEqual(Array("—".utf8))
    }

    /// A whole number of at least three digits, or one with thousands; a star may follow it.
    private static func amount(_ word: Bytes) -> Double? {
        let bare = Array(word.last == UInt8(ascii: "*") ? word.dropLast() : word)
        guard bare.first?.isDigit == true, let number = ScannedNumber.all(in: bare).first,
            number.range == 0..<bare.count, number.digits >= 3 || bare == [.zero], number.year == nil
        else { return nil }
        return number.value
    }

    private enum Word {
        case none
        case known(Appropriation)

        var appropriation: Appropriation? { if case .known(let kind) = self { kind } else { nil } }
        static func != (a: Word, b: Word) -> Bool { a.appropriation != b.appropriation }
    }

    /// `CE`, `VAK`, or the stroke between them.
    private static func appropriation(_ word: Bytes, terms: Terms) -> Word? {
        let folded = Folding.fold(word)
        if folded == "/" { return Word.none }
        if terms.commitment.contains(folded) { return .known(.commitment) }
        if terms.payment.contains(folded) { return .known(.payment) }
        return nil
    }
}

extension Collection where Element == Bytes {
    fileprivate var joinedBytes: Bytes { Array(joined(separator: [UInt8.space]))[...] }
}

/// Puts lines together into rows.
private struct RowBuilder {
    let terms: Terms
    private(set) var rows: [PrintedRows.Row] = []
    private var label: [String] = []
    private var labelIsDone = true
    private var marker: [String] = []
    private var appropriation: Appropriation?
    private var isOpen = false
    /// A label or an appropriation has been read since the last amounts.
    private var startsRow = true

    init(terms: Terms) { self.terms = terms }

    mutating func read(_ bytes: Bytes, number: Int) {
        let line = RowLine(bytes, terms: terms)
        if !line.label.isEmpty { addLabel(line.label.string) }
        if let found = line.appropriation {
            if startsRow, appropriation == nil || labelIsDone { marker = [] }
            (appropriation, startsRow) = (found, true)
            marker.append(line.marker.string)
        }
        if line.isNumeric { addAmounts(line, number: number) }
        if line.isOpen { isOpen = true }
    }

    mutating func close() { rows.removeAll { row in row.amounts.allSatisfy { $0.euros == nil } } }

    private mutating func addLabel(_ text: String) {
        if labelIsDone { (label, labelIsDone, appropriation, marker) = ([], false, nil, []) }
        label.append(text)
        startsRow = true
    }

    private mutating func addAmounts(_ line: RowLine, number: Int) {
        var amounts = line.amounts.map { PrintedRows.Amount(euros: $0.euros, isRevision: $0.isRevision, line: number) }
        if isOpen, !amounts.isEmpty { amounts[0].isRevision = true }
        isOpen = false
        if !startsRow, let last = rows.indices.last {
            rows[last].amounts += amounts
        } else {
            rows.append(
                PrintedRows.Row(
                    label: label.joined(separator: " "), appropriation: appropriation,
                    marker: marker.joined(separator: " "), amounts: amounts, line: number))
        }
        (startsRow, labelIsDone, marker) = (false, true, [])
    }
}
