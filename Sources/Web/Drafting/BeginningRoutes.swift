import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Letters
import Markup
import Strategy

/// Beginning plans: the one after another, and one from nothing.
struct BeginningRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.post(":language/plans/:plan/next", use: next)
        router.get(":language/new-plan", use: page)
        router.post(":language/new-plan", use: begin)
    }

    /// The plan of the next period, as a copy: one as long as this one.
    @Sendable private func next(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, asker, form) = (PlanStage.base(ofSlug: try context.name("plan")), try context.asker, context.form)
        let sent = SentNextPlan(form, after: try await site.plans.plan(slug))
        var errors = sent.errors
        if errors.isEmpty {
            do {
                let draft = try await site.plans.beginNext(
                    after: slug, as: form["name"], title: sent.titles, years: sent.years, period: sent.period,
                    by: asker)
                return .redirect(to: .draft(plan: draft, .next), in: try context.language)
            } catch let problem as Problem where Self.isOfName(problem.reason) {
                errors.add(problem.reason, at: "name")
            }
        }
        return try await DraftRoutes(site: site).draftPage(context) { $0.next = (form, errors) }
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        .unkept(NewPlanPage(forms: try Forms.all().map(\.name)).page(for: try context.audience))
    }

    @Sendable private func begin(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (form, caller) = (context.form, try context.signedIn)
        let forms = try Forms.all().map(\.name)
        var errors = FormErrors()
        var titles: [Language: String] = [:]
        for language in NewPlanPage.languages {
            let title = form["title-" + language.rawValue].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !title.isBlank { titles[language] = title }
        }
        if titles.isEmpty { errors.add(.drafting(.textEmpty), at: "title-fr") }
        let year = Int(form["year"])
        if !form["year"].isEmpty, !(1900...9999).contains(year ?? 0) {
            errors.add(.drafting(.numberMissing), at: "year")
        }
        if errors.isEmpty, let kind = forms.first(where: { $0 == form["form"] }) {
            do {
                let draft = try await site.plans.beginPlan(
                    form["name"], form: kind, title: titles, period: year.map { Period($0) },
                    languages: NewPlanPage.languages.filter { titles[$0] != nil }, coordinator: caller.person.id,
                    as: caller.asker)
                return .redirect(to: .draft(plan: draft, .begun), in: try context.language)
            } catch let problem as Problem where Self.isOfName(problem.reason) {
                errors.add(problem.reason, at: "name")
            }
        }
        let page = NewPlanPage(forms: forms, sent: form, errors: errors)
        return .unkept(page.page(for: try context.audience), status: .unprocessableContent)
    }

    private static func isOfName(_ reason: Problem.Reason) -> Bool {
        switch reason {
        case .planExists, .drafting(.slugInvalid): true
        default: false
        }
    }
}
