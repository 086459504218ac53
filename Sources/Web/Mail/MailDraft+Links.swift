import Accounts
import Kernel
import Markup
import Messages

extension MailDraft {
    /// To somebody who is let in by a link.
    ///
    /// - Parameters:
    ///   - inviter: Who lets them in.
    ///   - root: Where the site is, such as `https://plans.example.be`.
    static func invitation(to person: Person, _ token: Token, from inviter: String, root: String) -> MailDraft {
        let words = Words(in: person.language)
        let what = words.invitationMail(from: inviter, site: root)
        return link(to: person, token, words.invitationSubject, what, root: root)
    }

    /// To somebody who has forgotten their password.
    static func forgotten(to person: Person, _ token: Token, root: String) -> MailDraft {
        let words = Words(in: person.language)
        return link(to: person, token, words.forgottenSubject, words.forgottenMail(site: root), root: root)
    }

    private static func link(
        to person: Person, _ token: Token, _ subject: String, _ what: String, root: String
    ) -> MailDraft {
        let words = Words(in: person.language)
        let link = root + Link.invitation(token).address(in: person.language).text
        return MailDraft(
            subject: subject,
            body: """
                \(words.greeting(person.name ?? ""))

                \(what)

                \(words.chooseBy(days: AccountStore.invitationDays))
                \(link)

                \(words.ifUnexpected)

                """)
    }
}
