import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// Who writes which objective, in which language and until when: one form that assigns many at once, and takes back.
struct AssignmentsPage {
    let plan: Plan
    let objectives: [Objective]
    /// By the objective's identifier.
    let assignments: [ObjectiveID: [Assignment]]
    /// Everybody who can sign in, by name.
    let people: [Person]
    let names: [PersonID: Person]
    let levels: LevelNames
    let today: CalendarDay
    var isDone = false
    var errors = FormErrors()
    /// What was sent and could not be taken.
    var sent = PostedForm()

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .assignments(plan: plan.slug), title: words.assignments, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)])
        return frame.page { html in
            html(.article, .class("form-page wide assigning")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.assignments)
                    html(.p, .class("lead"), text: words.assignmentsLead)
                }
                if isDone { html.notice(words.assignmentsKept) }
                errors.write(words, &html)
                if people.isEmpty { return html(.p, .class("empty"), text: words.nobodyToAssign) }
                let address = Link.assignments(plan: plan.slug).address(in: reader.language)
                html.post(address, token: reader.caller?.formToken ?? "") { html in
                    list(reader, &html)
                    choice(reader, &html)
                }
            }
        }
    }

    private func choice(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.div, .class("save-bar choices-row")) { html in
            FormChoice(
                name: "person", label: words.whoWrites,
                options: [("", words.choosePerson)]
                    + people.map { ($0.id.description, "\($0.name ?? "") (\($0.email?.text ?? ""))") },
                chosen: sent["person"]
            ).write(&html)
            FormChoice(
                name: "language", label: words.textsInLanguage,
                options: [("", words.allLanguagesAndFigures)]
                    + plan.languages.map { ($0.rawValue, words.name(of: $0)) },
                chosen: sent["language"]
            ).write(&html)
            FormField(name: "due", label: words.dueDay, kind: .day, value: sent["due"], isRequired: false)
                .write(errors, words, &html)
            html(.label, .class("tick")) { html in
                html(
                    .input, .type("checkbox"), .fieldName("below"), .value("yes"), .checked(if: sent.has("below")))
                html.text(" " + words.alsoBelow)
            }
            html(
                .button, .type("submit"), .class("main"), .fieldName("do"), .value("assign"), text: words.assignTicked)
            if !assignments.isEmpty {
                html(
                    .button, .type("submit"), .class("plain"), .fieldName("do"), .value("withdraw"),
                    text: words.withdrawTicked)
            }
        }
    }

    private func list(_ reader: Reader, _ html: inout HTML) {
        let naming = Naming(levels, reader)
        let ticked = Set(sent.all("objective"))
        html(.fieldset, .class("ticks"), .id("objective")) { html in
            html(.legend, reader.words.whatToAssign)
            html(.ul) { html in
                for objective in objectives {
                    html(.li, .class(OutlineRow.depth(objective.depth))) { html in
                        html(.label, .class("tick")) { html in
                            html(
                                .input, .type("checkbox"), .fieldName("objective"), .value(objective.id.description),
                                .checked(if: ticked.contains(objective.id.description)))
                            html.text(" ")
                            html(.span, .class("code"), text: naming.code(of: objective))
                            html.text(" ")
                            html(.span, .class("name")) { $0.passage(objective.title, reader) }
                        }
                        present(objective, naming, reader, &html)
                    }
                }
            }
        }
    }

    /// Who writes it by now, each with a box to take it back.
    private func present(_ objective: Objective, _ naming: Naming, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        for assignment in assignments[objective.id] ?? [] {
            let name = names.name(of: assignment.person, words)
            let language = assignment.language.map { words.name(of: $0) } ?? words.allLanguages
            html(.label, .class("tick present")) { html in
                html(
                    .input, .type("checkbox"), .fieldName("assignment"), .value(Self.name(of: assignment)),
                    .label(words.withdraw(name, language, from: naming.code(of: objective))))
                html(.span) { html in
                    html.text("\(name) · \(language)")
                    guard let due = assignment.due else { return }
                    html.text(" · ")
                    html(
                        .span, due < today ? .class("overdue") : .class("quiet"),
                        text: due < today ? words.wasDue(due) : words.due(due))
                }
            }
        }
    }

    /// As a box of the form names it: objective, person, language.
    static func name(of assignment: Assignment) -> String {
        "\(assignment.objective):\(assignment.person):\(assignment.language?.rawValue ?? "")"
    }

    static func assignment(named name: String) -> Assignment? {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let objective = ObjectiveID(parts[0]), let person = PersonID(parts[1]) else {
            return nil
        }
        return Assignment(objective: objective, person: person, language: Language(rawValue: parts[2]))
    }
}
