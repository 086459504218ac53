import Kernel
import Messages
import Strategy

/// What the form of an objective sent, as edits of the draft.
///
/// A field is named by what it holds: `text:item/IDENTIFIER:nl`, `status`, `target:IDENTIFIER`. All fields are sent each
/// time; the store keeps what differs from what the person saw, and nothing else.
struct SentObjective {
    private(set) var edits: [DraftEdit] = []
    private(set) var errors = FormErrors()
    private let draft: DraftPage
    private let words: Words
    /// Where the page should stand afterwards.
    private(set) var target: String?

    init(_ form: PostedForm, _ draft: DraftPage, in language: Language) {
        self.draft = draft
        words = Words(in: language)
        let taken = Set(form.all("theirs"))
        for (name, value) in form.fields where !taken.contains(name) { add(name, value) }
        addItems(form)
        act(form["do"])
    }

    private mutating func add(_ name: String, _ value: String) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch parts.first {
        case "text" where parts.count == 3:
            guard let place = TextPlace(stored: parts[1]), let language = Language(rawValue: parts[2]) else { return }
            edits.append(.setText(place, language, value))
        case "status" where parts.count == 1:
            edits.append(.setStatus(draft.page.content.objective.id, Status(rawValue: value)))
        case "target" where parts.count == 2: target(parts[1], value, name)
        case "unit" where parts.count == 2:
            guard let id = IndicatorID(parts[1]) else { return }
            edits.append(.setUnit(id, value.isEmpty ? nil : value))
        case "value" where parts.count == 3: measurement(parts[1], parts[2], value, name)
        case "amount" where parts.count == 2: amount(parts[1], value, name)
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
        guard let money = Money(euros: value) else {
            return errors.add(.drafting(.numberUnreadable(given: typed)), at: name)
        }
        edits.append(.setAmount(id, money))
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
    private mutating func number(_ typed: String, _ name: String) -> (value: Double?, ())? {
        let text = typed.filter { !$0.isWhitespace }
        guard !text.isEmpty else { return (nil, ()) }
        guard let number = words.number(from: text) else {
            errors.add(.drafting(.numberUnreadable(given: typed)), at: name)
            return nil
        }
        return (number, ())
    }

    /// The empty pair behind each field is a new item where something was written into it.
    private mutating func addItems(_ form: PostedForm) {
        let objective = draft.page.content.objective.id
        for (field, place) in zip(draft.page.content.fields, draft.places.fields) {
            var texts: [Language: String] = [:]
            for language in draft.page.plan.languages {
                let typed = form["new:\(place):\(language.rawValue)"]
                if !typed.allSatisfy(\.isWhitespace) { texts[language] = typed }
            }
            guard !texts.isEmpty else { continue }
            let after = field.items.last?.id
            edits.append(
                .addItem(
                    ItemPlace(.objective(objective, field: place), after: after), field.items.last?.shape ?? .bullet,
                    depth: 0, texts))
            target = "new:\(place)"
        }
    }

    /// `remove:ITEM`, `up:ITEM`, `down:ITEM`; anything else only saves.
    private mutating func act(_ button: String) {
        let parts = button.split(separator: ":").map(String.init)
        guard parts.count == 2, let id = ItemID(parts[1]) else { return }
        let objective = draft.page.content.objective.id
        for (field, place) in zip(draft.page.content.fields, draft.places.fields) {
            guard let index = field.items.firstIndex(where: { $0.id == id }) else { continue }
            let owner = ItemPlace.Owner.objective(objective, field: place)
            switch parts[0] {
            case "remove":
                edits.append(.removeItem(id))
                target = "field:\(place)"
            case "up" where index > 0:
                let after = index > 1 ? field.items[index - 2].id : nil
                edits.append(.moveItem(id, to: ItemPlace(owner, after: after)))
                target = "item:\(id)"
            case "down" where index + 1 < field.items.count:
                edits.append(.moveItem(id, to: ItemPlace(owner, after: field.items[index + 1].id)))
                target = "item:\(id)"
            default: return
            }
        }
    }
}
