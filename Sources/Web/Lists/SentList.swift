import Kernel
import Strategy

/// What the form of a list sent, as edits of the draft. All fields are sent each time; the store keeps what differs
/// from what the person saw, and nothing else.
struct SentList {
    private(set) var edits: [DraftEdit] = []
    private(set) var errors = FormErrors()
    /// Where the page should stand afterwards.
    private(set) var target: String?

    private let form: PostedForm
    private let list: LivingList
    private let languages: [Language]

    init(_ form: PostedForm, _ list: LivingList, _ entries: [ListEntry], languages: [Language]) {
        (self.form, self.list, self.languages) = (form, list, languages)
        let taken = Set(form.all("theirs"))
        var emptied: [DraftEdit] = []
        for (name, value) in form.fields where !taken.contains(name) {
            guard let edit = edit(name, value) else { continue }
            // What is written comes first, so that an entry is never without a word in between.
            if case .setText(_, _, let text) = edit, text.allSatisfy(\.isWhitespace) {
                emptied.append(edit)
            } else {
                edits.append(edit)
            }
        }
        edits += emptied
        for entry in entries where form["do"] != "remove:\(entry.id)" { requireText(of: entry) }
        addEntry()
        act(form["do"])
    }

    private mutating func edit(_ name: String, _ value: String) -> DraftEdit? {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, parts[0] == "text" {
            guard let place = TextPlace(stored: parts[1]), case .listEntry = place,
                let language = Language(rawValue: parts[2])
            else { return nil }
            return .setText(place, language, value)
        }
        guard parts.count == 2, let id = ListEntryID(parts[1]) else { return nil }
        switch parts[0] {
        case "status": return .setEntryStatus(id, Status(rawValue: value))
        case "owner": return .setEntryOwner(id, value)
        case "due": return day(name).map { .setEntryDue(id, $0.value) }
        default: return nil
        }
    }

    /// nil where it is none, which is then said.
    private mutating func day(_ name: String) -> (value: CalendarDay?, ())? {
        let typed = form[name].filter { !$0.isWhitespace }
        guard !typed.isEmpty else { return (nil, ()) }
        guard let day = CalendarDay(iso: typed) else {
            errors.add(.drafting(.dayUnreadable(given: typed)), at: name)
            return nil
        }
        return (day, ())
    }

    private mutating func requireText(of entry: ListEntry) {
        let names = languages.map { WritingPage.name(of: .listEntry(entry.id, .text), $0) }
        guard let first = names.first, names.allSatisfy({ form.has($0) && form.trimmed($0).isEmpty }) else { return }
        errors.add(.drafting(.textEmpty), at: first)
    }

    /// Whatever is written into the boxes of a new one is added when the form is sent, whichever button is pressed.
    private mutating func addEntry() {
        var texts: [ListEntry.Part: [Language: String]] = [:]
        for part in ListEntry.Part.allCases {
            for language in languages {
                let text = form.trimmed(Self.newText(part, language))
                if !text.isEmpty { texts[part, default: [:]][language] = text }
            }
        }
        let (owner, status) = (form.trimmed("new-owner"), Status(rawValue: form["new-status"]))
        guard let due = day("new-due") else { return }
        guard !texts.isEmpty || !owner.isEmpty || status != nil || due.value != nil || form["do"] == "add" else {
            return
        }
        guard texts[.text] != nil else {
            return errors.add(.drafting(.textEmpty), at: Self.newText(.text, languages.first ?? .fr))
        }
        edits.append(
            .addEntry(
                list,
                NewEntry(texts: texts, owner: owner.isEmpty ? nil : owner, status: status, due: due.value)
            ).once(form.addition("new:", "new-")))
    }

    static func newText(_ part: ListEntry.Part, _ language: Language) -> String {
        "new:\(part.rawValue):\(language.rawValue)"
    }

    private mutating func act(_ button: String) {
        let parts = button.split(separator: ":").map(String.init)
        if parts.count == 3, parts[0] == "confirm", let place = TextPlace(stored: parts[1]),
            let language = Language(rawValue: parts[2]), case .listEntry(let id, _) = place
        {
            edits.append(.confirmText(place, language))
            target = "entry:\(id)"
            return
        }
        guard parts.count == 2, let id = ListEntryID(parts[1]) else { return }
        switch parts[0] {
        case "up", "down":
            edits.append(.moveEntry(id, up: parts[0] == "up"))
            target = "entry:\(id)"
        case "remove": edits.append(.removeEntry(id))
        default: return
        }
    }
}
