import Kernel
import Storage

/// Puts the fields, notes and tables of an objective together from one answer.
struct FieldsReader {
    private var labels = Gathered<(place: Int, field: FieldItems)>()
    private var items = Gathered<(field: Int?, item: Item)>()
    private(set) var tables = Gathered<PrintedTable>()

    private enum Kind: Int {
        case label, item, table
    }

    /// Labels, items and tables as rows of one form: kind, field's place, own place, identifier, name, depth, year,
    /// language, text, state, first line, last line, the objective's place.
    static func question(_ scope: FactsScope) -> SQL {
        """
        SELECT 0, f.position, 0, f.objective_id, f.field, 0, f.year, t.language, t.label, t.state, 0, 0,
            \(literal: scope.place)
        FROM \("field", "f", of: scope)
        LEFT JOIN field_text t ON t.objective_id = f.objective_id AND t.position = f.position
        WHERE \("f", isIn: scope)
        UNION ALL
        SELECT 1, i.field_position, i.position, i.id, i.shape, i.depth, i.year,
            t.language, t.text, t.state, t.first_line, t.last_line, \(literal: scope.place)
        FROM \("item", "i", of: scope) LEFT JOIN item_text t ON t.item_id = i.id
        WHERE \("i", isIn: scope)
        UNION ALL
        SELECT 2, 0, b.position, b.objective_id, '', 0, 0, b.language, b.cells, '', b.first_line, 0,
            \(literal: scope.place)
        FROM \("objective_table", "b", of: scope) WHERE \("b", isIn: scope)
        """
    }

    /// The column of an answer in which the objective's place stands.
    static let place = 12

    mutating func add(_ row: Row) throws {
        switch Kind(rawValue: row.int(0)) {
        case .label: try addLabel(row)
        case .item: try addItem(row)
        case .table: addTable(row)
        case nil: break
        }
    }

    var fields: [FieldItems] {
        var fields = labels.values
        var last = 0
        for (place, item) in items.values {
            guard let place else { continue }
            // Items of a field stand together, so the last field is nearly always the one.
            if fields.indices.contains(last), fields[last].place != place {
                last = fields.firstIndex { $0.place == place } ?? last
            }
            fields[last].field.items.append(item)
        }
        return fields.map(\.field)
    }

    /// Where each field stands.
    var fieldPlaces: [Int] { labels.places }

    var notes: [Item] { items.values.compactMap { $0.field == nil ? $0.item : nil } }

    private mutating func addLabel(_ row: Row) throws {
        try labels.update(
            row.int(1),
            default: (
                row.int(1),
                FieldItems(field: try row.named(4), label: LocalizedText(), year: row.optionalInt(6), items: [])
            )
        ) { row.add(to: &$0.field.label, language: 7) }
    }

    private mutating func addItem(_ row: Row) throws {
        try items.update(row.int(2), default: (row.optionalInt(1), try Item(row, from: 3))) {
            row.add(to: &$0.item, language: 7)
        }
    }

    private mutating func addTable(_ row: Row) {
        guard let language = row.language(7) else { return }
        tables.update(row.int(2), default: PrintedTable(rows: [:], firstLine: row.optionalInt(10))) {
            $0.rows[language] = JSON.rows(row.text(8))
        }
    }
}

extension Item {
    /// The item of four columns: identifier, shape, depth and year.
    init(_ row: Row, from column: Int) throws {
        self.init(
            id: try row.identifier(column), shape: Shape(row, column + 1), depth: row.int(column + 2),
            text: LocalizedText(), year: row.optionalInt(column + 3), lines: [:])
    }
}

extension Item.Shape {
    /// The schema knows no others.
    fileprivate init(_ row: Row, _ column: Int) {
        switch row.initial(column) {
        case UInt8(ascii: "b"): self = .bullet
        case UInt8(ascii: "n"): self = .note
        default: self = .paragraph
        }
    }
}

extension Row {
    /// Adds the version in columns language, text, state, first line and last line, where the row has one.
    func add(to item: inout Item, language column: Int) {
        guard let language = add(to: &item.text, language: column), let first = optionalInt(column + 3)
        else { return }
        item.lines[language] = first...max(first, int(column + 4))
    }
}
