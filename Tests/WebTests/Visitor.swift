import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Kernel
import Logging
import NIOCore
import NIOEmbedded
import Storage
import StoreTesting
import Strategy
import Testing

@testable import Web

/// Somebody who asks the site for pages, through its front door and without a network.
struct Visitor {
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: String

        /// The page, taken apart.
        func page() throws -> HTMLNode { try HTMLParser.parse(body) }
    }

    let database: CountingDatabase
    let plans: PlanStore
    let accounts: AccountStore
    let site: Site
    private let responder: any HTTPResponder<SiteContext>

    /// What the site has kept.
    var kept: KeptPages { site.pages }

    /// A site with this plan, or without any.
    init(_ content: PlanContent? = Valmer.content) async throws {
        self.init(of: try emptyDatabase(PlanStore.migrations))
        if let content { _ = try await plans.add([content], source: Valmer.source, as: .system) }
    }

    /// The site of a database.
    init(
        of database: any Database, keptBytes: Int = Site.usualKeptBytes, clock: Kernel.Clock = .system,
        entrance: Entrance = Entrance(), postman: Postman? = nil, openID: OpenIDProvider? = nil,
        logger: Logger = .silent
    ) {
        self.database = CountingDatabase(database)
        plans = PlanStore(self.database)
        accounts = AccountStore(
            database, passwords: PasswordPool(cost: PasswordCost(kibibytes: 64, passes: 1)), clock: clock)
        site = Site(
            plans: plans, accounts: accounts, build: "test", keptBytes: keptBytes, entrance: entrance,
            postman: postman, openID: openID, clock: clock, logger: logger)
        responder = site.responder
    }

    func get(
        _ path: String, _ headers: HTTPFields = [:], method: HTTPRequest.Method = .get, body: String = ""
    ) async throws -> Answer {
        // A visitor's requests have one name, so that answers can be compared.
        var headers = headers
        headers[.requestIdentifier] = headers[.requestIdentifier] ?? "a-visitor-of-tests"
        let head = HTTPRequest(
            method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
        let source = ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: .silent)
        let response = try await responder.respond(to: request, context: SiteContext(source: source))
        let body = Collected()
        try await response.body.write(body)
        return Answer(
            status: response.status.code, headers: response.headers,
            body: String(decoding: await body.bytes.value, as: UTF8.self))
    }

    func page(_ path: String) async throws -> HTMLNode {
        let answer = try await get(path)
        try #require(answer.status == 200, "\(path): \(answer.status)")
        return try answer.page()
    }
}

/// What a response writes.
private struct Collected: ResponseBodyWriter {
    actor Bytes {
        private(set) var value: [UInt8] = []
        func add(_ buffer: ByteBuffer) { value += buffer.readableBytesView }
    }

    let bytes = Bytes()

    func write(_ buffer: ByteBuffer) async throws { await bytes.add(buffer) }
    func finish(_ trailer: HTTPFields?) async throws {}
}
