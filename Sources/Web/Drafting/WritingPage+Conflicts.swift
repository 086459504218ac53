import Kernel
import Markup
import Messages
import Strategy

/// What two people made of one text: both are shown, nothing is lost, and the person chooses.
extension WritingPage {
    /// The name of the field that says what an edit says; nil where it is said by a button or a box for something new.
    static func field(of edit: DraftEdit) -> String? {
        switch edit {
        case .setText(let place, let language, _): name(of: place, language)
        case .setStatus: "status"
        case .setTarget(let id, _): "target:\(id)"
        case .setUnit(let id, _): "unit:\(id)"
        case .setMeasurement(let id, let place, _): "value:\(id):\(place)"
        case .setAmount(let id, _): "amount:\(id)"
        case .setDue(_, let place, _): "due:\(place)"
        default: nil
        }
    }

    func conflictList(_ html: inout HTML) {
        guard !conflicts.isEmpty else { return }
        let isAllInForm = conflicts.allSatisfy { isInForm($0) }
        html(.section, .class("conflicts"), .role("alert")) { html in
            html(.h2, words.changedMeanwhile(conflicts.count))
            html(.p, (isAllInForm ? words.conflictAdvice + " " : "") + words.restIsSaved)
            if deedWaits { html(.p, words.deedWaits) }
            for conflict in conflicts { write(conflict, saysAdvice: !isAllInForm, &html) }
        }
    }

    private func write(_ conflict: EditConflict, saysAdvice: Bool, _ html: inout HTML) {
        let field = WritingPage.field(of: conflict.edit)
        let isInForm = isInForm(conflict)
        html(.div, .class("conflict"), field.map { .id($0 + "-theirs") } ?? .none) { html in
            html(.p) { html in
                if let anchor = isInForm ? anchor(of: conflict.edit) : nil {
                    html(.a, .href(Address(fragment: anchor)), text: title(of: conflict))
                } else {
                    html(.span, title(of: conflict))
                }
                html.text(" · ")
                html(.span, .class("quiet"), text: name(of: conflict.by) + " · " + words.moment(conflict.at))
            }
            if !isInForm {
                html(.p, words.goneAdvice)
            } else if saysAdvice, field != nil {
                html(.p, words.conflictAdvice)
            }
            html(.dl) { html in
                html(.div) { html in
                    html(.dt, words.theirText)
                    html(.dd) { $0.value(conflict.theirs, words) }
                }
                if isInForm, let field { mine(field, conflict, &html) }
            }
            if !isInForm { copies(of: conflict, &html) }
            if let field, isInForm, conflict.theirs != nil {
                html(.label, .class("take-theirs")) { html in
                    html(.input, .type("checkbox"), .fieldName("theirs"), .value(field))
                    html.text(" " + words.takeTheirs)
                }
            }
        }
    }

    private func mine(_ field: String, _ conflict: EditConflict, _ html: inout HTML) {
        let typed = sent?[field] ?? ""
        html(.div) { html in
            html(.dt, words.yourText)
            if case .setStatus(_, let status) = conflict.edit {
                html(.dd, status.map { words.name(of: $0) } ?? words.noStatus)
            } else {
                html(.dd, typed)
            }
        }
        guard case .text(let theirs) = conflict.theirs, case .setText(_, let language, _) = conflict.edit else {
            return
        }
        html(.div) { html in
            html(.dt, words.differenceOfTexts)
            html(.dd, .lang(language.rawValue)) { $0.difference(from: theirs, to: typed) }
        }
    }

    /// What was typed where no field is any more, to be copied from here. It is not sent again.
    private func copies(of conflict: EditConflict, _ html: inout HTML) {
        for (language, text) in typed(in: conflict.edit) {
            html(.label) { html in
                html(.span, language.map { words.text(words.yourText, in: $0) } ?? words.yourText)
                html(
                    .textarea, .readonly, language.map { .lang($0.rawValue) } ?? .none,
                    .rows(WritingPage.rows(for: text)), text: "\n" + text)
            }
        }
    }

    private func typed(in edit: DraftEdit) -> [(Language?, String)] {
        switch edit {
        case .setText(_, let language, let text): [(language, text)]
        case .splitItem(_, let first, let second):
            first.sorted { $0.key < $1.key }.map { language, text in
                (language, [text, second[language]].compactMap { $0 }.joined(separator: "\n\n"))
            }
        default: WritingPage.field(of: edit).map { [(nil, sent?[$0] ?? "")] } ?? []
        }
    }
}

/// Where on the page that is about which two people disagree.
extension WritingPage {
    /// A text that has its fields on the page, and what it is called there.
    private struct Written {
        let place: TextPlace
        let name: String
    }

    private var written: [Written] {
        let (id, places) = (objective.id, draft.places)
        var all = [Written(place: .objective(id), name: words.title)]
        func add(_ name: String, _ places: [TextPlace]) {
            all += places.enumerated().map { Written(place: $1, name: words.numbered(name, $0 + 1)) }
        }
        for (field, place) in zip(content.fields, places.fields) {
            let name = words.year(words.name(of: field.field), field.year)
            if isOpen(.field(id, place), field.label) { all.append(Written(place: .field(id, place), name: name)) }
            add(name, field.items.map { .item($0.id) })
        }
        add(words.footnotes, content.notes.map { .item($0.id) })
        add(words.name(of: FieldName.indicators), content.indicators.map { .indicator($0.id) })
        for (indicator, places) in zip(content.indicators, places.thresholds) {
            for (threshold, place) in zip(indicator.thresholds, places) {
                let place = TextPlace.threshold(indicator.id, place)
                guard isOpen(place, threshold.text) else { continue }
                all.append(Written(place: place, name: words.name(of: threshold.level)))
            }
        }
        add(words.budgetLine, content.budget.map { .budgetLine($0.id) })
        add(words.staff, places.staff.map { .staff(id, $0) })
        add(words.deadline, places.deadlines.map { .deadline(id, $0) })
        add(words.name(of: FieldName.partners), places.partners.map { .partner(id, $0) })
        add(words.name(of: FieldName.targetGroups), places.targetGroups.map { .targetGroup(id, $0) })
        return all
    }

    private func written(_ place: TextPlace) -> Written? { written.first { $0.place == place } }

    /// To which text of the page an edit belongs; nil for the objective's status and for what is no text or value.
    private func place(of edit: DraftEdit) -> TextPlace? {
        switch edit {
        case .setText(let place, _, _): place
        case .setTarget(let id, _), .setUnit(let id, _), .setMeasurement(let id, _, _): .indicator(id)
        case .setAmount(let id, _): .budgetLine(id)
        case .setDue(let id, let place, _): .deadline(id, place)
        case .removeItem(let id), .moveItem(let id, _), .splitItem(let id, _, _), .mergeItems(let id, _): .item(id)
        case .removePart(.indicator(let id)), .movePart(.indicator(let id), _): .indicator(id)
        case .removePart(.budgetLine(let id)), .movePart(.budgetLine(let id), _): .budgetLine(id)
        default: nil
        }
    }

    /// Whether what a conflict is about still stands in the form.
    private func isInForm(_ conflict: EditConflict) -> Bool {
        guard let place = place(of: conflict.edit) else { return true }
        guard written(place) != nil else { return false }
        guard case .setMeasurement(let id, let place, _) = conflict.edit else { return true }
        return zip(content.indicators, draft.places.measurements).contains { $0.0.id == id && $0.1.contains(place) }
    }

    private func anchor(of edit: DraftEdit) -> String? {
        if let field = WritingPage.field(of: edit) { return field }
        switch place(of: edit) {
        case .item(let id): return "item:\(id)"
        case .indicator(let id): return "indicator:\(id)"
        case .budgetLine(let id): return "budget:\(id)"
        default: return nil
        }
    }

    /// What a conflict is about, by the name of its field and by how it begins.
    private func title(of conflict: EditConflict) -> String {
        let name = place(of: conflict.edit).flatMap { written($0)?.name }
        let value: String? =
            switch conflict.edit {
            case .setStatus: words.status
            case .setTarget: words.target
            case .setUnit: words.unit
            case .setAmount: words.amountInEuros
            case .setMeasurement: words.value
            case .setDue: words.lastDay
            default: nil
            }
        if let value { return [name, value].compactMap { $0 }.joined(separator: ": ") }
        guard case .setText(_, let language, _) = conflict.edit else { return name ?? words.item }
        let title = words.text(name ?? words.textOfObjective, in: language)
        guard case .text(let text) = conflict.theirs ?? conflict.base else { return title }
        return title + ": " + text.prefix(40) + (text.count > 40 ? "…" : "")
    }
}
