import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// Writing a plan: its draft is begun, an objective of it is written, a change is undone, the draft is published.
///
/// Who may do what is asked by the store, in the write itself; the rules of the routes only keep strangers away.
struct DraftRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/my-page", use: myPage)
        router.get(":language/plans/:plan/draft", use: draft)
        router.post(":language/plans/:plan/draft", use: begin)
        router.get(":language/plans/:plan/history", use: history)
        router.post(":language/plans/:plan/history/:revision/undo", use: undo)
        router.get(":language/plans/:plan/objectives/:objective/edit", use: edit)
        router.post(":language/plans/:plan/objectives/:objective/edit", use: save)
        router.post(":language/plans/:plan/objectives/:objective/typing", use: keepTyping)
    }

    @Sendable private func myPage(_ request: Request, _ context: SiteContext) async throws -> Response {
        let asker = try context.asker
        guard let person = asker.person else { throw Problem(.forbidden, .signInNeeded) }
        var parts: [MyPage.Part] = []
        for (slug, rights) in try await plans.plans(of: person).sorted(by: { $0.key < $1.key }) {
            let draft = try await plans.stages(of: slug).draft?.slug
            parts.append(MyPage.Part(plan: try await plans.plan(draft ?? slug), draft: draft, rights: rights))
        }
        let waiting = try await plans.waiting(for: person, today: site.today)
        let page = MyPage(
            person: person, waiting: waiting, parts: parts,
            people: try await site.accounts.people(MyPage.mentioned(in: waiting)), today: site.today)
        return .unkept(page.page(for: try context.audience))
    }

    @Sendable private func draft(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await draftPage(context, notice: Question(request)["done"].flatMap(DraftNotice.init(rawValue:)))
    }

    @Sendable private func begin(_ request: Request, _ context: SiteContext) async throws -> Response {
        let slug = try await plans.beginDraft(of: try context.name("plan"), as: try context.asker)
        return .redirect(to: .draft(plan: slug, .begun), in: try context.language)
    }

    @Sendable private func history(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker, question) = (try context.name("plan"), try context.asker, Question(request))
        guard let draft = try await plans.stages(of: slug).draft else {
            return .redirect(to: .draft(plan: slug), in: try context.language)
        }
        let part = HistoryPart(question)
        var scope = EditScope.all
        var objective: Objective?
        switch part {
        case .all: break
        case .texts: scope = .noObjective
        case .gone(let origin): scope = .origin(origin)
        case .objective(let number):
            let found = try await plans.objective(number, of: draft.slug).content.objective
            (scope, objective) = (.objective(found.id), found)
        }
        let before = question["before"].flatMap { Int($0) } ?? .max
        let records = try await plans.edits(
            of: slug, scope, before: before, limit: HistoryPage.length + 1, as: asker)
        let plan = try await plans.overview(of: draft.slug).plan
        let page = HistoryPage(
            plan: plan, part: part, objective: objective, records: records,
            people: try await site.accounts.people(Set(records.compactMap(\.actor.person))),
            rights: try await plans.rights(of: asker, in: slug), isUndone: question["done"] == "undone")
        return .unkept(page.page(for: try context.audience))
    }

    @Sendable private func undo(_ request: Request, _ context: SiteContext) async throws -> Response {
        let slug = try context.name("plan")
        guard let revision = Int(try context.name("revision")) else { throw Problem(.notFound, .pageUnknown) }
        _ = try await plans.undo(revision: revision, in: slug, as: try context.asker)
        let link = Link.history(plan: slug, HistoryPart(Question(request)), isUndone: true)
        return .redirect(to: link, in: try context.language)
    }

    func draftPage(
        _ context: SiteContext, notice: DraftNotice? = nil, _ change: (inout StagesPage) -> Void = { _ in }
    ) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        let stages = try await plans.stages(of: slug)
        let overview = try await plans.overview(of: stages.draft?.slug ?? stages.slug)
        var page = StagesPage(
            stages: stages, overview: overview, rights: try await plans.rights(of: asker, in: slug),
            levels: site.levels(of: overview.plan), notice: notice)
        change(&page)
        return .unkept(page.page(for: try context.audience), status: page.next == nil ? .ok : .unprocessableContent)
    }

    @Sendable private func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let number = try context.name("objective")
        let question = Question(request)
        let part = question["part"].flatMap(WritingPart.init(rawValue:)) ?? .texts
        let way = try await site.wayToDraft(context) { .write(plan: $0, number: number, part: part) }
        if let way { return way }
        return try await form(request, context) { page in
            page.outcome.notice = question["done"].flatMap(SaveNotice.init)
        }
    }

    /// Saves what was typed, and does what the button says that was pressed.
    @Sendable private func save(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, number, asker) = (try context.name("plan"), try context.name("objective"), try context.asker)
        guard let seen = Int(context.form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let draft = try await plans.draftPage(number, of: slug, as: asker)
        let sent = SentObjective(
            context.form, draft, other: try await other(than: draft, context), in: try context.language)
        let subject = TextPlace.objective(draft.page.content.objective.id)
        let save = WritingSave(
            plans: plans, slug: slug, asker: asker, form: context.form, subject: subject, seen: seen,
            present: draft.page.plan.revision, members: try await site.members(of: slug, as: asker),
            typing: TypedField.all(of: draft.typing, on: subject))
        switch try await save.take(sent.edits, sent.errors) {
        case .back(let outcome, let status):
            return try await form(request, context, status: status) { $0.outcome = outcome }
        case .saved(let notice, let deed):
            // What was said or decided is seen where it stands.
            let part = Question(request)["part"].flatMap(WritingPart.init(rawValue:)) ?? .texts
            let link = Link.write(
                plan: slug, number: number, deed != nil && notice.changes == 0 ? nil : notice, part: part)
            let address = link.address(in: try context.language).answering(context.form)
            return .redirect((deed ?? sent.target).map { address.at(fragment: $0) } ?? address)
        }
    }

    /// Keeps what is being typed, as a script sends it now and then.
    @Sendable private func keepTyping(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker, form) = (try context.name("plan"), try context.asker, context.form)
        guard let seen = Int(form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let draft = try await plans.draftPage(try context.name("objective"), of: slug, as: asker)
        try await plans.keepTyping(
            form, on: .objective(draft.page.content.objective.id), draft.origin, seen: seen, of: slug, as: asker)
        return Response(status: .noContent)
    }

    /// The objective to which an item should go; nil where there is none of that number.
    private func other(than draft: DraftPage, _ context: SiteContext) async throws -> DraftPage? {
        let number = context.form.trimmed("moved-into")
        guard context.form["do"] == "elsewhere", number != draft.page.content.objective.number else { return draft }
        do {
            return try await plans.draftPage(number, of: try context.name("plan"), as: try context.asker)
        } catch let problem as Problem where problem.kind == .notFound {
            return nil
        }
    }

    private func form(
        _ request: Request, _ context: SiteContext, status: HTTPResponse.Status = .ok,
        _ change: (inout WritingPage) -> Void
    ) async throws -> Response {
        let draft = try await plans.draftPage(
            try context.name("objective"), of: try context.name("plan"), as: try context.asker)
        var page = WritingPage(draft, levels: site.levels(of: draft.page.plan), for: try context.audience)
        page.part = Question(request)["part"].flatMap(WritingPart.init(rawValue:)) ?? .texts
        change(&page)
        page.outcome.people = try await site.accounts.people(page.mentioned)
        if draft.rights.may(.comment) {
            page.outcome.members = try await site.members(of: draft.page.plan.slug, as: try context.asker)
        }
        return .unkept(page.page(), status: status)
    }
}

extension Site {
    /// Who may comment in a plan and can sign in, by name: whom a question can be for.
    func members(of slug: String, as asker: Asker) async throws -> [Person] {
        let ids = Set(try await plans.people(of: slug, as: asker).filter { $0.rights.may(.comment) }.map(\.person))
        return try await accounts.people(ids).values.filter { $0.state == .active }
            .sorted { ($0.name ?? "", $0.number) < ($1.name ?? "", $1.number) }
    }
}

extension SiteContext {
    /// Who asks for something in a plan.
    var asker: Asker {
        get throws(Problem) { try signedIn.asker }
    }
}
