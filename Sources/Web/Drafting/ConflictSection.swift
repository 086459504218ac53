import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What two people made of one text or value of a form: both are shown, nothing is lost, and the person chooses.
struct ConflictSection {
    /// What a conflict is about, as the form has it.
    struct Subject {
        var name: String
        /// The field that says it; nil where a button does.
        var field: String?
        /// Whether the field still stands in the form.
        var isInForm: Bool
        /// What the person wanted, as people read it; what was typed, where nothing else is said.
        var mine: String?
    }

    let conflicts: [EditConflict]
    let sent: PostedForm?
    let people: [PersonID: Person]
    /// Who has sent the form.
    let sender: Kernel.Actor?
    let words: Words
    let subject: (DraftEdit) -> Subject

    func write(_ html: inout HTML) {
        guard !conflicts.isEmpty else { return }
        html(.section, .class("conflicts"), .role("alert")) { html in
            html(
                .h2,
                conflicts.allSatisfy { $0.by == sender }
                    ? words.changedByYourself(conflicts.count) : words.changedMeanwhile(conflicts.count))
            html(.p, words.conflictAdvice + " " + words.restIsSaved)
            for conflict in conflicts { write(conflict, subject(conflict.edit), &html) }
        }
    }

    private func write(_ conflict: EditConflict, _ subject: Subject, _ html: inout HTML) {
        html(.div, .class("conflict"), subject.field.map { .id($0 + "-theirs") } ?? .none) { html in
            html(.p) { html in
                if let field = subject.field, subject.isInForm {
                    html(.a, .href(Address(fragment: field)), text: subject.name)
                } else {
                    html(.span, subject.name)
                }
                html.text(" · ")
                let name = conflict.by == sender ? words.youElsewhere : people.name(of: conflict.by, words)
                html(.span, .class("quiet"), text: name + " · " + words.moment(conflict.at))
            }
            guard let field = subject.field else { return html(.p, words.entryChanged) }
            if !subject.isInForm { html(.p, words.entryGone) }
            html(.dl) { html in
                html(.div) { html in
                    html(.dt, words.theirText)
                    html(.dd) { $0.value(conflict.theirs, words) }
                }
                html(.div) { html in
                    html(.dt, words.yourText)
                    html(.dd, subject.mine ?? sent?[field] ?? "")
                }
            }
            guard subject.isInForm else { return }
            html(.label, .class("take-theirs")) { html in
                html(.input, .type("checkbox"), .fieldName("theirs"), .value(field))
                html.text(" " + words.takeTheirs)
            }
        }
    }
}
