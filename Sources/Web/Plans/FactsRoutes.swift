import Documents
import Hummingbird
import Kernel
import Letters
import Markup
import Strategy

/// The pages that are functions of a plan's facts: the plan itself, its objectives, its indicators, its money and staff, its deadlines.
struct FactsRoutes {
    let site: Site
    /// The pages of a plan are asked for one after the other, and most of what a page costs is reading them.
    private let kept = KeptByVersion<PlanFacts>(limit: 4)

    init(site: Site) { self.site = site }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan", use: plan)
        router.get(":language/plans/:plan/objectives", use: objectives)
        router.get(":language/plans/:plan/indicators", use: indicators)
        router.get(":language/plans/:plan/indicators/:indicator", use: indicator)
        router.get(":language/plans/:plan/money", use: money)
        router.get(":language/plans/:plan/staff", use: staff)
        router.get(":language/plans/:plan/deadlines", use: deadlines)
    }

    @Sendable private func plan(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await answer(request, context) {
            PlanPage($0).page()
        } data: {
            $0.facts.tables(on: $0.today)
        }
    }

    @Sendable private func objectives(_ request: Request, _ context: SiteContext) async throws -> Response {
        let query = ObjectiveQuery(Question(request))
        return try await answer(request, context) {
            ObjectivesPage($0, query).page()
        } data: {
            [$0.facts.objectivesTable(query.objectives(of: $0.facts, on: $0.today))]
        }
    }

    @Sendable private func indicators(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = IndicatorsView(Question(request))
        return try await answer(request, context) {
            IndicatorsPage($0, view).page()
        } data: {
            $0.facts.indicatorTables(view.indicators(of: $0.facts))
        }
    }

    @Sendable private func indicator(_ request: Request, _ context: SiteContext) async throws -> Response {
        let name = try context.name("indicator")
        return try await answer(request, context) { frame in
            guard let page = IndicatorPage(frame, name: name) else { throw Problem(.notFound, .pageUnknown) }
            return page.page()
        } data: { frame in
            guard let place = PlanIndicators(frame.facts).find(name) else { throw Problem(.notFound, .pageUnknown) }
            return frame.facts.indicatorTables([place.found]).reversed()
        }
    }

    @Sendable private func money(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = MoneyView(Question(request))
        return try await answer(request, context) {
            MoneyPage($0, view).page()
        } data: {
            [$0.facts.moneyTable(PlanMoney($0.facts).only(view.sort, in: view.period))]
        }
    }

    @Sendable private func staff(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await answer(request, context) {
            StaffPage($0).page()
        } data: {
            [$0.facts.staffTable]
        }
    }

    @Sendable private func deadlines(_ request: Request, _ context: SiteContext) async throws -> Response {
        let view = DeadlinesView(Question(request))
        return try await answer(request, context) {
            DeadlinesPage($0, view).page()
        } data: {
            let deadlines = PlanDeadlines($0.facts, today: $0.today)
            return [$0.facts.deadlinesTable(deadlines.chosen(view.state, partner: view.partner))]
        }
    }

    private func answer(
        _ request: Request, _ context: SiteContext, page: (FactsFrame) throws -> HTML,
        data: (FactsFrame) throws -> [Table]
    ) async throws -> Response {
        let (language, slug) = (try context.language, try context.name("plan"))
        if let known = try await site.unchanged(slug, request, context) { return known }
        let facts = try await site.plans.facts(of: slug) { kept.known($0) }
        kept.keep(facts, of: facts.plan.version)
        let frame = FactsFrame(facts, levels: site.levels(of: facts.plan), today: site.today, in: language)
        return try request.answer(context, tag: site.tag(language, facts.plan)) {
            try page(frame)
        } data: {
            PlanData(facts.plan, try data(frame))
        }
    }
}
