import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import StoreTesting
import Strategy
import Testing

@testable import Web

/// Who may use which route: made of the routes that there are.
@Suite("Rules of routes")
struct RouteRuleTests {
    /// Those that a visitor can be, by what they have in the plan.
    enum Who: String, CaseIterable, Sendable {
        case nobody, outsider, reader, contributor, coordinator, editor, approver, administrator, belfry

        var email: String? { self == .nobody ? nil : self == .belfry ? "bo@example.be" : "an@example.be" }

        var roles: Set<Role> {
            switch self {
            case .nobody, .outsider: []
            // By what they are everywhere.
            case .belfry: [.administrator]
            case .reader: [.reader]
            case .contributor: [.contributor]
            case .coordinator: [.coordinator]
            case .editor: [.editor(.nl)]
            case .approver: [.approver]
            case .administrator: [.administrator]
            }
        }
    }

    private struct Route: Hashable {
        let method: String
        let path: String
    }

    private static func routes(of site: Site) -> Set<Route> {
        Set(
            site.router.routes.filter { $0.method != .head }.map {
                let path = $0.path.description
                return Route(method: $0.method.rawValue, path: path.hasPrefix("/") ? path : "/" + path)
            })
    }

    @Test("Every route has one rule, and every rule a route")
    func complete() async throws {
        let site = try await Visitor(nil).site
        let assets = Set(Asset.all.map { Route(method: "GET", path: $0.address.text) })
        let routes = Self.routes(of: site).subtracting(assets)
        let ruled = RouteRules.all.map { Route(method: $0.method.rawValue, path: $0.path) }
        #expect(routes.subtracting(ruled) == [], "they have no rule")
        #expect(Set(ruled).subtracting(routes) == [], "they are no routes")
        #expect(ruled.count == Set(ruled).count)
        #expect(routes.count > 30)
        for (_, path, rule) in RouteRules.all where path.contains("{plan}") {
            #expect([.everybody, .file, .signedIn].contains(rule) == false, "\(path) may be of a draft")
        }
    }

    /// Every route × everybody, on what is published and on a draft.
    @Test("A route lets pass those whom its rule names, and nobody else", arguments: Who.allCases)
    func matrix(_ who: Who) async throws {
        let roles = who.roles
        let folder = MailFolder(NSTemporaryDirectory() + "belfry-no-mail")
        let postman = Postman(.folder(folder), from: try #require(EmailAddress("belfry@example.be")))
        let visitor = try await Visitor.withPeople(postman: postman, openID: try FakeProvider().provider())
        let an = try await visitor.accounts.person(try #require(EmailAddress("an@example.be")))
        let asker = Asker.operatorAccount("test")
        if who.email == "an@example.be" {
            for role in roles { try await visitor.plans.grant(role, to: an.id, in: Valmer.slug, as: asker) }
        }
        let cy = try await visitor.accounts.add(
            try #require(EmailAddress("cy@example.be")), name: try PersonName("Cy"), language: .fr,
            isAdministrator: false, password: nil, as: .system)
        let draft = try await visitor.plans.beginDraft(of: Valmer.slug, as: asker)
        let objective = try await visitor.plans.objective("IV.1.1", of: draft).content.objective.id
        if roles == [.contributor] {
            try await visitor.plans.assign(objective, to: an.id, in: Valmer.slug, as: asker)
        }
        _ = try await visitor.plans.edit(
            .setText(.objective(objective), .nl, "Dorpen verbinden"), in: draft, seen: .max, as: asker)
        for draft in [false, true] {
            for (method, pattern, rule) in RouteRules.all {
                let browser = Browser(visitor)
                if let email = who.email { try await browser.signIn(email) }
                var names = ["{person}": cy.id.description, "{session}": try await Self.session(of: who, visitor)]
                if pattern.contains("{secret}") {
                    names["{secret}"] = try await visitor.accounts.newLink(for: cy.id, as: .system).1.text
                }
                let path = Self.address(pattern, draft: draft, names)
                let answer: Visitor.Answer
                if method == .post {
                    let token =
                        who == .nobody
                        ? try await browser.token(on: "/fr/sign-in") : try await browser.token(on: "/fr/account")
                    answer = try await browser.post(path, [], token: token)
                } else {
                    answer = try await browser.get(path)
                }
                let outcome = Outcome(answer)
                let wanted = Self.wanted(rule, who, isDraft: draft && pattern.contains("{plan}"))
                #expect(outcome == wanted, "\(method) \(path) as \(who): \(answer.status)")
            }
        }
    }

    /// What a visitor notices of a rule.
    enum Outcome: Equatable {
        case passed, signIn, forbidden, unknown

        init(_ answer: Visitor.Answer) {
            switch answer.status {
            case 303 where Self.leadsToSigningIn(answer): self = .signIn
            case 403: self = .forbidden
            case 404: self = .unknown
            default: self = .passed
            }
        }

        /// Who has just signed out is led there, too.
        private static func leadsToSigningIn(_ answer: Visitor.Answer) -> Bool {
            let location = answer.headers[.location] ?? ""
            return location.contains("/sign-in") && !location.contains("done=")
        }
    }

    private static func wanted(_ rule: RouteRule, _ who: Who, isDraft: Bool) -> Outcome {
        switch rule {
        case .file, .everybody: .passed
        case .signedIn: who == .nobody ? .signIn : .passed
        case .administrator: who == .nobody ? .signIn : who == .belfry ? .passed : .forbidden
        case .plan: isDraft && who.roles.isEmpty ? .unknown : .passed
        case .role(let need):
            who == .nobody
                ? .signIn : need.isMet(by: who.roles) ? .passed : isDraft && who.roles.isEmpty ? .unknown : .forbidden
        }
    }

    /// Another session of whoever asks.
    private static func session(of who: Who, _ visitor: Visitor) async throws -> String {
        guard let email = who.email else { return Valmer.slug }
        return try await visitor.accounts.signIn(email, password: Browser.phrase, from: "x", agent: "").session
            .description
    }

    /// An address of the route, of things that exist.
    private static func address(_ pattern: String, draft: Bool, _ own: [String: String]) -> String {
        let names = [
            "{language}": "fr", "{plan}": Valmer.slug + (draft ? "~draft" : ""), "{objective}": "IV.1.1",
            "{chapter}": "chapter-1", "{indicator}": "IV.1.1-1", "{partner}": "amis-de-la-merle", "{group}": "familles",
            "{revision}": "2", "{document}": "workbook-fr.xlsx",
            "{list}": "regulatory-agenda",
        ]
        return pattern.split(separator: "/", omittingEmptySubsequences: false).map {
            own[String($0)] ?? names[String($0)] ?? String($0)
        }
        .joined(separator: "/")
    }

    /// Every route that writes a plan, asked for under the name of what was published once.
    @Test("What was published once leads to where the plan is written, and is not written itself")
    func snapshots() async throws {
        let desk = try await DraftDesk(.coordinator, .approver, .administrator, .contributor)
        let plans = desk.visitor.plans
        func revision() async throws -> Int { try await plans.version(of: DraftDesk.draft).revision }
        _ = try await plans.publish(
            DraftDesk.draft, seen: try await revision(), evenUnapproved: true, evenUnchanged: true,
            as: .operatorAccount("test"))
        let (snapshot, before) = (Valmer.slug + "~1", try await revision())
        let token = try await desk.an.token(on: "/fr/account")
        var asked = 0
        for (method, pattern, rule) in RouteRules.all {
            guard case .role = rule else { continue }
            asked += 1
            let own = ["{plan}": snapshot]
            let path = Self.address(pattern, draft: false, own)
            if method == .post {
                let answer = try await desk.an.post(path, [("seen", "\(before)"), ("do", "save")], token: token)
                #expect(answer.status == 403, "\(path)")
            } else {
                let answer = try await desk.an.get(path + "?line=1&objective=IV.1.1")
                let draft = path.replacing(snapshot, with: DraftDesk.draft) + "?line=1&objective=IV.1.1"
                #expect(answer.status == 303 && answer.headers[.location] == draft, "\(path): \(answer.status)")
                #expect(try await desk.an.get(draft).status < 400, "\(draft)")
            }
        }
        #expect(asked > 25)
        #expect(try await revision() == before)
        for path in ["//fr/plans/\(snapshot)/outline", "/fr//plans/\(snapshot)/outline"] {
            let way = try await desk.an.get(path).headers[.location]
            #expect(way == nil || way == "/fr/plans/\(DraftDesk.draft)/outline", "\(path)")
        }
        try await plans.discardDraft(of: DraftDesk.draft, seen: before, as: .operatorAccount("test"))
        let way = try await desk.an.get("/fr/plans/\(snapshot)/placing").headers[.location]
        #expect(way == "/fr/plans/\(Valmer.slug)/placing", "where no draft is")
        #expect(try await desk.an.get("/fr/plans/\(Valmer.slug)/placing").status == 303)
    }

    @Test("Who passes a rule about roles", arguments: Who.allCases)
    func needs(_ who: Who) {
        let wanted: [RoleNeed: Set<Who>] = [
            .any: [.reader, .contributor, .coordinator, .editor, .approver, .administrator, .belfry],
            .writing: [.contributor, .coordinator, .editor], .coordinator: [.coordinator], .approver: [.approver],
            .administrator: [.administrator, .belfry],
            .coordinatorOrAdministrator: [.coordinator, .administrator, .belfry],
        ]
        for (need, those) in wanted { #expect(need.isMet(by: who.roles) == those.contains(who), "\(need)") }
    }

    @Test("A draft is unknown to whoever has no role in its plan, and to nobody else")
    func drafts() async throws {
        let folder = MailFolder(NSTemporaryDirectory() + "belfry-no-mail")
        let postman = Postman(.folder(folder), from: try #require(EmailAddress("belfry@example.be")))
        let visitor = try await Visitor.withPeople(postman: postman)
        let person = try await visitor.accounts.person(EmailAddress("an@example.be")!)
        let caller = Caller(
            try await visitor.accounts.signIn("an@example.be", password: Browser.phrase, from: "", agent: ""))
        let rule = RouteRule.plan
        try await rule.check(nil, plan: "a-2026", roles: { _, _ in [] })
        try await rule.check(nil, plan: "a-2026~3", roles: { _, _ in [] })
        try await rule.check(
            caller, plan: "a-2026~draft", roles: { who, _ in who.person.id == person.id ? [.reader] : [] })
        for caller in [nil, caller] {
            let error = await #expect(throws: Problem.self) {
                try await rule.check(caller, plan: "a-2026~draft", roles: { _, _ in [] })
            }
            #expect(error?.kind == .notFound)
        }
    }
}
