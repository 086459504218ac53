import Kernel

/// One step of the schema, forward only. Once merged it never changes, and it names no type of the program.
public struct Migration: Sendable {
    /// Unique for ever; steps are taken in the order in which they are given.
    public let name: String
    let statements: [SchemaStatement]
    /// What has to be computed for the rows that are there, in the transaction of the step and after its statements.
    let filling: (@Sendable (WriteTransaction) throws -> Void)?

    public init(
        _ name: String, _ statements: [SchemaStatement],
        filling: (@Sendable (WriteTransaction) throws -> Void)? = nil
    ) {
        self.name = name
        self.statements = statements
        self.filling = filling
    }
}

/// A statement that makes a part of the schema, with what engines name differently left open.
public struct SchemaStatement: Sendable, ExpressibleByStringInterpolation {
    enum Part: Sendable {
        case literal(String)
        case word(SchemaWord)
        case textIndex(TextIndex)
    }

    private let parts: [Part]

    public init(stringLiteral text: String) { parts = [.literal(text)] }
    public init(stringInterpolation interpolation: StringInterpolation) { parts = interpolation.parts }

    /// The statement that makes a `TextIndex`.
    public static func textIndex(_ index: TextIndex) -> SchemaStatement { SchemaStatement(parts: [.textIndex(index)]) }

    private init(parts: [Part]) { self.parts = parts }

    /// One statement, or as many as the engine needs for an index of text.
    func texts(in dialect: Dialect) -> [String] {
        if case .textIndex(let index) = parts.first { return dialect.textIndex.making(index.name.description) }
        let text = parts.map { part in
            switch part {
            case .literal(let text): text
            case .word(let word): dialect.spelling(word)
            case .textIndex: ""
            }
        }
        return [text.joined()]
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ literal: String) { parts.append(.literal(literal)) }
        public mutating func appendInterpolation(_ word: SchemaWord) { parts.append(.word(word)) }
    }
}

/// What engines name differently in a schema.
public enum SchemaWord: Sendable, CaseIterable {
    /// 64 bits with a sign; also money in cents and time in milliseconds.
    case integer
    /// 64 bits of floating point.
    case real
    case text
    case bytes
    /// 16 bytes made by the program.
    case identifier
    /// What stands behind the closing parenthesis of a table.
    case tableEnd
    /// The same, for a table of long texts whose key is one integer.
    case longTableEnd
}

/// How an engine spells what engines name differently: the only place for it.
struct Dialect: Sendable {
    let spelling: @Sendable (SchemaWord) -> String
    let textIndex: TextIndexDialect
    /// Whether several may write at once, so that they lock rows.
    let hasRowLocks: Bool

    /// STRICT keeps every value to its column's type. WITHOUT ROWID keeps rows in the order of their primary key.
    static let sqlite = Dialect(
        spelling: { word in
            switch word {
            case .integer: "INTEGER"
            case .real: "REAL"
            case .text: "TEXT"
            case .bytes, .identifier: "BLOB"
            case .tableEnd: " STRICT, WITHOUT ROWID"
            case .longTableEnd: " STRICT"
            }
        }, textIndex: .sqlite, hasRowLocks: false)

    /// Texts are compared by their bytes, as SQLite does, whatever the database's own order is.
    static let postgres = Dialect(
        spelling: { word in
            switch word {
            case .integer: "BIGINT"
            case .real: "DOUBLE PRECISION"
            case .text: "TEXT COLLATE \"C\""
            case .bytes: "BYTEA"
            case .identifier: "UUID"
            case .tableEnd, .longTableEnd: ""
            }
        }, textIndex: .postgres, hasRowLocks: true)
}
