import Accounts
import Hummingbird
import Kernel
import Strategy

/// The roles in a plan: who has which, given and taken by those who administer the plan.
struct RolesRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/roles", use: page)
        router.post(":language/plans/:plan/roles/give") { try await change($1) { try await give($0, $1, $2, $3) } }
        router.post(":language/plans/:plan/roles/take") { try await change($1) { try await take($0, $1, $2, $3) } }
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (caller, slug) = (try context.signedIn, try context.name("plan"))
        let plan = try await site.plans.plan(slug)
        let members = try await site.plans.people(of: slug, as: caller.asker)
        let rights = try await site.plans.rights(of: caller.asker, in: slug)
        var page = RolesPage(
            caller: caller, plan: plan, people: try await site.accounts.people(), members: members,
            mayGrant: rights.may(.grant))
        page.isDone = Question(request)["done"] == "yes"
        return .unkept(page.page(in: try context.language))
    }

    /// What a form names is checked to exist: a role that there is, a person who can sign in.
    private func change(
        _ context: SiteContext, _ body: (Role, PersonID, String, Asker) async throws -> Void
    ) async throws -> Response {
        let (caller, slug, form) = (try context.signedIn, try context.name("plan"), context.form)
        guard let role = Role(stored: form["role"]), let id = PersonID(form["person"]) else {
            throw Problem(.invalid, .formUnreadable, detail: "no role or no person")
        }
        try await body(role, id, slug, caller.asker)
        return .redirect(to: .roles(plan: slug, isDone: true), in: try context.language)
    }

    private func give(_ role: Role, _ id: PersonID, _ slug: String, _ asker: Asker) async throws {
        guard try await site.accounts.person(id).state == .active else {
            throw Problem(.notFound, .personUnknown(""))
        }
        try await site.plans.grant(role, to: id, in: slug, as: asker)
    }

    private func take(_ role: Role, _ id: PersonID, _ slug: String, _ asker: Asker) async throws {
        try await site.plans.revoke(role, from: id, in: slug, as: asker)
    }
}
