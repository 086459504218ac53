import Kernel
import Markup
import Messages
import Strategy

/// Where the plan of the next period begins: what it is called, which year it is for, what comes later with it.
struct NextPlanSection {
    let plan: Plan
    /// The name in addresses of what everybody reads.
    let slug: String
    let reader: Reader
    /// What was sent and could not be taken.
    var sent: PostedForm?
    var errors = FormErrors()

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        html(.section, .class("form-page"), .id("next")) { html in
            html(.h2, words.nextPlan)
            html(.p, words.nextPlanLead)
            html(.ul, .class("apart")) { html in for sentence in words.nextPlanChanges { html(.li, sentence) } }
            errors.write(words, &html)
            html.post(
                Link.nextPlan(after: slug).address(in: reader.language), token: reader.caller?.formToken ?? ""
            ) { html in
                let titles = plan.title(years: plan.length)
                for language in plan.titleLanguages {
                    let name = Self.field(of: language)
                    FormField(
                        name: name, label: words.titleIn(language), value: sent?[name] ?? titles[language] ?? "",
                        isRequired: false, saysOptional: false
                    ).write(errors, words, &html)
                }
                FormField(
                    name: "year", label: words.planYear, value: sent?["year"] ?? plan.nextYear.map { "\($0)" } ?? "",
                    isRequired: plan.period != nil
                ).write(errors, words, &html)
                FormField(
                    name: "name", label: words.planAddressName, hint: words.planAddressNameHint,
                    value: sent?["name"] ?? suggestion
                ).write(errors, words, &html)
                html(.button, .type("submit"), .class("plain"), text: words.beginNextPlan)
            }
        }
    }

    static func field(of language: Language) -> String { "title-" + language.rawValue }

    /// The name of this one with the years of the next.
    private var suggestion: String {
        guard let period = plan.period else { return "" }
        let name = slug.replacing(String(period.first), with: String(period.first + plan.length))
        if name == slug { return "" }
        return period.first == period.last
            ? name : name.replacing(String(period.last), with: String(period.last + plan.length))
    }
}

/// What the form of the next plan sent.
struct SentNextPlan {
    private(set) var errors = FormErrors()
    private(set) var titles: [Language: String] = [:]
    /// How many years later it is.
    private(set) var years = 1
    private(set) var period: Period?

    init(_ form: PostedForm, after plan: Plan) {
        for language in plan.titleLanguages {
            let words = form[NextPlanSection.field(of: language)].split(whereSeparator: \.isWhitespace)
            let title = words.joined(separator: " ")
            if !title.isBlank { titles[language] = title }
        }
        if titles.isEmpty, let first = plan.languages.first {
            errors.add(.drafting(.textEmpty), at: NextPlanSection.field(of: first))
        }
        let typed = form.trimmed("year")
        let year = Int(typed).flatMap { (1900...2200).contains($0) ? $0 : nil }
        if let present = plan.period {
            if let year, year > present.first {
                years = year - present.first
            } else {
                errors.add(.drafting(.yearNotLater(given: typed, than: present.first)), at: "year")
            }
        } else if !typed.isEmpty {
            period = year.map { Period($0) }
            if year == nil { errors.add(.drafting(.numberUnreadable(given: typed)), at: "year") }
        }
    }
}

extension Plan {
    /// Those that it owes, then others in which it has a title.
    var titleLanguages: [Language] { languages + title.languages.filter { !languages.contains($0) } }

    /// How many years its period has.
    var length: Int { period.map { $0.last - $0.first + 1 } ?? 1 }

    /// The first year behind it.
    var nextYear: Int? { period.map { $0.last + 1 } }
}
