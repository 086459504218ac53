import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// The dimensions of a draft: what they and their values are called, and which value each objective has, in one form.
struct DimensionsPage {
    let facts: PlanFacts
    let reader: Reader
    let naming: Naming
    var notice: SaveNotice?
    var errors = FormErrors()
    var conflicts: [EditConflict] = []
    /// What was sent and could not be kept, or not all of it.
    var sent: PostedForm?
    /// The revision that the person saw, where it is not the present one.
    var seen: Int?
    var people: [PersonID: Person] = [:]

    init(_ facts: PlanFacts, levels: LevelNames, for audience: Audience) {
        self.facts = facts
        reader = Reader(for: audience, planLanguages: facts.plan.languages)
        naming = Naming(levels, reader)
    }

    var words: Words { reader.words }
    var plan: Plan { facts.plan }
    private var token: String { reader.caller?.formToken ?? "" }

    func page() -> HTML {
        let link = Link.dimensions(plan: plan.slug)
        let frame = Frame(
            reader: reader, link: link, title: words.dimensions, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)], scripts: Asset.scripts + [.write])
        return frame.page { html in
            html(.article, .class("writing dimensions-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.dimensions)
                    html(.p, .class("lead"), text: words.dimensionsLead)
                }
                notice?.write(undo: { .undo(plan: plan.slug, revision: $0) }, reader, &html)
                errors.write(words, &html)
                html.post(link.address(in: reader.language), token: token, "form write-form") { form(&$0) }
            }
        }
    }

    private func form(_ html: inout HTML) {
        html.begun(on: seen ?? plan.revision, by: reader)
        // Enter in a field presses a form's first button.
        html(
            .button, .type("submit"), .class("spoken"), .focusTarget, .hiddenFromSpeech, .fieldName("do"),
            .value("save"), text: words.save)
        ConflictSection(
            conflicts: conflicts, sent: sent, people: people, sender: reader.caller?.actor, words: words,
            subject: subject
        ).write(&html)
        if facts.dimensions.isEmpty { html(.p, .class("empty"), text: words.noDimensions) }
        for dimension in facts.dimensions { write(dimension, &html) }
        addition(&html)
        if !facts.dimensions.isEmpty { SortedObjectives(page: self).write(&html) }
        html.saveBar(words) { html in
            html(.button, .type("submit"), .class("main"), .fieldName("do"), .value("save"), text: words.save)
            html(.span, .class("quiet"), text: words.draftRevision(plan.revision))
        }
    }

    private func write(_ dimension: Dimension, _ html: inout HTML) {
        let name = reader.plain(dimension.name)
        html(.section, .class("written"), .id("dimension:\(dimension.id)")) { html in
            html(.h2, name)
            names(words.dimensionName, .dimension(dimension.id), dimension.name, &html)
            html(.h3, words.dimensionValues)
            for (place, value) in dimension.values.enumerated() {
                html(.div, .class("dimension-value")) { html in
                    names(words.dimensionValue(place + 1), .dimensionValue(value.id), value.name, &html)
                    html(.p, .class("item-actions")) { html in
                        html(
                            .button, .fieldName("do"), .value("remove-value/\(value.id)"),
                            .label(words.removePart(reader.plain(value.name))), text: words.remove)
                    }
                }
            }
            fields(words.newDimensionValue, &html) { SentDimensions.newValue(dimension.id, $0) }
            let sorted = facts.objectives.count { summary in
                dimension.values.contains { summary.dimensionValues.contains($0.id) }
            }
            html(.details, .class("removal")) { html in
                html(.summary, .label(words.removePart(name)), text: words.remove + "…")
                html(.p, words.removalOfDimension(sorted))
                html(.p, .class("item-actions")) { html in
                    html(
                        .button, .fieldName("do"), .value("remove/\(dimension.id)"), text: words.removePart(name))
                }
            }
        }
    }

    private func names(_ label: String, _ place: TextPlace, _ text: LocalizedText, _ html: inout HTML) {
        fields(label, kept: text, &html) { WritingPage.name(of: place, $0) }
    }

    private func fields(
        _ label: String, kept: LocalizedText = LocalizedText(), _ html: inout HTML, name: (Language) -> String
    ) {
        html(.div, .class("sides")) { html in
            for language in plan.languages {
                let name = name(language)
                FormField(
                    name: name, label: words.text(label, in: language), value: shown(name, kept[language] ?? ""),
                    isRequired: false, saysOptional: false
                ).write(errors, words, &html)
            }
        }
    }

    private func addition(_ html: inout HTML) {
        let isTyped =
            !errors.isEmpty && sent?.fields.contains { $0.name.hasPrefix("new-") && !$0.value.isEmpty } == true
        let isOpen = isTyped || facts.dimensions.isEmpty
        html(.details, .class("new-item written"), .id("new"), isOpen ? .open : .closed) { html in
            html(.summary, words.addDimension)
            html(.p, .class("hint"), text: words.dimensionNameHint)
            fields(words.dimensionName, &html) { SentDimensions.newName($0) }
            html(.p, .class("hint"), text: words.dimensionValuesHint)
            html(.div, .class("sides")) { html in
                for language in plan.languages { values(in: language, &html) }
            }
            html(.p, .class("item-actions")) { html in
                html(.button, .fieldName("do"), .value("add"), text: words.addDimension)
            }
        }
    }

    private func values(in language: Language, _ html: inout HTML) {
        let name = SentDimensions.newValues(language)
        html(.div, .class("side")) { html in
            html(.label) { html in
                html(.span, words.text(words.dimensionValues, in: language))
                html(
                    .textarea, .id(name), .fieldName(name), .lang(language.rawValue), .rows(4),
                    .invalid(if: errors[name] != nil),
                    .described(byAll: errors[name] == nil ? [] : [name + "-error"]), text: "\n" + shown(name, ""))
            }
            if let error = errors[name] {
                html(.p, .class("field-error"), .id(name + "-error"), text: words.sentence(for: error))
            }
        }
    }

    /// What was typed, where it was sent back; else what is kept.
    func shown(_ name: String, _ kept: String) -> String {
        guard let sent, sent.has(name),
            !errors.isEmpty || conflicts.contains(where: { Self.field(of: $0.edit) == name })
        else { return kept }
        return sent[name]
    }
}

/// What conflicts of dimensions are about.
extension DimensionsPage {
    static func field(of edit: DraftEdit) -> String? {
        switch edit {
        case .setText(let place, let language, _): WritingPage.name(of: place, language)
        case .setDimension(let objective, let dimension, _): SentDimensions.field(objective, dimension)
        default: nil
        }
    }

    private func subject(_ edit: DraftEdit) -> ConflictSection.Subject {
        var subject = ConflictSection.Subject(name: words.dimension, field: Self.field(of: edit), isInForm: true)
        switch edit {
        case .setText(.dimension(let id), let language, _):
            subject.name = words.text(words.dimensionName, in: language)
            subject.isInForm = facts.dimensions.contains { $0.id == id }
        case .setText(.dimensionValue(let id), let language, _):
            subject.name = words.text(words.dimensionValues, in: language)
            subject.isInForm = facts.dimensions.contains { $0.values.contains { $0.id == id } }
        case .setDimension(let objective, let dimension, let value):
            let known = facts.dimensions.first { $0.id == dimension }
            let code = facts.objectives.first { $0.objective.id == objective }.map { naming.code(of: $0.objective) }
            let name = known.map { reader.plain($0.name) } ?? ""
            subject.name = code.map { name.isEmpty ? $0 : words.labelled($0, name) } ?? name
            subject.mine =
                value.flatMap { id in known?.values.first { $0.id == id } }.map { reader.plain($0.name) }
                ?? words.notSaid
        default: break
        }
        return subject
    }
}
