import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import Strategy

/// One's own account: name and language, password, sessions.
struct AccountRoutes {
    let site: Site

    private var accounts: AccountStore { site.accounts }

    func add(to router: Router<SiteContext>) {
        router.get(":language/account", use: page)
        router.post(":language/account/description", use: describe)
        router.get(":language/account/data", use: data)
        router.post(":language/account/erasure", use: erase)
        router.post(":language/account/password", use: setPassword)
        router.post(":language/account/sessions/:session/end", use: endSession)
        router.post(":language/account/sessions/end-others", use: endOthers)
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        let notice = Question(request)["done"].flatMap(AccountNotice.init(rawValue:))
        return try await answer(context) { $0.notice = notice }
    }

    @Sendable private func describe(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (caller, form) = (try context.signedIn, context.form)
        var errors = FormErrors()
        let name = try errors.take("name") { try PersonName(form["name"]) }
        guard let name, let language = Language(rawValue: form["language"]), Language.ofInterface.contains(language)
        else { return try await refuse(errors, context) }
        _ = try await accounts.describe(caller.person.id, name: name, language: language, as: caller.actor)
        let wantsReminders = form["reminders"] != "none"
        if form.has("reminders"), wantsReminders != caller.person.wantsReminders {
            try await accounts.setReminders(wantsReminders, of: caller.person.id, as: caller.actor)
        }
        return .redirect(to: .account(.saved), in: try context.language)
    }

    @Sendable private func setPassword(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (caller, form) = (try context.signedIn, context.form)
        var errors = FormErrors()
        let given = form["new-password"]
        let password = try errors.take("new-password") { try Password(given, of: caller.person.email) }
        if password != nil, form["new-password-again"] != given {
            errors.add(.passwordDiffers, at: "new-password-again")
        }
        guard errors.isEmpty, let password else { return try await refuse(errors, context) }
        // Whoever finds a browser open should not be able to keep its owner out.
        if caller.person.hasPassword {
            do {
                let isRight = try await accounts.isPassword(
                    form["password"], of: caller.person, from: site.entrance.address(request, context))
                if !isRight { errors.add(.passwordWrong, at: "password") }
            } catch let problem as Problem where problem.kind == .unavailable {
                errors.add(problem.reason, at: "password")
            }
        }
        guard errors.isEmpty else { return try await refuse(errors, context) }
        try await accounts.setPassword(
            password, of: caller.person.id, keeping: caller.session, as: caller.actor)
        return .redirect(to: .account(.password), in: try context.language)
    }

    @Sendable private func endSession(_ request: Request, _ context: SiteContext) async throws -> Response {
        let caller = try context.signedIn
        let language = try context.language
        // One condition at a time: put together they crash the optimizer of Swift 6.3.1.
        guard let session = SessionID(try context.name("session")) else { throw Problem(.notFound, .pageUnknown) }
        let isEnded = try await accounts.end(session, of: caller.person.id)
        if !isEnded { throw Problem(.notFound, .pageUnknown) }
        return .redirect(to: .account(.session), in: language)
    }

    @Sendable private func endOthers(_ request: Request, _ context: SiteContext) async throws -> Response {
        let caller = try context.signedIn
        try await accounts.endSessions(of: caller.person.id, but: caller.session, as: caller.actor)
        return .redirect(to: .account(.sessions), in: try context.language)
    }

    /// Everything that is kept of whoever asks, as a file.
    @Sendable private func data(_ request: Request, _ context: SiteContext) async throws -> Response {
        let person = try context.signedIn.person
        let json = PersonalDataJSON(
            person: person, sessions: try await accounts.sessions(of: person.id),
            plans: try await site.plans.plans(of: person.id), trail: try await accounts.trail(of: person.id),
            mails: try await accounts.mails(to: person.id))
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json", .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"belfry.json\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }

    /// Forgets who somebody was, once they have typed their address: there is no way back.
    @Sendable private func erase(_ request: Request, _ context: SiteContext) async throws -> Response {
        let caller = try context.signedIn
        var errors = FormErrors()
        if EmailAddress(context.form["confirm"]) != caller.person.email || caller.person.email == nil {
            errors.add(.confirmationDiffers, at: "confirm")
            return try await refuse(errors, context)
        }
        do {
            _ = try await accounts.erase(caller.person.id, as: caller.actor)
        } catch let problem as Problem where problem.reason == .lastAdministrator {
            errors.add(problem.reason, at: "confirm")
            return try await refuse(errors, context)
        }
        try await site.plans.forget(caller.person.id, as: caller.asker)
        var response = Response.redirect(to: .signIn(nil, notice: .erased), in: try context.language)
        response.headers[.cacheControl] = "no-store"
        response.headers.append(.cookie(Cookie.session.clearing(isSecure: site.entrance.isSecure(request))))
        return response
    }

    private func refuse(_ errors: FormErrors, _ context: SiteContext) async throws -> Response {
        var response = try await answer(context) {
            $0.errors = errors
            $0.sent = context.form
        }
        response.status = .unprocessableContent
        return response
    }

    private func answer(_ context: SiteContext, _ change: (inout AccountPage) -> Void) async throws -> Response {
        let caller = try context.signedIn
        var page = AccountPage(
            caller: caller, sessions: try await accounts.sessions(of: caller.person.id),
            canRemind: site.postman != nil)
        change(&page)
        return .unkept(page.page(in: try context.language))
    }
}

extension SiteContext {
    /// Who signed in, where the rule of the route asks for somebody.
    var signedIn: Caller {
        get throws(Problem) {
            guard let caller else { throw Problem(.forbidden, .signInNeeded) }
            return caller
        }
    }
}
