import Kernel
import Messages
import Strategy

/// What the form of an objective sent, as edits of the draft.
///
/// A field is named by what it holds: `text:item/IDENTIFIER:nl`, `status`, `target:IDENTIFIER`. All fields are sent each
/// time; the store keeps what differs from what the person saw, and nothing else.
struct SentObjective {
    var edits: [DraftEdit] = []
    var errors = FormErrors()
    let draft: DraftPage
    private let words: Words
    /// Where the page should stand afterwards.
    var target: String?

    /// - Parameter other: The objective to which an item should go.
    init(_ form: PostedForm, _ draft: DraftPage, other: DraftPage? = nil, in language: Language) {
        self.draft = draft
        words = Words(in: language)
        let taken = Set(form.all("theirs"))
        for (name, value) in form.fields where !taken.contains(name) { add(name, value) }
        let items = SentItems(form: form, lists: lists, languages: draft.page.plan.languages)
        for (edit, target) in items.added { take(edit, target) }
        addParts(form)
        do throws(Problem) {
            if let (edit, target) = try items.pressed() { take(edit, target) }
        } catch {
            errors.add(error.reason, at: items.field ?? "do")
        }
        actOnParts(form["do"])
        if form["do"] == "elsewhere" { moveElsewhere(form, other) }
        if form["do"] == "relabel" { relabel(form) }
    }

    private mutating func add(_ name: String, _ value: String) {
        if let edit = DraftEdit(named: name, value) { return edits.append(edit) }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch parts.first {
        case "status" where parts.count == 1:
            edits.append(.setStatus(draft.page.content.objective.id, Status(rawValue: value)))
        case "target" where parts.count == 2: target(parts[1], value, name)
        case "unit" where parts.count == 2:
            guard let id = IndicatorID(parts[1]) else { return }
            edits.append(.setUnit(id, value.isEmpty ? nil : value))
        case "value" where parts.count == 3: measurement(parts[1], parts[2], value, name)
        case "amount" where parts.count == 2: amount(parts[1], value, name)
        case "due" where parts.count == 2:
            guard let place = Int(parts[1]), let day = day(name, PostedForm([(name, value)])) else { return }
            edits.append(.setDue(draft.page.content.objective.id, place: place, day.value))
        default: return
        }
    }

    private mutating func target(_ id: String, _ typed: String, _ name: String) {
        guard let id = IndicatorID(id), !isShown(typed, indicator(id)?.target) else { return }
        guard let number = number(typed, name) else { return }
        edits.append(.setTarget(id, number.value))
    }

    private mutating func measurement(_ id: String, _ place: String, _ typed: String, _ name: String) {
        guard let id = IndicatorID(id), let place = Int(place), !isShown(typed, kept(id, place)) else { return }
        guard let number = number(typed, name) else { return }
        guard let value = number.value else { return errors.add(.drafting(.numberMissing), at: name) }
        edits.append(.setMeasurement(id, place: place, value))
    }

    private mutating func amount(_ id: String, _ typed: String, _ name: String) {
        guard let id = BudgetLineID(id), let number = number(typed, name) else { return }
        guard let value = number.value else { return edits.append(.setAmount(id, nil)) }
        if let money = money(value, typed, name) { edits.append(.setAmount(id, money)) }
    }

    /// nil where it is none, which is then said.
    mutating func money(_ value: Double, _ typed: String, _ name: String) -> Money? {
        guard let money = Money(euros: value) else {
            errors.add(.drafting(.numberUnreadable(given: typed)), at: name)
            return nil
        }
        guard value >= 0 else {
            errors.add(.drafting(.amountNegative(given: typed)), at: name)
            return nil
        }
        return money
    }

    /// Whether the page shows a value so: who has not touched it does not round it either.
    private func isShown(_ typed: String, _ value: Double?) -> Bool {
        value.map { words.number($0, decimals: 6) == typed } ?? false
    }

    private func indicator(_ id: IndicatorID) -> Indicator? { draft.page.content.indicators.first { $0.id == id } }

    /// The value at a place of an indicator's measurements.
    private func kept(_ id: IndicatorID, _ place: Int) -> Double? {
        let indicators = zip(draft.page.content.indicators, draft.places.measurements)
        guard let (indicator, places) = indicators.first(where: { $0.0.id == id }) else { return nil }
        return zip(places, indicator.measurements).first { $0.0 == place }?.1.value
    }

    /// nil where it is none, which is then said.
    mutating func number(_ typed: String, _ name: String) -> (value: Double?, ())? {
        let text = typed.filter { !$0.isWhitespace }
        guard !text.isEmpty else { return (nil, ()) }
        guard let number = words.number(from: text) else {
            errors.add(.drafting(.numberUnreadable(given: typed)), at: name)
            return nil
        }
        return (number, ())
    }

    private mutating func take(_ edit: DraftEdit, _ anchor: String) {
        edits.add(edit)
        target = anchor
    }

    /// The items of each field, and the notes, which stand in none.
    private var lists: [WrittenList] {
        let id = draft.page.content.objective.id
        return zip(draft.page.content.fields, draft.places.fields).map { field, place in
            WrittenList(
                items: field.items, owner: .objective(id, field: place), key: "\(place)", anchor: "field:\(place)")
        } + [
            WrittenList(
                items: draft.page.content.notes, owner: .objective(id, field: nil), key: "notes", anchor: "notes",
                shape: .note)
        ]
    }

    /// What an item says in one language was written in another.
    private mutating func relabel(_ form: PostedForm) {
        target = "elsewhere"
        let items = draft.page.content.fields.flatMap(\.items) + draft.page.content.notes
        guard let language = Language(rawValue: form["moved-language"]),
            let item = items.first(where: { $0.id == ItemID(form["moved"]) })
        else { return }
        guard let source = item.text.languages.first(where: { $0 != language }), item.text[language] == nil else {
            return errors.add(.drafting(.placeImpossible), at: "elsewhere")
        }
        edits.append(.changeLanguage(.item(item.id), from: source, to: language))
    }

    /// An item goes behind the last one of another field.
    private mutating func moveElsewhere(_ form: PostedForm, _ other: DraftPage?) {
        target = "elsewhere"
        guard let id = ItemID(form["moved"]), let name = FieldName(rawValue: form["moved-to"]) else { return }
        guard let other else {
            return errors.add(
                .objectiveUnknown(code: form["moved-into"], plan: draft.page.plan.slug), at: "elsewhere")
        }
        let fields = zip(other.page.content.fields, other.places.fields)
        guard let (field, place) = fields.first(where: { $0.0.field == name }) else {
            return errors.add(.drafting(.placeImpossible), at: "elsewhere")
        }
        let last = field.items.last { $0.id != id }?.id
        edits.append(
            .moveItem(id, to: ItemPlace(.objective(other.page.content.objective.id, field: place), after: last)))
    }
}
