/// One statement of SQL that both engines understand, every interpolated value bound and never joined to the text.
///
/// `"SELECT title FROM plan WHERE slug = \(slug)"` becomes the text `… slug = $1` and one bound value. Both
/// SQLite and PostgreSQL take `$1` for the first.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    public private(set) var text: String
    public private(set) var values: [Value]
    /// Whether PostgreSQL should choose its way to the answer by the very values, because they decide it.
    private(set) var isPlannedAnew = false

    public init(stringLiteral text: String) { self.init(text: text) }

    public init(stringInterpolation parts: StringInterpolation) {
        text = parts.text
        values = parts.values
        isPlannedAnew = parts.isPlannedAnew
    }

    init(text: String, values: [Value] = []) {
        self.text = text
        self.values = values
    }

    /// The same statement with one value wherever it has one: its text stays, and need not be joined anew.
    public func bound(to value: some Bindable) -> SQL {
        var bound = self
        bound.values = Array(repeating: value.sqlValue, count: values.count)
        return bound
    }

    /// The same statement with other values, in the order of its places: its text need not be joined anew.
    public func bound(to values: [Value]) -> SQL {
        var bound = self
        bound.values = values
        return bound
    }

    /// What can be bound, in the kinds that both engines keep.
    public enum Value: Sendable, Hashable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)
        case bytes([UInt8])
        /// 16 bytes, most significant first.
        case identifier(high: UInt64, low: UInt64)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [Value] = []
        fileprivate var isPlannedAnew = false

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ value: some Bindable) { bind(value.sqlValue) }

        public mutating func appendInterpolation<Wrapped: Bindable>(_ value: Wrapped?) { bind(value.sqlValue) }

        /// Values in brackets, as behind `IN`, filled up with nulls to a fixed number: the statement stays the same
        /// however many there are, and need not be prepared anew.
        public mutating func appendInterpolation(_ list: [some Bindable], of places: Int) {
            appendLiteral("(")
            for place in 0..<places {
                if place > 0 { appendLiteral(", ") }
                bind(list.indices.contains(place) ? list[place].sqlValue : .null)
            }
            appendLiteral(")")
        }

        /// Rows of values, as behind `VALUES`.
        public mutating func appendInterpolation(rows: [[any Bindable]]) {
            for (place, row) in rows.enumerated() {
                appendLiteral(place > 0 ? ", (" : "(")
                for (column, value) in row.enumerated() {
                    if column > 0 { appendLiteral(", ") }
                    bind(value.sqlValue)
                }
                appendLiteral(")")
            }
        }

        /// Columns that the program's source names, behind one another: `a, b`, or with an alias `x.a, x.b`.
        public mutating func appendInterpolation(columns: [StaticString], of alias: StaticString = "") {
            for (place, column) in columns.enumerated() {
                if place > 0 { appendLiteral(", ") }
                appendLiteral(alias.description + column.description)
            }
        }

        /// Columns with a value each: `a = $1, b = $2`, or with ` AND ` between them.
        public mutating func appendInterpolation(
            columns: [(name: StaticString, value: any Bindable)], of alias: StaticString = "", separator: StaticString
        ) {
            for (place, column) in columns.enumerated() {
                if place > 0 { appendLiteral(separator.description) }
                appendLiteral(alias.description + column.name.description + " = ")
                bind(column.value.sqlValue)
            }
        }

        /// A part of the statement that stands in the program's source, such as a list of columns used twice.
        public mutating func appendInterpolation(literal: StaticString) { appendLiteral(literal.description) }

        public mutating func appendInterpolation(_ lock: RowLock, in transaction: Transaction) {
            guard lock == .lockedSkippingOthers, transaction.dialect.hasRowLocks else { return }
            text += " FOR UPDATE SKIP LOCKED"
        }

        /// Has the engine choose its way to the answer each time, if it is one that otherwise chooses once.
        mutating func planAnew() { isPlannedAnew = true }

        mutating func bind(_ value: Value) {
            values.append(value)
            text += "$"
            text += String(values.count)
        }
    }
}

/// What stands behind a question for rows that will be changed.
public enum RowLock: Sendable {
    /// Rows that another transaction has asked for so are left out, instead of waited for. SQLite has one writer at a
    /// time, who meets nobody.
    case lockedSkippingOthers
    /// It is only looked at.
    case unlocked
}
