import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// The page on which an objective of a draft is written: its texts with the languages facing each other, its status,
/// its figures.
///
/// It is one form, so that it works as it is; a script only makes it more comfortable.
struct WritingPage {
    let draft: DraftPage
    let reader: Reader
    let naming: Naming
    var notice: SaveNotice?
    var errors = FormErrors()
    var conflicts: [EditConflict] = []
    /// What those are called who said, decided or changed something here.
    var people: [PersonID: Person] = [:]
    /// Who has a role in the plan, and so can be named in a comment.
    var members: [Person] = []
    /// What was sent and could not be kept, to be shown again.
    var sent: PostedForm?
    /// The revision that the person saw, where it is not the present one.
    var seen: Int?

    init(_ draft: DraftPage, levels: LevelNames, for audience: Audience) {
        self.draft = draft
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
            reader: reader, link: .write(plan: plan.slug, number: objective.number),
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

    private func form(_ html: inout HTML) {
        let address = Link.write(plan: plan.slug, number: objective.number).address(in: reader.language)
        html.post(address, token: token, "form write-form") { html in
            html(.input, .type("hidden"), .fieldName("seen"), .value("\(seen ?? plan.revision)"))
            // Enter in a field presses a form's first button.
            if mayWrite {
                html(
                    .button, .type("submit"), .class("spoken"), .focusTarget, .hiddenFromSpeech, .fieldName("do"),
                    .value("save"), text: words.save)
            }
            conflictList(&html)
            html(.section) { html in
                html(.h2, words.title)
                pair(.objective(objective.id), objective.title, words.title, &html)
            }
            if mayWriteValues { status(&html) }
            for (field, place) in zip(content.fields, draft.places.fields) { section(field, place, &html) }
            indicators(&html)
            budget(&html)
            namesInLists(&html)
            reviewSection(&html)
            threads(&html)
            html(
                .div, .class("save-bar"), .data(.back, words.typedIsBack), .data(.before, words.typedBefore)
            ) { html in
                if mayWrite {
                    html(
                        .button, .type("submit"), .class("main"), .fieldName("do"), .value("save"), text: words.save)
                }
                html(.span, .class("quiet"), text: words.draftRevision(plan.revision))
            }
        }
    }

    private func status(_ html: inout HTML) {
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
            for (index, item) in field.items.enumerated() {
                html(.div, .class("written-item"), .id("item:\(item.id)")) { html in
                    pair(.item(item.id), item.text, words.numbered(name, index + 1), &html)
                    if mayWriteValues { actions(item, index, of: field.items.count, &html) }
                }
            }
            if mayWriteValues { newItem(name, place, &html) }
        }
    }

    /// Buttons of the form: what was typed elsewhere is saved with them.
    private func actions(_ item: Item, _ index: Int, of count: Int, _ html: inout HTML) {
        html(.p, .class("item-actions")) { html in
            if index > 0 { action("up:\(item.id)", "↑", words.moveUp(index + 1), &html) }
            if index + 1 < count { action("down:\(item.id)", "↓", words.moveDown(index + 1), &html) }
            action("remove:\(item.id)", words.remove, words.removeItem(index + 1), &html)
        }
    }

    private func action(_ value: String, _ shown: String, _ spoken: String, _ html: inout HTML) {
        html(
            .button, .type("submit"), .class("plain small"), .fieldName("do"), .value(value), .label(spoken),
            text: shown)
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

    private func hasTyped(_ place: Int) -> Bool {
        sent.map { sent in plan.languages.contains { !sent["new:\(place):\($0.rawValue)"].isEmpty } } ?? false
    }
}

extension WritingPage {
    private func indicators(_ html: inout HTML) {
        guard !content.indicators.isEmpty else { return }
        html(.section, .class("written"), .id("indicators")) { html in
            html(.h2, words.name(of: FieldName.indicators))
            for (index, indicator) in content.indicators.enumerated() {
                html(.div, .class("written-item")) { html in
                    pair(
                        .indicator(indicator.id), indicator.name,
                        words.numbered(words.name(of: FieldName.indicators), index + 1), &html)
                    if mayWriteValues { figures(indicator, index, &html) }
                }
            }
        }
    }

    private func figures(_ indicator: Indicator, _ index: Int, _ html: inout HTML) {
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

    private func budget(_ html: inout HTML) {
        guard !content.budget.isEmpty else { return }
        html(.section, .class("written"), .id("budget")) { html in
            html(.h2, words.money)
            for (index, line) in content.budget.enumerated() {
                html(.div, .class("written-item")) { html in
                    pair(.budgetLine(line.id), line.label, words.numbered(words.budgetLine, index + 1), &html)
                    if mayWriteValues {
                        html(.div, .class("figures-row")) { html in
                            number(
                                "amount:\(line.id)", words.amountInEuros, line.amount.map { words.amount($0) } ?? "",
                                &html)
                            if let code = line.code { html(.span, .class("code"), text: code) }
                        }
                    }
                }
            }
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
        guard lists.contains(where: { !$0.texts.isEmpty }) else { return }
        html(.details, .class("names-in-lists")) { html in
            html(.summary, words.namesInLists)
            for list in lists { named(list.name, list.texts, &html) }
        }
    }

    private func named(_ name: String, _ texts: [(TextPlace, LocalizedText)], _ html: inout HTML) {
        guard !texts.isEmpty else { return }
        html(.section, .class("written")) { html in
            html(.h2, name)
            for (index, (place, text)) in texts.enumerated() {
                pair(place, text, words.numbered(name, index + 1), &html)
            }
        }
    }

    private func number(
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
        guard let sent, sent.has(name), !sent.all("theirs").contains(name) else { return kept }
        return sent[name]
    }
}
