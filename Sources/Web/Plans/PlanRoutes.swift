import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Letters
import Markup
import Strategy

/// The pages of plans. Each is read from the store in one transaction and written at once.
struct PlanRoutes {
    let site: Site
    let outlines = Outlines(limit: 64)

    private var plans: PlanStore { site.plans }

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans", use: list)
        router.get(":language/plans/:plan/objectives/:objective", use: objective)
        router.get(":language/plans/:plan/chapters/:chapter", use: chapter)
        router.get(":language/plans/:plan/reading", use: reading)
    }

    @Sendable private func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        let language = try context.language
        let question = Question(request)
        var asked = Understanding(question)
        asked.page()
        let page = question["page"].flatMap { Int($0) } ?? 1
        // Data are given whole, a page only as far as it is read.
        let shelf =
            context.representation == .page ? try await plans.shelf(page: page) : try await plans.wholeShelf()
        let versions = shelf.entries.map { "\($0.plan.id) \($0.plan.revision)" } + ["\(shelf.page) of \(shelf.total)"]
        let tag = site.tag(language, ContentHash.of(versions.joined(separator: "\u{0}").utf8))
        return try request.answer(context, tag: tag, understood: asked) {
            PlansPage(shelf: shelf, leftOut: asked.leftOut).page(for: try context.audience)
        } data: {
            PlanData(nil, [PlanTables.plans.table(of: shelf.entries, in: Language.ofInterface)])
        }
    }

    @Sendable private func objective(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (language, slug) = (try context.language, try context.name("plan"))
        if let known = try await site.unchanged(slug, request, context) { return known }
        let name = try context.name("objective")
        let question = Question(request)
        let expected = outlines.lastPlace(of: name, in: slug)
        let model = try await plans.objective(name, of: slug, expected: expected) { outlines.known($0)?.objectives }
        let number = model.content.objective.number
        // It was asked for by its code: each page has one address, so that links to it are one link.
        if number != name {
            let link = Link.objective(plan: slug, number: number, view: question.view)
            return .redirect(context.address(of: link, in: language))
        }
        let outline = try await outlines.outline(of: model.plan, from: plans)
        let printed = question["printed"] == "yes" ? try await lines(of: model) : nil
        var asked = Understanding(question)
        asked.view()
        asked.choice("printed", among: ["yes"])
        return try request.answer(context, tag: site.tag(language, model.plan), understood: asked) {
            ObjectiveView(
                model, levels: site.levels(of: model.plan), outline: outline, view: question.view, printed: printed,
                today: site.today, for: try context.audience
            ).page(leavingOut: asked.leftOut)
        } data: {
            PlanData(model.plan, model.tables)
        }
    }

    @Sendable private func chapter(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (language, slug) = (try context.language, try context.name("plan"))
        if let known = try await site.unchanged(slug, request, context) { return known }
        let model = try await plans.chapter(try context.name("chapter"), of: slug)
        let outline = try await outlines.outline(of: model.plan, from: plans)
        let levels = site.levels(of: model.plan)
        let question = Question(request)
        var asked = Understanding(question)
        asked.view()
        return try request.answer(context, tag: site.tag(language, model.plan), understood: asked) {
            ChapterView(model, levels: levels, outline: outline, view: question.view, for: try context.audience)
                .page(leavingOut: asked.leftOut)
        } data: {
            let items = PlanTables.items(of: model.content)
            return PlanData(model.plan, [PlanTables.items.table(of: items, in: model.plan.languages)])
        }
    }

    @Sendable private func reading(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (language, slug) = (try context.language, try context.name("plan"))
        if let known = try await site.unchanged(slug, request, context) { return known }
        let question = Question(request)
        let report = try await plans.report(of: slug)
        let kind = question["kind"].flatMap(FindingKind.init(rawValue:))
        var asked = Understanding(question)
        asked.choice("kind", among: FindingKind.allCases.map(\.rawValue))
        asked.page()
        return try request.answer(context, tag: site.tag(language, report.plan), understood: asked) {
            ReadingPage(report, kind: kind, page: question["page"].flatMap { Int($0) } ?? 1, for: try context.audience)
                .page(leavingOut: asked.leftOut)
        } data: {
            let findings = report.findings.map(\.finding).filter { kind == nil || $0.kind == kind }
            return PlanData(report.plan, [PlanTables.findings.table(of: findings, in: report.plan.languages)])
        }
    }

    /// The lines that the objective's items were read from, with what stands between them.
    private func lines(of model: ObjectivePage) async throws -> [SourceLine] {
        let items = model.content.fields.flatMap(\.items) + model.content.notes
        let ranges = items.flatMap { $0.lines.all.map(\.lines) }
        guard model.plan.source != nil, let first = ranges.map(\.lowerBound).min(),
            let last = ranges.map(\.upperBound).max()
        else { return [] }
        return try await plans.lines(first...last, of: model.plan.slug).lines
    }
}

extension SiteContext {
    /// Where a page is, with the ending that this request asks for.
    func address(of link: Link, in language: Language) -> Address {
        let address = link.address(in: language)
        guard isNamedByEnding, let suffix = representation.suffix else { return address }
        return address.ending(in: suffix)
    }

    /// A name in the address, decoded.
    func name(_ parameter: String) throws(Problem) -> String {
        guard let name = parameters.get(parameter) else { throw Problem(.notFound, .pageUnknown) }
        guard name.utf8.contains(0x25) else { return name }
        guard let decoded = name.removingPercentEncoding else { throw Problem(.notFound, .pageUnknown) }
        return decoded
    }
}

/// What stands behind the `?` of an address.
struct Question {
    private let parameters: [(key: Substring, value: Substring)]

    init(_ request: Request) {
        let query = request.uri.query
        parameters =
            query == nil ? [] : request.uri.queryParameters.map { (key: $0.key, value: $0.value) }
    }

    subscript(name: String) -> String? {
        parameters.first { $0.key == name }.map { String($0.value) }
    }

    var names: [String] { parameters.map { String($0.key) } }

    /// Each value of a name that is asked more than once.
    func all(_ name: String) -> [String] {
        parameters.filter { $0.key == name }.map { String($0.value) }
    }

    var view: TextView { self["view"].flatMap(TextView.init(rawValue:)) ?? .one }
}

extension Understanding {
    fileprivate mutating func view() { choice("view", among: TextView.allCases.map(\.rawValue)) }
}
