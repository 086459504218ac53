import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// The page on which a list of a draft is kept: one form, its texts with the languages facing each other.
struct ListWritingPage {
    let plan: Plan
    let list: LivingList
    let entries: [ListEntry]
    let rights: PlanRights
    let reader: Reader
    var notice: SaveNotice?
    var errors = FormErrors()
    var conflicts: [EditConflict] = []
    /// What was sent and could not be kept, or not all of it.
    var sent: PostedForm?
    /// The revision that the person saw, where it is not the present one.
    var seen: Int?
    var people: [PersonID: Person] = [:]

    init(plan: Plan, list: LivingList, entries: [ListEntry], rights: PlanRights, for audience: Audience) {
        self.plan = plan
        self.list = list
        self.entries = entries
        self.rights = rights
        reader = Reader(for: audience, planLanguages: plan.languages)
    }

    var words: Words { reader.words }
    /// Which entries there are, and all but their texts.
    private var mayKeep: Bool { rights.may(.writeValues(nil)) }
    func mayWrite(_ language: Language) -> Bool { rights.may(.writeText(nil, language)) }
    private var mayWriteAny: Bool { mayKeep || plan.languages.contains(where: mayWrite) }

    private var token: String { reader.caller?.formToken ?? "" }

    func page() -> HTML {
        let link = Link.writeList(plan: plan.slug, list)
        let frame = Frame(
            reader: reader, link: link, title: words.name(of: list), plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)],
            scripts: Asset.scripts + [.write])
        return frame.page { html in
            html(.article, .class("writing list-writing")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.name(of: list))
                    html(.p, .class("lead"), text: words.listWritingLead)
                    html(.p, .class("ways")) { html in
                        let address = Link.list(plan: plan.slug, list).address(in: reader.language)
                        html(.a, .href(address), text: words.seeAsRead)
                    }
                }
                notice?.write(undo: { .undo(plan: plan.slug, revision: $0) }, reader, &html)
                errors.write(words, &html)
                if !mayWriteAny { html(.p, .class("note"), text: words.mayOnlyRead) }
                html.post(link.address(in: reader.language), token: token, "form write-form") { form(&$0) }
            }
        }
    }

    private func form(_ html: inout HTML) {
        html.begun(on: seen ?? plan.revision, by: reader)
        // Enter in a field presses a form's first button.
        if mayWriteAny {
            html(
                .button, .type("submit"), .class("spoken"), .focusTarget, .hiddenFromSpeech, .fieldName("do"),
                .value("save"), text: words.save)
        }
        conflictList(&html)
        if entries.isEmpty { html(.p, .class("empty"), text: words.noEntries) }
        for (place, entry) in entries.enumerated() { write(entry, place, &html) }
        if mayKeep { addition(&html) }
        html.saveBar(words) { html in
            if mayWriteAny {
                html(.button, .type("submit"), .class("main"), .fieldName("do"), .value("save"), text: words.save)
            }
            html(.span, .class("quiet"), text: words.draftRevision(plan.revision))
        }
    }

    private func write(_ entry: ListEntry, _ place: Int, _ html: inout HTML) {
        let name = words.numbered(words.item, place + 1)
        html(.section, .class("written"), .id("entry:\(entry.id)")) { html in
            html(.h2, name)
            for part in ListEntry.Part.allCases {
                sides(words.label(of: part, in: list), &html) { language in
                    let place = TextPlace.listEntry(entry.id, part)
                    let version = entry[part].version(in: language)
                    return Box(
                        name: WritingPage.name(of: place, language), kept: version?.text ?? "", state: version?.state,
                        confirmation: version?.state == .stale
                            ? "confirm:\(place.stored):\(language.rawValue)" : nil)
                }
            }
            guard mayKeep else { return facts(of: entry, &html) }
            facts(
                status: ("status:\(entry.id)", entry.status), owner: ("owner:\(entry.id)", entry.owner),
                due: ("due:\(entry.id)", entry.due), &html)
            html(.p, .class("item-actions"), .role("group"), .label(name)) { html in
                if place > 0 { action("up:\(entry.id)", "↑", words.up, &html) }
                if place + 1 < entries.count { action("down:\(entry.id)", "↓", words.down, &html) }
            }
            html(.details, .class("removal")) { html in
                html(.summary, .label(words.removePart(name)), text: words.remove + "…")
                html(.p, words.removalOfEntry)
                html(.p, .class("item-actions")) { action("remove:\(entry.id)", words.removePart(name), nil, &$0) }
            }
        }
    }

    private func addition(_ html: inout HTML) {
        let isTyped = !errors.isEmpty && sent?.fields.contains { $0.name.hasPrefix("new") && !$0.value.isEmpty } == true
        html(.details, .class("new-item written"), .id("new"), isTyped || entries.isEmpty ? .open : .closed) { html in
            html(.summary, words.addItem)
            for part in ListEntry.Part.allCases {
                sides(words.label(of: part, in: list), &html) { Box(name: SentList.newText(part, $0), kept: "") }
            }
            facts(status: ("new-status", nil), owner: ("new-owner", nil), due: ("new-due", nil), &html)
            html(.p, .class("item-actions")) { action("add", words.addItem, nil, &$0) }
        }
    }

    func action(_ value: String, _ shown: String, _ spoken: String?, _ html: inout HTML) {
        html(.button, .fieldName("do"), .value(value), spoken.map { .label($0) } ?? .none, text: shown)
    }

    /// What was typed, where it was sent back; else what is kept.
    func shown(_ name: String, _ kept: String) -> String {
        guard let sent, sent.has(name), !errors.isEmpty || isDisputed(name) else { return kept }
        return sent[name]
    }

    func isDisputed(_ name: String) -> Bool { conflicts.contains { Self.field(of: $0.edit) == name } }
}
