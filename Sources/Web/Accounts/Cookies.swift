import Accounts
import HTTPTypes

/// The cookies that the site has: none for who reads, one or two for who is about to sign in, one for who did.
enum Cookie: String, CaseIterable {
    /// The secret of a session.
    case session = "belfry-session"
    /// The secret of forms before there is a session.
    case form = "belfry-form"
    /// The secret of an attempt to sign in at a provider, which is over after ten minutes.
    case openID = "belfry-openid"

    /// Over HTTPS no neighbouring host can set a cookie of this name (RFC 6265bis, 4.1.3.2).
    func name(isSecure: Bool) -> String { (isSecure ? "__Host-" : "") + rawValue }

    /// Not readable by scripts, and not sent along where another site makes the browser post something.
    func setting(_ token: Token, isSecure: Bool) -> String {
        "\(name(isSecure: isSecure))=\(token.text); Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
            + (self == .openID ? "; Max-Age=600" : "")
    }

    func clearing(isSecure: Bool) -> String {
        "\(name(isSecure: isSecure))=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
    }

    /// What the browser sent under this name; nil where it is no token.
    func token(in fields: HTTPFields, isSecure: Bool) -> Token? {
        let wanted = name(isSecure: isSecure)
        for header in fields[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
                if parts.count == 2, parts[0] == wanted { return Token(String(parts[1])) }
            }
        }
        return nil
    }
}

extension HTTPFields {
    /// Whether somebody may have signed in. It is asked at every request, so it looks for the name alone.
    var mayBeOfSession: Bool {
        guard let cookies = self[.cookie] else { return false }
        return cookies.contains(Cookie.session.rawValue)
    }
}
