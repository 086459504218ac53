import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Logging

/// What every request passes: it says who asks and whether they may, reads what a form sent, turns problems into pages,
/// and adds what every answer must carry.
struct FrontDoor: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        var response = await answer(request, &context, next)
        for field in SecurityHeaders.fields { response.headers.append(field) }
        if context.caller != nil {
            // What is shown to one person is kept nowhere.
            response.headers[.cacheControl] = "no-store"
            response.headers[.eTag] = nil
        }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(
        _ request: Request, _ context: inout SiteContext, _ next: (Request, SiteContext) async throws -> Response
    ) async -> Response {
        guard [.get, .head, .post].contains(request.method) else { return ProblemAnswer.readOnly(request) }
        guard FrontDoor.isShortEnough(request) else {
            return await ProblemAnswer(Problem(.notFound, .pageUnknown), request, site, context, asJSON: false).response
        }
        if request.method == .post, context.route == nil { return ProblemAnswer.readOnly(request) }
        do {
            let request = try await admit(request, &context)
            if let way = try await site.wayFromSnapshot(request, context) { return way }
            let response = try await next(request, context)
            if context.isNamedByEnding, response.isPage { throw Problem(.notFound, .pageUnknown) }
            return response
        } catch {
            let problem = FrontDoor.problem(error)
            log(problem, context)
            if problem.reason == .signInNeeded, context.representation == .page, context.form.typed.isEmpty {
                let to = request.method == .post ? nil : ReturnAddress(request)
                return .redirect(to: .signIn(to), in: ProblemAnswer.language(of: request.head))
            }
            return await ProblemAnswer(problem, request, site, context, asJSON: context.representation == .json)
                .response
        }
    }

    /// Finds out who asks, reads what they sent, and refuses what they may not.
    ///
    /// - Returns: the request as the route gets it.
    private func admit(_ request: Request, _ context: inout SiteContext) async throws -> Request {
        guard let route = context.route else {
            // A page that does not exist shows who signed in, too.
            try await identify(request, &context)
            return request
        }
        guard let rule = RouteRules.rule(of: request.method, route) else {
            throw Problem(.internal, .unexpected, detail: "\(request.method) \(route) has no rule")
        }
        if rule == .file { return request }
        try await identify(request, &context)
        if request.method == .post {
            guard site.entrance.isFromHere(request) else { throw Problem(.forbidden, .formForeign) }
            context.form = try await PostedForm(request, limitKibibytes: site.limits.bodyKibibytes)
        }
        try await rule.check(context.caller, plan: try? context.name("plan"), roles: site.roles(of:in:))
        if request.method == .post {
            let secret = context.sessionToken ?? context.formSecret
            guard FormToken.isRight(context.form[FormToken.field], for: secret) else {
                throw Problem(.forbidden, .formForeign)
            }
        }
        guard context.caller != nil else { return request }
        // The browser's copy is that of somebody who had not signed in.
        var head = request.head
        head.headerFields[.ifNoneMatch] = nil
        return Request(head: head, body: request.body)
    }

    private func identify(_ request: Request, _ context: inout SiteContext) async throws {
        guard request.headers.contains(.cookie) else { return }
        let isSecure = site.entrance.isSecure(request)
        context.formSecret = Cookie.form.token(in: request.headers, isSecure: isSecure)
        guard let token = Cookie.session.token(in: request.headers, isSecure: isSecure),
            let signedIn = try await site.accounts.caller(token)
        else { return }
        context.caller = Caller(signedIn)
        context.sessionToken = token
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
