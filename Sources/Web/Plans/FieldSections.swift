import Kernel
import Markup
import Messages
import Strategy

/// The fields of an objective, in the order of the letter.
struct FieldSections {
    let page: ObjectiveView

    private var content: ObjectiveContent { page.model.content }

    func write(_ html: inout HTML) {
        let fields = shown
        let isLong = ObjectiveContents.isLong(content)
        for (place, field) in fields.enumerated() { section(field, id: isLong ? Self.id(place) : nil, &html) }
        let isListed = fields.contains { $0.field == .indicators }
        let rest = isListed ? [] : content.indicators.filter { !isAmongThresholds($0) }
        if !rest.isEmpty {
            html(.section, .class("field")) { html in
                html(.h2, page.words.name(of: FieldName.indicators))
                figures.write(rest, &html)
            }
        }
        if fields.isEmpty, rest.isEmpty, page.model.children.isEmpty {
            html(.p, .class("empty"), text: page.words.emptyObjective)
        }
    }

    /// Those that stand in the text, in their order.
    var shown: [FieldItems] { content.fields.filter { !isAmongFacts($0) && !$0.items.isEmpty } }

    /// The name of the section at a place, where a list of contents leads to it.
    static func id(_ place: Int) -> String { "field-\(place + 1)" }

    private var figures: IndicatorFigures {
        IndicatorFigures(reader: page.reader, link: link, planYear: page.model.plan.period?.first)
    }

    private func link(to indicator: Indicator) -> Link? {
        let place = page.model.content.indicators.firstIndex { $0.id == indicator.id }
        return place.map {
            .indicator(
                plan: page.model.plan.slug,
                name: PlacedIndicator(objective: page.objective, position: $0 + 1, indicator: indicator).name)
        }
    }

    /// In one language, what the facts beside the text say in full is not said twice.
    private func isAmongFacts(_ field: FieldItems) -> Bool {
        guard page.view == .one else { return false }
        let mentioned: Set<ItemID>
        switch field.field {
        case .partners: mentioned = Set(content.partners.compactMap(\.item))
        case .targetGroups: mentioned = Set(content.targetGroups.compactMap(\.item))
        case .deadline: mentioned = Set(content.deadlines.compactMap(\.item))
        default: return false
        }
        return field.items.allSatisfy { mentioned.contains($0.id) }
    }

    private func section(_ field: FieldItems, id: String?, _ html: inout HTML) {
        html(.section, .class("field")) { html in
            html(.h2, id.map { .id($0) } ?? .none) { heading(field, &$0) }
            switch field.field {
            case .indicators: indicators(field, &html)
            case .thresholds where page.view == .one: thresholds(field, &html)
            default: items(field.items, &html)
            }
        }
    }

    /// What a field of thresholds says, but for what is drawn: thresholds that say no indicator, in the field that has
    /// their texts.
    private func thresholds(_ field: FieldItems, _ html: inout HTML) {
        let alone = content.indicators.filter { indicator in
            isAmongThresholds(indicator) && field.items.contains { $0.says(indicator.thresholds) }
        }
        let drawn = alone.flatMap(\.thresholds)
        items(field.items.filter { !$0.says(drawn) }, &html)
        for indicator in alone { figures.limits(indicator, &html) }
    }

    /// Thresholds that say no indicator stand where the letter has them, not among the indicators.
    private func isAmongThresholds(_ indicator: Indicator) -> Bool {
        indicator.isOnlyThresholds && content.fields.contains { $0.field == .thresholds }
    }

    /// The indicators with values as figures, and those that stand in no list; the others as the list that the
    /// letter has. Side by side, all are in the list, because a figure has its name in one language only.
    private func indicators(_ field: FieldItems, _ html: inout HTML) {
        let listed = Set(field.items.map(\.id))
        let measured = content.indicators.filter { indicator in
            indicator.item.map { indicator.hasFigures && listed.contains($0) } ?? !isAmongThresholds(indicator)
        }
        let drawn = Set(measured.compactMap(\.item))
        if page.view == .both { items(field.items, &html) }
        figures.write(measured, &html)
        let rest = field.items.filter { !drawn.contains($0.id) }
        if page.view == .one { items(rest, &html) }
        let unknown = rest.count { item in content.indicators.contains { $0.item == item.id } }
        if unknown > 0 { html(.p, .class("note"), text: page.words.noValues(unknown)) }
    }

    private func items(_ items: [Item], _ html: inout HTML) {
        html.items(items, page.view, page.model.plan.languages, page.reader)
    }

    /// The name of the field in the reader's words. What the letter calls it stands in the source, as printed: its
    /// labels are long, and differ from objective to objective.
    private func heading(_ field: FieldItems, _ html: inout HTML) {
        let reader = page.reader
        guard page.view == .both else {
            return html.text(reader.words.year(reader.words.name(of: field.field), field.year))
        }
        for language in reader.facing(page.model.plan.languages) {
            let words = Words(in: language)
            html(
                .span, .class("facing"), .lang(language.rawValue),
                text: words.year(words.name(of: field.field), field.year))
        }
    }
}

extension Item {
    /// Whether its text is that of some of these thresholds and hardly more than that: the names of their colours.
    fileprivate func says(_ thresholds: [Threshold]) -> Bool {
        text.languages.contains { language in
            guard let own = text[language] else { return false }
            let said = thresholds.compactMap { $0.text[language] }.filter { !$0.isEmpty && own.contains($0) }
            return !said.isEmpty && own.count <= said.reduce(0) { $0 + $1.count + Self.longestColour }
        }
    }

    /// Such as `orange :`, with room.
    private static var longestColour: Int { 20 }
}

extension Indicator {
    /// Whether there is anything to draw or list besides its name.
    var hasFigures: Bool { !measurements.isEmpty || !thresholds.isEmpty || target != nil }

    /// Whether it stands for thresholds that the letter gives to the objective, and for nothing that is measured.
    var isOnlyThresholds: Bool { item == nil && measurements.isEmpty && target == nil && !thresholds.isEmpty }
}
