import Kernel
import Markup
import Messages

/// Where those who write the plans sign in.
struct SignInPage {
    /// Where to go afterwards.
    var to: ReturnAddress?
    /// What was sent, where it was not accepted.
    var email = ""
    var refusal: Problem.Reason?
    var notice: SignInNotice?
    /// Whether a link can be sent to who has forgotten their password.
    var canSendLink = false
    /// What the provider is called by which people can sign in, too.
    var provider: String?

    func page(for audience: Audience, token: String) -> HTML {
        let reader = Reader(for: audience)
        let words = reader.words
        let link = Link.signIn(to)
        let frame = Frame(reader: reader, link: link, title: words.signIn)
        return frame.page { html in
            html(.article, .class("form-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.signIn)
                    html(.p, .class("lead"), text: words.signInLead)
                }
                if let notice { html.notice(notice.sentence(words)) }
                var errors = FormErrors()
                if let refusal { errors.add(refusal, at: "email") }
                errors.write(words, &html, title: words.notSignedIn)
                if let provider {
                    html(.p, .class("apart")) { html in
                        html(
                            .a, .class("button"), .href(Link.openID(to).address(in: reader.language)),
                            text: words.signInBy(provider))
                    }
                    html(.h2, words.orByPassword)
                }
                html.post(link.address(in: reader.language), token: token) { html in
                    FormField(
                        name: "email", label: words.emailAddress, kind: .email, value: email, autocomplete: "username"
                    ).write(errors, words, &html)
                    FormField(
                        name: "password", label: words.password, kind: .password, autocomplete: "current-password"
                    ).write(FormErrors(), words, &html)
                    html(.button, .type("submit"), .class("main"), text: words.signIn)
                }
                if canSendLink {
                    html(.p, .class("apart")) { html in
                        html(.a, .href(Link.forgotten().address(in: reader.language)), text: words.forgotten)
                    }
                }
                html(.p, .class("note"), text: canSendLink ? words.noAccountYet : words.signInHelp)
            }
        }
    }
}

/// What led somebody to the page of signing in.
enum SignInNotice: String, Hashable, Sendable {
    case signedOut = "signed-out"
    case erased

    func sentence(_ words: Words) -> String {
        switch self {
        case .signedOut: words.signedOut
        case .erased: words.accountErased
        }
    }
}

extension HTML {
    /// Says that something came to pass.
    mutating func notice(_ sentence: String) {
        self(.p, .class("notice"), .role("status"), text: sentence)
    }
}
