import Kernel
import Markup
import Messages
import Strategy

/// What somebody writes, in each plan that they have a role in; nothing else.
struct MyPage {
    /// A plan in which the person has a role.
    struct Part {
        let plan: Plan
        /// The draft's name in addresses, while the plan is being written.
        let draft: String?
        let rights: PlanRights
        let assigned: [(Objective, Assignment)]
    }

    let parts: [Part]
    let today: CalendarDay

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience)
        let words = reader.words
        return Frame(reader: reader, link: .myPage, title: words.myPage).page { html in
            html(.article, .class("my-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.myPage)
                    html(.p, .class("lead"), text: words.myPageLead)
                }
                if parts.isEmpty { html(.p, .class("empty"), text: words.nothingForMe) }
                for part in parts { write(part, audience, &html) }
            }
        }
    }

    private func write(_ part: Part, _ audience: Audience, _ html: inout HTML) {
        let reader = Reader(for: audience, planLanguages: part.plan.languages)
        let words = reader.words
        html(.section) { html in
            html(.h2) { html in
                html(.a, .href(Link.draft(plan: part.draft ?? part.plan.slug).address(in: reader.language))) {
                    $0.passage(part.plan.title, reader)
                }
            }
            html(
                .p, .class("quiet"),
                text: part.rights.roles.map { words.name(of: $0) }.sorted().joined(separator: ", "))
            guard let draft = part.draft else { return html(.p, words.notWrittenNow) }
            if part.assigned.isEmpty { return html(.p, words.nothingAssigned) }
            html(.ul, .class("rows")) { html in
                for (objective, assignment) in part.assigned {
                    html(.li) { row(objective, assignment, draft, reader, &$0) }
                }
            }
        }
    }

    private func row(
        _ objective: Objective, _ assignment: Assignment, _ draft: String, _ reader: Reader, _ html: inout HTML
    ) {
        let words = reader.words
        html(.a, .href(Link.write(plan: draft, number: objective.number).address(in: reader.language))) { html in
            html(.span, .class("code"), text: objective.code ?? Naming.printed(objective.number))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(objective.title, reader) }
        }
        html(.span, .class("quiet")) { html in
            html.text(assignment.language.map { words.name(of: $0) } ?? words.allLanguages)
            guard let due = assignment.due else { return }
            html.text(" · ")
            html(.time, .datetime("\(due)"), text: due < today ? words.wasDue(due) : words.due(due))
        }
    }
}
