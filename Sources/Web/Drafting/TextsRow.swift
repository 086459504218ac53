import Kernel
import Markup
import Strategy

/// The title or a chapter in a list, with what it lacks.
struct TextsRow {
    let texts: TextsCompleteness
    let plan: Plan
    let reader: Reader

    func write(_ html: inout HTML) {
        let link =
            texts.chapter.map { Link.writeChapter(plan: plan.slug, slug: $0.slug) } ?? .writeTitle(plan: plan.slug)
        html(.a, .href(link.address(in: reader.language))) { html in
            if let number = texts.chapter?.number {
                html(.span, .class("code"), text: number)
                html.text(" ")
            }
            html(.span, .class("name")) { $0.passage(texts.chapter?.title ?? plan.title, reader) }
        }
        html(.span, .class("gaps")) { html in
            GapLinks(plan: plan.slug, chapter: texts.chapter, reader: reader).write(texts.gaps, &html)
        }
    }
}
