import Accounts
import Kernel
import Markup
import Messages

/// What was done on the page of one's account, for the sentence about it.
enum AccountNotice: String, Hashable, Sendable {
    case saved, password, session, sessions

    func sentence(_ words: Words) -> String {
        switch self {
        case .saved: words.saved
        case .password: words.passwordChanged
        case .session: words.sessionEnded
        case .sessions: words.sessionsEnded
        }
    }
}

/// What somebody sees and changes of themselves.
struct AccountPage {
    let caller: Caller
    let sessions: [Session]
    /// Whether the site sends mail.
    var canRemind = false
    var notice: AccountNotice?
    /// What was sent, where it was not accepted.
    var sent: PostedForm?
    var errors = FormErrors()

    func page(in language: Language) -> HTML {
        let reader = Reader(for: Audience(language: language, caller: caller))
        let words = reader.words
        let frame = Frame(reader: reader, link: .account(), title: words.myAccount)
        return frame.page { html in
            html(.article, .class("form-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.myAccount)
                    html(.p, .class("lead"), text: lead(words))
                }
                if let notice { html.notice(notice.sentence(words)) }
                errors.write(words, &html)
                description(reader, &html)
                password(reader, &html)
                sessionList(reader, &html)
                personalData(reader, &html)
            }
        }
    }

    private func lead(_ words: Words) -> String {
        let email = caller.person.email?.text ?? ""
        return caller.person.isAdministrator ? "\(email) · \(words.administratorOfBelfry)" : email
    }

    private func description(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section) { html in
            html(.h2, words.whoIAm)
            html.post(Link.accountDescription.address(in: reader.language), token: caller.formToken) { html in
                FormField(
                    name: "name", label: words.personName, hint: words.personNameHint,
                    value: sent.flatMap { $0.has("name") ? $0["name"] : nil } ?? caller.person.name ?? "",
                    autocomplete: "name"
                ).write(errors, words, &html)
                FormChoice(
                    name: "language", label: words.mailLanguage,
                    options: Language.ofInterface.map { ($0.rawValue, Words.ownName(of: $0)) },
                    chosen: sent.flatMap { $0.has("language") ? $0["language"] : nil }
                        ?? caller.person.language.rawValue
                ).write(&html)
                if canRemind {
                    FormChoice(
                        name: "reminders", label: words.reminders,
                        options: [("daily", words.remindersDaily), ("none", words.remindersNone)],
                        chosen: sent.flatMap { $0.has("reminders") ? $0["reminders"] : nil }
                            ?? (caller.person.wantsReminders ? "daily" : "none")
                    ).write(&html)
                }
                html(.button, .type("submit"), .class("main"), text: words.save)
            }
        }
    }

    private func password(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section) { html in
            html(.h2, words.changePassword)
            html(.p, .class("note"), text: words.passwordEndsSessions)
            html.post(Link.accountPassword.address(in: reader.language), token: caller.formToken) { html in
                // So that whatever keeps passwords knows whose it is.
                html(
                    .input, .type("text"), .hidden, .fieldName("username"), .value(caller.person.email?.text ?? ""),
                    .autocomplete("username"))
                if caller.person.hasPassword {
                    FormField(
                        name: "password", label: words.presentPassword, kind: .password,
                        autocomplete: "current-password"
                    ).write(errors, words, &html)
                }
                FormField(
                    name: "new-password", label: words.newPassword,
                    hint: words.newPasswordHint(least: Password.shortest), kind: .newPassword,
                    autocomplete: "new-password"
                ).write(errors, words, &html)
                FormField(
                    name: "new-password-again", label: words.newPasswordAgain, kind: .newPassword,
                    autocomplete: "new-password"
                ).write(errors, words, &html)
                html(.button, .type("submit"), .class("main"), text: words.changePassword)
            }
        }
    }

    private func sessionList(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section, .id("sessions")) { html in
            html(.h2, words.sessions)
            html(.p, .class("note"), text: words.sessionsLead)
            html(.ul, .class("rows")) { html in
                for session in sessions { html(.li) { row(session, reader, &$0) } }
            }
            if sessions.count > 1 {
                html.postButton(
                    Link.otherSessionsEnd.address(in: reader.language), token: caller.formToken,
                    words.endOtherSessions)
            }
        }
    }

    private func personalData(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section, .id("personal-data")) { html in
            html(.h2, words.personalData)
            html(.p, words.keptOfYou)
            html(.ul) { html in for what in words.personalDataKept { html(.li) { $0.text(what) } } }
            html(.p) { html in
                html(.a, .href(Link.accountData.address(in: reader.language)), text: words.downloadMyData)
            }
        }
        html(.section) { html in
            html(.h2, words.eraseAccount)
            html(.p, .class("note"), text: words.eraseMeans(words.pseudonym(caller.person.number)))
            html.post(Link.accountErasure.address(in: reader.language), token: caller.formToken) { html in
                FormField(name: "confirm", label: words.typeAddressToErase, kind: .email, value: sent?["confirm"] ?? "")
                    .write(errors, words, &html)
                html(.button, .type("submit"), .class("plain"), text: words.eraseAccount)
            }
        }
    }

    private func row(_ session: Session, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let browser = BrowserName.of(session.agent, words)
        html(.div) { html in
            html(.p) { html in
                html.text(browser)
                if session.id == caller.session { html(.span, .class("quiet"), text: " · " + words.thisSession) }
            }
            html(
                .p, .class("quiet"),
                text: words.sessionTimes(begun: words.moment(session.begun), seen: words.moment(session.seen)))
        }
        if session.id != caller.session {
            html.postButton(
                Link.sessionEnd(session.id).address(in: reader.language), token: caller.formToken, words.endSession,
                spoken: words.endSessionOf(browser))
        }
    }
}
