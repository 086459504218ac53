import Kernel
import Strategy

/// What the form of dimensions sent, as edits of the draft: names, then what objectives have, then what the button says.
struct SentDimensions {
    private(set) var edits: [DraftEdit] = []
    private(set) var errors = FormErrors()

    private let form: PostedForm
    private let languages: [Language]

    init(_ form: PostedForm, _ facts: PlanFacts) {
        (self.form, languages) = (form, facts.plan.languages)
        let taken = Set(form.all("theirs"))
        for (name, value) in form.fields where !taken.contains(name) { rename(name, value) }
        for dimension in facts.dimensions { sort(facts.objectives, in: dimension, except: taken) }
        for dimension in dimensionsOfNewValues { addValue(to: dimension) }
        addDimension()
        let parts = form["do"].split(separator: "/").map(String.init)
        if parts.count == 2, parts[0] == "remove", let id = DimensionID(parts[1]) { edits.append(.removeDimension(id)) }
        if parts.count == 2, parts[0] == "remove-value", let id = DimensionValueID(parts[1]) {
            edits.append(.removeDimensionValue(id))
        }
    }

    private mutating func rename(_ name: String, _ value: String) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == "text", let place = TextPlace(stored: parts[1]),
            let language = Language(rawValue: parts[2])
        else { return }
        switch place {
        case .dimension, .dimensionValue: break
        default: return
        }
        let names = languages.map { WritingPage.name(of: place, $0) }
        guard !names.allSatisfy({ form.has($0) && form.trimmed($0).isEmpty }) else {
            if names.first == name { errors.add(.drafting(.textEmpty), at: name) }
            return
        }
        let edit = DraftEdit.setText(place, language, value)
        // What is written comes before what is emptied, so that nothing is without a name in between.
        if value.allSatisfy(\.isWhitespace) { edits.append(edit) } else { edits.insert(edit, at: 0) }
    }

    /// What an objective has by now is no edit, unless it was something else for who sent the form: the store knows.
    private mutating func sort(_ objectives: [ObjectiveSummary], in dimension: Dimension, except taken: Set<String>) {
        for summary in objectives {
            let name = Self.field(summary.objective.id, dimension.id)
            guard form.has(name), !taken.contains(name) else { continue }
            let value = DimensionValueID(form[name])
            guard value != nil || form[name].isEmpty else {
                errors.add(.formUnreadable, at: name)
                continue
            }
            let current = dimension.values.first { summary.dimensionValues.contains($0.id) }?.id
            if value != current { edits.append(.setDimension(summary.objective.id, dimension.id, value)) }
        }
    }

    /// Those that the form has a box for, also where somebody has removed one meanwhile: the store says so then, and what
    /// was typed is shown.
    private var dimensionsOfNewValues: [DimensionID] {
        var found: [DimensionID] = []
        for (name, _) in form.fields where name.hasPrefix("new-value:") {
            let parts = name.split(separator: ":")
            guard parts.count == 3, let id = DimensionID(String(parts[1])), !found.contains(id) else { continue }
            found.append(id)
        }
        return found
    }

    private mutating func addValue(to dimension: DimensionID) {
        var names: [Language: String] = [:]
        for language in languages {
            let name = form.trimmed(Self.newValue(dimension, language))
            if !name.isEmpty { names[language] = name }
        }
        guard !names.isEmpty else { return }
        edits.append(.addDimensionValue(dimension, names).once(form.addition("new-value:\(dimension):")))
    }

    /// Whatever is written into the boxes of a new one is added when the form is sent, whichever button is pressed.
    private mutating func addDimension() {
        var names: [Language: String] = [:]
        var values: [Language: [String]] = [:]
        for language in languages {
            let name = form.trimmed(Self.newName(language))
            if !name.isEmpty { names[language] = name }
            let lines = form[Self.newValues(language)].split(separator: "\n")
                .map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
            if !lines.isEmpty { values[language] = lines }
        }
        guard !names.isEmpty || !values.isEmpty || form["do"] == "add" else { return }
        guard !names.isEmpty else {
            return errors.add(.drafting(.textEmpty), at: Self.newName(languages.first ?? .fr))
        }
        let count = values.values.map(\.count).max() ?? 0
        if let language = languages.first(where: { (values[$0]?.count ?? count) != count }) {
            return errors.add(.drafting(.valuesDiffer), at: Self.newValues(language))
        }
        edits.append(
            .addDimension(
                names,
                values: (0..<count).map { place in values.mapValues { $0[place] } }
            ).once(form.addition("new-name:", "new-values:")))
    }

    static func field(_ objective: ObjectiveID, _ dimension: DimensionID) -> String { "of:\(objective):\(dimension)" }
    static func newValue(_ dimension: DimensionID, _ language: Language) -> String {
        "new-value:\(dimension):\(language.rawValue)"
    }
    static func newName(_ language: Language) -> String { "new-name:\(language.rawValue)" }
    static func newValues(_ language: Language) -> String { "new-values:\(language.rawValue)" }
}
