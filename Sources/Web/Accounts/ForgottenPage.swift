import Kernel
import Markup
import Messages

/// Where somebody who has forgotten their password asks for a link.
struct ForgottenPage {
    var email = ""
    var isMistaken = false
    var isSent = false

    func page(for audience: Audience, token: String) -> HTML {
        let reader = Reader(for: audience)
        let words = reader.words
        return Frame(reader: reader, link: .forgotten(), title: words.forgotten).page { html in
            html(.article, .class("form-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.forgotten)
                    html(.p, .class("lead"), text: words.forgottenLead)
                }
                if isSent { html.notice(words.linkOnItsWay) }
                var errors = FormErrors()
                if isMistaken { errors.add(.emailInvalid, at: "email") }
                errors.write(words, &html)
                html.post(Link.forgotten().address(in: reader.language), token: token) { html in
                    FormField(
                        name: "email", label: words.emailAddress, kind: .email, value: email, autocomplete: "username"
                    ).write(errors, words, &html)
                    html(.button, .type("submit"), .class("main"), text: words.sendLink)
                }
            }
        }
    }
}
