import Accounts
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Synchronization
import Testing

@testable import Web

/// Somebody at a browser: it keeps cookies, sends forms as browsers do, and says where they come from.
final class Browser: Sendable {
    let visitor: Visitor
    private let jar = Mutex<[String: String]>([:])

    init(_ visitor: Visitor) { self.visitor = visitor }

    var cookies: [String: String] {
        get { jar.withLock { $0 } }
        set { jar.withLock { $0 = newValue } }
    }

    func get(_ path: String, _ headers: HTTPFields = [:]) async throws -> Visitor.Answer {
        try await send(path, headers, .get, "")
    }

    /// Sends fields as a form of this site would, without looking for one.
    func post(
        _ path: String, _ fields: [(String, String)], _ headers: HTTPFields = [:], token: String? = nil
    ) async throws -> Visitor.Answer {
        let all = fields + (token.map { [(FormToken.field, $0)] } ?? [])
        let body = all.map { Self.encoded($0.0) + "=" + Self.encoded($0.1) }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = headers[.contentType] ?? "application/x-www-form-urlencoded"
        if headers[.origin] == nil, headers[.secFetchSite] == nil { headers[.origin] = "http://localhost" }
        return try await send(path, headers, .post, body)
    }

    /// Opens a page, and sends its form to an address.
    func fill(
        _ page: String, to action: String? = nil, _ fields: [(String, String)], _ headers: HTTPFields = [:]
    ) async throws -> Visitor.Answer {
        let token = try await token(on: page)
        return try await post(action ?? page, fields, headers, token: token)
    }

    /// The token of the forms on a page.
    func token(on page: String) async throws -> String {
        let tree = try await get(page).page()
        return try #require(tree.first("input[name=form-token]")?["value"], "\(page) has a form")
    }

    @discardableResult
    func signIn(
        _ email: String = "an@example.be", _ password: String = Browser.phrase, to: String = ""
    ) async throws -> Visitor.Answer {
        try await fill("/fr/sign-in" + to, [("email", email), ("password", password)])
    }

    static let phrase = "paard batterij niet"

    private func send(
        _ path: String, _ headers: HTTPFields, _ method: HTTPRequest.Method, _ body: String
    ) async throws -> Visitor.Answer {
        var headers = headers
        if headers[.cookie] == nil, !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: "; ")
        }
        let answer = try await visitor.get(path, headers, method: method, body: body)
        for cookie in answer.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            if cookie.contains("Max-Age=0") { cookies[pair[0]] = nil } else { cookies[pair[0]] = pair[1] }
        }
        return answer
    }

    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let digits = String(byte, radix: 16)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}

extension Visitor {
    /// The site of Valmer, with An, and Bo who looks after Belfry.
    static func withPeople(entrance: Entrance = Entrance(), postman: Postman? = nil, openID: OpenIDProvider? = nil)
        async throws -> Visitor
    {
        let visitor = Visitor(
            of: try emptyDatabase(allMigrations), entrance: entrance, postman: postman, openID: openID)
        _ = try await visitor.plans.add([Valmer.content], source: Valmer.source, as: .system)
        for (name, isAdministrator) in [("an", false), ("bo", true)] {
            let email = try #require(EmailAddress(name + "@example.be"))
            _ = try await visitor.accounts.add(
                email, name: try PersonName(name == "an" ? "An" : "Bo"), language: .nl,
                isAdministrator: isAdministrator,
                password: try Password(Browser.phrase, of: email), as: .system)
        }
        return visitor
    }
}
