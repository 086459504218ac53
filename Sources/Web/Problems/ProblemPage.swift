import Kernel
import Markup
import Messages

/// A page about a problem: what happened, and where to go from here. It shows nothing of the program's insides.
struct ProblemPage {
    let problem: Problem
    let suggestions: [Suggestion]
    /// What the request is called in the log, where somebody should look there.
    var reference: String?
    /// What was written into a form that could not be taken.
    var typed: [(name: String, value: String)] = []

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience)
        let language = audience.language
        let words = reader.words
        let frame = Frame(reader: reader, link: .plans, title: words.title(of: problem.kind), isTranslated: false)
        return frame.page(capacity: 4096) { html in
            html(.article, .class("problem")) { html in
                html(.header, .class("page-head")) { $0(.h1, words.title(of: problem.kind)) }
                html(.p, .class("lead"), text: words.sentence(for: problem.reason))
                if let reference {
                    html(.p) { html in
                        html.text(words.requestToQuote + " ")
                        html(.code, text: reference)
                        html.text(".")
                    }
                }
                if !suggestions.isEmpty { meant(words, language, &html) }
                if !typed.isEmpty { lost(words, &html) }
                html(.p) { html in
                    if problem.reason == .signInNeeded {
                        html(.a, .href(Link.signIn().address(in: language)), text: words.signIn)
                        html.text(" · ")
                    }
                    html(.a, .href(Link.plans.address(in: language)), text: words.toThePlans)
                }
            }
        }
    }

    /// Nothing typed is lost, also where nobody may save it.
    private func lost(_ words: Words, _ html: inout HTML) {
        html(.section, .class("form")) { html in
            html(.h2, words.whatYouTyped)
            html(.p, .class("note"), text: words.copyWhatYouTyped)
            for (name, value) in typed {
                html(.div, .class("field")) { html in
                    html(.textarea, .label(name), .readonly, .rows(min(12, 1 + value.count / 60)), text: "\n" + value)
                }
            }
        }
    }

    private func meant(_ words: Words, _ language: Language, _ html: inout HTML) {
        html(.section) { html in
            html(.h2, words.perhaps)
            html(.ul, .class("meant")) { html in
                for suggestion in suggestions { html(.li) { link(suggestion, language, &$0) } }
            }
        }
    }

    private func link(_ suggestion: Suggestion, _ language: Language, _ html: inout HTML) {
        let reader = Reader(language: language, planLanguages: suggestion.languages)
        html(.a, .href(suggestion.link.address(in: language))) { html in
            if let code = suggestion.code { html(.span, .class("code"), text: code + " ") }
            html(.span, .class("letter")) { $0.passage(suggestion.title, reader) }
        }
    }
}
