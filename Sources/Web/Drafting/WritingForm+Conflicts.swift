import Kernel
import Markup
import Messages
import Strategy

/// What two people made of one text: both are shown, nothing is lost, and the person chooses.
extension WritingForm {
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
        let conflicts = outcome.conflicts
        guard !conflicts.isEmpty else { return }
        let saysOnce = conflicts.allSatisfy { isInForm($0) && Self.field(of: $0.edit) != nil }
        html(.section, .class("conflicts"), .role("alert")) { html in
            html(
                .h2,
                conflicts.allSatisfy(isOwn)
                    ? words.changedByYourself(conflicts.count) : words.changedMeanwhile(conflicts.count))
            html(.p, (saysOnce ? words.conflictAdvice + " " : "") + words.restIsSaved)
            if outcome.deedWaits { html(.p, words.deedWaits) }
            for conflict in conflicts { write(conflict, saysAdvice: !saysOnce, &html) }
        }
    }

    private func write(_ conflict: EditConflict, saysAdvice: Bool, _ html: inout HTML) {
        let field = Self.field(of: conflict.edit)
        let isInForm = isInForm(conflict)
        html(.div, .class("conflict"), field.map { .id($0 + "-theirs") } ?? .none) { html in
            html(.p) { html in
                if let anchor = isInForm ? anchor(of: conflict.edit) : nil {
                    html(.a, .href(Address(fragment: anchor)), text: title(of: conflict))
                } else {
                    html(.span, title(of: conflict))
                }
                html.text(" · ")
                let who = isOwn(conflict) ? words.youElsewhere : name(of: conflict.by)
                html(.span, .class("quiet"), text: who + " · " + words.moment(conflict.at))
            }
            if !isInForm {
                html(.p, words.goneAdvice)
            } else if field == nil {
                html(.p, isOwn(conflict) ? words.lookFirstAtYours : words.lookFirst)
            } else if saysAdvice {
                html(.p, words.conflictAdvice)
            }
            // What a button would have changed or taken away still stands, whatever somebody else has made of it.
            if field != nil || conflict.theirs != nil || !isInForm {
                html(.dl) { html in
                    html(.div) { html in
                        html(.dt, words.theirText)
                        html(.dd) { $0.value(conflict.theirs, words) }
                    }
                    if isInForm, let field { mine(field, conflict, &html) }
                }
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

    /// Whether the person has made both, such as in two windows.
    private func isOwn(_ conflict: EditConflict) -> Bool { conflict.by == reader.caller?.actor }

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
                    .rows(Self.rows(for: text)), text: "\n" + text)
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
        default: Self.field(of: edit).map { [(nil, sent?[$0] ?? "")] } ?? []
        }
    }
}

/// Where on the page that is about which two people disagree.
extension WritingForm {
    func written(_ place: TextPlace) -> WrittenText? { written.first { $0.place == place } }

    /// To which text of the page an edit belongs; nil for the objective's status and for what is no text or value.
    func place(of edit: DraftEdit) -> TextPlace? {
        switch edit {
        case .setText(let place, _, _): place
        case .setTarget(let id, _), .setUnit(let id, _), .setMeasurement(let id, _, _): .indicator(id)
        case .setAmount(let id, _): .budgetLine(id)
        case .setDue(let id, let place, _): .deadline(id, place)
        case .removeItem(let id), .moveItem(let id, _), .splitItem(let id, _, _), .mergeItems(let id, _):
            origin == nil ? .chapterItem(id) : .item(id)
        case .removePart(.indicator(let id)), .movePart(.indicator(let id), _), .nameAsItem(let id): .indicator(id)
        case .removePart(.budgetLine(let id)), .movePart(.budgetLine(let id), _): .budgetLine(id)
        default: nil
        }
    }

    func isInForm(_ conflict: EditConflict) -> Bool {
        place(of: conflict.edit).map { written($0) != nil } ?? true
    }

    func anchor(of edit: DraftEdit) -> String? {
        if let field = Self.field(of: edit) { return field }
        switch place(of: edit) {
        case .item(let id), .chapterItem(let id): return "item:\(id)"
        case .indicator(let id): return "indicator:\(id)"
        case .budgetLine(let id): return "budget:\(id)"
        default: return nil
        }
    }

    /// What a conflict is about, by the name of its field and by how it begins.
    func title(of conflict: EditConflict) -> String {
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
        if let value { return name.map { words.labelled($0, value) } ?? value }
        guard case .setText(_, let language, _) = conflict.edit else { return name ?? words.item }
        let title = words.text(name ?? words.textOfObjective, in: language)
        guard case .text(let text) = conflict.theirs ?? conflict.base else { return title }
        return words.labelled(title, (text.prefix(40) + (text.count > 40 ? "…" : "")).isolated)
    }
}
