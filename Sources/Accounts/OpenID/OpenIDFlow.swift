import Kernel

/// One attempt to sign in at the provider, by a secret that only the browser has which began it.
///
/// All that must be told apart between attempts is made of that secret: `state`, so that nobody can send somebody else
/// back into their own account; `nonce`, so that an answer is good for this attempt only (OpenID Connect Core 1.0,
/// 3.1.2.1); and the verifier of PKCE, so that a code that was seen on the way is worth nothing (RFC 7636).
public struct OpenIDFlow: Sendable {
    public let token: Token

    public init(_ token: Token) { self.token = token }

    /// - Parameter purpose: What is brought back along with it, such as where to go then.
    public func state(_ purpose: String) -> String {
        token.derived(for: "openid state " + purpose) + "." + Base64URL.encoded(Array(purpose.utf8))
    }

    /// What was brought along; nil where the state was made of another secret, or by somebody else.
    public func purpose(of state: String) -> String? {
        guard let dot = state.firstIndex(of: "."), let bytes = Base64URL.decoded(state[state.index(after: dot)...])
        else { return nil }
        let purpose = String(decoding: bytes, as: UTF8.self)
        return isSameSecret(self.state(purpose), state) ? purpose : nil
    }

    var nonce: String { token.derived(for: "openid nonce") }
    var verifier: String { token.derived(for: "openid verifier") }
    var challenge: String { Self.challenge(of: verifier) }

    /// `S256` of a verifier (RFC 7636, 4.2).
    public static func challenge(of verifier: String) -> String {
        Base64URL.encoded(SHA256Digest.of(Array(verifier.utf8)))
    }
}
