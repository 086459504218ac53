import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// Writing the title of a plan and its chapters.
struct TextsRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/title", use: page)
        router.post(":language/plans/:plan/title", use: save)
        router.post(":language/plans/:plan/title/typing", use: keepTyping)
        router.get(":language/plans/:plan/chapters/:chapter/edit", use: page)
        router.post(":language/plans/:plan/chapters/:chapter/edit", use: save)
        router.post(":language/plans/:plan/chapters/:chapter/typing", use: keepTyping)
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        if let way = try await site.wayToDraft(context, { Self.link($0, context.chapter) }) { return way }
        let notice = Question(request)["done"].flatMap(SaveNotice.init)
        return try await page(context) { $0.outcome.notice = notice }
    }

    @Sendable private func save(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        guard let seen = Int(context.form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let draft = try await plans.draftTexts(chapter: context.chapter, of: slug, as: asker)
        let sent = SentTexts(context.form, draft)
        let save = WritingSave(
            plans: plans, slug: slug, asker: asker, form: context.form, subject: draft.place, seen: seen,
            present: draft.plan.revision, members: try await site.members(of: slug, as: asker),
            typing: TypedField.all(of: draft.typing, on: draft.place))
        switch try await save.take(sent.edits, sent.errors) {
        case .back(let outcome, let status):
            return try await page(context, status: status) { $0.outcome = outcome }
        case .saved(let notice, let deed):
            let link = Self.link(slug, context.chapter, deed != nil && notice.changes == 0 ? nil : notice)
            let address = link.address(in: try context.language).answering(context.form)
            return .redirect((deed ?? sent.target).map { address.at(fragment: $0) } ?? address)
        }
    }

    /// Keeps what is being typed, as a script sends it now and then.
    @Sendable private func keepTyping(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker, form) = (try context.name("plan"), try context.asker, context.form)
        guard let seen = Int(form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let place = try await plans.draftTexts(chapter: context.chapter, of: slug, as: asker).place
        try await plans.keepTyping(form, on: place, nil, seen: seen, of: slug, as: asker)
        return Response(status: .noContent)
    }

    private func page(
        _ context: SiteContext, status: HTTPResponse.Status = .ok, _ change: (inout TextsPage) -> Void
    ) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        let draft = try await plans.draftTexts(chapter: context.chapter, of: slug, as: asker)
        var page = TextsPage(draft, for: try context.audience)
        change(&page)
        page.outcome.people = try await site.accounts.people(page.speakers)
        if draft.rights.may(.comment) { page.outcome.members = try await site.members(of: slug, as: asker) }
        return .unkept(page.page(), status: status)
    }

    private static func link(_ plan: String, _ chapter: String?, _ notice: SaveNotice? = nil) -> Link {
        chapter.map { .writeChapter(plan: plan, slug: $0, notice) } ?? .writeTitle(plan: plan, notice)
    }
}

extension SiteContext {
    /// The chapter of the address; nil where it is about the plan's title.
    fileprivate var chapter: String? { try? name("chapter") }
}
