import Kernel
import Markup
import Messages
import Strategy

/// A part of a plan that is read rather than followed.
struct ChapterView {
    let model: ChapterPage
    /// What else is in the plan, for the list beside the text.
    let outline: Outline
    let view: TextView
    let reader: Reader
    let naming: Naming

    init(_ model: ChapterPage, levels: LevelNames, outline: Outline, view: TextView, for audience: Audience) {
        self.model = model
        self.outline = outline
        self.view = view
        reader = Reader(for: audience, planLanguages: model.plan.languages)
        naming = Naming(levels, reader)
    }

    var words: Words { reader.words }
    var chapter: Chapter { model.content.chapter }

    func page(leavingOut leftOut: [LeftOut] = []) -> HTML {
        let trail = [Frame.Crumb(link: .plan(model.plan.slug), title: model.plan.title)]
        var frame = Frame(
            reader: reader, link: link(to: chapter), title: reader.plain(chapter.title), plan: model.plan,
            trail: trail, data: .chapter(plan: model.plan.slug, slug: chapter.slug))
        frame.leftOut = leftOut
        return frame.page { html in
            html(.div, .class("columns")) { html in
                html(.article, .class("chapter-page")) { html in
                    head(&html)
                    html(.div, .class("body")) { body(&$0) }
                    neighbours(&html)
                }
                html(.nav, .class("tree"), .label(words.openTree)) { contents(&$0) }
            }
        }
    }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.p, .class("over")) { html in
                html.text(chapter.kind == .annex ? words.annex : words.chapter)
                if let number = chapter.number { html(.span, .class("code"), text: " " + number) }
            }
            html(.h1, .class("letter")) { $0.passage(chapter.title, reader) }
            html.wayToWrite(.writeChapter(plan: model.plan.slug, slug: chapter.slug), of: model.plan, reader)
            ViewSwitch(
                view: view, languages: model.plan.languages, reader: reader,
                link: { .chapter(plan: model.plan.slug, slug: chapter.slug, view: $0) }
            ).write(&html)
        }
    }

    private func body(_ html: inout HTML) {
        let languages = model.plan.languages
        html.items(model.content.paragraphs, view, languages, reader)
        PrintedTables(tables: model.content.tables, view: view, languages: languages, reader: reader)
            .write(&html)
        if model.content.paragraphs.isEmpty, model.content.tables.isEmpty {
            html(.p, .class("empty"), text: words.emptyChapter)
        }
        guard !model.content.notes.isEmpty else { return }
        html(.section, .class("notes")) { html in
            html(.h2, words.footnotes)
            html.items(model.content.notes, view, languages, reader)
        }
    }

    private func neighbours(_ html: inout HTML) {
        guard model.previous != nil || model.next != nil else { return }
        html(.nav, .class("neighbours"), .label(words.neighbouringChapters)) { html in
            if let previous = model.previous { neighbour(previous, words.previous, .rel("prev"), &html) }
            if let next = model.next { neighbour(next, words.next, .rel("next"), &html) }
        }
    }

    private func neighbour(_ chapter: Chapter, _ word: String, _ rel: Attribute, _ html: inout HTML) {
        html(.a, rel, .href(link(to: chapter).address(in: reader.language))) { html in
            html(.span, .class("over"), text: word)
            html.text(" ")
            html(.span, .class("name")) { $0.passage(chapter.title, reader) }
        }
    }

    private func link(to chapter: Chapter) -> Link {
        .chapter(plan: model.plan.slug, slug: chapter.slug, view: view)
    }

    /// The chapters, then the outermost objectives.
    private func contents(_ html: inout HTML) {
        html(.h2, words.openTree)
        html(.ol) { html in
            for chapter in outline.chapters {
                html(.li, .class(chapter.depth > 1 ? "within" : "outer")) { html in
                    let isHere = chapter.id == self.chapter.id
                    entry(link(to: chapter), chapter.number, chapter.title, isHere: isHere, &html)
                }
            }
            for objective in outline.objectives.map(\.objective) where objective.parent == nil {
                html(.li) { html in
                    let link = Link.objective(plan: model.plan.slug, number: objective.number, view: view)
                    entry(link, naming.code(of: objective), objective.title, isHere: false, &html)
                }
            }
        }
    }

    private func entry(
        _ link: Link, _ code: String?, _ title: LocalizedText, isHere: Bool, _ html: inout HTML
    ) {
        html(.a, .href(link.address(in: reader.language)), .current(.page, if: isHere)) { html in
            html(.span, .class("code"), text: code ?? "")
            html.text(" ")
            html(.span, .class("name")) { $0.passage(title, reader) }
        }
    }
}
