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
struct WritingPage: WritingForm {
    let draft: DraftPage
    var part = WritingPart.texts
    let reader: Reader
    let naming: Naming
    var outcome = FormOutcome()

    /// What the person had typed and not saved, by the name of its field.
    let typing: [String: KeptTyping]

    init(_ draft: DraftPage, levels: LevelNames, for audience: Audience) {
        self.draft = draft
        let said = SaidAlready(threads: draft.threads, review: draft.review, by: audience.caller?.person.id)
        typing = said.leaving(TypedField.all(of: draft.typing, on: .objective(draft.page.content.objective.id)))
        reader = Reader(for: audience, planLanguages: draft.page.plan.languages)
        naming = Naming(levels, reader)
    }

    var plan: Plan { draft.page.plan }
    var rights: PlanRights { draft.rights }
    var origin: ObjectiveID? { draft.origin }
    var sources: [StaleText] { draft.sources }
    var threads: [CommentThread] { draft.threads }
    var content: ObjectiveContent { draft.page.content }
    var objective: Objective { content.objective }

    func page() -> HTML {
        let code = naming.code(of: objective)
        let frame = Frame(
            reader: reader, link: .write(plan: plan.slug, number: objective.number, part: part),
            title: words.labelled(words.write, "\(code) \(reader.plain(objective.title))"), plan: plan, trail: trail,
            scripts: Asset.scripts + [.write])
        return frame.page { html in
            html(.article, .class("writing")) { html in
                html(.header, .class("page-head")) { html in
                    html(.p, .class("over")) { $0(.span, .class("code"), text: code) }
                    html(.h1, .class("letter")) { $0.passage(objective.title, reader) }
                    ways(&html)
                }
                news(undo: { .undo(plan: plan.slug, revision: $0, .objective(objective.number)) }, &html)
                if outcome.refused == nil { decision(&html) }
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
            way(words.history, .history(plan: plan.slug, .objective(objective.number)), &html)
        }
    }

    private func form(_ html: inout HTML) {
        let address = Link.write(plan: plan.slug, number: objective.number, part: part).address(in: reader.language)
        let keeping = Link.typing(plan: plan.slug, number: objective.number).address(in: reader.language)
        form(to: address, keeping: keeping, &html) { html in
            switch part {
            case .texts: texts(&html)
            case .more: more(&html)
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
            indicatorNames(&html)
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
            if isWritten(field.label) {
                pair(.field(objective.id, place), field.label, words.labelOfField, &html)
            }
            items(field.items, name, &html) { .item($0) }
            if mayWriteValues { newItem(name, "\(place)", &html) }
        }
    }

    /// What stands under no field.
    private func notes(_ html: inout HTML) {
        guard !content.notes.isEmpty else { return }
        html(.section, .class("written"), .id("notes")) { html in
            html(.h2, words.footnotes)
            items(content.notes, words.footnotes, &html) { .item($0) }
        }
    }

    /// Whether there is a box for what the letter called a field: where its translation is stale, or where the plan has
    /// a language in which nothing else names the field.
    func isWritten(_ label: LocalizedText) -> Bool {
        plan.languages.contains { language in
            guard let version = label.version(in: language) else { return !Language.ofInterface.contains(language) }
            return version.state == .stale
        }
    }

    /// Whether a text is missing or stale in a language of the plan.
    func isOpen(_ place: TextPlace, _ text: LocalizedText) -> Bool {
        !text.isEmpty && plan.languages.contains { text.version(in: $0).map { $0.state == .stale } ?? true }
    }
}
