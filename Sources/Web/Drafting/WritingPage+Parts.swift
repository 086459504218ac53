import Kernel
import Markup
import Messages
import Strategy

/// What comes to an objective and leaves it beside items: fields, indicators with their values and thresholds, budget
/// lines, staff, deadlines, partners, target groups.
///
/// Whatever is written into the boxes of a new one is added when the form is sent, whichever button is pressed.
extension WritingPage {
    /// Boxes for something new, folded away until somebody opens them.
    func addition(_ name: String, _ title: String, _ html: inout HTML, _ content: (inout HTML) -> Void) {
        html(.details, .class("new-item"), .id(name), isTyped(name) ? .open : .closed) { html in
            html(.summary, title)
            content(&html)
            html(.p, .class("item-actions")) { action("save", words.add, nil, &$0) }
        }
    }

    /// Empty boxes for a text, facing each other.
    func emptyPair(_ name: String, _ label: String, _ html: inout HTML) {
        html(.div, .class("sides")) { html in
            for language in plan.languages {
                box(
                    "\(name):\(language.rawValue)", "", language, words.text(label, in: language), state: nil,
                    named: label, &html)
            }
        }
    }

    func remove(_ value: String, _ name: String, _ html: inout HTML) {
        html(.button, .fieldName("do"), .value(value), .label(words.removePart(name)), text: words.remove)
    }

    /// Which fields there are, each with a button that takes it away with all that stands under it.
    func fields(_ html: inout HTML) {
        html(.section, .class("written"), .id("fields")) { html in
            html(.h2, words.fields)
            html(.ul, .class("rows")) { html in
                for (field, place) in zip(content.fields, draft.places.fields) {
                    let name = words.year(words.name(of: field.field), field.year)
                    html(.li) { html in
                        html(.span, name)
                        html(.div, .class("item-actions")) { html in
                            html(.details, .class("removal")) { html in
                                html(.summary, .label(words.removePart(name)), text: words.removeField)
                                action(
                                    "remove-field:\(place)", words.removeFieldWith(field.items.count), nil, &html)
                            }
                        }
                    }
                }
            }
            newField(&html)
        }
    }

    func newField(_ html: inout HTML) {
        addition("add-field", words.addField, &html) { html in
            html(.div, .class("figures-row wide")) { html in
                FormChoice(
                    name: "add-field:name", label: words.field,
                    options: [("", words.none)] + FieldName.allCases.map { ($0.rawValue, words.name(of: $0)) },
                    chosen: shown("add-field:name", "")
                ).write(&html)
                number("add-field:year", words.year, "", &html)
            }
        }
    }

    func newIndicator(_ html: inout HTML) {
        addition("add-indicator", words.addIndicator, &html) { html in
            emptyPair("add-indicator", words.name, &html)
            html(.div, .class("figures-row")) { html in
                number("add-indicator:year", words.year, "", &html)
                number("add-indicator:value", words.baseline, "", &html)
                number("add-indicator:target", words.target, "", &html)
                number("add-indicator:unit", words.unit, "", isText: true, &html)
            }
        }
    }

    /// The thresholds of an indicator.
    func thresholds(of indicator: Indicator, _ index: Int, _ html: inout HTML) {
        let places = draft.places.thresholds.indices.contains(index) ? draft.places.thresholds[index] : []
        if !indicator.thresholds.isEmpty {
            html(.ul, .class("thresholds-written")) { html in
                for (threshold, place) in zip(indicator.thresholds, places) {
                    html(.li) { html in
                        html(.span, .class("status")) { $0.level(threshold.level, words) }
                        html.text(" " + bounds(of: threshold) + " ")
                        html.passage(threshold.text, reader)
                        guard mayWriteValues else { return }
                        html.text(" ")
                        html(.span, .class("item-actions")) { html in
                            remove(
                                "remove-threshold:\(indicator.id):\(place)", words.name(of: threshold.level), &html)
                        }
                    }
                }
            }
        }
    }

    /// Boxes for a value or a threshold of one of the indicators.
    func newFigure(_ html: inout HTML) {
        guard !content.indicators.isEmpty else { return }
        let name = "add-to"
        addition(name, words.addValueOrThreshold, &html) { html in
            FormChoice(
                name: "\(name):indicator", label: words.name(of: FieldName.indicators),
                options: content.indicators.enumerated().map { index, indicator in
                    (indicator.id.description, "\(index + 1). " + reader.plain(indicator.name, first: 60))
                }, chosen: shown("\(name):indicator", "")
            ).write(&html)
            html(.div, .class("figures-row")) { html in
                number("\(name):year", words.year, "", &html)
                number("\(name):value", words.value, "", &html)
            }
            html(.div, .class("figures-row wide")) { html in
                FormChoice(
                    name: "\(name):level", label: words.name(of: FieldName.thresholds),
                    options: [("", words.none)] + ThresholdLevel.allCases.map { ($0.rawValue, words.name(of: $0)) },
                    chosen: shown("\(name):level", "")
                ).write(&html)
                number("\(name):from", words.from, "", &html)
                number("\(name):to", words.below, "", &html)
            }
        }
    }

    private func bounds(of threshold: Threshold) -> String {
        guard threshold.min != nil || threshold.max != nil else { return "" }
        return words.bounds(
            from: threshold.min.map { words.number($0, decimals: 6) },
            to: threshold.max.map { words.number($0, decimals: 6) })
    }

    func newBudgetLine(_ html: inout HTML) {
        addition("add-budget", words.addBudgetLine, &html) { html in
            emptyPair("add-budget", words.name, &html)
            html(.div, .class("figures-row wide")) { html in
                number("add-budget:code", words.article, "", isText: true, &html)
                number("add-budget:amount", words.amountInEuros, "", &html)
                number("add-budget:year", words.year, "", &html)
                FormChoice(
                    name: "add-budget:kind", label: words.sortOfMoney,
                    options: [AmountKind.expense, .revenue].map { ($0.rawValue, words.name(of: $0)) },
                    chosen: shown("add-budget:kind", AmountKind.expense.rawValue)
                ).write(&html)
            }
        }
    }

    /// Staff: each need with its label, its full-time equivalents and a button to remove it; one more.
    func staff(_ html: inout HTML) {
        guard mayWriteValues || !content.staff.isEmpty else { return }
        html(.section, .class("written"), .id("staff")) { html in
            html(.h2, words.staff)
            for (index, (need, place)) in zip(content.staff, draft.places.staff).enumerated() {
                html(.div, .class("written-item")) { html in
                    pair(.staff(objective.id, place), need.label, words.numbered(words.staff, index + 1), &html)
                    html(.p, .class("item-actions")) { html in
                        html(.span, words.fullTimeEquivalents(need.fte))
                        guard mayWriteValues else { return }
                        remove("remove-staff:\(place)", words.numbered(words.staff, index + 1), &html)
                    }
                }
            }
            guard mayWriteValues else { return }
            addition("add-staff", words.addStaff, &html) { html in
                emptyPair("add-staff", words.name, &html)
                html(.div, .class("figures-row")) { html in
                    number("add-staff:from", words.fullTimeEquivalentsLong, "", &html)
                    number("add-staff:to", words.upTo, "", &html)
                }
            }
        }
    }

    /// The day of a deadline.
    func day(_ name: String, _ day: CalendarDay?, _ html: inout HTML) {
        FormField(
            name: name, label: words.lastDay, kind: .day, value: shown(name, day.map { "\($0)" } ?? ""),
            isRequired: false
        ).write(errors, words, &html)
    }

    func newDeadline(_ html: inout HTML) {
        addition("add-deadline", words.addDeadline, &html) { html in
            emptyPair("add-deadline", words.deadline, &html)
            day("add-deadline:due", nil, &html)
        }
    }

    func newMention(_ kind: SharedKind, _ html: inout HTML) {
        let isPartner = kind == .partner
        let name = isPartner ? "add-partner" : "add-group"
        addition(name, isPartner ? words.addPartner : words.addTargetGroup, &html) { html in
            emptyPair(name, words.name, &html)
        }
    }

    /// An item goes to another field, of this objective or of another one.
    func elsewhere(_ html: inout HTML) {
        let items = content.fields.flatMap { field in
            field.items.enumerated().map { index, item in
                (
                    item.id.description,
                    words.labelled(
                        words.numbered(words.year(words.name(of: field.field), field.year), index + 1),
                        reader.plain(item.text, first: 50))
                )
            }
        }
        guard !items.isEmpty else { return }
        html(.details, .class("new-item"), .id("elsewhere"), errors["elsewhere"] == nil ? .closed : .open) { html in
            html(.summary, words.elsewhere)
            if let reason = errors["elsewhere"] {
                html(.p, .class("field-error"), text: words.sentence(for: reason))
            }
            FormChoice(
                name: "moved", label: words.item, options: items, chosen: shown("moved", "")
            ).write(&html)
            html(.div, .class("figures-row wide")) { html in
                FormChoice(
                    name: "moved-to", label: words.moveTo,
                    options: FieldName.allCases.map { ($0.rawValue, words.name(of: $0)) }, chosen: shown("moved-to", "")
                ).write(&html)
                number("moved-into", words.ofObjective, objective.number, isText: true, &html)
            }
            html(.p, .class("item-actions")) { action("elsewhere", words.moveThere, nil, &$0) }
            FormChoice(
                name: "moved-language", label: words.writtenInFact,
                options: plan.languages.map { ($0.rawValue, words.name(of: $0)) }, chosen: shown("moved-language", "")
            ).write(&html)
            html(.p, .class("item-actions")) { action("relabel", words.relabel, nil, &$0) }
        }
    }
}
