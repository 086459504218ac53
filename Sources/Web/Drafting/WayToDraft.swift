import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

extension Site {
    /// Where what is published is read, its draft is written: the way there, or to where one is begun; nil where the
    /// address is that of the draft.
    ///
    /// - Parameter link: The same page of the draft.
    func wayToDraft(_ context: SiteContext, _ link: (String) -> Link) async throws -> Response? {
        let slug = try context.name("plan")
        guard PlanStage(ofSlug: slug) != .draft else { return nil }
        let draft = try await plans.stages(of: slug).draft?.slug
        return .redirect(to: draft.map(link) ?? .draft(plan: slug), in: try context.language)
    }

    /// A page on which a plan is written, asked for under the name of what was published once: the way to the same page
    /// of the draft, or of what everybody reads; nil for any other request.
    ///
    /// - Throws: `snapshotFixed` where something should be changed.
    func wayFromSnapshot(_ request: Request, _ context: SiteContext) async throws -> Response? {
        guard context.caller != nil, let slug = try? context.name("plan"), case .snapshot = PlanStage(ofSlug: slug),
            let route = context.route, case .role = RouteRules.rule(of: request.method, route)
        else { return nil }
        guard request.method != .post else { throw Problem(.forbidden, .drafting(.snapshotFixed(slug: slug))) }
        let stages = try await plans.stages(of: slug)
        // `/fr/plans/NAME~1/…`
        var parts = request.uri.path.split(separator: "/").map(String.init)
        guard parts.count > 2 else { return nil }
        parts[2] = stages.draft?.slug ?? stages.slug
        let query = request.uri.query.map { "?" + $0 } ?? ""
        return Response(
            status: .seeOther,
            headers: [.location: "/" + parts.joined(separator: "/") + query, .cacheControl: "no-cache"])
    }
}
