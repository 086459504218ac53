import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import Markup

/// Signing in at a provider of OpenID Connect, and coming back.
struct OpenIDRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/sign-in/openid", use: begin)
        router.get("openid/return", use: comeBack)
    }

    @Sendable private func begin(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let provider = site.openID else { throw Problem(.notFound, .pageUnknown) }
        let language = try context.language
        let to = FormAnswers(request)["to"].flatMap { ReturnAddress($0) }
        let flow = OpenIDFlow(try Token())
        do {
            let address = try await provider.beginning(
                flow, state: flow.state("\(language.rawValue) \(to?.text ?? "")"), language: language)
            var response = Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
            let isSecure = site.entrance.isSecure(request)
            response.headers.append(.cookie(Cookie.openID.setting(flow.token, isSecure: isSecure)))
            return response
        } catch let problem as Problem {
            return try refuse(problem, to, Audience(language: language), request, context)
        }
    }

    /// The browser comes back with a code. Whatever it brings along is worth something only in the browser that began.
    @Sendable private func comeBack(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard let provider = site.openID else { throw Problem(.notFound, .pageUnknown) }
        let isSecure = site.entrance.isSecure(request)
        let question = FormAnswers(request)
        let flow = Cookie.openID.token(in: request.headers, isSecure: isSecure).map { OpenIDFlow($0) }
        let purpose = (question["state"].flatMap { flow?.purpose(of: $0) } ?? "").split(separator: " ", maxSplits: 1)
        let language = purpose.first.flatMap { Language(rawValue: String($0)) }
        let to = purpose.count > 1 ? ReturnAddress(String(purpose[1])) : nil
        let audience = Audience(language: language ?? ProblemAnswer.language(of: request.head))
        var response: Response
        do {
            guard let flow, language != nil, let code = question["code"], question["error"] == nil else {
                throw Problem(.forbidden, .openIDRefused, detail: question["error"] ?? "no code, or another state")
            }
            let signedIn = try await site.accounts.signIn(
                try await provider.claims(code, flow), agent: request.headers[.userAgent] ?? "",
                instead: context.sessionToken)
            site.figures.signIns.add()
            response = Response.signedIn(
                signedIn, to: to?.address ?? Link.myPage.address(in: audience.language), isSecure: isSecure)
        } catch let problem as Problem {
            response = try refuse(problem, to, audience, request, context)
        }
        // A code is good for one attempt, and so is the secret.
        response.headers.append(.cookie(Cookie.openID.clearing(isSecure: isSecure)))
        return response
    }

    private func refuse(
        _ problem: Problem, _ to: ReturnAddress?, _ audience: Audience, _ request: Request, _ context: SiteContext
    ) throws -> Response {
        guard let status = problem.reason.statusAtSignIn else { throw problem }
        site.figures.failedSignIns.add()
        site.logger.warning("a sign-in at the provider did not succeed", metadata: ["failure": "\(problem.detail)"])
        var response = try site.answer(SignInPage(to: to, refusal: problem.reason), request, context, for: audience)
        response.status = status
        return response
    }
}
