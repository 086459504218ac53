import HTTPTypes
import Hummingbird
import Kernel
import Logging

/// What every request passes: it turns problems into pages, and adds what every answer must carry.
struct FrontDoor: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = await answer(request, context, next)
        for field in SecurityHeaders.fields { response.headers.append(field) }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(
        _ request: Request, _ context: SiteContext, _ next: (Request, SiteContext) async throws -> Response
    ) async -> Response {
        guard request.method == .get || request.method == .head else { return ProblemAnswer.readOnly(request) }
        guard FrontDoor.isShortEnough(request) else {
            return await ProblemAnswer(Problem(.notFound, .pageUnknown), request, site, context, asJSON: false).response
        }
        do {
            let response = try await next(request, context)
            if context.isNamedByEnding, response.isPage { throw Problem(.notFound, .pageUnknown) }
            return response
        } catch {
            let problem = FrontDoor.problem(error)
            log(problem, context)
            return await ProblemAnswer(problem, request, site, context, asJSON: context.representation == .json)
                .response
        }
    }

    /// No page has so long an address; but into the search anybody may paste a page of text, and it says itself what
    /// it read of it.
    private static func isShortEnough(_ request: Request) -> Bool {
        let length = request.uri.string.utf8.count
        return length <= 2048 || (length <= 16_384 && request.uri.path.contains("/search"))
    }

    /// What the router says of an unknown address is a problem like ours; all that nobody foresaw is a mistake of
    /// the program, of which the visitor learns nothing.
    private static func problem(_ error: any Error) -> Problem {
        switch error {
        case let problem as Problem: problem
        case let error as HTTPError where error.status == .notFound: Problem(.notFound, .pageUnknown)
        case let error as HTTPError where error.status.code < 500: Problem(.invalid, .pageUnknown)
        default: Problem(.internal, .unexpected, detail: String(reflecting: error))
        }
    }

    /// The detail is for those who run the site, and goes nowhere else.
    ///
    /// An address, a name and whatever else a visitor wrote stay out of it.
    private func log(_ problem: Problem, _ context: SiteContext) {
        let level: Logger.Level =
            switch problem.kind {
            case .internal: .error
            case .unavailable: .warning
            default: .debug
            }
        var metadata: Logger.Metadata = [
            "request": "\(context.identifier)", "route": "\(context.route ?? "none")",
            "reason": "\(problem.reason.name)",
        ]
        if level >= .warning, !problem.detail.isEmpty { metadata["detail"] = "\(problem.detail)" }
        site.logger.log(level: level, "\(problem.kind.rawValue)", metadata: metadata)
    }
}

extension Problem.Reason {
    /// Which reason it is, without what it speaks of.
    fileprivate var name: String { Mirror(reflecting: self).children.first?.label ?? "\(self)" }
}

extension Response {
    /// Whether it is a page to read: an address that ends in the name of a form of data has none.
    fileprivate var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") ?? false }
}
