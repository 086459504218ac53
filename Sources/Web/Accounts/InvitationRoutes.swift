import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup

/// The page behind a link by which somebody is let in.
struct InvitationRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get(":language/invitation/:secret", use: page)
        router.post(":language/invitation/:secret", use: accept)
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        let token = try secret(context)
        let page = InvitationPage(person: try await site.accounts.invited(by: token), link: .invitation(token))
        return try answer(page, request, context)
    }

    @Sendable private func accept(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (token, form) = (try secret(context), context.form)
        let person = try await site.accounts.invited(by: token)
        var errors = FormErrors()
        let name = try errors.take("name") { try PersonName(form["name"]) }
        let given = form["new-password"]
        let password = try errors.take("new-password") { try Password(given, of: person.email) }
        if password != nil, form["new-password-again"] != given {
            errors.add(.passwordDiffers, at: "new-password-again")
        }
        guard errors.isEmpty, let name, let password else {
            let page = InvitationPage(person: person, link: .invitation(token), sent: form, errors: errors)
            var response = try answer(page, request, context)
            response.status = .unprocessableContent
            return response
        }
        let signedIn = try await site.accounts.accept(
            token, name: name, password: password, agent: request.headers[.userAgent] ?? "")
        // Whoever was signed in at this browser is not any more.
        if let old = context.sessionToken { try await site.accounts.end(old) }
        return Response.signedIn(
            signedIn, to: Link.myPage.address(in: try context.language), isSecure: site.entrance.isSecure(request))
    }

    private func secret(_ context: SiteContext) throws -> Token {
        guard let token = Token(try context.name("secret")) else { throw Problem(.notFound, .invitationOver) }
        return token
    }

    private func answer(_ page: InvitationPage, _ request: Request, _ context: SiteContext) throws -> Response {
        try site.answerWithForm(request, context) { page.page(in: try context.language, token: $0) }
    }
}
