import Kernel

/// Puts lines together into rows.
struct RowBuilder {
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
