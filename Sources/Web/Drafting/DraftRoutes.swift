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
        router.post(":language/plans/:plan/publication", use: publish)
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

    @Sendable private func publish(_ request: Request, _ context: SiteContext) async throws -> Response {
        let slug = try context.name("plan")
        guard let seen = Int(context.form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        do {
            _ = try await plans.publish(
                slug, seen: seen, evenUnapproved: context.form.has("unapproved"), as: try context.asker)
        } catch let problem as Problem where [.invalid, .conflict].contains(problem.kind) {
            return try await draftPage(context, refused: problem.reason)
        }
        return .redirect(to: .draft(plan: slug, .published), in: try context.language)
    }

    @Sendable private func history(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker, question) = (try context.name("plan"), try context.asker, Question(request))
        guard let draft = try await plans.stages(of: slug).draft else {
            return .redirect(to: .draft(plan: slug), in: try context.language)
        }
        var scope = EditScope.all
        var objective: Objective?
        if let number = question["objective"] {
            let found = try await plans.objective(number, of: draft.slug).content.objective
            (scope, objective) = (.objective(found.id), found)
        }
        let before = question["before"].flatMap { Int($0) } ?? .max
        let records = try await plans.edits(
            of: slug, scope, before: before, limit: HistoryPage.length + 1, as: asker)
        let plan = try await plans.overview(of: draft.slug).plan
        let page = HistoryPage(
            plan: plan, objective: objective, records: records,
            people: try await site.accounts.people(Set(records.compactMap(\.actor.person))),
            rights: try await plans.rights(of: asker, in: slug), isUndone: question["done"] == "undone")
        return .unkept(page.page(for: try context.audience))
    }

    @Sendable private func undo(_ request: Request, _ context: SiteContext) async throws -> Response {
        let slug = try context.name("plan")
        guard let revision = Int(try context.name("revision")) else { throw Problem(.notFound, .pageUnknown) }
        _ = try await plans.undo(revision: revision, in: slug, as: try context.asker)
        let link = Link.history(plan: slug, objective: Question(request)["objective"], isUndone: true)
        return .redirect(to: link, in: try context.language)
    }

    func draftPage(
        _ context: SiteContext, notice: DraftNotice? = nil, refused: Problem.Reason? = nil,
        _ change: (inout StagesPage) -> Void = { _ in }
    ) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        let stages = try await plans.stages(of: slug)
        let overview = try await plans.overview(of: stages.draft?.slug ?? stages.slug)
        var page = StagesPage(
            stages: stages, overview: overview, rights: try await plans.rights(of: asker, in: slug),
            levels: site.levels(of: overview.plan), notice: notice, refused: refused)
        change(&page)
        let isRefused = refused != nil || page.next?.refused != nil
        return .unkept(page.page(for: try context.audience), status: isRefused ? .unprocessableContent : .ok)
    }

    @Sendable private func edit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, number) = (try context.name("plan"), try context.name("objective"))
        guard PlanStage(ofSlug: slug) == .draft else {
            // Where what is published is read, its draft is written.
            let draft = try await plans.stages(of: slug).draft?.slug
            let link = draft.map { Link.write(plan: $0, number: number) } ?? .draft(plan: slug)
            return .redirect(to: link, in: try context.language)
        }
        let question = Question(request)
        return try await form(request, context) { page in
            page.notice = question["done"].flatMap(SaveNotice.init)
        }
    }

    /// Saves what was typed, and does what the button says that was pressed.
    @Sendable private func save(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, number) = (try context.name("plan"), try context.name("objective"))
        guard let seen = Int(context.form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let draft = try await plans.draftPage(number, of: slug, as: try context.asker)
        let sent = SentObjective(
            context.form, draft, other: try await other(than: draft, context), in: try context.language)
        guard sent.errors.isEmpty else {
            let errors = sent.errors
            return try await form(request, context, status: .unprocessableContent) { page in
                page.errors = errors
                page.sent = context.form
                page.seen = seen
            }
        }
        let outcomes = try await plans.edit(sent.edits, in: slug, seen: seen, as: try context.asker)
        let taken = TakenFields(sent.edits, outcomes)
        let deed = SentDeed(context.form, members: try await members(of: slug, as: try context.asker))
        let conflicts = outcomes.compactMap { outcome -> EditConflict? in
            // Of what is gone, nobody needs to know who typed nothing into it.
            guard case .conflict(let conflict) = outcome, conflict.theirs != nil || !conflict.edit.setsNothing
            else { return nil }
            return conflict
        }
        guard conflicts.isEmpty else {
            try await forget(taken, of: draft, context)
            return try await form(request, context, status: .conflict) { page in
                page.conflicts = conflicts
                page.deedWaits = deed != nil
                page.send(back: context.form, except: taken)
            }
        }
        do {
            let revisions = outcomes.compactMap { outcome in
                if case .done(let revision, _) = outcome { revision } else { nil }
            }
            // Somebody who saw everything up to their own changes has seen all.
            let known = draft.page.plan.revision == seen ? max(seen, revisions.max() ?? seen) : seen
            try await deed?.carryOut(
                on: draft.page.content.objective.id, of: slug, seen: known, in: plans, as: try context.asker)
        } catch let problem as Problem where [.invalid, .conflict].contains(problem.kind) {
            try await forget(taken, of: draft, context)
            return try await form(request, context, status: .unprocessableContent) { page in
                let notice = SaveNotice(outcomes)
                page.notice = notice.changes == 0 ? nil : notice
                page.refused = (problem.reason, deed?.anchor ?? "review")
                page.send(back: context.form, except: taken)
            }
        }
        // The form was taken as a whole: nothing of it waits any more.
        for place in TypedField.places(of: draft.page.content.objective.id) {
            try await plans.dropTyping(beginning: place, of: slug, as: try context.asker)
        }
        let anchor = deed?.anchor ?? sent.target
        let notice = SaveNotice(outcomes)
        // What was said or decided is seen where it stands.
        let part = Question(request)["part"].flatMap(WritingPart.init(rawValue:)) ?? .texts
        let link = Link.write(
            plan: slug, number: number, deed != nil && notice.changes == 0 ? nil : notice, part: part)
        let address = link.address(in: try context.language)
        return .redirect(anchor.map { address.at(fragment: $0) } ?? address)
    }

    /// Keeps what is being typed, as a script sends it now and then.
    @Sendable private func keepTyping(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker, form) = (try context.name("plan"), try context.asker, context.form)
        guard let seen = Int(form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        let objective = try await plans.objective(try context.name("objective"), of: slug).content.objective.id
        for (name, text) in form.fields.prefix(64) {
            guard let field = TypedField(name, of: objective) else { continue }
            try await plans.keepTyping(
                text, at: field.place, in: field.language, seen: seen, of: slug, as: asker)
        }
        return Response(status: .noContent)
    }

    /// Lets go of what was being typed into boxes whose content the draft has by now.
    private func forget(_ taken: TakenFields, of draft: DraftPage, _ context: SiteContext) async throws {
        let objective = draft.page.content.objective.id
        for name in TypedField.all(of: draft).keys where taken.contains(name) {
            guard let field = TypedField(name, of: objective), field.language == nil else { continue }
            try await plans.dropTyping(at: field.place, of: draft.page.plan.slug, as: try context.asker)
        }
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
        page.people = try await site.accounts.people(page.mentioned)
        if draft.rights.may(.comment) {
            page.members = try await members(of: draft.page.plan.slug, as: try context.asker)
        }
        return .unkept(page.page(), status: status)
    }

    /// Who may comment in a plan and can sign in, by name: whom a question can be for.
    private func members(of slug: String, as asker: Asker) async throws -> [Person] {
        let ids = Set(try await plans.people(of: slug, as: asker).filter { $0.rights.may(.comment) }.map(\.person))
        return try await site.accounts.people(ids).values.filter { $0.state == .active }
            .sorted { ($0.name ?? "", $0.number) < ($1.name ?? "", $1.number) }
    }
}

extension SiteContext {
    /// Who asks for something in a plan.
    var asker: Asker {
        get throws(Problem) { try signedIn.asker }
    }
}
