import HTTPTypes
import Hummingbird
import Kernel
import Logging
import NIOCore

/// Names each request, counts it, and logs it where that is wished.
struct Observed<Inner: HTTPResponder<SiteContext>>: HTTPResponder {
    let site: Site
    let inner: Inner

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        let start = NIODeadline.now()
        var context = context
        context.identifier = site.identifiers.identifier(of: request.headers)
        site.figures.begun.add()
        defer { site.figures.done.add() }
        var response = try await inner.respond(to: request, context: context)
        response.headers[.requestIdentifier] = context.identifier
        let figures = site.figures.figures(of: context.route)
        site.note(
            AnsweredRequest(
                identifier: context.identifier, method: request.method, status: response.status, start: start), figures)
        return response
    }
}

/// What is known of a request that was answered: nothing about whoever asked, nor what they asked for.
struct AnsweredRequest {
    let identifier: String
    let method: HTTPRequest.Method
    let status: HTTPResponse.Status
    let start: NIODeadline

    var microseconds: Int { Int((NIODeadline.now() - start).nanoseconds / 1000) }
}

extension Site {
    /// Counts and logs an answer.
    func note(_ answered: AnsweredRequest, _ figures: RouteFigures) {
        let microseconds = answered.microseconds
        figures.add(answered.method, answered.status, microseconds: microseconds)
        guard logger.logLevel <= .info else { return }
        logger.info(
            "request",
            metadata: [
                "request": "\(answered.identifier)", "route": "\(figures.route)",
                "method": "\(answered.method.known)", "status": .stringConvertible(answered.status.code),
                "ms": .stringConvertible(Double(microseconds) / 1000),
            ])
    }
}

extension SiteContext {
    /// The pattern of the address, as the code has it; nil where there is no such page.
    var route: String? { endpointPath == "NotFound" ? nil : endpointPath }
}

extension HTTPRequest.Method {
    /// A method that somebody made up is text of theirs, and is not logged.
    fileprivate var known: String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect]
        return known.contains(self) ? rawValue : "other"
    }
}
