import Hummingbird
import Kernel
import Markup
import Strategy

/// The pages that are functions of a plan's facts: its indicators, its money and staff, its deadlines.
struct FactsRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/indicators", use: indicators)
        router.get(":language/plans/:plan/indicators/:indicator", use: indicator)
        router.get(":language/plans/:plan/money", use: money)
        router.get(":language/plans/:plan/staff", use: staff)
        router.get(":language/plans/:plan/deadlines", use: deadlines)
    }

    @Sendable private func indicators(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await answer(request, context) { IndicatorsPage($0, IndicatorsView(Question(request))).page() }
    }

    @Sendable private func indicator(_ request: Request, _ context: SiteContext) async throws -> Response {
        let name = try context.name("indicator")
        return try await answer(request, context) { frame in
            guard let page = IndicatorPage(frame, name: name) else { throw Problem(.notFound, .pageUnknown) }
            return page.page()
        }
    }

    @Sendable private func money(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await answer(request, context) { MoneyPage($0, MoneyView(Question(request))).page() }
    }

    @Sendable private func staff(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await answer(request, context) { StaffPage($0).page() }
    }

    @Sendable private func deadlines(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await answer(request, context) { DeadlinesPage($0, DeadlinesView(Question(request))).page() }
    }

    /// The page, or that the browser's copy is still right: as long as the plan is unchanged, and the day.
    private func answer(
        _ request: Request, _ context: SiteContext, page: (FactsFrame) throws -> HTML
    ) async throws -> Response {
        let (language, slug) = (try context.language, try context.name("plan"))
        let today = site.today
        func tag(_ revision: Int) -> String { site.tag(language, "\(revision)-\(today)") }
        if request.headers.contains(.ifNoneMatch) {
            let known = tag(try await site.plans.revision(of: slug))
            if request.knows(known) { return .notModified(known) }
        }
        let facts = try await site.plans.facts(of: slug)
        let frame = FactsFrame(facts, levels: site.levels(of: facts.plan), today: today, in: language)
        return try request.answer(tag: tag(facts.plan.revision)) { try page(frame) }
    }
}
