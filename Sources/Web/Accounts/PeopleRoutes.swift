import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Strategy

/// The people, for those who look after them: inviting, locking, ending sessions.
struct PeopleRoutes {
    let site: Site

    private var accounts: AccountStore { site.accounts }

    func add(to router: Router<SiteContext>) {
        router.get(":language/people", use: page)
        router.post(":language/people", use: invite)
        router.post(":language/people/:person/link", use: link)
        router.post(":language/people/:person/lock") { try await act(.lock, $1) }
        router.post(":language/people/:person/unlock") { try await act(.unlock, $1) }
        router.post(":language/people/:person/end-sessions") { try await act(.endSessions, $1) }
        router.post(":language/people/:person/administrator") { try await act(.administrator, $1) }
        router.post(":language/people/:person/no-administrator") { try await act(.noAdministrator, $1) }
    }

    @Sendable private func page(_ request: Request, _ context: SiteContext) async throws -> Response {
        let notice = Question(request)["done"].flatMap(PeopleNotice.init(rawValue:))
        return try await answer(context) { $0.notice = notice }
    }

    @Sendable private func invite(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (caller, form) = (try context.signedIn, context.form)
        var errors = FormErrors()
        let email = EmailAddress(form["email"])
        if email == nil { errors.add(.emailInvalid, at: "email") }
        let name = try errors.take("name") { try PersonName(form["name"]) }
        let language = Language(rawValue: form["language"]).flatMap { Language.ofInterface.contains($0) ? $0 : nil }
        if let email, let name, errors.isEmpty {
            do {
                let (person, token) = try await accounts.invite(
                    email, name: name, language: language ?? .fr, isAdministrator: false,
                    mail: invitation(from: caller, request), as: caller.actor)
                return try await show(token, of: person, request, context)
            } catch let problem as Problem where problem.reason == .emailTaken(email.text) {
                errors.add(problem.reason, at: "email")
            }
        }
        return try await answer(context, status: .unprocessableContent) {
            $0.errors = errors
            $0.sent = form
        }
    }

    @Sendable private func link(_ request: Request, _ context: SiteContext) async throws -> Response {
        let root = site.entrance.root(request)
        var mail: (@Sendable (Person, Token) -> MailDraft)?
        if site.postman != nil { mail = { MailDraft.forgotten(to: $0, $1, root: root) } }
        let (person, token) = try await accounts.newLink(
            for: try person(context), mail: mail, as: try context.signedIn.actor)
        return try await show(token, of: person, request, context)
    }

    /// What is written to whoever is invited; nil where the site sends no mail.
    private func invitation(
        from caller: Caller, _ request: Request
    ) -> (@Sendable (Person, Token) -> MailDraft)? {
        guard site.postman != nil else { return nil }
        let root = site.entrance.root(request)
        return { MailDraft.invitation(to: $0, $1, from: caller.person.name ?? "", root: root) }
    }

    /// The link is a secret that is shown once, so it is no part of an address to be led to.
    private func show(
        _ token: Token, of person: Person, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let address = site.entrance.root(request) + Link.invitation(token).address(in: person.language).text
        return try await answer(context) {
            $0.link = (person, address)
            $0.isLinkSent = site.postman != nil
        }
    }

    private func act(_ act: PersonAct, _ context: SiteContext) async throws -> Response {
        let (id, caller) = (try person(context), try context.signedIn)
        // Who locks themselves out cannot be let in again by themselves.
        guard id != caller.person.id else { throw Problem(.forbidden, .notAllowed) }
        let notice: PeopleNotice
        switch act {
        case .lock, .unlock:
            _ = try await accounts.lock(id, act == .lock, as: caller.actor)
            notice = act == .lock ? .locked : .unlocked
        case .endSessions:
            try await accounts.endSessions(of: id, as: caller.actor)
            notice = .ended
        case .administrator, .noAdministrator:
            _ = try await accounts.setAdministrator(id, act == .administrator, as: caller.actor)
            notice = .administrator
        case .link: throw Problem(.notFound, .pageUnknown)
        }
        return .redirect(to: .people(notice), in: try context.language)
    }

    private func person(_ context: SiteContext) throws -> PersonID {
        guard let id = PersonID(try context.name("person")) else { throw Problem(.notFound, .personUnknown("")) }
        return id
    }

    private func answer(
        _ context: SiteContext, status: HTTPResponse.Status = .ok, _ change: (inout PeoplePage) -> Void
    ) async throws -> Response {
        var page = PeoplePage(
            caller: try context.signedIn, people: try await accounts.people(),
            waiting: try await accounts.waitingLinks())
        page.plans = try await site.plans.wholeShelf().entries.map(\.plan)
        if case .folder? = site.postman?.way { page.keepsMail = true }
        change(&page)
        return .unkept(page.page(in: try context.language), status: status)
    }
}
