import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// The dimensions of a draft are named, and its objectives sorted in them.
struct DimensionRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/dimensions", use: dimensions)
        router.post(":language/plans/:plan/dimensions", use: save)
    }

    @Sendable private func dimensions(_ request: Request, _ context: SiteContext) async throws -> Response {
        if let way = try await site.wayToDraft(context, { .dimensions(plan: $0) }) { return way }
        return try await page(context) { $0.notice = Question(request)["done"].flatMap(SaveNotice.init) }
    }

    @Sendable private func save(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, form) = (try context.name("plan"), context.form)
        guard let seen = Int(form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let sent = SentDimensions(form, try await plans.facts(of: slug))
        let asker = try context.asker
        switch try await site.save(sent.edits, unless: sent.errors, in: slug, seen: seen, as: asker) {
        case .saved(let notice):
            let address = Link.dimensions(plan: slug, notice).address(in: try context.language)
            return .redirect(address.answering(form))
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
        _ context: SiteContext, status: HTTPResponse.Status = .ok, _ change: (inout DimensionsPage) -> Void
    ) async throws -> Response {
        let facts = try await plans.facts(of: try context.name("plan"))
        var page = DimensionsPage(facts, levels: site.levels(of: facts.plan), for: try context.audience)
        change(&page)
        return .unkept(page.page(), status: status)
    }
}
