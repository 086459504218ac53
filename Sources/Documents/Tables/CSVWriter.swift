import Kernel

/// Writes tables as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know it; lines end in CR LF.
public struct CSVWriter: Sendable {
    /// How a number's fraction is set off.
    public enum DecimalMark: String, Sendable, Hashable, CaseIterable {
        case point
        /// As Belgian spreadsheets expect it; cells are then separated by semicolons.
        case comma
    }

    public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private let mark: DecimalMark
    private let separator: UInt8

    public init(decimalMark: DecimalMark = .point) {
        mark = decimalMark
        separator = decimalMark == .comma ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// The whole table, its header first.
    public static func bytes(of table: Table, decimalMark: DecimalMark = .point) -> [UInt8] {
        var csv = CSVWriter(decimalMark: decimalMark)
        csv.header(of: table)
        for index in 0..<table.count { csv.row(index, of: table) }
        return csv.bytes
    }

    /// The whole table, handed over in pieces of about this size: memory does not grow with the table.
    ///
    /// - Parameter sink: takes each piece; what it throws ends the writing.
    public static func write(
        _ table: Table, decimalMark: DecimalMark = .point, piece size: Int = 1 << 18,
        to sink: ([UInt8]) throws -> Void
    ) rethrows {
        var csv = CSVWriter(decimalMark: decimalMark)
        csv.bytes.reserveCapacity(size + 4096)
        csv.header(of: table)
        for index in 0..<table.count {
            csv.row(index, of: table)
            guard csv.bytes.count >= size else { continue }
            try sink(csv.bytes)
            csv.bytes.removeAll(keepingCapacity: true)
        }
        if !csv.bytes.isEmpty { try sink(csv.bytes) }
    }

    public mutating func header(of table: Table) {
        var isFirst = true
        for column in table.columns {
            guard column.kind == .localized else {
                field(column.name, &isFirst)
                continue
            }
            for language in table.languages { field("\(column.name)_\(language.rawValue)", &isFirst) }
        }
        endLine()
    }

    public mutating func row(_ index: Int, of table: Table) {
        var isFirst = true
        for (column, cell) in zip(table.columns, table.cells(of: index)) {
            if column.kind == .localized {
                localized(cell, table.languages, &isFirst)
            } else {
                separate(&isFirst)
                write(cell)
            }
        }
        endLine()
    }

    private mutating func localized(_ cell: Cell, _ languages: [Language], _ isFirst: inout Bool) {
        for language in languages {
            separate(&isFirst)
            if case .localized(let text) = cell, let text = text[language] { write(text: text) }
        }
    }

    private mutating func write(_ cell: Cell) {
        switch cell {
        case .none, .localized: break
        case .text(let text): write(text: text)
        case .integer(let number): ascii(String(number))
        case .decimal(let number): self.number(number)
        case .money(let amount): self.number(written: amount.written)
        case .day(let day): ascii(day.description)
        case .list(let texts): write(text: texts.map(\.balanced).joined(separator: "; "))
        }
    }
}

extension CSVWriter {
    private mutating func field(_ text: String, _ isFirst: inout Bool) {
        separate(&isFirst)
        write(text: text)
    }

    private mutating func separate(_ isFirst: inout Bool) {
        if !isFirst { bytes.append(separator) }
        isFirst = false
    }

    private mutating func endLine() {
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func ascii(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func number(_ number: Double) {
        guard number.isFinite else { return }
        if number == number.rounded(), abs(number) < 9e15 { return ascii(String(Int(number))) }
        self.number(written: "\(number)")
    }

    private mutating func number(written digits: String) {
        guard mark == .comma else { return ascii(digits) }
        for byte in digits.utf8 { bytes.append(byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte) }
    }

    /// Between quotation marks where the text would otherwise be taken apart.
    ///
    /// A spreadsheet takes a text that begins with one of `= + - @` for a formula and would carry it out; an
    /// apostrophe in front keeps it a text (OWASP, CSV injection). Marks that turn the direction of what follows end
    /// with the cell.
    private mutating func write(text: String) {
        var text = text.balanced
        text.withUTF8 { utf8 in
            let isFormula = utf8.first.map { CSVWriter.formulaStarts.contains($0) } ?? false
            let isQuoted = utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
            if isQuoted { bytes.append(0x22) }
            if isFormula { bytes.append(UInt8(ascii: "'")) }
            if isQuoted {
                for byte in utf8 {
                    if byte == 0x22 { bytes.append(0x22) }
                    bytes.append(byte)
                }
                bytes.append(0x22)
            } else {
                bytes.append(contentsOf: utf8)
            }
        }
    }

    private static let formulaStarts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]
}

extension Money {
    /// Euros in digits, with a point before the cents where there are any: `-1234.05`.
    var written: String {
        let (whole, cents) = (cents.magnitude / 100, cents.magnitude % 100)
        let sign = self.cents < 0 ? "-" : ""
        guard cents > 0 else { return sign + String(whole) }
        return sign + String(whole) + (cents < 10 ? ".0" : ".") + String(cents)
    }
}
