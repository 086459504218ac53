import Kernel
import Markup
import Messages
import Strategy

/// A part of a plan that is read rather than followed.
struct ChapterPage {
    let plan: PlanHead
    let content: ChapterContent
    /// All chapters and annexes of the plan, for the contents beside the text.
    let chapters: [Chapter]
    let view: TextView

    func page(in language: Language) -> HTML {
        let reader = Reader(language: language, planLanguages: plan.languages)
        return ChapterView(model: self, reader: reader).page()
    }

    fileprivate func link(_ view: TextView) -> Link {
        .chapter(plan: plan.slug, slug: content.chapter.slug, view: view)
    }
}

private struct ChapterView {
    let model: ChapterPage
    let reader: Reader

    var words: Words { reader.words }
    var chapter: Chapter { model.content.chapter }

    func page() -> HTML {
        let trail = [Frame.Crumb(link: .plan(model.plan.slug), title: model.plan.title)]
        let frame = Frame(
            reader: reader, link: model.link(model.view), title: reader.plain(chapter.title), plan: model.plan,
            trail: trail)
        return frame.page { html in
            html(.div, .class("columns")) { html in
                html(.article, .class("objective-page")) { html in
                    head(&html)
                    html(.div, .class("body")) { body(&$0) }
                    neighbours(&html)
                }
                contents(&html)
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
                view: model.view, languages: model.plan.languages, reader: reader, link: { model.link($0) }
            ).write(&html)
        }
    }

    private func body(_ html: inout HTML) {
        let languages = model.plan.languages
        html.items(model.content.paragraphs, model.view, languages, reader)
        PrintedTables(tables: model.content.tables, view: model.view, languages: languages, reader: reader)
            .write(&html)
        if model.content.paragraphs.isEmpty, model.content.tables.isEmpty {
            html(.p, .class("empty"), text: words.emptyChapter)
        }
        guard !model.content.notes.isEmpty else { return }
        html(.section, .class("notes")) { html in
            html(.h2, words.footnotes)
            html.items(model.content.notes, model.view, languages, reader)
        }
    }

    private func neighbours(_ html: inout HTML) {
        guard let index = model.chapters.firstIndex(where: { $0.id == chapter.id }) else { return }
        html(.nav, .class("neighbours"), .label(words.neighbouringChapters)) { html in
            if index > 0 { neighbour(model.chapters[index - 1], words.previous, .rel("prev"), &html) }
            if index + 1 < model.chapters.count {
                neighbour(model.chapters[index + 1], words.next, .rel("next"), &html)
            }
        }
    }

    private func neighbour(_ chapter: Chapter, _ word: String, _ rel: Attribute, _ html: inout HTML) {
        html(.a, rel, .href(link(to: chapter))) { html in
            html(.span, .class("over"), text: word)
            html.text(" ")
            html(.span, .class("name")) { $0.passage(chapter.title, reader) }
        }
    }

    private func contents(_ html: inout HTML) {
        html(.nav, .class("tree"), .label(words.openTree)) { html in
            html(.h2, words.openTree)
            html(.ol) { html in
                for chapter in model.chapters {
                    html(.li, .class(chapter.depth > 1 ? "within" : "outer")) { html in
                        html(
                            .a, .href(link(to: chapter)), .current(.page, if: chapter.id == self.chapter.id)
                        ) { html in
                            if let number = chapter.number { html(.span, .class("code"), text: number + " ") }
                            html(.span, .class("name")) { $0.passage(chapter.title, reader) }
                        }
                    }
                }
            }
        }
    }

    private func link(to chapter: Chapter) -> Address {
        Link.chapter(plan: model.plan.slug, slug: chapter.slug, view: model.view).address(in: reader.language)
    }
}
