import Kernel
import Markup
import Messages
import Strategy

/// A text in the languages of the plan, facing each other.
extension WritingPage {
    func pair(_ place: TextPlace, _ text: LocalizedText, _ label: String, _ html: inout HTML) {
        html(.div, .class("sides")) { html in
            for language in plan.languages { side(place, text, language, label, &html) }
        }
    }

    private func side(
        _ place: TextPlace, _ text: LocalizedText, _ language: Language, _ label: String, _ html: inout HTML
    ) {
        let state = text.version(in: language)?.state
        guard draft.rights.may(.writeText(draft.origin, language)) else {
            return html(.div, .class("side")) { html in
                html(.p, .class("side-name"), text: language.rawValue.uppercased())
                html(.p, .lang(language.rawValue), text: text[language] ?? words.noText(in: language))
            }
        }
        let name = WritingPage.name(of: place, language)
        box(name, text[language] ?? "", language, words.text(label, in: language), state: state, &html) { html in
            guard let source = source(of: place, language) else { return }
            changedSource(source, now: text[source.language] ?? "", &html)
        }
    }

    /// The name of a text's field.
    static func name(of place: TextPlace, _ language: Language) -> String {
        "text:\(place.stored):\(language.rawValue)"
    }

    func box(
        _ name: String, _ kept: String, _ language: Language, _ label: String, state: LocalizedText.State?,
        _ html: inout HTML, beneath: (inout HTML) -> Void = { _ in }
    ) {
        let text = shown(name, kept)
        let conflict = conflicts.contains { WritingPage.name(of: $0) == name }
        html(.div, .class("side")) { html in
            html(.label) { html in
                html(.span, .hiddenFromSpeech, text: language.rawValue.uppercased())
                html(.span, .class("spoken"), text: label)
                if let state { html(.small, " " + words.name(of: state)) }
                html(
                    .textarea, .id(name), .fieldName(name), .lang(language.rawValue),
                    .rows(WritingPage.rows(for: text)), .invalid(if: conflict),
                    .described(byAll: conflict ? [name + "-theirs"] : []), text: "\n" + text)
            }
            unsaved(name, kept, language, &html)
            beneath(&html)
        }
    }

    /// What was typed and not saved is back, or stands beside what somebody else has made of the text since.
    private func unsaved(_ name: String, _ kept: String, _ language: Language, _ html: inout HTML) {
        guard sent == nil, let typed = typing[name], typed.text != kept else { return }
        html(.p, .class("note"), .role("status")) { html in
            html.text(typed.isChangedSince ? words.typedBefore + " " : words.typedIsBack)
            if typed.isChangedSince { html(.q, .lang(language.rawValue), text: typed.text) }
        }
    }

    /// About as many lines as the text takes in half of a page, so that it is seen as a whole.
    private static func rows(for text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return min(14, max(2, lines.reduce(0) { $0 + 1 + $1.utf8.count / 52 }))
    }

    private func source(of place: TextPlace, _ language: Language) -> TextSource? {
        draft.sources.first { $0.place == place && $0.language == language }?.source
    }

    /// What a stale translation was made from, beside what stands there now.
    private func changedSource(_ source: TextSource, now: String, _ html: inout HTML) {
        html(.details, .class("stale-source"), .open) { html in
            html(.summary, words.sourceChanged(source.language))
            html(.p, .lang(source.language.rawValue)) { $0.difference(from: source.text, to: now) }
        }
    }
}

/// What two people made of one text: both are shown, nothing is lost, and the person chooses.
extension WritingPage {
    static func name(of conflict: EditConflict) -> String {
        switch conflict.edit {
        case .setText(let place, let language, _): name(of: place, language)
        case .setStatus: "status"
        case .setTarget(let id, _): "target:\(id)"
        case .setUnit(let id, _): "unit:\(id)"
        case .setMeasurement(let id, let place, _): "value:\(id):\(place)"
        case .setAmount(let id, _): "amount:\(id)"
        case .removeItem(let id), .moveItem(let id, _): "item:\(id)"
        default: "seen"
        }
    }

    func conflictList(_ html: inout HTML) {
        guard !conflicts.isEmpty else { return }
        html(.section, .class("conflicts"), .role("alert")) { html in
            html(.h2, words.changedMeanwhile(conflicts.count))
            html(.p, words.conflictAdvice)
            for conflict in conflicts { write(conflict, &html) }
        }
    }

    private func write(_ conflict: EditConflict, _ html: inout HTML) {
        let name = WritingPage.name(of: conflict)
        html(.div, .class("conflict"), .id(name + "-theirs")) { html in
            html(.p) { html in
                html(.a, .href(Address(fragment: name)), text: title(of: conflict))
                html.text(" · ")
                html(.span, .class("quiet"), text: self.name(of: conflict.by) + " · " + words.moment(conflict.at))
            }
            html(.dl) { html in
                html(.div) { html in
                    html(.dt, words.theirText)
                    html(.dd) { value(conflict.theirs, of: conflict, &$0) }
                }
                html(.div) { html in
                    html(.dt, words.yourText)
                    html(.dd, sent?[name] ?? "")
                }
                guard case .text(let theirs) = conflict.theirs, case .setText(_, let language, _) = conflict.edit else {
                    return
                }
                html(.div) { html in
                    html(.dt, words.differenceOfTexts)
                    html(.dd, .lang(language.rawValue)) { $0.difference(from: theirs, to: sent?[name] ?? "") }
                }
            }
            if conflict.theirs != nil {
                html(.label, .class("take-theirs")) { html in
                    html(.input, .type("checkbox"), .fieldName("theirs"), .value(name))
                    html.text(" " + words.takeTheirs)
                }
            }
        }
    }

    private func title(of conflict: EditConflict) -> String {
        switch conflict.edit {
        case .setText(_, let language, _): words.text(words.textOfObjective, in: language)
        case .setStatus: words.status
        case .setTarget: words.target
        case .setUnit: words.unit
        case .setAmount: words.amountInEuros
        case .setMeasurement: words.value
        default: words.item
        }
    }

    private func value(_ value: EditedValue?, of conflict: EditConflict, _ html: inout HTML) {
        switch value {
        case .text(let text): html.text(text)
        case .number(let number): html.text(words.number(number, decimals: 6))
        case .amount(let money): html.text(words.money(money))
        case .status(let status): html.text(words.name(of: status))
        case .day(let day): html.text(words.date(day))
        case nil: html(.span, .class("gap"), text: words.nothingThere)
        }
    }
}

extension HTML {
    /// How one text became another, word by word.
    mutating func difference(from old: String, to new: String) {
        for part in TextDifference(from: old, to: new).parts {
            switch part.kind {
            case .same: text(part.text)
            case .gone: self(.del, part.text)
            case .come: self(.ins, part.text)
            }
        }
    }
}
