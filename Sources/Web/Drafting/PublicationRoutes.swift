import HTTPTypes
import Hummingbird
import Kernel
import Strategy

/// A draft is published: what that changes is shown before.
struct PublicationRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/publication", use: difference)
        router.post(":language/plans/:plan/publication", use: publish)
    }

    @Sendable private func difference(_ request: Request, _ context: SiteContext) async throws -> Response {
        let slug = try context.name("plan")
        guard let draft = try await plans.stages(of: slug).draft else {
            return .redirect(to: .draft(plan: slug), in: try context.language)
        }
        guard draft.slug == slug else {
            return .redirect(to: .publication(plan: draft.slug), in: try context.language)
        }
        return try await page(context)
    }

    @Sendable private func publish(_ request: Request, _ context: SiteContext) async throws -> Response {
        let slug = try context.name("plan")
        guard let seen = Int(context.form["seen"]) else { throw Problem(.invalid, .formUnreadable) }
        do {
            _ = try await plans.publish(
                slug, seen: seen, evenUnapproved: context.form.has("unapproved"), as: try context.asker)
        } catch let problem as Problem where [.invalid, .conflict].contains(problem.kind) {
            return try await page(context, refused: problem.reason)
        }
        return .redirect(to: .draft(plan: slug, .published), in: try context.language)
    }

    private func page(_ context: SiteContext, refused: Problem.Reason? = nil) async throws -> Response {
        let (slug, asker) = (try context.name("plan"), try context.asker)
        let plan = try await plans.overview(of: slug).plan
        let page = PublicationPage(
            plan: plan, difference: try await plans.publicationDifference(of: slug, as: asker),
            completeness: try await plans.completeness(of: slug, today: site.today, as: asker),
            rights: try await plans.rights(of: asker, in: slug), levels: site.levels(of: plan), refused: refused)
        return .unkept(page.page(for: try context.audience), status: refused == nil ? .ok : .unprocessableContent)
    }
}
