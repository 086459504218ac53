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
                let place = try await place(form, in: slug, as: asker)
            else { throw Problem(.invalid, .formUnreadable) }
            edit = .placeLines(first...last, form["text"], language, place)
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

    /// `field:PLACE`, `item:IDENTIFIER` or `notes`, of the objective that was chosen.
    private func place(_ form: PostedForm, in slug: String, as asker: Asker) async throws -> BlockPlace? {
        let draft = try await plans.draftPage(form["objective"], of: slug, as: asker)
        let content = draft.page.content
        let parts = form["place"].split(separator: ":").map(String.init)
        switch (parts.first, parts.count) {
        case ("notes", 1):
            return .new(ItemPlace(.objective(content.objective.id, field: nil), after: content.notes.last?.id))
        case ("field", 2):
            guard let place = Int(parts[1]), let index = draft.places.fields.firstIndex(of: place) else { return nil }
            let last = content.fields[index].items.last?.id
            return .new(ItemPlace(.objective(content.objective.id, field: place), after: last))
        case ("item", 2): return ItemID(parts[1]).map { .text(of: $0) }
        default: return nil
        }
    }

    private func page(
        _ context: SiteContext, status: HTTPResponse.Status = .ok, line: Int?, objective: String?,
        _ change: (inout PlacingPage) -> Void
    ) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        let desk = try await plans.placing(of: slug, as: asker)
        let overview = try await plans.overview(of: desk.plan.slug)
        var page = PlacingPage(
            desk: desk, objectives: overview.objectives.map(\.objective), levels: site.levels(of: desk.plan))
        if let line, let objective, !objective.isEmpty {
            page.chosen = (line, try await plans.draftPage(objective, of: desk.plan.slug, as: asker))
        }
        change(&page)
        return .unkept(page.page(for: try context.audience), status: status)
    }
}
