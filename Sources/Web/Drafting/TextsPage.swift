import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// The page on which the texts of a draft are written that belong to no objective: the plan's title, with the way to its
/// chapters; or a chapter with all its text.
struct TextsPage: WritingForm {
    let draft: DraftTexts
    let reader: Reader
    let typing: [String: KeptTyping]
    var outcome = FormOutcome()

    init(_ draft: DraftTexts, for audience: Audience) {
        self.draft = draft
        let said = SaidAlready(threads: draft.threads, by: audience.caller?.person.id)
        typing = said.leaving(TypedField.all(of: draft.typing, on: draft.place))
        reader = Reader(for: audience, planLanguages: draft.plan.languages)
    }

    var plan: Plan { draft.plan }
    var rights: PlanRights { draft.rights }
    var origin: ObjectiveID? { nil }
    var sources: [StaleText] { draft.sources }
    var threads: [CommentThread] { draft.threads }

    var written: [WrittenText] {
        let title = WrittenText(place: draft.place, name: words.title)
        guard let content = draft.chapter else { return [title] }
        func all(_ items: [Item], _ name: String) -> [WrittenText] {
            items.enumerated().map { WrittenText(place: .chapterItem($1.id), name: words.numbered(name, $0 + 1)) }
        }
        return [title] + all(content.paragraphs, words.text) + all(content.notes, words.footnotes)
    }

    var commentPlaces: [WrittenText] { [WrittenText(place: draft.place, name: words.title)] }

    func page() -> HTML {
        let frame = Frame(
            reader: reader, link: link, title: words.labelled(words.write, reader.plain(title)), plan: plan,
            trail: trail, scripts: Asset.scripts + [.write])
        return frame.page { html in
            html(.article, .class("writing")) { html in
                head(&html)
                news(undo: { .undo(plan: plan.slug, revision: $0, .texts) }, &html)
                if !mayWrite { html(.p, .class("note"), text: words.mayOnlyReadTexts) }
                form(to: link.address(in: reader.language), keeping: keeping.address(in: reader.language), &html) {
                    texts(&$0)
                }
                if draft.chapter == nil { chapters(&html) }
            }
        }
    }

    private var title: LocalizedText { draft.chapter?.chapter.title ?? plan.title }

    private var link: Link {
        draft.chapter.map { .writeChapter(plan: plan.slug, slug: $0.chapter.slug) } ?? .writeTitle(plan: plan.slug)
    }

    private var keeping: Link {
        draft.chapter.map { .typingChapter(plan: plan.slug, slug: $0.chapter.slug) } ?? .typingTitle(plan: plan.slug)
    }

    private var trail: [Frame.Crumb] {
        let whole = Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)
        guard draft.chapter != nil else { return [whole] }
        return [whole, Frame.Crumb(link: .writeTitle(plan: plan.slug), title: Words.inAll(\.titleAndChapters))]
    }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.p, .class("over")) { html in
                guard let chapter = draft.chapter?.chapter else { return html.text(words.titleAndChapters) }
                html.text(chapter.kind == .annex ? words.annex : words.chapter)
                if let number = chapter.number { html(.span, .class("code"), text: " " + number) }
            }
            html(.h1, .class("letter")) { $0.passage(title, reader) }
            html(.p, .class("ways")) { ways(&$0) }
        }
    }

    private func ways(_ html: inout HTML) {
        if let chapter = draft.chapter?.chapter {
            let place = draft.chapters.firstIndex { $0.id == chapter.id } ?? 0
            if place > 0 {
                way(words.previous, .writeChapter(plan: plan.slug, slug: draft.chapters[place - 1].slug), &html)
            }
            if place + 1 < draft.chapters.count {
                way(words.next, .writeChapter(plan: plan.slug, slug: draft.chapters[place + 1].slug), &html)
            }
            way(words.titleAndChapters, .writeTitle(plan: plan.slug), &html)
            way(words.seeAsRead, .chapter(plan: plan.slug, slug: chapter.slug), &html)
        } else {
            way(words.seeAsRead, .plan(plan.slug), &html)
        }
        if rights.may(.changeOutline) { way(words.outline, .outline(plan: plan.slug), &html) }
        way(words.history, .history(plan: plan.slug, .texts), &html)
    }
}

extension TextsPage {
    private func texts(_ html: inout HTML) {
        html(.section) { html in
            html(.h2, words.title)
            // The title may stand in languages that the plan does not owe: everybody reads it there, too.
            let languages = draft.chapter == nil ? plan.titleLanguages : plan.languages
            pair(draft.place, title, words.title, in: languages, &html)
        }
        if let content = draft.chapter { items(content, &html) }
        threads(&html)
    }

    private func items(_ content: ChapterContent, _ html: inout HTML) {
        html(.section, .class("written"), .id("texts")) { html in
            html(.h2, words.text)
            if mayWriteValues, !content.paragraphs.isEmpty { html(.p, .class("hint"), text: words.splitHint) }
            items(content.paragraphs, words.text, &html) { .chapterItem($0) }
            if mayWriteValues { newItem(words.text, ItemPlace.Owner.chapter(content.chapter.id).fieldKey, &html) }
        }
        guard !content.notes.isEmpty else { return }
        html(.section, .class("written"), .id("notes")) { html in
            html(.h2, words.footnotes)
            items(content.notes, words.footnotes, &html) { .chapterItem($0) }
        }
    }

    private func chapters(_ html: inout HTML) {
        html(.section, .class("written"), .id("chapters")) { html in
            html(.h2, words.chaptersAndAnnexes)
            if draft.chapters.isEmpty { html(.p, .class("empty"), text: words.noChapters) }
            html(.ul, .class("rows")) { html in
                for chapter in draft.chapters {
                    html(.li, .class(OutlineRow.depth(chapter.depth))) { html in
                        let link = Link.writeChapter(plan: plan.slug, slug: chapter.slug)
                        html(.a, .href(link.address(in: reader.language))) { html in
                            if let number = chapter.number {
                                html(.span, .class("code"), text: number)
                                html.text(" ")
                            }
                            html(.span, .class("name")) { $0.passage(chapter.title, reader) }
                        }
                        if chapter.kind == .annex { html(.span, .class("quiet"), text: words.annex) }
                    }
                }
            }
        }
    }
}
