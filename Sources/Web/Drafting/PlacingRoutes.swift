import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// What the reader of the letter could not place gets its place, and what it found is settled.
struct PlacingRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/placing", use: placing)
        router.post(":language/plans/:plan/placing", use: place)
    }

    @Sendable private func placing(_ request: Request, _ context: SiteContext) async throws -> Response {
        let question = Question(request)
        guard try await plans.stages(of: try context.name("plan")).draft != nil else {
            return .redirect(to: .draft(plan: try context.name("plan")), in: try context.language)
        }
        let done = question["done"]
        return try await page(
            context, line: question["line"].flatMap { Int($0) }, objective: question["objective"]
        ) { page in
            page.isDone = done != nil
            page.undoable = done.flatMap { Int($0) }
        }
    }

    @Sendable private func place(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, form, asker) = (try context.name("plan"), context.form, try context.asker)
        let edit: DraftEdit
        let first = Int(form["first"])
        if let decision = FindingDecision(rawValue: form["do"]), let position = Int(form["finding"]) {
            edit = .decideFinding(position, decision)
        } else {
            guard let first, let last = Int(form["last"]), first <= last, last - first < 10_000,
                let language = Language(rawValue: form["into"]),
                let place = try await owner(form["objective"], in: slug, as: asker).place(named: form["place"])
            else { throw Problem(.invalid, .formUnreadable) }
            edit = .placeLines(first...last, form["text"], language, place)
                .once(form.addition("first", "last", "objective", "place", "into", "text"))
        }
        do {
            let outcome = try await plans.edit(edit, in: slug, seen: Int(form["seen"]) ?? .max, as: asker)
            guard case .done(let revision, _) = outcome else { throw Problem(.conflict, .revisionConflict) }
            return .redirect(to: .placing(plan: slug, done: "\(revision)"), in: try context.language)
        } catch let problem as Problem where [.invalid, .conflict].contains(problem.kind) {
            let status: HTTPResponse.Status = problem.kind == .conflict ? .conflict : .unprocessableContent
            return try await page(context, status: status, line: first, objective: form["objective"]) { page in
                page.errors.add(problem.reason, at: "text")
                page.sent = form
            }
        }
    }

    /// The objective or the chapter that a form names.
    private func owner(_ name: String, in slug: String, as asker: Asker) async throws -> PlacingOwner {
        guard let chapter = PlacingOwner.chapter(named: name) else {
            return .objective(try await plans.draftPage(name, of: slug, as: asker))
        }
        let draft = try await plans.draftTexts(chapter: chapter, of: slug, as: asker)
        guard let content = draft.chapter else { throw Problem(.notFound, .pageUnknown) }
        return .chapter(draft, content)
    }

    private func page(
        _ context: SiteContext, status: HTTPResponse.Status = .ok, line: Int?, objective: String?,
        _ change: (inout PlacingPage) -> Void
    ) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        let desk = try await plans.placing(of: slug, as: asker)
        let overview = try await plans.overview(of: desk.plan.slug)
        var page = PlacingPage(
            desk: desk, objectives: overview.objectives.map(\.objective), chapters: overview.chapters,
            levels: site.levels(of: desk.plan))
        page.people = try await site.accounts.people(Set(desk.settled.compactMap(\.actor.person)))
        if let line, let objective, !objective.isEmpty {
            page.chosen = (line, try await owner(objective, in: desk.plan.slug, as: asker))
        }
        change(&page)
        return .unkept(page.page(for: try context.audience), status: status)
    }
}
