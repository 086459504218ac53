import Documents
import HTTPTypes
import Hummingbird
import Kernel
import Letters
import Markup
import Strategy

/// The pages of partners and of target groups: of all plans, of one plan, of one of them.
struct SharedRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/partners") { try await list(.partner, $0, $1) }
        router.get(":language/partners/:partner") { try await one(.partner, $1.name("partner"), $0, $1) }
        router.get(":language/plans/:plan/partners") { try await list(.partner, in: $1.name("plan"), $0, $1) }
        router.get(":language/target-groups") { try await list(.targetGroup, $0, $1) }
        router.get(":language/target-groups/:group") { try await one(.targetGroup, $1.name("group"), $0, $1) }
        router.get(":language/plans/:plan/target-groups") {
            try await list(.targetGroup, in: $1.name("plan"), $0, $1)
        }
    }

    @Sendable private func list(
        _ kind: SharedKind, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let language = try context.language
        let tag = try await tag(language)
        if context.representation == .page, request.headers.knows(tag) { return .notModified(tag, varies: .accept) }
        return try answer(try await plans.shared(kind), tag: tag, request, context)
    }

    @Sendable private func list(
        _ kind: SharedKind, in slug: String, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let language = try context.language
        if let known = try await site.unchanged(slug, request, context) { return known }
        let list = try await plans.shared(kind, in: slug)
        let tag = list.plan.map { site.tag(language, $0) } ?? site.tag(language)
        return try answer(list, of: slug, tag: tag, request, context)
    }

    /// The list as a page, or all that is chosen of it as data.
    private func answer(
        _ list: SharedList, of slug: String? = nil, tag: String, _ request: Request, _ context: SiteContext
    ) throws -> Response {
        let language = try context.language
        let question = Question(request)
        let selection = SharedSelection(list.kind, plan: slug, question)
        let asked = SharedSelection.understanding(question)
        return try request.answer(context, tag: tag, understood: asked) {
            SharedListPage(list, selection, for: try context.audience).page(leavingOut: asked.leftOut)
        } data: {
            let languages = list.plan?.languages ?? Language.ofInterface
            let chosen = selection.chosen(from: list.entries, for: languages.first ?? language)
            return PlanData(list.plan, [PlanTables.shared(list.kind).table(of: chosen, in: languages)])
        }
    }

    @Sendable private func one(
        _ kind: SharedKind, _ slug: String, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let language = try context.language
        let tag = try await tag(language)
        if context.representation == .page, request.headers.knows(tag) { return .notModified(tag, varies: .accept) }
        let question = Question(request)
        var asked = Understanding(question)
        asked.page()
        let page = context.representation == .page ? question["page"].flatMap { Int($0) } ?? 1 : nil
        let model = try await plans.shared(slug, of: kind, page: page)
        // It was merged: each page has one address.
        if model.subject.slug != slug {
            return .redirect(Link.shared(kind, model.subject.slug).address(in: language))
        }
        return try request.answer(context, tag: tag, understood: asked) {
            SharedView(model, levels: site.levels(of:), for: try context.audience).page(leavingOut: asked.leftOut)
        } data: {
            PlanData(nil, model.tables)
        }
    }

    /// The tag of a page that shows what several plans share: it changes with any of them.
    private func tag(_ language: Language) async throws -> String {
        site.tag(language, ContentHash.of(try await plans.edition()))
    }
}
