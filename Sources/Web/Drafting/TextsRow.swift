import Kernel
import Markup
import Messages
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

/// One of the lists of a plan, with what it lacks.
struct ListRow {
    let list: ListCompleteness
    let plan: String
    let reader: Reader

    func write(_ html: inout HTML) {
        let link = Link.writeList(plan: plan, list.list)
        html(.a, .href(link.address(in: reader.language))) { html in
            html(.span, .class("name"), text: reader.words.name(of: list.list))
        }
        html(.span, .class("gaps")) { html in
            GapLinks(plan: plan, list: list.list, reader: reader).write(list.gaps, &html)
        }
    }
}
