import CSpreadsheet
import Kernel

/// Writes one sheet, row by row.
struct SheetWriter {
    let sheet: Sheet
    /// Of all sheets of the workbook, for links.
    let names: [String]
    let page: UnsafeMutablePointer<lxw_worksheet>
    let formats: SheetFormats
    let totalWord: String

    init(
        _ sheet: Sheet, names: [String], page: UnsafeMutablePointer<lxw_worksheet>, formats: SheetFormats,
        totalWord: String
    ) {
        self.sheet = sheet
        self.names = names
        self.page = page
        self.formats = formats
        self.totalWord = totalWord
    }

    /// What Excel takes: beyond, a file would be broken.
    private static let mostRows = 1_048_570
    private static let mostLinks = 65_000

    func write() {
        setUp()
        for (index, column) in sheet.columns.enumerated() {
            worksheet_write_string(page, 0, UInt16(index), column.title, formats.ofHeader)
        }
        var sums = [Double](repeating: 0, count: sheet.columns.count)
        var links = 0
        let count = min(sheet.count, Self.mostRows)
        for row in 0..<count {
            for (index, cell) in zip(sheet.columns.indices, sheet.cells(of: row)) {
                write(cell, UInt32(row + 1), index, &links)
                if sheet.columns[index].isSummed { sums[index] += cell.amount }
            }
        }
        if count > 0, sheet.columns.contains(where: \.isSummed) { writeTotals(sums, beneath: count) }
    }

    private func setUp() {
        for (index, column) in sheet.columns.enumerated() {
            worksheet_set_column(page, UInt16(index), UInt16(index), column.width, nil)
        }
        let columns = max(1, sheet.columns.count)
        worksheet_freeze_panes(page, 1, UInt16(min(sheet.frozenColumns, columns)))
        worksheet_autofilter(page, 0, 0, UInt32(min(sheet.count, Self.mostRows)), UInt16(columns - 1))
        // A4, across, as wide as the paper, the header on each page.
        worksheet_set_paper(page, 9)
        worksheet_set_landscape(page)
        worksheet_fit_to_pages(page, 1, 0)
        worksheet_repeat_rows(page, 0, 0)
        worksheet_set_footer(page, "&L&A&R&P / &N")
    }

    private func write(_ cell: SheetCell, _ row: UInt32, _ column: Int, _ links: inout Int) {
        let place = UInt16(column)
        let format = formats.of(sheet.columns[column].kind)
        switch cell {
        case .none: break
        case .text(let text):
            guard !text.isEmpty else { return }
            worksheet_write_string(page, row, place, text.asCell, format)
        case .number(let number):
            guard number.isFinite else { return }
            worksheet_write_number(page, row, place, number, format)
        case .money(let amount): worksheet_write_number(page, row, place, amount.euros, format)
        case .day(let day): write(day, row, place, format)
        case .link(let text, let target, let line):
            guard links < Self.mostLinks, names.indices.contains(target) else {
                worksheet_write_string(page, row, place, text.asCell, format)
                return
            }
            links += 1
            let name = names[target].split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            let address = "internal:'\(name)'!A\(line + 2)"
            worksheet_write_url_opt(page, row, place, address, formats.ofLink, text.asCell, nil)
        }
    }

    /// A day before 1900 is none to Excel: it is then written as a text.
    private func write(_ day: CalendarDay, _ row: UInt32, _ place: UInt16, _ format: UnsafeMutablePointer<lxw_format>?)
    {
        guard day.year >= 1900 else {
            worksheet_write_string(page, row, place, day.description, format)
            return
        }
        var time = lxw_datetime()
        (time.year, time.month, time.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
        worksheet_write_datetime(page, row, place, &time, format)
    }

    /// Sums of what a filter leaves, by a formula; its value now stands beside it for those who do not calculate.
    private func writeTotals(_ sums: [Double], beneath count: Int) {
        let row = UInt32(count + 1)
        for (index, column) in sheet.columns.enumerated() {
            let format = formats.ofTotal(column.kind)
            if column.isSummed {
                let letters = Self.letters(of: index)
                let formula = "=SUBTOTAL(109,\(letters)2:\(letters)\(count + 1))"
                worksheet_write_formula_num(page, row, UInt16(index), formula, format, sums[index])
            } else {
                worksheet_write_string(page, row, UInt16(index), index == 0 ? totalWord : "", format)
            }
        }
    }

    /// What Excel calls a column: `A`, `Z`, `AA`.
    private static func letters(of index: Int) -> String {
        var (index, letters) = (index, "")
        repeat {
            letters = String(UnicodeScalar(UInt8(65 + index % 26))) + letters
            index = index / 26 - 1
        } while index >= 0
        return letters
    }
}

extension SheetCell {
    fileprivate var amount: Double {
        switch self {
        case .number(let number): number.isFinite ? number : 0
        case .money(let amount): amount.euros
        case .none, .text, .day, .link: 0
        }
    }
}

extension String {
    /// At most as long as a cell can be, 32,767 UTF-16 units; a mark says where something is missing.
    fileprivate var asCell: String {
        guard utf8.count > 32_000, utf16.count > 32_760 else { return self }
        var kept = String.UnicodeScalarView()
        var units = 0
        for scalar in unicodeScalars {
            units += scalar.utf16.count
            guard units < 32_760 else { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }
}
