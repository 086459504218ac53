import Kernel
import Markup
import Messages
import Strategy

/// A part of a plan that is read rather than followed.
struct ChapterView {
    let model: ChapterPage
    let view: TextView
    let reader: Reader

    init(_ model: ChapterPage, view: TextView, in language: Language) {
        self.model = model
        self.view = view
        reader = Reader(language: language, planLanguages: model.plan.languages)
    }

    var words: Words { reader.words }
    var chapter: Chapter { model.content.chapter }

    func page() -> HTML {
        let trail = [Frame.Crumb(link: .plan(model.plan.slug), title: model.plan.title)]
        let frame = Frame(
            reader: reader, link: link(to: chapter), title: reader.plain(chapter.title), plan: model.plan,
            trail: trail)
        return frame.page { html in
            html(.article, .class("chapter-page")) { html in
                head(&html)
                html(.div, .class("body")) { body(&$0) }
                neighbours(&html)
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
}
