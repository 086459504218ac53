import Kernel
import Markup
import Messages
import Strategy

/// What an objective measures and what it costs.
extension WritingPage {
    func indicators(_ html: inout HTML) {
        guard !content.indicators.isEmpty || mayWriteValues else { return }
        html(.section, .class("written"), .id("indicators")) { html in
            html(.h2, words.name(of: FieldName.indicators))
            for (index, indicator) in content.indicators.enumerated() {
                let label = words.numbered(words.name(of: FieldName.indicators), index + 1)
                html(.div, .class("written-item"), .id("indicator:\(indicator.id)")) { html in
                    name(of: indicator, label, &html)
                    thresholdTexts(of: indicator, index, &html)
                    figures(indicator, index, &html)
                    thresholds(of: indicator, index, &html)
                    guard mayWriteValues else { return }
                    arranging("indicator", indicator.id.description, index, of: content.indicators.count, label, &html)
                }
            }
            if mayWriteValues {
                newFigure(&html)
                newIndicator(&html)
            }
        }
    }

    /// What the letter says of thresholds is written where a language lacks it.
    private func thresholdTexts(of indicator: Indicator, _ index: Int, _ html: inout HTML) {
        let places = draft.places.thresholds.indices.contains(index) ? draft.places.thresholds[index] : []
        for (threshold, place) in zip(indicator.thresholds, places)
        where isOpen(.threshold(indicator.id, place), threshold.text) {
            pair(.threshold(indicator.id, place), threshold.text, words.name(of: threshold.level), &html)
        }
    }

    /// Buttons that move a part among its like, or take it away.
    private func arranging(
        _ kind: String, _ id: String, _ index: Int, of count: Int, _ label: String, _ html: inout HTML
    ) {
        html(.p, .class("item-actions"), .role("group"), .label(label)) { html in
            if index > 0 { action("up-\(kind):\(id)", "↑", words.up, &html) }
            if index + 1 < count { action("down-\(kind):\(id)", "↓", words.down, &html) }
            action("remove-\(kind):\(id)", words.remove, nil, &html)
        }
    }

    private func figures(_ indicator: Indicator, _ index: Int, _ html: inout HTML) {
        guard mayWriteValues else { return facts(of: indicator, &html) }
        let places = draft.places.measurements.indices.contains(index) ? draft.places.measurements[index] : []
        html(.div, .class("figures-row")) { html in
            for (measurement, place) in zip(indicator.measurements, places) {
                number(
                    "value:\(indicator.id):\(place)", words.measured(measurement.year),
                    words.number(measurement.value, decimals: 6), &html)
            }
            number(
                "target:\(indicator.id)", words.target, indicator.target.map { words.number($0, decimals: 6) } ?? "",
                &html)
            number("unit:\(indicator.id)", words.unit, indicator.unit ?? "", isText: true, &html)
        }
    }

    private func facts(of indicator: Indicator, _ html: inout HTML) {
        var all = indicator.measurements.map { (words.measured($0.year), words.number($0.value, decimals: 6)) }
        if let target = indicator.target { all.append((words.target, words.number(target, decimals: 6))) }
        if let unit = indicator.unit { all.append((words.unit, unit)) }
        facts(all, &html)
    }

    /// What the person may not write, to be read.
    func facts(_ all: [(name: String, value: String)], _ html: inout HTML) {
        guard !all.isEmpty else { return }
        html(.dl, .class("figures-row")) { html in
            for fact in all {
                html(.div) { html in
                    html(.dt, .class("quiet"), text: fact.name)
                    html(.dd, fact.value)
                }
            }
        }
    }

    func budget(_ html: inout HTML) {
        guard !content.budget.isEmpty || mayWriteValues else { return }
        html(.section, .class("written"), .id("budget")) { html in
            html(.h2, words.money)
            for (index, line) in content.budget.enumerated() {
                let label = words.numbered(words.budgetLine, index + 1)
                html(.div, .class("written-item"), .id("budget:\(line.id)")) { html in
                    pair(.budgetLine(line.id), line.label, label, &html)
                    if mayWriteValues {
                        html(.div, .class("figures-row")) { html in
                            number(
                                "amount:\(line.id)", words.amountInEuros, line.amount.map { words.amount($0) } ?? "",
                                &html)
                            if let code = line.code { html(.span, .class("code"), text: code) }
                        }
                        arranging("budget", line.id.description, index, of: content.budget.count, label, &html)
                    } else {
                        var all = [(name: String, value: String)]()
                        if let amount = line.amount { all.append((words.amountInEuros, words.money(amount))) }
                        if let code = line.code { all.append((words.article, code)) }
                        facts(all, &html)
                    }
                }
            }
            if mayWriteValues { newBudgetLine(&html) }
        }
    }

    func number(
        _ name: String, _ label: String, _ value: String, isText: Bool = false, _ html: inout HTML
    ) {
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            if let reason = errors[name] {
                html(.p, .class("field-error"), .id(name + "-error"), text: words.sentence(for: reason))
            }
            html(
                .input, .type("text"), .id(name), .fieldName(name), .value(shown(name, value)), .autocomplete("off"),
                .inputMode(isText ? "text" : "decimal"), .invalid(if: errors[name] != nil),
                .described(byAll: errors[name] == nil ? [] : [name + "-error"]))
        }
    }
}
