import Accounts

/// What a form carries, so that no other site can send it in somebody's name.
///
/// It is made of the secret in a cookie that only this site and the browser know: that of the session, or, before
/// somebody signs in, one that the page of signing in gave. So it needs no place in the store, and is worthless in another
/// session and after the end of its own.
enum FormToken {
    /// The field's name.
    static let field = "form-token"

    static func of(_ secret: Token) -> String { secret.derived(for: "form") }

    static func isRight(_ given: String, for secret: Token?) -> Bool {
        guard let secret else { return false }
        return isSameSecret(given, of(secret))
    }
}
