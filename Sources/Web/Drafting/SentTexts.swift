import Kernel
import Strategy

/// What the form of a title or of a chapter sent, as edits of the draft.
struct SentTexts {
    private(set) var edits: [DraftEdit] = []
    private(set) var errors = FormErrors()
    /// Where the page should stand afterwards.
    private(set) var target: String?

    init(_ form: PostedForm, _ draft: DraftTexts) {
        let taken = Set(form.all("theirs"))
        for (name, value) in form.fields where !taken.contains(name) {
            if let edit = DraftEdit(named: name, value) { edits.append(edit) }
        }
        guard let content = draft.chapter else { return }
        let owner = ItemPlace.Owner.chapter(content.chapter.id)
        let lists = [
            WrittenList(
                items: content.paragraphs, owner: owner, key: owner.fieldKey, anchor: "texts", shape: .paragraph),
            WrittenList(items: content.notes, owner: owner, key: "notes", anchor: "notes", shape: .note),
        ]
        let items = SentItems(form: form, lists: lists, languages: draft.plan.languages)
        for (edit, anchor) in items.added { take(edit, anchor) }
        do throws(Problem) {
            if let (edit, anchor) = try items.pressed() { take(edit, anchor) }
        } catch {
            errors.add(error.reason, at: items.field ?? "do")
        }
    }

    private mutating func take(_ edit: DraftEdit, _ anchor: String) {
        edits.add(edit)
        target = anchor
    }
}

extension DraftEdit {
    /// The text that a field `text:PLACE:LANGUAGE` holds; nil for any other field.
    init?(named name: String, _ value: String) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == "text", let place = TextPlace(stored: parts[1]),
            let language = Language(rawValue: parts[2])
        else { return nil }
        self = .setText(place, language, value)
    }
}
