import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What was done on the page of all people, for the sentence about it.
enum PeopleNotice: String, Hashable, Sendable {
    case locked, unlocked, ended, administrator

    func sentence(_ words: Words) -> String {
        switch self {
        case .locked: words.lockedDone
        case .unlocked: words.unlockedDone
        case .ended: words.sessionEnded
        case .administrator: words.saved
        }
    }
}

/// Everybody who can sign in, for those who look after them.
struct PeoplePage {
    let caller: Caller
    let people: [Person]
    /// Who has a link that waits, and until when.
    let waiting: [PersonID: Instant]
    /// Those whose roles can be given.
    var plans: [Plan] = []
    var notice: PeopleNotice?
    /// A link that was just made, and for whom: it is shown this once.
    var link: (person: Person, address: String)?
    /// Whether it is sent by mail, too.
    var isLinkSent = false
    /// Whether messages are kept in a folder, where they can be looked at.
    var keepsMail = false
    /// What was sent, where it was not accepted.
    var sent: PostedForm?
    var errors = FormErrors()

    func page(in language: Language) -> HTML {
        let reader = Reader(for: Audience(language: language, caller: caller))
        let words = reader.words
        let frame = Frame(reader: reader, link: .people(), title: words.people)
        return frame.page { html in
            html(.article, .class("form-page wide")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.people)
                    html(.p, .class("lead"), text: words.peopleLead)
                }
                if let notice { html.notice(notice.sentence(words)) }
                if let link { show(link, words, &html) }
                errors.write(words, &html)
                html(.section) { html in
                    html(.h2, words.whoCanSignIn)
                    html(.ul, .class("rows")) { html in
                        for person in people where person.state != .erased { html(.li) { row(person, reader, &$0) } }
                    }
                }
                invitation(reader, &html)
                if keepsMail {
                    html(.p) { html in
                        html(.a, .href(Link.mail.address(in: reader.language)), text: words.mailKept)
                    }
                }
                if !plans.isEmpty { roles(reader, &html) }
                html(.p, .class("apart")) { html in
                    html(.a, .href(Link.newPlan.address(in: reader.language)), text: words.newPlan)
                }
            }
        }
    }

    private func roles(_ reader: Reader, _ html: inout HTML) {
        html(.section) { html in
            html(.h2, reader.words.rolesInPlan)
            html(.ul) { html in
                for plan in plans {
                    html(.li) { html in
                        html(.a, .href(Link.roles(plan: plan.slug).address(in: reader.language))) { html in
                            html.passage(
                                plan.title, Reader(language: reader.language, planLanguages: plan.languages))
                        }
                    }
                }
            }
        }
    }

    private func show(_ link: (person: Person, address: String), _ words: Words, _ html: inout HTML) {
        html(.div, .class("notice"), .role("status")) { html in
            html(.p, words.linkMade(link.person.email?.text ?? "", days: AccountStore.invitationDays))
            html(.p) { $0(.code, .class("secret"), text: link.address) }
            if isLinkSent { html(.p, words.mailOnItsWay) }
        }
    }

    private func row(_ person: Person, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let name = person.name ?? words.pseudonym(person.number)
        html(.div) { html in
            html(.p) { html in
                html(.strong, text: name)
                if person.isAdministrator { html(.span, .class("quiet"), text: " · " + words.administratorOfBelfry) }
            }
            html(.p, .class("quiet"), text: person.email?.text ?? "")
            html(.p, .class("quiet"), text: standing(person, words))
        }
        html(.div, .class("buttons")) { html in
            func button(_ act: PersonAct, _ name: String) {
                html.postButton(
                    Link.personAct(person.id, act).address(in: reader.language), token: caller.formToken, name,
                    spoken: words.labelled(name, person.name ?? ""))
            }
            if person.state == .locked { return button(.unlock, words.unlock) }
            button(.link, person.hasPassword ? words.newPasswordLink : words.newInvitation)
            guard person.id != caller.person.id else { return }
            button(.endSessions, words.endSessions)
            button(.lock, words.lock)
            button(
                person.isAdministrator ? .noAdministrator : .administrator,
                person.isAdministrator ? words.takeAdministrator : words.makeAdministrator)
        }
    }

    private func standing(_ person: Person, _ words: Words) -> String {
        if person.state == .locked { return words.name(ofPersonState: person.state.rawValue) }
        var parts: [String] = []
        if let until = waiting[person.id] {
            parts.append(words.linkWaits(until: words.moment(until)))
        } else if !person.hasPassword {
            parts.append(words.linkLapsed)
        }
        if let signedIn = person.signedIn { parts.append(words.lastSignIn + " " + words.moment(signedIn)) }
        return parts.joined(separator: " · ")
    }

    private func invitation(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section) { html in
            html(.h2, words.invite)
            html.post(Link.people().address(in: reader.language), token: caller.formToken) { html in
                FormField(
                    name: "email", label: words.emailAddress, kind: .email, value: sent?["email"] ?? ""
                ).write(errors, words, &html)
                FormField(name: "name", label: words.personName, value: sent?["name"] ?? "")
                    .write(errors, words, &html)
                FormChoice(
                    name: "language", label: words.languageOfPersonLong,
                    options: Language.ofInterface.map { ($0.rawValue, Words.ownName(of: $0)) },
                    chosen: sent?["language"] ?? reader.language.rawValue
                ).write(&html)
                html(.button, .type("submit"), .class("main"), text: words.invite)
            }
        }
    }
}

/// What is done to somebody on the page of all people.
enum PersonAct: String, Hashable, Sendable, CaseIterable {
    case link, lock, unlock
    case endSessions = "end-sessions"
    case administrator
    case noAdministrator = "no-administrator"
}
