import Accounts
import Foundation
import Kernel
import Synchronization

/// A provider of OpenID Connect that answers from memory: it hands out a code for a nonce and a challenge, and takes it
/// once, with the verifier.
public final class FakeProvider: Sendable {
    public struct Token: Sendable {
        public var issuer = FakeProvider.issuer
        public var audience = [FakeProvider.client]
        public var authorizedParty: String?
        public var subject = "s-1"
        public var email = "an@example.be"
        public var isVerified = true
        public var nonce: String?
        /// Seconds from now.
        public var expires = 300.0
        public var issued = 0.0
    }

    public static let issuer = "https://login.example.be/house"
    public static let client = "belfry"
    public static let root = "https://plans.example.be"

    public let token = Mutex(Token())
    public let configuration = Mutex("")
    private let challenge = Mutex<(nonce: String, challenge: String)?>(nil)
    private let asked = Mutex<[WebFetch.Request]>([])

    public init() {
        configuration.withLock {
            $0 = #"""
                {"issuer":"\#(FakeProvider.issuer)","authorization_endpoint":"\#(FakeProvider.issuer)/auth",
                "token_endpoint":"\#(FakeProvider.issuer)/token"}
                """#
        }
    }

    public var requests: [WebFetch.Request] { asked.withLock { $0 } }

    public func provider() throws -> OpenIDProvider {
        OpenIDProvider(
            try OpenIDSettings(
                issuer: Self.issuer, client: Self.client, secret: "s:e%cret", name: "House", root: Self.root),
            web: WebFetch { [self] in answer($0) })
    }

    /// What the provider notes when a browser comes, and the state that it sends back.
    @discardableResult
    public func visit(_ address: String) -> String {
        let items = URLComponents(string: address)?.queryItems ?? []
        func value(_ name: String) -> String { items.first { $0.name == name }?.value ?? "" }
        challenge.withLock { $0 = (value("nonce"), value("code_challenge")) }
        return value("state")
    }

    private func answer(_ request: WebFetch.Request) -> WebFetch.Answer {
        asked.withLock { $0.append(request) }
        if request.address == Self.issuer + "/.well-known/openid-configuration" {
            return WebFetch.Answer(status: 200, body: configuration.withLock { Array($0.utf8) })
        }
        guard request.address == Self.issuer + "/token", let form = request.form,
            let items = URLComponents(string: "?" + form)?.queryItems
        else { return WebFetch.Answer(status: 404, body: []) }
        func value(_ name: String) -> String { items.first { $0.name == name }?.value ?? "" }
        let noted = challenge.withLock { noted in
            defer { noted = nil }
            return noted
        }
        let credentials = "Authorization: Basic " + Data("belfry:s%3Ae%25cret".utf8).base64EncodedString()
        guard let noted, value("code") == "good", value("redirect_uri") == Self.root + "/openid/return",
            request.headers.contains(credentials), Self.challenge(of: value("code_verifier")) == noted.challenge
        else { return WebFetch.Answer(status: 400, body: Array(#"{"error":"invalid_grant"}"#.utf8)) }
        return WebFetch.Answer(status: 200, body: Array(#"{"id_token":"\#(idToken(noted.nonce))"}"#.utf8))
    }

    private func idToken(_ nonce: String) -> String {
        let token = token.withLock { $0 }
        let now = Date().timeIntervalSince1970
        var claims: [String: Any] = [
            "iss": token.issuer, "sub": token.subject, "nonce": token.nonce ?? nonce, "email": token.email,
            "email_verified": token.isVerified, "exp": now + token.expires, "iat": now + token.issued,
        ]
        claims["aud"] = token.audience.count == 1 ? token.audience[0] : token.audience
        if let party = token.authorizedParty { claims["azp"] = party }
        let payload = (try? JSONSerialization.data(withJSONObject: claims)) ?? Data()
        return "e30." + Base64URL.encoded(Array(payload)) + ".c2ln"
    }

    private static func challenge(of verifier: String) -> String { OpenIDFlow.challenge(of: verifier) }
}
