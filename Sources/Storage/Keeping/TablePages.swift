import Kernel

/// A table's rows, a page after the other by its key: however large it is, only a page of it is in memory.
struct TablePages {
    private let table: TableForm
    /// How many generations of rows of the same table are above those that are asked for; nil for all rows.
    private let generation: Int?
    private var last: [SQL.Value]?
    private var isOver = false

    /// - Parameter generation: of a table whose rows refer to others of it, only those that many below one that
    ///   refers to none, so that parents come before their children.
    init(_ table: TableForm, generation: Int? = nil) {
        self.table = table
        self.generation = generation
    }

    /// The next rows, each with a value for each column; none at the end.
    mutating func next(in transaction: Transaction) throws -> [[SQL.Value]] {
        guard !isOver else { return [] }
        var rows: [[SQL.Value]] = []
        var bytes = 0
        do {
            try transaction.each(question) { row in
                rows.append(table.columns.indices.map { row.value($0, table.columns[$0].kind) })
                bytes += rows.last?.reduce(0) { $0 + $1.size } ?? 0
                if bytes > Self.pageBytes { throw Full() }
            }
            isOver = rows.count < limit
        } catch is Full {}
        last = rows.last.map { row in keyPlaces.map { row[$0] } }
        return rows
    }

    private struct Full: Error {}

    private static let pageBytes = 4 << 20

    /// Files of many mebibytes may be in a table that has bytes.
    private var limit: Int { table.columns.contains { $0.kind == .bytes } ? 200 : 1000 }

    private var keyPlaces: [Int] { table.key.compactMap { key in table.columns.firstIndex { $0.name == key } } }

    private var question: SQL {
        let key = table.key.map { "t.\($0)" }.joined(separator: ", ")
        var text = "SELECT \(table.columns.map { "t.\($0.name)" }.joined(separator: ", ")) FROM \(table.name) t"
        var conditions: [String] = []
        if let generation, let reference = table.ownReference {
            for above in 0..<generation {
                let child = above == 0 ? "t" : "t\(above)"
                let pairs = zip(reference.columns, reference.targets).map { "t\(above + 1).\($1) = \(child).\($0)" }
                text += " JOIN \(table.name) t\(above + 1) ON \(pairs.joined(separator: " AND "))"
            }
            let first = generation == 0 ? "t" : "t\(generation)"
            conditions.append("(" + reference.columns.map { "\(first).\($0) IS NULL" }.joined(separator: " OR ") + ")")
        }
        if let last {
            conditions.append("(\(key)) > (\(last.indices.map { "$\($0 + 1)" }.joined(separator: ", ")))")
        }
        if !conditions.isEmpty { text += " WHERE " + conditions.joined(separator: " AND ") }
        return SQL(text: text + " ORDER BY \(key) LIMIT \(limit)", values: last ?? [])
    }
}

extension TableForm {
    /// How rows refer to others of the same table.
    var ownReference: Reference? { references.first { $0.table == name } }
}

extension Row {
    fileprivate func value(_ column: Int, _ kind: TableForm.Kind) -> SQL.Value {
        if isNull(column) { return .null }
        switch kind {
        case .integer: return .integer(int64(column))
        case .real: return .real(real(column))
        case .text: return .text(text(column))
        case .bytes: return .bytes(bytes(column))
        case .identifier: return source.identifier(column).map { .identifier(high: $0.high, low: $0.low) } ?? .null
        }
    }
}

extension SQL.Value {
    fileprivate var size: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        default: 16
        }
    }

    /// As a column of another engine takes it.
    func fitting(_ kind: TableForm.Kind) -> SQL.Value {
        guard kind == .identifier, case .bytes(let bytes) = self, bytes.count == 16 else { return self }
        func word(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
        return .identifier(high: word(bytes[..<8]), low: word(bytes[8...]))
    }
}
