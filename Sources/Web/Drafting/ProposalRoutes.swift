import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// What a letter that was read again proposes to a draft is taken or left.
struct ProposalRoutes {
    let site: Site

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/proposals", use: proposals)
        router.post(":language/plans/:plan/proposals", use: decide)
    }

    @Sendable private func proposals(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard try await plans.stages(of: try context.name("plan")).draft != nil else {
            return .redirect(to: .draft(plan: try context.name("plan")), in: try context.language)
        }
        let question = Question(request)
        return try await page(request, context) { page in
            if let taken = question["taken"].flatMap({ Int($0) }) {
                page.taken = TakenProposals(taken: taken, stay: question["stay"].flatMap { Int($0) } ?? 0)
            }
        }
    }

    @Sendable private func decide(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, form, asker) = (try context.name("plan"), context.form, try context.asker)
        let kind = Question(request)["kind"].flatMap(Proposal.Kind.init(rawValue:))
        let proposals = try await plans.proposals(of: slug, as: asker)
        // What is ticked was ticked on the list that somebody saw, and nothing that has come since is taken.
        guard form["list"] == ProposalsPage.mark(of: proposals) else {
            return try await page(request, context, status: .conflict) { page in
                page.errors.add(.revisionConflict, at: "proposals")
            }
        }
        var chosen = Set(form.all("proposal").compactMap { Int($0) })
        if form["do"] == "all" {
            chosen = Set(proposals.filter { kind == nil || $0.kind == kind }.map(\.position))
        }
        guard !chosen.isEmpty else {
            return try await page(request, context, status: .unprocessableContent) { page in
                page.errors.add(.drafting(.nothingChosen), at: "proposals")
            }
        }
        var taken: TakenProposals?
        if form["do"] == "leave" {
            try await plans.leave(chosen, of: slug, as: asker)
        } else {
            taken = try await plans.take(chosen, of: slug, as: asker)
        }
        var address = Link.proposals(plan: slug, kind: kind).address(in: try context.language)
        if let taken {
            address = address.asking("taken", String(taken.taken)).asking("stay", String(taken.stay))
        }
        return .redirect(address)
    }

    private func page(
        _ request: Request, _ context: SiteContext, status: HTTPResponse.Status = .ok,
        _ change: (inout ProposalsPage) -> Void
    ) async throws -> Response {
        let (slug, asker, question) = (try context.name("plan"), try context.asker, Question(request))
        let draft = try await plans.stages(of: slug).draft?.slug ?? slug
        var asked = Understanding(question)
        asked.choice("kind", among: Proposal.Kind.allCases.map(\.rawValue))
        var page = ProposalsPage(
            plan: try await plans.plan(draft), proposals: try await plans.proposals(of: draft, as: asker),
            rights: try await plans.rights(of: asker, in: slug),
            kind: question["kind"].flatMap(Proposal.Kind.init(rawValue:)), leftOut: asked.leftOut)
        change(&page)
        return .unkept(page.page(for: try context.audience), status: status)
    }
}
