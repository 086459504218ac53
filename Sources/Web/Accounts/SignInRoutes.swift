import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import Markup
import NIOCore

/// Signing in and out.
struct SignInRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/sign-in", use: page)
        router.post(":language/sign-in", use: signIn)
        router.post(":language/sign-out", use: signOut)
        router.get(":language/sign-in/forgotten", use: forgottenPage)
        router.post(":language/sign-in/forgotten", use: forgot)
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        let audience = try context.audience
        let question = FormAnswers(request)
        let to = question["to"].flatMap { ReturnAddress($0) }
        if context.caller != nil { return .redirect(to?.address ?? Link.myPage.address(in: audience.language)) }
        var page = SignInPage(to: to)
        page.notice = question["done"].flatMap(SignInNotice.init(rawValue:))
        return try answer(page, request, context)
    }

    @Sendable private func signIn(_ request: Request, _ context: SiteContext) async throws -> Response {
        let language = try context.language
        let to = FormAnswers(request)["to"].flatMap { ReturnAddress($0) }
        let form = context.form
        do {
            let signedIn = try await site.accounts.signIn(
                form["email"], password: form["password"], from: site.entrance.address(request, context),
                agent: request.headers[.userAgent] ?? "", instead: context.sessionToken)
            site.figures.signIns.add()
            return .signedIn(
                signedIn, to: to?.address ?? Link.myPage.address(in: language),
                isSecure: site.entrance.isSecure(request))
        } catch let problem as Problem {
            guard let status = problem.reason.statusAtSignIn else { throw problem }
            site.figures.failedSignIns.add()
            let page = SignInPage(to: to, email: form["email"], refusal: problem.reason)
            var response = try answer(page, request, context)
            response.status = status
            if case .tooManyAttempts(let minutes) = problem.reason {
                response.headers[.retryAfter] = String(minutes * 60)
            }
            return response
        }
    }

    @Sendable private func signOut(_ request: Request, _ context: SiteContext) async throws -> Response {
        if let token = context.sessionToken { try await site.accounts.end(token) }
        var response = Response.redirect(to: .signIn(nil, notice: .signedOut), in: try context.language)
        response.headers[.cacheControl] = "no-store"
        response.headers.append(.cookie(Cookie.session.clearing(isSecure: site.entrance.isSecure(request))))
        return response
    }

    @Sendable private func forgottenPage(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard site.postman != nil else { throw Problem(.notFound, .pageUnknown) }
        let page = ForgottenPage(isSent: Question(request)["done"] == "sent")
        return try site.answerWithForm(request, context) { page.page(for: try context.audience, token: $0) }
    }

    /// What is answered, and when, is the same for everybody: whether there is such a person is for nobody to find out.
    @Sendable private func forgot(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard site.postman != nil else { throw Problem(.notFound, .pageUnknown) }
        guard let email = EmailAddress(context.form["email"]) else {
            let page = ForgottenPage(email: context.form["email"], isMistaken: true)
            var response = try site.answerWithForm(request, context) {
                page.page(for: try context.audience, token: $0)
            }
            response.status = .unprocessableContent
            return response
        }
        let (root, from) = (site.entrance.root(request), site.entrance.address(request, context))
        let (accounts, logger) = (site.accounts, site.logger)
        Task {
            do {
                try await accounts.forgotPassword(email, from: from) { MailDraft.forgotten(to: $0, $1, root: root) }
            } catch {
                logger.warning("no link was made for a forgotten password", metadata: ["failure": "\(error)"])
            }
        }
        return .redirect(to: .forgotten(isSent: true), in: try context.language)
    }

    private func answer(_ page: SignInPage, _ request: Request, _ context: SiteContext) throws -> Response {
        try site.answer(page, request, context, for: try context.audience)
    }
}

extension Site {
    /// The page of signing in, with all ways that there are.
    func answer(
        _ page: SignInPage, _ request: Request, _ context: SiteContext, for audience: Audience
    ) throws -> Response {
        var page = page
        page.canSendLink = postman != nil
        page.provider = openID?.settings.name
        return try answerWithForm(request, context) { page.page(for: audience, token: $0) }
    }

    /// A page with a form for those who have not signed in, and the secret of that form in a cookie where there is none
    /// yet.
    ///
    /// - Parameter page: Makes the page, given the token of its form.
    func answerWithForm(
        _ request: Request, _ context: SiteContext, page: (String) throws -> HTML
    ) throws -> Response {
        let secret = try context.sessionToken ?? context.formSecret ?? Token()
        var response = Response.unkept(try page(FormToken.of(secret)))
        if context.sessionToken == nil, context.formSecret == nil {
            let isSecure = entrance.isSecure(request)
            response.headers.append(.cookie(Cookie.form.setting(secret, isSecure: isSecure)))
        }
        return response
    }
}

extension Problem.Reason {
    /// What is answered with the page of signing in again; nil where it is no matter of who signs in.
    var statusAtSignIn: HTTPResponse.Status? {
        switch self {
        case .signInFailed: .unprocessableContent
        case .openIDRefused: .badRequest
        case .openIDStranger: .forbidden
        case .openIDAway: .badGateway
        case .tooManyAttempts: .tooManyRequests
        case .signInBusy: .serviceUnavailable
        default: nil
        }
    }
}

extension HTTPField {
    static func cookie(_ value: String) -> HTTPField { HTTPField(name: .setCookie, value: value) }
}

extension Response {
    /// Leads somebody on who has just signed in, with the cookie of their session.
    static func signedIn(_ signedIn: SignedIn, to address: Address, isSecure: Bool) -> Response {
        var response = redirect(address)
        response.headers[.cacheControl] = "no-store"
        response.headers.append(.cookie(Cookie.session.setting(signedIn.token, isSecure: isSecure)))
        response.headers.append(.cookie(Cookie.form.clearing(isSecure: isSecure)))
        return response
    }

    /// A page that is made anew each time and kept by nobody.
    static func unkept(_ page: borrowing HTML, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: page.buffer))
    }

    /// Where to go after a form: to a page of ours.
    static func redirect(to link: Link, in language: Language) -> Response { redirect(link.address(in: language)) }
}
