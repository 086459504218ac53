import Kernel
import Markup
import Messages
import Strategy

/// What conflicts of a list are about.
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
        ConflictSection(
            conflicts: conflicts, sent: sent, people: people, sender: reader.caller?.actor, words: words,
            subject: subject
        ).write(&html)
    }

    private func subject(_ edit: DraftEdit) -> ConflictSection.Subject {
        let place = Self.entry(of: edit).flatMap { id in entries.firstIndex { $0.id == id } }
        let entry = place.map { words.numbered(words.item, $0 + 1) } ?? words.item
        var mine: String?
        if case .setEntryStatus(_, let status) = edit { mine = status.map { words.name(of: $0) } ?? words.noStatus }
        return ConflictSection.Subject(
            name: name(of: edit).map { words.labelled(entry, $0) } ?? entry, field: Self.field(of: edit),
            isInForm: place != nil, mine: mine)
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
