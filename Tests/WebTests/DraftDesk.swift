import Accounts
import Kernel
import StoreTesting
import Strategy

@testable import Web

/// The site with a draft, and people who signed in: An with some roles, Bo who coordinates and approves.
struct DraftDesk {
    let visitor: Visitor
    let an: Browser
    let bo: Browser
    let anID: PersonID

    static let draft = Valmer.slug + "~draft"

    init(_ roles: Role..., assigned: [String] = []) async throws {
        visitor = try await Visitor.withPeople()
        let (plans, accounts) = (visitor.plans, visitor.accounts)
        let who = Asker.operatorAccount("test")
        let (an, bo) = (
            try await accounts.person(EmailAddress("an@example.be")!),
            try await accounts.person(EmailAddress("bo@example.be")!)
        )
        anID = an.id
        _ = try await plans.beginDraft(of: Valmer.slug, as: who)
        for role in roles { try await plans.grant(role, to: an.id, in: Valmer.slug, as: who) }
        for number in assigned {
            let objective = try await plans.objective(number, of: Valmer.slug).content.objective.id
            try await plans.assign(objective, to: an.id, in: Valmer.slug, as: who)
        }
        try await plans.grant(.coordinator, to: bo.id, in: Valmer.slug, as: who)
        try await plans.grant(.approver, to: bo.id, in: Valmer.slug, as: who)
        (self.an, self.bo) = (Browser(visitor), Browser(visitor))
        try await self.an.signIn()
        try await self.bo.signIn("bo@example.be")
    }

    /// An objective of the draft.
    func content(_ number: String = "IV.1.1") async throws -> ObjectiveContent {
        try await visitor.plans.objective(number, of: Self.draft).content
    }

    static func page(_ number: String) -> String { "/fr/plans/\(draft)/objectives/\(number)/edit" }

    /// What the form of a page would send, as a browser does.
    static func fields(of tree: HTMLNode, _ form: String = "form.write-form") -> [(String, String)] {
        guard let form = tree.first(form) else { return [] }
        return form.all.compactMap { node in
            guard let name = node["name"] else { return nil }
            switch node.name {
            case "input" where node["type"] != "checkbox" || node["checked"] != nil: return (name, node["value"] ?? "")
            case "textarea": return (name, String(node.ownText.drop { $0 == "\n" }))
            case "select": return (name, node.all.first { $0["selected"] != nil }?["value"] ?? "")
            default: return nil
            }
        }
    }

    func fields(_ browser: Browser, _ page: String) async throws -> [(String, String)] {
        Self.fields(of: try await browser.get(page).page())
    }

    /// Presses a button on the page of an objective, with other values in some fields.
    func press(
        _ button: String, on number: String, by browser: Browser, part: String = "", _ more: (String, String)...
    ) async throws -> Visitor.Answer {
        let page = Self.page(number) + (part.isEmpty ? "" : "?part=\(part)")
        let sent = try await fields(browser, page).filter { field in !more.contains { $0.0 == field.0 } }
        return try await browser.post(page, sent + more + [("do", button)])
    }
}
