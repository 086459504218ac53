import Kernel
import Search

/// An index of texts by the tokens that the program has made of them: FTS5 on SQLite.
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
        try insert(into: index.name, ["rowid", "tokens"], texts.map { [$0.key, $0.tokens] })
    }

    /// Takes texts out of an index: the same numbers and tokens with which they were put in.
    public func unindex(_ texts: [(key: Int64, tokens: String)], in index: TextIndex) throws {
        for text in texts {
            try execute(
                """
                INSERT INTO \(literal: index.name) (\(literal: index.name), rowid, tokens)
                VALUES ('delete', \(text.key), \(text.tokens))
                """)
        }
    }

    /// Takes all texts out of an index.
    public func clear(_ index: TextIndex) throws {
        try execute("INSERT INTO \(literal: index.name) (\(literal: index.name)) VALUES ('delete-all')")
    }
}

extension SQL.StringInterpolation {
    /// A table of one column, `id`: the numbers of the texts that have what is asked for, the newest of them first and
    /// at most `limit`.
    public mutating func appendInterpolation(_ index: TextIndex, having query: TokenQuery, limit: Int) {
        appendLiteral("(SELECT rowid AS id FROM \(index.name) WHERE \(index.name) MATCH ")
        appendInterpolation(query.inFTS5)
        appendLiteral(" ORDER BY rowid DESC LIMIT ")
        appendInterpolation(limit)
        appendLiteral(")")
    }
}

extension TokenQuery {
    /// In the words of FTS5. Tokens are letters and digits; the quotation marks keep them from being taken for words
    /// of the query language, and what has anything else in it is no token and finds nothing.
    var inFTS5: String {
        switch self {
        case .token(let token): TokenQuery.quoted([token])
        case .phrase(let tokens): TokenQuery.quoted(tokens)
        case .any(let queries): TokenQuery.joined(queries, " OR ")
        case .all(let queries): TokenQuery.joined(queries, " AND ")
        case .without(let wanted, let excluded): "(\(wanted.inFTS5) NOT \(excluded.inFTS5))"
        }
    }

    private static func joined(_ queries: [TokenQuery], _ word: String) -> String {
        switch queries.count {
        // A question for nothing finds nothing.
        case 0: quoted(["zz"])
        case 1: queries[0].inFTS5
        default: "(" + queries.map(\.inFTS5).joined(separator: word) + ")"
        }
    }

    private static func quoted(_ tokens: [String]) -> String {
        "\"" + tokens.map { $0.utf8.allSatisfy(isPlain) ? $0 : "zz" }.joined(separator: " ") + "\""
    }

    /// Small letters of ASCII and digits.
    private static func isPlain(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
}
