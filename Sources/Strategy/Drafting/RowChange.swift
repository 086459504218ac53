import Foundation
import Kernel

/// What one change did to one row of a plan: what it was, and what it became.
///
/// Of a row that was there and stays, only the columns that differ; of one that comes or goes, all of them. So a
/// change can be reversed, and the changes of a plan one after the other lead from what it was to what it is.
struct RowChange: Sendable, Hashable {
    let row: PlanRow
    /// nil where there was no row.
    var was: [String: Cell]?
    /// nil where there is none any more.
    var became: [String: Cell]?

    var reversed: RowChange { RowChange(row: row, was: became, became: was) }

    /// Whether a text, a value or a place differs, and not only how far a text has come.
    var isMeant: Bool {
        guard let was, let became else { return true }
        return row.table.values.contains { column in
            let name = column.name.description
            return !column.followsFromText && was[name] != became[name]
        }
    }
}

/// A row of a plan, by its table and its key.
struct PlanRow: Sendable, Hashable {
    let table: PlanTable
    /// In the order of the table's key.
    let key: [Cell]

    static func == (a: PlanRow, b: PlanRow) -> Bool {
        a.key == b.key && a.table.name.utf8Start == b.table.name.utf8Start
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(table.name.utf8Start)
    }

    /// The language of a row that holds a text.
    var language: Language? {
        zip(table.key, key).first { $0.0.name.description == "language" }.flatMap { $0.1.string }
            .flatMap(Language.init(rawValue:))
    }
}

extension PlanTable.Column {
    /// Whether it is no matter of what people decide, but follows from it.
    var followsFromText: Bool {
        switch kind {
        case .state, .line: true
        default: false
        }
    }
}

/// The changes of one entry of the journal, as its two columns of JSON keep them.
struct JournalRows: Sendable {
    var changes: [RowChange]
    /// The revision whose change this one reversed.
    var undoes: Int?

    private struct Side: Codable {
        var rows: [Stored]
        var undoes: Int?
    }

    private struct Stored: Codable {
        var table: String
        var key: [Cell]
        var values: [String: Cell]?
    }

    init(_ changes: [RowChange], undoes: Int? = nil) {
        self.changes = changes
        self.undoes = undoes
    }

    /// - Throws: `Problem` of kind internal where the journal holds something else.
    init(was: String?, became: String?) throws {
        do {
            let decoder = JSONDecoder()
            let before = try decoder.decode(Side.self, from: Data((was ?? "").utf8))
            let after = try decoder.decode(Side.self, from: Data((became ?? "").utf8))
            undoes = after.undoes
            changes = try zip(before.rows, after.rows).map { before, after in
                guard let table = PlanTable.named(before.table), before.key.count == table.key.count else {
                    throw Problem(.internal, .unexpected, detail: "the journal tells of \(before.table)")
                }
                let row = PlanRow(table: table, key: zip(table.key, before.key).map { $0.typed($1) })
                return RowChange(row: row, was: table.typed(before.values), became: table.typed(after.values))
            }
        } catch let error as DecodingError {
            throw Problem(.internal, .unexpected, detail: "an entry of the journal cannot be read: \(error)")
        }
    }

    var json: (was: String, became: String) {
        get throws {
            func side(_ values: (RowChange) -> [String: Cell]?, undoes: Int?) throws -> String {
                let rows = changes.map {
                    Stored(table: $0.row.table.name.description, key: $0.row.key, values: values($0))
                }
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                return String(decoding: try encoder.encode(Side(rows: rows, undoes: undoes)), as: UTF8.self)
            }
            return (try side(\.was, undoes: nil), try side(\.became, undoes: undoes))
        }
    }
}

extension PlanTable {
    fileprivate func typed(_ values: [String: Cell]?) -> [String: Cell]? {
        values.map { values in
            var typed = values
            for column in self.values {
                let name = column.name.description
                if let cell = values[name] { typed[name] = column.typed(cell) }
            }
            return typed
        }
    }
}
