import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// A list of a draft is written: entries come, go, change and change places, in one form.
struct ListRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/lists/:list/edit", use: edit)
        router.post(":language/plans/:plan/lists/:list/edit", use: save)
    }

    @Sendable private func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let list = try context.list
        if let way = try await site.wayToDraft(context, { .writeList(plan: $0, list) }) { return way }
        return try await page(context) { $0.notice = Question(request)["done"].flatMap(SaveNotice.init) }
    }

    @Sendable private func save(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, list, form) = (try context.name("plan"), try context.list, context.form)
        guard let seen = Int(form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let facts = try await plans.facts(of: slug)
        let sent = SentList(form, list, facts.entries(of: list), languages: facts.plan.languages)
        let asker = try context.asker
        switch try await site.save(sent.edits, unless: sent.errors, in: slug, seen: seen, as: asker) {
        case .saved(let notice):
            let address = Link.writeList(plan: slug, list, notice).address(in: try context.language).answering(form)
            return .redirect(sent.target.map { address.at(fragment: $0) } ?? address)
        case .refused(let errors):
            return try await page(context, status: .unprocessableContent) { page in
                page.errors = errors
                page.sent = form
                page.seen = seen
            }
        case .met(let conflicts, let people):
            return try await page(context, status: .conflict) { page in
                page.conflicts = conflicts
                page.sent = form
                page.people = people
            }
        }
    }

    private func page(
        _ context: SiteContext, status: HTTPResponse.Status = .ok, _ change: (inout ListWritingPage) -> Void
    ) async throws -> Response {
        let (facts, list) = (try await plans.facts(of: try context.name("plan")), try context.list)
        let rights = try await plans.rights(of: try context.asker, in: facts.plan.slug)
        var page = ListWritingPage(
            plan: facts.plan, list: list, entries: facts.entries(of: list), rights: rights, for: try context.audience)
        change(&page)
        return .unkept(page.page(), status: status)
    }
}

extension SiteContext {
    /// The list that the address names.
    var list: LivingList {
        get throws {
            guard let list = LivingList(segment: try name("list")) else { throw Problem(.notFound, .pageUnknown) }
            return list
        }
    }
}
