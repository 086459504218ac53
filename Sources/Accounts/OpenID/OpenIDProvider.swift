import Foundation
import Kernel
import Synchronization

/// Signs people in at a provider of OpenID Connect, by the code flow with PKCE.
///
/// The ID token comes from the provider itself, over a connection whose certificate was checked. That takes the place of
/// its signature (OpenID Connect Core 1.0, 3.1.3.7, 6); what it says is checked all the same.
public final class OpenIDProvider: Sendable {
    public let settings: OpenIDSettings
    private let web: WebFetch
    private let clock: Clock
    private let known = Mutex<(addresses: Addresses, until: Int64)?>(nil)

    public init(_ settings: OpenIDSettings, web: WebFetch = .overNetwork(), clock: Clock = .system) {
        self.settings = settings
        self.web = web
        self.clock = clock
    }

    /// Who somebody is, as the provider says.
    public struct Claims: Sendable, Hashable {
        public let issuer: String
        /// What the provider knows them by, for ever.
        public let subject: String
        /// nil unless the provider has made sure that they get mail there.
        public let email: EmailAddress?
    }

    /// Where to send a browser that begins to sign in.
    ///
    /// - Throws: `openIDAway`.
    public func beginning(_ flow: OpenIDFlow, state: String, language: Language) async throws -> String {
        let address = try await addresses().authorization
        let question = Self.form([
            ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", settings.redirect),
            ("scope", "openid email"), ("state", state), ("nonce", flow.nonce), ("code_challenge", flow.challenge),
            ("code_challenge_method", "S256"), ("ui_locales", language.rawValue),
        ])
        return address + (address.contains("?") ? "&" : "?") + question
    }

    /// Who came back with this code.
    ///
    /// - Throws: `openIDRefused` where the provider does not take the code, or says what cannot be believed; `openIDAway`.
    public func claims(_ code: String, _ flow: OpenIDFlow) async throws -> Claims {
        var request = WebFetch.Request(address: try await addresses().token)
        request.form = Self.form([
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirect),
            ("code_verifier", flow.verifier),
        ])
        // RFC 6749, 2.3.1: both are encoded before they are put together.
        let credentials = Self.encoded(settings.client) + ":" + Self.encoded(settings.secret)
        request.headers = [
            "Authorization: Basic " + Data(credentials.utf8).base64EncodedString(), "Accept: application/json",
        ]
        let answer = try await web.fetch(request)
        guard answer.status == 200 else { throw refused("the code was answered \(answer.status)") }
        guard let tokens = try? JSONDecoder().decode(Tokens.self, from: Data(answer.body)) else {
            throw refused("no ID token")
        }
        return try claims(in: tokens.idToken, flow)
    }

    private struct Tokens: Decodable {
        let idToken: String

        enum CodingKeys: String, CodingKey { case idToken = "id_token" }
    }

    /// OpenID Connect Core 1.0, 3.1.3.7.
    private func claims(in token: String, _ flow: OpenIDFlow) throws -> Claims {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64URL.decoded(parts[1]),
            let said = try? JSONDecoder().decode(Said.self, from: Data(bytes))
        else { throw refused("the ID token cannot be read") }
        let now = Double(clock.now.milliseconds) / 1000
        guard said.iss == settings.issuer else { throw refused("the issuer is \(said.iss)") }
        guard said.audience.contains(settings.client) else { throw refused("it is for \(said.audience)") }
        if said.audience.count > 1 || said.azp != nil {
            guard said.azp == settings.client else { throw refused("it was asked for by \(said.azp ?? "nobody")") }
        }
        // Clocks differ a little.
        guard said.exp > now - 60, said.iat < now + 60 else { throw refused("its time is over, or not come") }
        guard let nonce = said.nonce, isSameSecret(nonce, flow.nonce) else { throw refused("another nonce") }
        guard !said.sub.isEmpty, said.sub.utf8.count <= 255 else { throw refused("no subject") }
        let email = said.isEmailVerified ? said.email.flatMap { EmailAddress($0) } : nil
        return Claims(issuer: said.iss, subject: said.sub, email: email)
    }

    private struct Said: Decodable {
        let iss: String
        let sub: String
        let audience: [String]
        let azp: String?
        let exp: Double
        let iat: Double
        let nonce: String?
        let email: String?
        let isEmailVerified: Bool

        enum CodingKeys: String, CodingKey {
            case iss, sub, aud, azp, exp, iat, nonce, email
            case emailVerified = "email_verified"
        }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            iss = try values.decode(String.self, forKey: .iss)
            sub = try values.decode(String.self, forKey: .sub)
            if let one = try? values.decode(String.self, forKey: .aud) {
                audience = [one]
            } else {
                audience = try values.decode([String].self, forKey: .aud)
            }
            azp = try values.decodeIfPresent(String.self, forKey: .azp)
            exp = try values.decode(Double.self, forKey: .exp)
            iat = try values.decode(Double.self, forKey: .iat)
            nonce = try values.decodeIfPresent(String.self, forKey: .nonce)
            email = try values.decodeIfPresent(String.self, forKey: .email)
            // Some write it as a text.
            isEmailVerified =
                (try? values.decode(Bool.self, forKey: .emailVerified))
                ?? ((try? values.decode(String.self, forKey: .emailVerified)) == "true")
        }
    }

    private struct Addresses: Decodable {
        let issuer: String
        let authorization: String
        let token: String

        enum CodingKeys: String, CodingKey {
            case issuer
            case authorization = "authorization_endpoint"
            case token = "token_endpoint"
        }
    }

    /// What the provider says of itself (OpenID Connect Discovery 1.0), asked for once an hour.
    private func addresses() async throws -> Addresses {
        let now = clock.now.milliseconds
        if let known = known.withLock({ $0 }), known.until > now { return known.addresses }
        let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        let answer = try await web.fetch(WebFetch.Request(address: base + "/.well-known/openid-configuration"))
        guard answer.status == 200, let said = try? JSONDecoder().decode(Addresses.self, from: Data(answer.body)),
            said.issuer == settings.issuer, OpenIDSettings.isSafe(said.authorization), OpenIDSettings.isSafe(said.token)
        else { throw Problem(.unavailable, .openIDAway, detail: "its configuration was answered \(answer.status)") }
        known.withLock { $0 = (said, now + 3_600_000) }
        return said
    }

    private func refused(_ detail: String) -> Problem { Problem(.forbidden, .openIDRefused, detail: detail) }

    private static func form(_ fields: [(String, String)]) -> String {
        fields.map { $0.0 + "=" + encoded($0.1) }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }

    private static let plain = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
