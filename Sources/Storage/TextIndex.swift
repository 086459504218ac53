import Kernel
import Search

/// An index of texts by the tokens that the program has made of them: FTS5 on SQLite, a `tsvector` on PostgreSQL.
///
/// All that is particular to an engine's search of text is here and in `Dialect`. The engine only finds which texts
/// have the tokens; how well a text answers is decided by the program, so that each engine gives the same answers.
/// It keeps no text of its own: what was indexed must be said again to be taken out.
public struct TextIndex: Sendable {
    let name: StaticString

    public init(_ name: StaticString) { self.name = name }
}

extension WriteTransaction {
    /// Puts texts into an index, each under a number of its own that grows with time.
    public func index(_ texts: [(key: Int64, tokens: String)], in index: TextIndex) throws {
        try change(dialect.textIndex.adding(index.name.description), each: texts.map(values))
    }

    /// Takes texts out of an index: the same numbers and tokens with which they were put in.
    public func unindex(_ texts: [(key: Int64, tokens: String)], in index: TextIndex) throws {
        try change(dialect.textIndex.removing(index.name.description), each: texts.map(values))
    }

    /// Takes all texts out of an index.
    public func clear(_ index: TextIndex) throws {
        try change(dialect.textIndex.clearing(index.name.description), each: [[]])
    }

    /// Puts the parts of an index together that many writes have left, so that it answers sooner: a second for some
    /// hundred thousand texts, in which nobody else writes.
    public func tidy(_ index: TextIndex) throws {
        guard let tidying = dialect.textIndex.tidying?(index.name.description) else { return }
        try change(tidying, each: [[]])
    }

    private func values(_ text: (key: Int64, tokens: String)) -> [SQL.Value] {
        [.integer(text.key), .text(text.tokens)]
    }
}

extension SQL.StringInterpolation {
    /// A table of one column, `id`: the numbers of the texts that have what is asked for, the newest of them first and
    /// at most `limit`.
    public mutating func appendInterpolation(
        _ index: TextIndex, having query: TokenQuery, limit: Int, in transaction: Transaction
    ) {
        let number = transaction.dialect.textIndex.number
        appendLiteral("(SELECT \(number) AS id FROM \(index.name) WHERE ")
        transaction.dialect.textIndex.having(index.name.description, query, &self)
        appendLiteral(" ORDER BY \(number) DESC LIMIT ")
        bind(limit.sqlValue)
        appendLiteral(")")
        planAnew()
    }
}

/// How an engine keeps a `TextIndex`: statements for an index of a name.
struct TextIndexDialect: Sendable {
    /// Makes it.
    let making: @Sendable (_ name: String) -> [String]
    /// Adds a text to it, or takes it out: its number and its tokens.
    let adding: @Sendable (_ name: String) -> String
    let removing: @Sendable (_ name: String) -> String
    let clearing: @Sendable (_ name: String) -> String
    /// Puts its parts together; nil where the engine does so by itself.
    let tidying: (@Sendable (_ name: String) -> String)?
    /// The column that has a text's number.
    let number: StaticString
    /// The condition that a text has what is asked for.
    let having: @Sendable (_ name: String, _ query: TokenQuery, _ sql: inout SQL.StringInterpolation) -> Void

    static let sqlite = TextIndexDialect(
        making: { ["CREATE VIRTUAL TABLE \($0) USING fts5 (tokens, content = '', tokenize = 'unicode61')"] },
        adding: { "INSERT INTO \($0) (rowid, tokens) VALUES ($1, $2)" },
        removing: { "INSERT INTO \($0) (\($0), rowid, tokens) VALUES ('delete', $1, $2)" },
        clearing: { "INSERT INTO \($0) (\($0)) VALUES ('delete-all')" },
        tidying: { "INSERT INTO \($0) (\($0)) VALUES ('optimize')" },
        number: "rowid",
        having: { name, query, sql in
            sql.appendLiteral("\(name) MATCH ")
            sql.bind(query.inFTS5.sqlValue)
        })

    /// The tokens are kept as they came too, for phrases: a tsvector forgets places in long texts.
    static let postgres = TextIndexDialect(
        making: { name in
            [
                """
                CREATE TABLE \(name) (
                    id BIGINT NOT NULL PRIMARY KEY,
                    tokens TEXT COLLATE "C" NOT NULL,
                    words TSVECTOR NOT NULL
                )
                """,
                "CREATE INDEX \(name)_words ON \(name) USING gin (words)",
            ]
        },
        adding: { name in
            """
            INSERT INTO \(name) (id, tokens, words)
            VALUES ($1, $2, array_to_tsvector(array_remove(string_to_array($2, ' '), '')))
            """
        },
        // The number is enough; the tokens are those that stand there.
        removing: { "DELETE FROM \($0) WHERE id = $1 AND tokens = $2" },
        clearing: { "DELETE FROM \($0)" },
        tidying: nil,
        number: "id",
        having: { _, query, sql in query.writeOnPostgres(to: &sql) })
}

extension TokenQuery {
    /// In the words of FTS5. Tokens are letters and digits; the quotation marks keep them from being taken for words
    /// of the query language, and what has anything else in it is no token and finds nothing.
    var inFTS5: String {
        var text = ""
        text.reserveCapacity(256)
        writeInFTS5(to: &text)
        return text
    }

    private func writeInFTS5(to text: inout String) {
        switch self {
        case .token(let token): TokenQuery.write(CollectionOfOne(token), to: &text)
        case .phrase(let tokens): TokenQuery.write(tokens, to: &text)
        case .any(let queries): TokenQuery.write(queries, " OR ", to: &text)
        case .all(let queries): TokenQuery.write(queries, " AND ", to: &text)
        case .without(let wanted, let excluded): TokenQuery.write([wanted, excluded], " NOT ", to: &text)
        }
    }

    private static func write(_ queries: [TokenQuery], _ word: String, to text: inout String) {
        // A question for nothing finds nothing.
        guard !queries.isEmpty else { return write(CollectionOfOne("zz"), to: &text) }
        if queries.count > 1 { text += "(" }
        for (place, query) in queries.enumerated() {
            if place > 0 { text += word }
            query.writeInFTS5(to: &text)
        }
        if queries.count > 1 { text += ")" }
    }

    private static func write(_ tokens: some Sequence<String>, to text: inout String) {
        text += "\""
        for (place, token) in tokens.enumerated() {
            if place > 0 { text += " " }
            text += token.utf8.allSatisfy(isPlain) ? token : "zz"
        }
        text += "\""
    }

    /// Small letters of ASCII and digits.
    static func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
}
