import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// Which half of an objective is written: what is written daily, and what is arranged now and then.
enum WritingPart: String, Hashable {
    case texts
    /// Which fields there are, items that go elsewhere, deadlines, partners and target groups.
    case more
}

/// The page on which an objective of a draft is written: its texts with the languages facing each other, its status,
/// its figures.
///
/// It is one form, so that it works as it is; a script only makes it more comfortable.
struct WritingPage {
    let draft: DraftPage
    var part = WritingPart.texts
    let reader: Reader
    let naming: Naming
    var notice: SaveNotice?
    var errors = FormErrors()
    var conflicts: [EditConflict] = []
    /// Why what the button says was not done.
    var refused: (reason: Problem.Reason, anchor: String)?
    /// Whether something that the button says waits until conflicts are settled.
    var deedWaits = false
    /// The fields that were taken of what was sent.
    var taken: [String] = []
    /// What those are called who said, decided or changed something here.
    var people: [PersonID: Person] = [:]
    /// Who has a role in the plan, and so can be named in a comment.
    var members: [Person] = []
    /// What was sent and could not be kept, to be shown again.
    var sent: PostedForm?
    /// The revision that the person saw, where it is not the present one.
    var seen: Int?

    /// What the person had typed and not saved, by the name of its field.
    let typing: [String: KeptTyping]

    init(_ draft: DraftPage, levels: LevelNames, for audience: Audience) {
        self.draft = draft
        typing = TypedField.all(of: draft)
        reader = Reader(for: audience, planLanguages: draft.page.plan.languages)
        naming = Naming(levels, reader)
    }

    var words: Words { reader.words }
    var plan: Plan { draft.page.plan }
    var content: ObjectiveContent { draft.page.content }
    var objective: Objective { content.objective }
    /// What a form of somebody carries; there is always one, as the route asks for them.
    var token: String { reader.caller?.formToken ?? "" }

    func page() -> HTML {
        let code = naming.code(of: objective)
        let frame = Frame(
            reader: reader, link: .write(plan: plan.slug, number: objective.number, part: part),
            title: "\(words.write): \(code) \(reader.plain(objective.title))", plan: plan, trail: trail,
            scripts: Asset.scripts + [.write])
        return frame.page { html in
            html(.article, .class("writing")) { html in
                html(.header, .class("page-head")) { html in
                    html(.p, .class("over")) { html in
                        html(.span, .class("draft-mark"), text: words.draft)
                        html.text(" · ")
                        html(.span, .class("code"), text: code)
                    }
                    html(.h1, .class("letter")) { $0.passage(objective.title, reader) }
                    ways(&html)
                }
                if let notice { done(notice, &html) }
                errors.write(words, &html)
                if let refused { write(refused.reason, at: refused.anchor, &html) }
                if !mayWrite { html(.p, .class("note"), text: words.mayOnlyRead) }
                form(&html)
            }
        }
    }

    private var trail: [Frame.Crumb] {
        [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)]
            + draft.page.ancestors.map { ancestor in
                Frame.Crumb(
                    link: .write(plan: plan.slug, number: ancestor.number), code: naming.code(of: ancestor),
                    title: ancestor.title)
            }
    }

    var mayWrite: Bool {
        mayWriteValues || plan.languages.contains { draft.rights.may(.writeText(draft.origin, $0)) }
    }

    var mayWriteValues: Bool { draft.rights.may(.writeValues(draft.origin)) }

    private func ways(_ html: inout HTML) {
        html(.p, .class("ways")) { html in
            if let previous = draft.page.previous {
                way(words.previous, .write(plan: plan.slug, number: previous.number), &html)
            }
            if let next = draft.page.next { way(words.next, .write(plan: plan.slug, number: next.number), &html) }
            if part == .more {
                way(words.backToTexts, .write(plan: plan.slug, number: objective.number), &html)
            } else if mayWriteValues || !content.deadlines.isEmpty || !content.partners.isEmpty
                || !content.targetGroups.isEmpty
            {
                way(words.arrange, .write(plan: plan.slug, number: objective.number, part: .more), &html)
            }
            way(words.seeAsRead, .objective(plan: plan.slug, number: objective.number), &html)
            way(words.history, .history(plan: plan.slug, objective: objective.number), &html)
        }
    }

    private func way(_ name: String, _ link: Link, _ html: inout HTML) {
        html(.a, .href(link.address(in: reader.language)), text: name)
        html.text(" ")
    }

    private func done(_ notice: SaveNotice, _ html: inout HTML) {
        html(.div, .class("notice"), .role("status")) { html in
            html(.p, notice.sentence(words))
            guard let revision = notice.revision else { return }
            let undo = Link.undo(plan: plan.slug, revision: revision, objective: objective.number)
            html.postButton(undo.address(in: reader.language), token: token, words.undo)
        }
    }

    /// Texts and values are saved by then, so that only this is said of what the button should have done.
    private func write(_ reason: Problem.Reason, at anchor: String, _ html: inout HTML) {
        html(.div, .class("form-errors"), .role("alert")) { html in
            html(.h2, words.notDone)
            html(.p) { $0(.a, .href(Address(fragment: anchor)), text: words.sentence(forDeed: reason)) }
        }
    }

    private func form(_ html: inout HTML) {
        let address = Link.write(plan: plan.slug, number: objective.number, part: part).address(in: reader.language)
        let keeping = Link.typing(plan: plan.slug, number: objective.number).address(in: reader.language)
        html.post(address, token: token, "form write-form", .data(.keep, keeping.text)) { html in
            html(.input, .type("hidden"), .fieldName("seen"), .value("\(seen ?? plan.revision)"))
            // Enter in a field presses a form's first button.
            if mayWrite {
                html(
                    .button, .type("submit"), .class("spoken"), .focusTarget, .hiddenFromSpeech, .fieldName("do"),
                    .value("save"), text: words.save)
            }
            conflictList(&html)
            switch part {
            case .texts: texts(&html)
            case .more: more(&html)
            }
            html(
                .div, .class("save-bar"), .data(.back, words.typedIsBack), .data(.before, words.typedBefore),
                taken.isEmpty ? .none : .data(.taken, taken.joined(separator: " "))
            ) { html in
                if mayWrite {
                    html(
                        .button, .type("submit"), .class("main"), .fieldName("do"), .value("save"), text: words.save)
                }
                html(.span, .class("quiet"), text: words.draftRevision(plan.revision))
            }
        }
    }

    private func texts(_ html: inout HTML) {
        html(.section) { html in
            html(.h2, words.title)
            pair(.objective(objective.id), objective.title, words.title, &html)
        }
        status(&html)
        if mayWriteValues, content.fields.contains(where: { !$0.items.isEmpty }) {
            html(.p, .class("hint"), text: words.splitHint)
        }
        for (field, place) in zip(content.fields, draft.places.fields) { section(field, place, &html) }
        notes(&html)
        indicators(&html)
        budget(&html)
        staff(&html)
        reviewSection(&html)
        threads(&html)
    }

    private func more(_ html: inout HTML) {
        if mayWriteValues {
            fields(&html)
            elsewhere(&html)
        }
        namesInLists(&html)
    }

    private func status(_ html: inout HTML) {
        guard mayWriteValues else {
            return facts([(words.status, objective.status.map { words.name(of: $0) } ?? words.noStatus)], &html)
        }
        FormChoice(
            name: "status", label: words.status,
            options: [("", words.noStatus)] + Status.allCases.map { ($0.rawValue, words.name(of: $0)) },
            chosen: shown("status", objective.status?.rawValue ?? "")
        ).write(&html)
    }

    private func section(_ field: FieldItems, _ place: Int, _ html: inout HTML) {
        let name = words.year(words.name(of: field.field), field.year)
        html(.section, .class("written"), .id("field:\(place)")) { html in
            html(.h2, name)
            // What the letter called the field is written where a language lacks it.
            if isOpen(.field(objective.id, place), field.label) {
                pair(.field(objective.id, place), field.label, words.labelOfField, &html)
            }
            items(field.items, name, &html)
            if mayWriteValues {
                newItem(name, place, &html)
            }
        }
    }

    private func items(_ items: [Item], _ name: String, _ html: inout HTML) {
        for (index, item) in items.enumerated() {
            let label = words.numbered(name, index + 1)
            html(.div, .class("written-item"), .id("item:\(item.id)")) { html in
                pair(.item(item.id), item.text, label, &html)
                if mayWriteValues { actions(item, index, of: items.count, label, &html) }
            }
        }
    }

    /// What stands under no field.
    private func notes(_ html: inout HTML) {
        guard !content.notes.isEmpty else { return }
        html(.section, .class("written"), .id("notes")) { html in
            html(.h2, words.footnotes)
            items(content.notes, words.footnotes, &html)
        }
    }

    /// Whether a text is missing or stale in a language of the plan.
    func isOpen(_ place: TextPlace, _ text: LocalizedText) -> Bool {
        !text.isEmpty && plan.languages.contains { text.version(in: $0).map { $0.state == .stale } ?? true }
    }

    /// Buttons of the form: what was typed elsewhere is saved with them.
    private func actions(_ item: Item, _ index: Int, of count: Int, _ label: String, _ html: inout HTML) {
        html(.p, .class("item-actions"), .role("group"), .label(label)) { html in
            if index > 0 { action("up:\(item.id)", "↑", words.up, &html) }
            if index + 1 < count { action("down:\(item.id)", "↓", words.down, &html) }
            action("split:\(item.id)", words.split, nil, &html)
            if index > 0 { action("join:\(item.id)", words.join, nil, &html) }
            action("remove:\(item.id)", words.remove, nil, &html)
        }
    }

    func action(_ value: String, _ shown: String, _ spoken: String?, _ html: inout HTML) {
        html(.button, .fieldName("do"), .value(value), spoken.map { .label($0) } ?? .none, text: shown)
    }

    private func newItem(_ field: String, _ place: Int, _ html: inout HTML) {
        html(.details, .class("new-item"), .id("new:\(place)"), hasTyped(place) ? .open : .closed) { html in
            html(.summary, words.addItem)
            html(.div, .class("sides")) { html in
                for language in plan.languages {
                    box(
                        "new:\(place):\(language.rawValue)", "", language, words.newItem(in: field, language),
                        state: nil,
                        &html)
                }
            }
        }
    }

    private func hasTyped(_ place: Int) -> Bool { isTyped("new:\(place):") }
}

extension WritingPage {
    private func indicators(_ html: inout HTML) {
        guard !content.indicators.isEmpty || mayWriteValues else { return }
        html(.section, .class("written"), .id("indicators")) { html in
            html(.h2, words.name(of: FieldName.indicators))
            for (index, indicator) in content.indicators.enumerated() {
                let label = words.numbered(words.name(of: FieldName.indicators), index + 1)
                html(.div, .class("written-item"), .id("indicator:\(indicator.id)")) { html in
                    pair(.indicator(indicator.id), indicator.name, label, &html)
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
    private func facts(_ all: [(name: String, value: String)], _ html: inout HTML) {
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

    private func budget(_ html: inout HTML) {
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

    /// How those are called whom lists and counts know: they follow the items above when a letter is read, and are
    /// corrected here.
    private func namesInLists(_ html: inout HTML) {
        let id = objective.id
        var lists: [(name: String, texts: [(TextPlace, LocalizedText)])] = []
        lists.append(
            (words.deadline, zip(draft.places.deadlines, content.deadlines).map { (.deadline(id, $0), $1.text) }))
        lists.append(
            (
                words.name(of: FieldName.partners),
                zip(draft.places.partners, content.partners).map { (.partner(id, $0), $1.printed) }
            ))
        lists.append(
            (
                words.name(of: FieldName.targetGroups),
                zip(draft.places.targetGroups, content.targetGroups).map { (.targetGroup(id, $0), $1.printed) }
            ))
        html(.section, .class("names-in-lists"), .id("names")) { html in
            html(.h2, words.namesInLists)
            for list in lists { named(list.name, list.texts, &html) }
            guard mayWriteValues else { return }
            newDeadline(&html)
            newMention(.partner, &html)
            newMention(.targetGroup, &html)
        }
    }

    private func named(_ name: String, _ texts: [(TextPlace, LocalizedText)], _ html: inout HTML) {
        guard !texts.isEmpty else { return }
        html(.section, .class("written")) { html in
            html(.h3, name)
            for (index, (place, text)) in texts.enumerated() {
                let label = words.numbered(name, index + 1)
                pair(place, text, label, &html)
                if case .deadline(_, let place) = place {
                    let due = content.deadlines[index].due
                    if mayWriteValues {
                        day("due:\(place)", due, &html)
                    } else if let due {
                        facts([(words.lastDay, words.date(due))], &html)
                    }
                }
                guard mayWriteValues else { continue }
                if let button = Self.removal(of: place) {
                    html(.p, .class("item-actions")) { remove(button, label, &$0) }
                }
            }
        }
    }

    private static func removal(of place: TextPlace) -> String? {
        switch place {
        case .deadline(_, let place): "remove-deadline:\(place)"
        case .partner(_, let place): "remove-partner:\(place)"
        case .targetGroup(_, let place): "remove-group:\(place)"
        default: nil
        }
    }

    func number(
        _ name: String, _ label: String, _ value: String, isText: Bool = false, _ html: inout HTML
    ) {
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            if errors[name] != nil { html(.p, .class("field-error"), .id(name + "-error"), text: error(name)) }
            html(
                .input, .type("text"), .id(name), .fieldName(name), .value(shown(name, value)), .autocomplete("off"),
                .inputMode(isText ? "text" : "decimal"), .invalid(if: errors[name] != nil),
                .described(byAll: errors[name] == nil ? [] : [name + "-error"]))
        }
    }

    private func error(_ name: String) -> String { errors[name].map { words.sentence(for: $0) } ?? "" }

    /// What was typed, where it was sent back; else what is kept.
    func shown(_ name: String, _ kept: String) -> String {
        if let sent { return sent.has(name) && !sent.all("theirs").contains(name) ? sent[name] : kept }
        guard let typed = typing[name], !typed.isChangedSince else { return kept }
        return typed.text
    }

    /// Whether something stands in fields whose names begin so.
    func isTyped(_ name: String) -> Bool {
        if let sent { return sent.fields.contains { $0.name.hasPrefix(name) && !$0.value.isEmpty } }
        return typing.contains { $0.key.hasPrefix(name) && !$0.value.text.isEmpty }
    }
}
