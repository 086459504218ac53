import Kernel
import Messages
import Strategy

/// What the form of an objective sent about parts that come and go.
extension SentObjective {
    /// Whatever was written into the boxes of something new.
    mutating func addParts(_ form: PostedForm) {
        let id = draft.page.content.objective.id
        addField(form, id)
        addIndicator(form, id)
        if let indicator = IndicatorID(form["add-to:indicator"]) { addTo(indicator, form) }
        addBudgetLine(form, id)
        addStaff(form, id)
        addDeadline(form, id)
        for (name, kind) in [("add-partner", SharedKind.partner), ("add-group", .targetGroup)] {
            let texts = texts(name, form)
            if !texts.isEmpty { edits.append(.addPart(.mention(id, kind), texts).once(form.addition(name + ":"))) }
        }
    }

    private func texts(_ name: String, _ form: PostedForm) -> [Language: String] {
        var texts: [Language: String] = [:]
        for language in draft.page.plan.languages {
            let typed = form["\(name):\(language.rawValue)"]
            if !typed.isBlank { texts[language] = typed }
        }
        return texts
    }

    private mutating func addField(_ form: PostedForm, _ id: ObjectiveID) {
        guard let field = FieldName(rawValue: form["add-field:name"]), let year = year("add-field:year", form)
        else { return }
        // Each language has the label that readers of it know the field by.
        let labels = draft.page.plan.languages.map { ($0, Words(in: $0).name(of: field)) }
        edits.append(
            .addPart(.field(id, field, year: year.value), Dictionary(uniqueKeysWithValues: labels))
                .once(form.addition("add-field:")))
        target = "add-field"
    }

    private mutating func addIndicator(_ form: PostedForm, _ id: ObjectiveID) {
        let texts = texts("add-indicator", form)
        guard let year = year("add-indicator:year", form),
            let value = number(form["add-indicator:value"], "add-indicator:value"),
            let target = number(form["add-indicator:target"], "add-indicator:target")
        else { return }
        guard !texts.isEmpty else {
            // Figures without a name are those of nothing.
            if year.value != nil || value.value != nil || target.value != nil {
                errors.add(.drafting(.textEmpty), at: "add-indicator:\(draft.page.plan.languages[0].rawValue)")
            }
            return
        }
        let unit = form["add-indicator:unit"]
        edits.append(
            .addPart(
                .indicator(
                    id, unit: unit.isBlank ? nil : unit, target: target.value,
                    baseline: value.value.map { Measurement(year: year.value, value: $0, line: nil) }), texts
            ).once(form.addition("add-indicator:")))
        self.target = "indicators"
    }

    private mutating func addTo(_ id: IndicatorID, _ form: PostedForm) {
        let name = "add-to"
        guard let year = year("\(name):year", form),
            let value = number(form["\(name):value"], "\(name):value"),
            let from = number(form["\(name):from"], "\(name):from"), let to = number(form["\(name):to"], "\(name):to")
        else { return }
        if let value = value.value {
            edits.append(
                .addPart(.measurement(id, year: year.value, value), [:])
                    .once(form.addition("\(name):indicator", "\(name):year", "\(name):value")))
            target = name
        } else if year.value != nil {
            errors.add(.drafting(.numberMissing), at: "\(name):value")
        }
        guard let level = ThresholdLevel(rawValue: form["\(name):level"]) else { return }
        guard from.value != nil || to.value != nil else {
            return errors.add(.drafting(.numberMissing), at: "\(name):from")
        }
        edits.append(
            .addPart(.threshold(id, level, from: from.value, to: to.value), [:])
                .once(form.addition("\(name):indicator", "\(name):level", "\(name):from", "\(name):to")))
        target = name
    }

    private mutating func addBudgetLine(_ form: PostedForm, _ id: ObjectiveID) {
        let (texts, code) = (texts("add-budget", form), form["add-budget:code"].filter { !$0.isWhitespace })
        guard let amount = number(form["add-budget:amount"], "add-budget:amount"),
            let year = year("add-budget:year", form)
        else { return }
        guard !texts.isEmpty || !code.isEmpty || amount.value != nil else { return }
        // An amount without a name or an article is for nothing.
        guard !texts.isEmpty || !code.isEmpty else {
            return errors.add(.drafting(.textEmpty), at: "add-budget:\(draft.page.plan.languages[0].rawValue)")
        }
        var money: Money?
        if let value = amount.value {
            money = self.money(value, form["add-budget:amount"], "add-budget:amount")
            if money == nil { return }
        }
        edits.append(
            .addPart(
                .budgetLine(
                    id, code: code.isEmpty ? nil : code, AmountKind(rawValue: form["add-budget:kind"]) ?? .expense,
                    money, year.value.map { Period($0) } ?? draft.page.plan.period), texts
            ).once(form.addition("add-budget:")))
        target = "budget"
    }

    private mutating func addStaff(_ form: PostedForm, _ id: ObjectiveID) {
        let texts = texts("add-staff", form)
        guard let from = number(form["add-staff:from"], "add-staff:from"),
            let to = number(form["add-staff:to"], "add-staff:to")
        else { return }
        guard let low = from.value else {
            if !texts.isEmpty || to.value != nil { errors.add(.drafting(.numberMissing), at: "add-staff:from") }
            return
        }
        let high = max(low, to.value ?? low)
        guard low >= 0 else {
            return errors.add(.drafting(.numberUnreadable(given: form["add-staff:from"])), at: "add-staff:from")
        }
        edits.append(.addPart(.staff(id, low...high), texts).once(form.addition("add-staff:")))
        target = "staff"
    }

    private mutating func addDeadline(_ form: PostedForm, _ id: ObjectiveID) {
        let texts = texts("add-deadline", form)
        guard let due = day("add-deadline:due", form) else { return }
        guard !texts.isEmpty || due.value != nil else { return }
        edits.append(.addPart(.deadline(id, due.value), texts).once(form.addition("add-deadline:")))
        target = "add-deadline"
    }

    /// nil where it is none, which is then said.
    mutating func day(_ name: String, _ form: PostedForm) -> (value: CalendarDay?, ())? {
        let typed = form[name].filter { !$0.isWhitespace }
        guard !typed.isEmpty else { return (nil, ()) }
        guard let day = CalendarDay(iso: typed) else {
            errors.add(.drafting(.dayUnreadable(given: typed)), at: name)
            return nil
        }
        return (day, ())
    }

    private mutating func year(_ name: String, _ form: PostedForm) -> (value: Int?, ())? {
        let typed = form[name].filter { !$0.isWhitespace }
        guard !typed.isEmpty else { return (nil, ()) }
        guard let year = Int(typed), (1900...2200).contains(year) else {
            errors.add(.drafting(.numberUnreadable(given: typed)), at: name)
            return nil
        }
        return (year, ())
    }
}

/// Buttons that take a part away or move it.
extension SentObjective {
    mutating func actOnParts(_ button: String) {
        let parts = button.split(separator: ":").map(String.init)
        let id = draft.page.content.objective.id
        let place = parts.count > 1 ? parts.last.flatMap { Int($0) } : nil
        let indicator = parts.count > 1 ? IndicatorID(parts[1]) : nil
        let line = parts.count > 1 ? BudgetLineID(parts[1]) : nil
        switch (parts.first, place, indicator) {
        case ("remove-field", let place?, _): take(.field(id, place), "add-field")
        case ("name-as-item", _, let indicator?): nameAsItem(indicator)
        case ("remove-indicator", _, let indicator?): take(.indicator(indicator), "indicators")
        case ("up-indicator", _, let indicator?), ("down-indicator", _, let indicator?):
            move(.indicator(indicator), up: parts[0].hasPrefix("up"), "indicator:\(indicator)")
        case ("remove-value", let place?, let indicator?): take(.measurement(indicator, place), "indicators")
        case ("remove-threshold", let place?, let indicator?): take(.threshold(indicator, place), "indicators")
        case ("remove-staff", let place?, _): take(.staff(id, place), "staff")
        case ("remove-deadline", let place?, _): take(.deadline(id, place), "names")
        case ("remove-partner", let place?, _): take(.mention(id, .partner, place), "names")
        case ("remove-group", let place?, _): take(.mention(id, .targetGroup, place), "names")
        default:
            guard let line else { return }
            switch parts[0] {
            case "remove-budget": take(.budgetLine(line), "budget")
            case "up-budget", "down-budget": move(.budgetLine(line), up: parts[0] == "up-budget", "budget:\(line)")
            default: return
            }
        }
    }

    /// What the box of the name says gives way.
    private mutating func nameAsItem(_ id: IndicatorID) {
        edits.removeAll { edit in
            if case .setText(.indicator(id), _, _) = edit { true } else { false }
        }
        edits.append(.nameAsItem(id))
        target = "indicator:\(id)"
    }

    private mutating func take(_ part: DraftPart, _ anchor: String) {
        edits.append(.removePart(part))
        target = anchor
    }

    private mutating func move(_ part: DraftPart, up: Bool, _ anchor: String) {
        edits.append(.movePart(part, up: up))
        target = anchor
    }
}
