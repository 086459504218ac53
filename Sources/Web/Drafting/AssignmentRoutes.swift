import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Strategy

/// Who writes what, and how far that has come.
struct AssignmentRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/completeness", use: completeness)
        router.get(":language/plans/:plan/assignments", use: assignments)
        router.post(":language/plans/:plan/assignments", use: change)
    }

    @Sendable private func completeness(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        guard let draft = try await plans.stages(of: slug).draft else {
            return .redirect(to: .draft(plan: slug), in: try context.language)
        }
        let completeness = try await plans.completeness(of: draft.slug, today: site.today, as: asker)
        let (question, languages) = (Question(request), completeness.plan.languages)
        let writers = Set(completeness.objectives.flatMap { $0.assignments.map(\.person) })
        let page = CompletenessPage(
            completeness: completeness, filter: CompletenessFilter(question, languages: languages),
            people: try await site.accounts.people(writers), levels: site.levels(of: completeness.plan),
            today: site.today,
            leftOut: CompletenessFilter.understanding(question, languages: languages).leftOut)
        return .unkept(page.page(for: try context.audience))
    }

    @Sendable private func assignments(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await page(context) { $0.isDone = Question(request)["done"] == "yes" }
    }

    @Sendable private func change(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, form) = (try context.name("plan"), context.form)
        var errors = FormErrors()
        if form["do"] == "withdraw" {
            let ticked = form.all("assignment").compactMap(AssignmentsPage.assignment(named:))
            if ticked.isEmpty {
                errors.add(.drafting(.nothingChosen), at: "objective")
            } else {
                try await plans.unassign(ticked, in: slug, as: try context.asker)
            }
        } else if let wanted = try await wanted(form, in: slug, &errors) {
            try await plans.assign(wanted, in: slug, as: try context.asker)
        }
        guard errors.isEmpty else {
            return try await page(context, status: .unprocessableContent) { page in
                page.errors = errors
                page.sent = form
            }
        }
        return .redirect(to: .assignments(plan: slug, isDone: true), in: try context.language)
    }

    /// What the form asks to be assigned; nil where it lacks something, which is then said.
    private func wanted(_ form: PostedForm, in slug: String, _ errors: inout FormErrors) async throws -> [Assignment]? {
        var ticked = Set(form.all("objective").compactMap { ObjectiveID($0) })
        if ticked.isEmpty { errors.add(.drafting(.nothingChosen), at: "objective") }
        var due: CalendarDay?
        let typed = form["due"].filter { !$0.isWhitespace }
        if !typed.isEmpty {
            due = CalendarDay(iso: typed)
            if due == nil { errors.add(.drafting(.dayUnreadable(given: typed)), at: "due") }
        }
        // Nobody is assigned anything who could not sign in to write it.
        guard let person = PersonID(form["person"]), try await site.accounts.person(person).state == .active else {
            errors.add(.drafting(.nobodyChosen), at: "person")
            return nil
        }
        guard errors.isEmpty else { return nil }
        if form.has("below") { ticked = Self.withAllBelow(ticked, in: try await objectives(of: slug).1) }
        return ticked.sorted().map {
            Assignment(objective: $0, person: person, language: Language(rawValue: form["language"]), due: due)
        }
    }

    private static func withAllBelow(_ ticked: Set<ObjectiveID>, in objectives: [Objective]) -> Set<ObjectiveID> {
        objectives.reduce(into: ticked) { all, objective in
            if let parent = objective.parent, all.contains(parent) { all.insert(objective.id) }
        }
    }

    /// Of the draft, or of what everybody reads where there is none; in the order of reading.
    private func objectives(of slug: String) async throws -> (Plan, [Objective]) {
        let stages = try await plans.stages(of: slug)
        let overview = try await plans.overview(of: stages.draft?.slug ?? stages.slug)
        return (overview.plan, overview.objectives.map(\.objective))
    }

    private func page(
        _ context: SiteContext, status: HTTPResponse.Status = .ok, _ change: (inout AssignmentsPage) -> Void
    ) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        let (plan, objectives) = try await objectives(of: slug)
        let present = try await plans.assignments(in: slug, as: asker)
        var page = AssignmentsPage(
            plan: plan, objectives: objectives,
            assignments: Dictionary(grouping: present) { $0.0.id }.mapValues { $0.map(\.1) },
            people: try await site.accounts.people().filter { $0.state == .active },
            names: try await site.accounts.people(Set(present.map(\.1.person))), levels: site.levels(of: plan),
            today: site.today)
        change(&page)
        return .unkept(page.page(for: try context.audience), status: status)
    }
}
