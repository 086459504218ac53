import Documents
import Hummingbird
import Kernel
import Letters
import Markup
import Strategy

/// The pages that are functions of a plan's facts: the plan itself, its objectives, its indicators, its money and staff, its deadlines, its lists.
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
        router.get(":language/plans/:plan/lists/:list", use: list)
    }

    @Sendable private func plan(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await answer(request, context) {
            PlanPage($0).page()
        } data: {
            $0.facts.tables(on: $0.today)
        }
    }

    @Sendable private func objectives(_ request: Request, _ context: SiteContext) async throws -> Response {
        let question = Question(request)
        let asked = ObjectiveQuery(question)
        return try await answer(request, context) { facts in
            var current = asked
            current.filter.partner = try await self.current(asked.filter.partner, .partner)
            current.filter.targetGroup = try await self.current(asked.filter.targetGroup, .targetGroup)
            let isMoved = current != asked || question.hasBlanks && context.representation == .page
            return Understood(
                link: isMoved ? .objectives(plan: facts.plan.slug, current) : nil,
                asked: ObjectiveQuery.understanding(question, in: facts))
        } page: {
            ObjectivesPage($0, asked.known(to: $0.facts)).page()
        } data: {
            let query = asked.known(to: $0.facts)
            return [$0.facts.objectivesTable(query.objectives(of: $0.facts, on: $0.today))]
        }
    }

    @Sendable private func indicators(_ request: Request, _ context: SiteContext) async throws -> Response {
        let question = Question(request)
        let view = IndicatorsView(question)
        return try await answer(request, context) {
            Understood(asked: IndicatorsView.understanding(question, in: $0))
        } page: {
            IndicatorsPage($0, view.known(to: $0.facts)).page()
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
        let question = Question(request)
        let view = MoneyView(question)
        return try await answer(request, context) { _ in
            Understood(asked: MoneyView.understanding(question))
        } page: {
            MoneyPage($0, view).page()
        } data: {
            [
                $0.facts.moneyTable(PlanMoney($0.facts).only(view.sort, in: view.period)),
                $0.facts.dimensionsTable, $0.facts.dimensionTotalsTable,
            ]
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
        let question = Question(request)
        let view = DeadlinesView(question)
        return try await answer(request, context) { facts in
            let partner = try await self.current(view.partner, .partner)
            return Understood(
                link: partner == view.partner
                    ? nil : .deadlines(plan: facts.plan.slug, view: view.with(partner: partner)),
                asked: DeadlinesView.understanding(question, in: facts))
        } page: {
            DeadlinesPage($0, view.known(to: $0.facts)).page()
        } data: {
            let deadlines = PlanDeadlines($0.facts, today: $0.today)
            return [$0.facts.deadlinesTable(deadlines.chosen(view.state, partner: view.partner))]
        }
    }

    @Sendable private func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        let list = try context.list
        return try await answer(request, context) {
            ListPage(frame: $0, list: list).page()
        } data: {
            [$0.facts.table(of: list)]
        }
    }

    /// What an address asks, as far as it is understood.
    private struct Understood {
        /// The address that says the same shorter, or by names of today; nil where it is the one that was asked.
        var link: Link?
        let asked: Understanding
    }

    /// The name in addresses of whoever had this one before a merge.
    private func current(_ slug: String?, _ kind: SharedKind) async throws -> String? {
        guard let slug else { return nil }
        return try await site.plans.currentSlug(slug, of: kind) ?? slug
    }

    private func answer(
        _ request: Request, _ context: SiteContext,
        understood: ((PlanFacts) async throws -> Understood)? = nil, page: (FactsFrame) throws -> HTML,
        data: (FactsFrame) throws -> [Table]
    ) async throws -> Response {
        let (language, slug) = (try context.language, try context.name("plan"))
        if let known = try await site.unchanged(slug, request, context) { return known }
        let facts = try await site.plans.facts(of: slug) { kept.known($0) }
        kept.keep(facts, of: facts.plan.version)
        let understood = try await understood?(facts) ?? Understood(asked: Understanding(Question(request)))
        if let link = understood.link { return .redirect(context.address(of: link, in: language)) }
        var frame = FactsFrame(facts, levels: site.levels(of: facts.plan), today: site.today, for: try context.audience)
        frame.leftOut = understood.asked.leftOut
        let made = frame
        return try request.answer(context, tag: site.tag(language, facts.plan), understood: understood.asked) {
            try page(made)
        } data: {
            PlanData(facts.plan, try data(made))
        }
    }
}
