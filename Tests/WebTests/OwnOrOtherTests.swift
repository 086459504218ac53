import Accounts
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// Every route on which something is sent × every role × one's own objective or another's: nothing becomes of it but
/// what the role allows. The routes are those that there are, so a new one is tried as well.
@Suite("Own and other people's objectives", .onBothEngines)
struct OwnOrOtherTests {
    private static let own = "IV.1.1"
    private static let other = "IV.1"

    /// Whatever any form of a plan could mean, about one objective.
    private static func everything(_ objective: ObjectiveContent, _ seen: Int, _ person: PersonID) -> [(String, String)]
    {
        let id = objective.objective.id
        let place = TextPlace.objective(id).stored
        var fields = [
            ("seen", "\(seen)"), ("text:\(place):fr", "Pris"), ("text:\(place):nl", "Genomen"), ("status", "done"),
            ("number:\(id)", "IX.9"), ("objective", "\(id)"), ("person", "\(person)"), ("place", place),
            ("role", "administrator"), ("into", "fr"), ("add-staff:from", "1"), ("comment", "Dit"),
            ("remarks", "Weg ermee"), ("unapproved", "yes"),
        ]
        for item in objective.fields.flatMap(\.items) { fields.append(("text:item/\(item.id):fr", "Pris")) }
        for indicator in objective.indicators { fields.append(("target:\(indicator.id)", "9")) }
        return fields
    }

    private static func buttons(_ objective: ObjectiveContent) -> [String] {
        let id = objective.objective.id
        let item = objective.fields.flatMap(\.items).first.map { ["remove:\($0.id)", "split:\($0.id)"] } ?? []
        return [
            "save", "approve", "hand-in", "hand-in-as-it-is", "give-back", "assign", "remove:\(id)", "up:\(id)",
            "confirm", "add",
        ]
            + item
    }

    /// What a role may become of an objective, as the page of the guide says it.
    private struct Allowed {
        var texts: Set<Language> = []
        var values = false
        var outline = false
        var decisions = false

        init(_ who: RouteRuleTests.Who, isOwn: Bool) {
            switch who {
            case .coordinator: (texts, values, outline) = ([.fr, .nl], true, true)
            case .contributor where isOwn: (texts, values) = ([.fr, .nl], true)
            case .editor: texts = [.nl]
            case .approver: decisions = true
            default: return
            }
        }
    }

    @Test(
        "Nothing becomes of an objective but what the role allows, whichever route is tried",
        arguments: RouteRuleTests.Who.allCases)
    func nothingElse(_ who: RouteRuleTests.Who) async throws {
        let routes = RouteRules.all.filter { $0.method == .post && $0.path.contains("{plan}") }.map(\.path)
        #expect(routes.count >= 10)
        for number in [Self.own, Self.other] {
            let visitor = try await Visitor.withPeople()
            let an = try await visitor.accounts.person(try #require(EmailAddress("an@example.be")))
            let admin = Asker.operatorAccount("test")
            for role in who.roles where who.email == "an@example.be" {
                try await visitor.plans.grant(role, to: an.id, in: Valmer.slug, as: admin)
            }
            let draft = try await visitor.plans.beginDraft(of: Valmer.slug, as: admin)
            let mine = try await visitor.plans.objective(Self.own, of: draft).content.objective.id
            if who == .contributor { try await visitor.plans.assign(mine, to: an.id, in: Valmer.slug, as: admin) }
            let allowed = Allowed(who, isOwn: number == Self.own)
            let browser = Browser(visitor)
            if let email = who.email { try await browser.signIn(email) }
            let token = try await browser.token(on: who == .nobody ? "/fr/sign-in" : "/fr/account")
            for pattern in routes where !Self.isMeant(pattern, allowed) {
                let before = try await visitor.plans.objective(number, of: draft).content
                let revision = try await visitor.plans.version(of: draft).revision
                let members = try await visitor.plans.people(of: draft, as: admin)
                // The address names one's own objective, the fields another one, and the other way round.
                for address in [Self.own, Self.other] {
                    let path = Self.address(pattern, draft, address)
                    for button in Self.buttons(before) {
                        let sent = Self.everything(before, revision, an.id) + [("do", button)]
                        let answer = try await browser.post(path, sent, token: token)
                        #expect(answer.status < 500, "\(path) \(button) as \(who)")
                    }
                }
                let after = try? await visitor.plans.objective(number, of: draft).content
                Self.compare(before, after, allowed, "\(pattern) on \(number) as \(who)")
                let rights = try await visitor.plans.people(of: draft, as: admin)
                if who != .administrator, who != .belfry, who != .coordinator {
                    #expect(rights == members, "\(pattern) as \(who): nobody gives roles or assigns")
                }
            }
        }
    }

    /// What the role is there for is tried elsewhere; here it would only change what the next try finds.
    private static func isMeant(_ pattern: String, _ allowed: Allowed) -> Bool {
        (allowed.outline || allowed.decisions) && !pattern.contains("/objectives/")
    }

    private static func compare(
        _ before: ObjectiveContent, _ after: ObjectiveContent?, _ allowed: Allowed, _ what: Testing.Comment
    ) {
        guard !allowed.outline else { return }
        guard let after else {
            Issue.record("\(what): it is gone")
            return
        }
        #expect(after.objective.number == before.objective.number, what)
        for language in [Language.fr, .nl] where !allowed.texts.contains(language) {
            #expect(after.objective.title[language] == before.objective.title[language], what)
            #expect(
                after.fields.flatMap(\.items).map { $0.text[language] }
                    == before.fields.flatMap(\.items).map { $0.text[language] }, what)
        }
        guard !allowed.values else { return }
        #expect(after.objective.status == before.objective.status, what)
        #expect(after.indicators.map(\.target) == before.indicators.map(\.target), what)
        #expect(after.staff == before.staff, what)
        #expect(after.fields.map(\.items.count) == before.fields.map(\.items.count), what)
    }

    private static func address(_ pattern: String, _ draft: String, _ number: String) -> String {
        let names = [
            "{language}": "fr", "{plan}": draft, "{objective}": number, "{revision}": "2", "{chapter}": "chapter-1",
            "{position}": "0",
        ]
        return pattern.split(separator: "/", omittingEmptySubsequences: false)
            .map { names[String($0)] ?? String($0) }.joined(separator: "/")
    }
}
