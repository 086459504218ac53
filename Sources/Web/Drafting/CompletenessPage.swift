import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// How far a draft has come: for each objective what is missing, stale, late, asked or assigned to nobody, and why it
/// cannot be approved yet.
struct CompletenessPage {
    let completeness: Completeness
    let filter: CompletenessFilter
    /// What those are called who write.
    let people: [PersonID: Person]
    let levels: LevelNames
    let today: CalendarDay
    var leftOut: [LeftOut] = []

    private var plan: Plan { completeness.plan }

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        var frame = Frame(
            reader: reader, link: .completeness(plan: plan.slug, filter), title: words.completeness, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)])
        frame.leftOut = leftOut
        return frame.page { html in
            html(.article, .class("completeness")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.completeness)
                    html(.p, .class("lead"), text: words.completenessLead)
                    html(
                        .p,
                        words.publishableOf(
                            completeness.publishable, completeness.objectives.count,
                            approved: completeness.count(.approved), untouched: completeness.count(.untouched)))
                }
                html(.section, .class("list-filters"), .label(words.filters)) { html in
                    marks(reader, &html)
                    choices(reader, &html)
                }
                list(reader, &html)
                OpenTexts(completeness, reader: reader, wanted: wanted).write(&html)
            }
        }
    }

    /// What is looked for among texts that belong to nobody.
    private func wanted(_ gaps: [TextGap]) -> [TextGap] {
        guard filter.person == nil, [nil, .missing, .stale].contains(filter.mark) else { return [] }
        return gaps.filter { gap in
            (filter.language == nil || gap.language == filter.language)
                && (filter.mark == nil || (filter.mark == .stale) == (gap.kind == .stale))
        }
    }

    private func marks(_ reader: Reader, _ html: inout HTML) {
        func option(_ mark: CompletenessFilter.Mark?, _ name: String, _ count: Int) -> Choices.Option {
            var chosen = filter
            chosen.mark = mark
            return Choices.Option(
                name: name, count: count, link: .completeness(plan: plan.slug, chosen), isChosen: filter.mark == mark)
        }
        let marks = CompletenessFilter.Mark.allCases.compactMap { mark -> Choices.Option? in
            let count = completeness.count(mark)
            guard count > 0 || filter.mark == mark else { return nil }
            return option(mark, reader.words.completenessMark(mark.rawValue), count)
        }
        Choices(
            title: reader.words.whichObjectives,
            options: [option(nil, reader.words.everyObjective, completeness.objectives.count)] + marks, reader: reader
        ).write(&html)
    }

    private func choices(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let writers = Set(completeness.objectives.flatMap { $0.assignments.map(\.person) })
            .map { ($0.description, people.name(of: $0, words)) }.sorted { $0.1 < $1.1 }
        html(
            .form, .class("form choices-row"),
            .action(Link.completeness(plan: plan.slug).address(in: reader.language))
        ) { html in
            if let mark = filter.mark {
                html(.input, .type("hidden"), .fieldName("with"), .value(mark.rawValue))
            }
            FormChoice(
                name: "text", label: words.textsInLanguage,
                options: [("", words.allLanguages)] + plan.languages.map { ($0.rawValue, words.name(of: $0)) },
                chosen: filter.language?.rawValue ?? ""
            ).write(&html)
            if !writers.isEmpty {
                FormChoice(
                    name: "person", label: words.whoWrites, options: [("", words.everybody)] + writers,
                    chosen: filter.person?.description ?? ""
                ).write(&html)
            }
            html(.button, .class("plain"), text: words.show)
        }
    }

    private func list(_ reader: Reader, _ html: inout HTML) {
        let found = completeness.objectives(filter)
        guard !found.isEmpty else { return html(.p, .class("empty"), text: reader.words.nothingMatches) }
        let naming = Naming(levels, reader)
        html(.ol, .class("progress-list"), .label(reader.words.objectives)) { html in
            for objective in found { html(.li) { row(objective, naming, reader, &$0) } }
        }
    }

    private func row(_ one: ObjectiveCompleteness, _ naming: Naming, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let links = GapLinks(plan: plan.slug, objective: one.objective, reader: reader)
        html(
            .a, .class("objective"),
            .href(Link.write(plan: plan.slug, number: one.objective.number).address(in: reader.language))
        ) { html in
            html(.span, .class("code"), text: naming.code(of: one.objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(one.objective.title, reader) }
        }
        html(.p, .class("state")) { html in
            html(.span, .class("status")) { $0.verdict(one.isApproved, state(one, words)) }
            writers(one, words, &html)
        }
        obstacles(one, links, words, &html)
        if !one.emptyFields.isEmpty {
            let names = one.emptyFields.map { words.name(of: $0) }.joined(separator: ", ")
            html(.p, .class("quiet"), text: words.nothingStandsUnder + " " + names)
        }
    }

    private func state(_ one: ObjectiveCompleteness, _ words: Words) -> String {
        if !one.needsApproval { return words.stateUntouched }
        if one.isApproved { return words.stateApproved }
        return one.isHandedIn ? words.stateToApprove : words.stateBeingWritten
    }

    private func writers(_ one: ObjectiveCompleteness, _ words: Words, _ html: inout HTML) {
        guard !one.assignments.isEmpty else {
            return html(.span, .class("quiet"), text: words.assignedToNobody)
        }
        for assignment in one.assignments {
            let isLate = one.late.contains(assignment)
            html(.span, isLate ? .class("overdue") : .class("quiet")) { html in
                html.text(people.name(of: assignment.person, words))
                if let language = assignment.language { html.text(" (\(language.rawValue.uppercased()))") }
                if let due = assignment.due { html.text(", " + (isLate ? words.wasDue(due) : words.due(due))) }
            }
        }
    }

    private func obstacles(_ one: ObjectiveCompleteness, _ links: GapLinks, _ words: Words, _ html: inout HTML) {
        let obstacles = one.obstacles
        guard !obstacles.isEmpty else { return }
        html(.p, .class("gaps")) { html in
            html(.span, .class("quiet"), text: words.keepsFromApproval)
            for (place, obstacle) in obstacles.enumerated() {
                html.text(place == 0 ? " " : ", ")
                switch obstacle {
                case .texts(let kind, let language, _): links.write(kind, language, one.gaps, &html)
                case .questions(let count):
                    html(.a, .href(links.address(at: "comments")), text: words.openQuestions(count))
                case .returned: html(.a, .href(links.address(at: "review")), text: words.givenBackWithRemarks)
                case .notHandedIn: html(.a, .href(links.address(at: "review")), text: words.notHandedIn)
                }
            }
        }
    }
}

extension CompletenessFilter {
    init(_ question: Question, languages: [Language]) {
        self.init(
            mark: question["with"].flatMap(Mark.init(rawValue:)),
            language: question["text"].flatMap(Language.init(rawValue:)).flatMap { languages.contains($0) ? $0 : nil },
            person: question["person"].flatMap { PersonID($0) })
    }

    static func understanding(_ question: Question, languages: [Language]) -> Understanding {
        var asked = Understanding(question)
        asked.choice("with", among: Mark.allCases.map(\.rawValue))
        asked.choice("text", among: languages.map(\.rawValue))
        asked.choice("person") { PersonID($0) != nil }
        return asked
    }

    func asked(of address: Address) -> Address {
        var address = address
        if let mark { address = address.asking("with", mark.rawValue) }
        if let language { address = address.asking("text", language.rawValue) }
        if let person { address = address.asking("person", person.description) }
        return address
    }
}
