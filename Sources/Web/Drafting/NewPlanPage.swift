import Kernel
import Markup
import Messages

/// Where an administrator begins a plan from nothing.
struct NewPlanPage {
    /// The forms of letter that it can follow, by their names.
    let forms: [String]
    var sent: PostedForm?
    var errors = FormErrors()

    /// Those in which a plan can have a title.
    static let languages: [Language] = [.fr, .nl, .en, .de]

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience)
        let words = reader.words
        return Frame(reader: reader, link: .newPlan, title: words.newPlan).page { html in
            html(.article, .class("form-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.newPlan)
                    html(.p, .class("lead"), text: words.newPlanLead)
                }
                errors.write(words, &html)
                html.post(Link.newPlan.address(in: reader.language), token: audience.caller?.formToken ?? "") { html in
                    FormField(
                        name: "name", label: words.planAddressName, hint: words.planAddressNameHint,
                        value: sent?["name"] ?? ""
                    ).write(errors, words, &html)
                    for language in Self.languages {
                        let name = "title-" + language.rawValue
                        FormField(
                            name: name, label: words.titleIn(language),
                            hint: language == Self.languages.first ? words.titleLanguagesHint : nil,
                            value: sent?[name] ?? "", isRequired: false
                        ).write(errors, words, &html)
                    }
                    FormField(name: "year", label: words.planYear, value: sent?["year"] ?? "", isRequired: false)
                        .write(errors, words, &html)
                    FormChoice(
                        name: "form", label: words.planForm, options: forms.map { ($0, $0) },
                        chosen: sent?["form"] ?? forms.first ?? ""
                    ).write(&html)
                    html(.button, .type("submit"), .class("main"), text: words.beginPlan)
                }
            }
        }
    }
}
