import Accounts
import Kernel
import Markup
import Messages

/// Where somebody who was let in by a link chooses a password.
struct InvitationPage {
    let person: Person
    let link: Link
    /// What was sent, where it was not accepted.
    var sent: PostedForm?
    var errors = FormErrors()

    func page(in language: Language, token: String) -> HTML {
        let reader = Reader(language: language)
        let words = reader.words
        let frame = Frame(reader: reader, link: link, title: words.choosePassword)
        return frame.page { html in
            html(.article, .class("form-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.choosePassword)
                    html(.p, .class("lead"), text: words.invitedAs(person.email?.text ?? ""))
                }
                errors.write(words, &html)
                html.post(link.address(in: language), token: token) { html in
                    html(
                        .input, .type("text"), .hidden, .fieldName("username"), .value(person.email?.text ?? ""),
                        .autocomplete("username"))
                    FormField(
                        name: "name", label: words.personName, hint: words.personNameHint,
                        value: sent?["name"] ?? person.name ?? "", autocomplete: "name"
                    ).write(errors, words, &html)
                    FormField(
                        name: "new-password", label: words.newPassword,
                        hint: words.newPasswordHint(least: Password.shortest), kind: .newPassword,
                        autocomplete: "new-password"
                    ).write(errors, words, &html)
                    FormField(
                        name: "new-password-again", label: words.newPasswordAgain, kind: .newPassword,
                        autocomplete: "new-password"
                    ).write(errors, words, &html)
                    html(.button, .type("submit"), .class("main"), text: words.signIn)
                }
            }
        }
    }
}
