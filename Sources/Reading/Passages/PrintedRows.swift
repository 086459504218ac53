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
