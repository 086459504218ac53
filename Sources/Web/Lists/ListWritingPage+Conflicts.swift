import Kernel
import Markup
import Messages
import Strategy

/// What two people made of one entry: both are shown, nothing is lost, and the person chooses.
extension ListWritingPage {
    /// The name of the field that says what an edit says; nil where a button says it.
    static func field(of edit: DraftEdit) -> String? {
        switch edit {
        case .setText(let place, let language, _): WritingPage.name(of: place, language)
        case .setEntryStatus(let id, _): "status:\(id)"
        case .setEntryDue(let id, _): "due:\(id)"
        case .setEntryOwner(let id, _): "owner:\(id)"
        default: nil
        }
    }

    func conflictList(_ html: inout HTML) {
        guard !conflicts.isEmpty else { return }
        html(.section, .class("conflicts"), .role("alert")) { html in
            html(.h2, words.changedMeanwhile(conflicts.count))
            html(.p, words.conflictAdvice + " " + words.restIsSaved)
            for conflict in conflicts { write(conflict, &html) }
        }
    }

    private func write(_ conflict: EditConflict, _ html: inout HTML) {
        let field = Self.field(of: conflict.edit)
        let place = Self.entry(of: conflict.edit).flatMap { id in entries.firstIndex { $0.id == id } }
        html(.div, .class("conflict"), field.map { .id($0 + "-theirs") } ?? .none) { html in
            html(.p) { html in
                let title = place.map { words.numbered(words.item, $0 + 1) } ?? words.item
                let name = [title, name(of: conflict.edit)].compactMap { $0 }.joined(separator: ": ")
                if let field, place != nil {
                    html(.a, .href(Address(fragment: field)), text: name)
                } else {
                    html(.span, name)
                }
                html.text(" · ")
                html(
                    .span, .class("quiet"),
                    text: people.name(of: conflict.by, words) + " · " + words.moment(conflict.at))
            }
            guard let field else { return html(.p, words.entryChanged) }
            if place == nil { html(.p, words.entryGone) }
            values(conflict, field, &html)
            guard place != nil else { return }
            html(.label, .class("take-theirs")) { html in
                html(.input, .type("checkbox"), .fieldName("theirs"), .value(field))
                html.text(" " + words.takeTheirs)
            }
        }
    }

    private func values(_ conflict: EditConflict, _ field: String, _ html: inout HTML) {
        html(.dl) { html in
            html(.div) { html in
                html(.dt, words.theirText)
                html(.dd) { $0.value(conflict.theirs, words) }
            }
            html(.div) { html in
                html(.dt, words.yourText)
                if case .setEntryStatus(_, let status) = conflict.edit {
                    html(.dd, status.map { words.name(of: $0) } ?? words.noStatus)
                } else {
                    html(.dd, sent?[field] ?? "")
                }
            }
        }
    }

    private static func entry(of edit: DraftEdit) -> ListEntryID? {
        switch edit {
        case .setText(.listEntry(let id, _), _, _), .confirmText(.listEntry(let id, _), _), .setEntryStatus(let id, _),
            .setEntryDue(let id, _), .setEntryOwner(let id, _), .removeEntry(let id):
            id
        default: nil
        }
    }

    private func name(of edit: DraftEdit) -> String? {
        switch edit {
        case .setText(.listEntry(_, let part), let language, _), .confirmText(.listEntry(_, let part), let language):
            words.text(words.label(of: part, in: list), in: language)
        case .setEntryStatus: words.status
        case .setEntryDue: words.deadline
        case .setEntryOwner: words.ownerOfEntry
        default: nil
        }
    }
}
