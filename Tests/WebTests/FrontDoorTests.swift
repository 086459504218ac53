import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("The front door")
struct FrontDoorTests {
    private static let objective = "/fr/plans/\(Valmer.slug)/objectives/IV.1.1"

    @Test(
        "A visitor without a language gets theirs",
        arguments: [
            ("nl-BE,nl;q=0.9,fr;q=0.5", "/nl"), ("fr", "/fr"), ("de-DE, es", "/en"), ("de, nl;q=0.2", "/nl"),
            ("", "/fr"),
            ("en;q=0.1, fr;q=0.7", "/fr"), ("fr;q=0, en;q=0.3", "/en"), ("*", "/fr"), (";;,;q=", "/en"),
        ])
    func language(_ header: String, _ target: String) async throws {
        let answer = try await Visitor().get("/", [.acceptLanguage: header])
        #expect(answer.status == 303)
        #expect(answer.headers[.location] == target)
        #expect(answer.headers[.vary] == "Accept-Language")
    }

    @Test func aLanguageAloneLeadsToThePlans() async throws {
        let answer = try await Visitor().get("/nl")
        #expect(answer.status == 303 && answer.headers[.location] == "/nl/plans")
    }

    @Test("Every answer forbids what no page needs", arguments: ["/", "/fr/plans", "/nowhere", objective])
    func securityHeaders(_ path: String) async throws {
        let headers = try await Visitor().get(path).headers
        let policy = try #require(headers[.init("Content-Security-Policy")!])
        #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(headers[.init("X-Content-Type-Options")!] == "nosniff")
        #expect(headers[.init("Referrer-Policy")!] == "same-origin")
    }

    @Test("A browser that has the page is told so", arguments: PageTests.paths)
    func notModified(_ path: String) async throws {
        let visitor = try await Visitor()
        let first = try await visitor.get("/fr" + path)
        let tag = try #require(first.headers[.eTag])
        for known in [tag, "W/" + tag, "\"other\", \(tag)", "*"] {
            let second = try await visitor.get("/fr" + path, [.ifNoneMatch: known])
            #expect(second.status == 304 && second.body.isEmpty)
            #expect(second.headers[.eTag] == tag)
        }
        #expect(try await visitor.get("/fr" + path, [.ifNoneMatch: "\"other\""]).status == 200)
        #expect(try await visitor.get("/nl" + path, [.ifNoneMatch: tag]).status == 200)
    }

    @Test func aNewBuildHasNewTags() async throws {
        let visitor = try await Visitor()
        let one = Site(plans: visitor.plans, accounts: visitor.accounts, build: "1.0", logger: .silent)
        let two = Site(plans: visitor.plans, accounts: visitor.accounts, build: "1.1", logger: .silent)
        let first = PlanVersion(plan: SamplePlan.id(1), revision: 1)
        #expect(one.tag(.fr, first) != two.tag(.fr, first))
        #expect(one.tag(.fr, first) != one.tag(.nl, first))
        #expect(one.tag(.fr, first) != one.tag(.fr, PlanVersion(plan: SamplePlan.id(1), revision: 2)))
        #expect(one.tag(.fr, first) != one.tag(.fr, PlanVersion(plan: SamplePlan.id(2), revision: 1)))
    }

    @Test("HEAD says what GET says, without the page", arguments: ["/fr/plans", objective, "/fr/nowhere", "/"])
    func head(_ path: String) async throws {
        let visitor = try await Visitor()
        let (get, head) = (try await visitor.get(path), try await visitor.get(path, method: .head))
        #expect(head.status == get.status && head.body.isEmpty)
        #expect(head.headers[.contentLength] == get.headers[.contentLength])
        #expect(head.headers[.eTag] == get.headers[.eTag])
    }

    @Test("Nothing can be changed", arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options])
    func methods(_ method: HTTPRequest.Method) async throws {
        let answer = try await Visitor().get("/fr/plans", method: method)
        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == "GET, HEAD")
    }

    @Test func theStyleSheetIsKeptForEver() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.page("/fr/plans")
        let address = try #require(page.first("link[rel=stylesheet]")?["href"])
        let sheet = try await visitor.get(address)
        #expect(sheet.headers[.contentType] == "text/css; charset=utf-8")
        #expect(sheet.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(sheet.body.contains("prefers-color-scheme: dark") && sheet.body.contains("@media print"))
        #expect(sheet.body.filter { $0 == "{" }.count == sheet.body.filter { $0 == "}" }.count)
    }
}
