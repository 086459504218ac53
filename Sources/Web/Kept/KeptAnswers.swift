import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import Strategy

/// Answers from the pages that are kept, before anything else is done; what is not kept is answered by the site.
///
/// A page is kept from its second request on. It is never stale: before each answer the database is asked whether
/// anything has changed, which costs a millionth of a second or two.
struct KeptAnswers<Live: HTTPResponder<SiteContext>>: HTTPResponder {
    let site: Site
    let pages: KeptPages
    let live: Live

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        // A database that cannot be asked is a problem that the site knows how to answer.
        guard site.keptBytes > 0, let address = request.head.addressOfPage, let stamp = try? await site.plans.stamp()
        else {
            return try await live.respond(to: request, context: context)
        }
        let moment = KeptMoment(stamp: stamp, day: site.today)
        switch try await find(address, at: moment) {
        case .page(let page):
            context.coreContext.endpointPath.value = page.figures.route
            return Response(page.answer(to: request.head))
        case .missing(wasAskedBefore: true, let generation) where request.method == .get:
            let response = try await live.respond(to: request, context: context)
            return try await keep(response, context, address, moment, generation)
        default: return try await live.respond(to: request, context: context)
        }
    }

    private func find(_ address: String, at moment: KeptMoment) async throws -> KeptPages.Found {
        let found = pages.find(address, at: moment)
        guard case .outdated = found else { return found }
        await site.renew(pages, at: moment)
        return pages.find(address, at: moment)
    }

    private func keep(
        _ response: Response, _ context: SiteContext, _ address: String, _ moment: KeptMoment, _ generation: Int
    ) async throws -> Response {
        guard response.status == .ok, let tag = response.headers[.eTag],
            response.headers[.vary].map({ $0 == "Accept" }) ?? true,
            let body = try await Collected.body(of: response)
        else { return response }
        let place = AddressedPlan(address)
        let figures = site.figures.figures(of: context.route)
        pages.keep(address, of: place?.slug, at: moment, in: generation) { version in
            // Its tag says whether it promises to speak of that one plan only.
            let isOfOne = version.map { site.tags(place?.language, $0).contains(tag) } ?? false
            return KeptPage(response.head, body: body, tag: tag, version: isOfOne ? version : nil, figures: figures)
        }
        return response
    }
}

/// The plan under whose name a page stands.
private struct AddressedPlan {
    let language: Language
    let slug: String

    init?(_ address: String) {
        let steps = address.prefix { $0 != "?" }.split(separator: "/")
        guard steps.count > 2, steps[1] == "plans", let language = Language(rawValue: String(steps[0])) else {
            return nil
        }
        self.language = language
        // The plan's own data end with the form that is asked for.
        slug = String(steps[2].prefix { $0 != "." })
    }
}

extension Site {
    /// The tags of pages and data that speak of one plan only.
    fileprivate func tags(_ language: Language?, _ version: PlanVersion) -> [String] {
        guard let language else { return [] }
        return Representation.allCases.map { $0.tag(tag(language, version)) }
    }
}

extension Response {
    fileprivate init(_ answer: KeptPage.Answer) {
        self.init(
            status: answer.head.status, headers: answer.head.headerFields,
            body: answer.body.map { ResponseBody(byteBuffer: $0) } ?? ResponseBody())
        // Without its body it must not say that there is none (RFC 9110, 8.6).
        if answer.body == nil { headers[.contentLength] = answer.head.headerFields[.contentLength] }
    }
}
