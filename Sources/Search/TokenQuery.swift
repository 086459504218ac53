/// A question to an index of tokens, in what every engine of text search can do.
public indirect enum TokenQuery: Sendable, Hashable {
    case token(String)
    /// Tokens in a row.
    case phrase([String])
    case any([TokenQuery])
    case all([TokenQuery])
    case without(TokenQuery, TokenQuery)
}
