import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import Publishing
import Strategy

/// A plan to take away: the page that says what there is, and the documents themselves.
struct DocumentRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/plans/:plan/documents", use: page)
        router.get(":language/plans/:plan/documents/:document", use: document)
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (language, slug) = (try context.language, try context.name("plan"))
        let facts = try await site.plans.facts(of: slug)
        let frame = FactsFrame(facts, levels: site.levels(of: facts.plan), today: site.today, for: try context.audience)
        return request.answer(tag: site.tag(language, facts.plan)) { DocumentsPage(frame: frame).page() }
    }

    /// A document where it is made; else a page that says how far it has come and asks again by itself.
    @Sendable private func document(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (slug, name) = (try context.name("plan"), try context.name("document"))
        let facts = try await site.plans.facts(of: slug)
        let objective = Question(request)["objective"]
        guard let order = DocumentOrder(name, of: facts.plan, objective: objective),
            objective == nil || facts.objectives.contains(where: { $0.objective.number == objective })
        else { throw Problem(.notFound, .pageUnknown) }
        let key = DocumentShelf.Key(order: order, version: facts.plan.version, day: site.today)
        let (plans, today) = (site.plans, site.today)
        let make: @Sendable () async throws -> [UInt8] = {
            try await order.made(of: try await plans.manuscript(of: slug, newest: true, on: today))
        }
        // What takes a second or two is worth waiting for: nobody then sees a page in between.
        var state = try await site.documents.ask(key, make: make)
        for _ in 0..<10 {
            if case .ready = state { break }
            try await Task.sleep(for: .milliseconds(150))
            state = try await site.documents.ask(key, make: make)
        }
        if case .ready(let bytes) = state { return file(bytes, order, slug) }
        let frame = FactsFrame(facts, levels: site.levels(of: facts.plan), today: site.today, for: try context.audience)
        return Response(
            status: .accepted,
            headers: [
                .contentType: "text/html; charset=utf-8", .cacheControl: "no-store", .retryAfter: "3",
                .refresh: "3",
            ], body: ResponseBody(byteBuffer: DocumentWaitPage(frame: frame, order: order, state: state).page().buffer))
    }

    private func file(_ bytes: [UInt8], _ order: DocumentOrder, _ slug: String) -> Response {
        // A plan's name in addresses is of ASCII letters, digits, `-` and `~`.
        let objective = order.objective.map {
            "-" + $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
        }
        let name = "\(slug)\(objective ?? "")-\(order.name)"
        return Response(
            status: .ok,
            headers: [
                .contentType: order.format.mediaType, .cacheControl: "no-cache",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension HTTPField.Name {
    fileprivate static let refresh = HTTPField.Name("Refresh") ?? .age
}
