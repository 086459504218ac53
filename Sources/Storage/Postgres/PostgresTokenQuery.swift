import Search

/// A question to an index of tokens as a condition of PostgreSQL: a `tsquery`, and for phrases the tokens themselves.
extension TokenQuery {
    /// The index answers the `tsquery`. Where phrases are asked for, it answers somewhat more than that, and each text
    /// that it names is looked at.
    func writeOnPostgres(to sql: inout SQL.StringInterpolation) {
        write(inTSQuery, to: &sql)
        guard hasPhrase else { return }
        sql.appendLiteral(" AND ")
        writeExactly(to: &sql)
    }

    private func write(_ query: String, to sql: inout SQL.StringInterpolation) {
        sql.appendLiteral("words @@ CAST(")
        sql.bind(.text(query))
        sql.appendLiteral(" AS tsquery)")
    }

    private func writeExactly(to sql: inout SQL.StringInterpolation) {
        switch self {
        case _ where !hasPhrase: write(inTSQuery, to: &sql)
        case .token: write(inTSQuery, to: &sql)
        case .phrase(let tokens):
            sql.appendLiteral("strpos(' ' || tokens || ' ', ")
            sql.bind(.text(" " + tokens.map(TokenQuery.plain).joined(separator: " ") + " "))
            sql.appendLiteral(") > 0")
        case .any(let queries): TokenQuery.write(queries, " OR ", to: &sql)
        case .all(let queries): TokenQuery.write(queries, " AND ", to: &sql)
        case .without(let wanted, let excluded):
            sql.appendLiteral("(")
            wanted.writeExactly(to: &sql)
            sql.appendLiteral(" AND NOT ")
            excluded.writeExactly(to: &sql)
            sql.appendLiteral(")")
        }
    }

    private static func write(_ queries: [TokenQuery], _ word: String, to sql: inout SQL.StringInterpolation) {
        sql.appendLiteral("(")
        for (place, query) in queries.enumerated() {
            if place > 0 { sql.appendLiteral(word) }
            query.writeExactly(to: &sql)
        }
        sql.appendLiteral(")")
    }

    private var hasPhrase: Bool {
        switch self {
        case .token: false
        case .phrase(let tokens): tokens.count > 1
        case .any(let queries), .all(let queries): queries.contains(where: \.hasPhrase)
        case .without(let wanted, let excluded): wanted.hasPhrase || excluded.hasPhrase
        }
    }

    /// All that answer are named; where there are phrases, perhaps others too.
    private var inTSQuery: String {
        switch self {
        case .token(let token): TokenQuery.plain(token)
        case .phrase(let tokens): TokenQuery.joined(tokens.map { .token($0) }, " & ")
        case .any(let queries): TokenQuery.joined(queries, " | ")
        case .all(let queries): TokenQuery.joined(queries, " & ")
        case .without(let wanted, let excluded):
            // To leave out more than was meant would be wrong.
            excluded.hasPhrase ? wanted.inTSQuery : "(\(wanted.inTSQuery) & !\(excluded.inTSQuery))"
        }
    }

    private static func joined(_ queries: [TokenQuery], _ word: String) -> String {
        // A question for nothing finds nothing.
        queries.isEmpty ? nothing : "(" + queries.map(\.inTSQuery).joined(separator: word) + ")"
    }

    /// A token as it is: small letters of ASCII and digits. What has anything else in it is none, and finds nothing.
    private static func plain(_ token: String) -> String {
        !token.isEmpty && token.utf8.allSatisfy(isPlain) ? token : nothing
    }

    private static let nothing = "zz"
}
