import Kernel
import Markup
import Messages
import Strategy

/// The chapters in the outline of a draft: numbered, moved, removed and added like objectives.
struct OutlineChapters {
    let chapters: [Chapter]
    let plan: Plan
    let reader: Reader
    let errors: FormErrors
    let sent: PostedForm?

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        html(.section, .class("written"), .id("chapters")) { html in
            if !chapters.isEmpty {
                html(.fieldset, .class("ticks outline-list")) { html in
                    html(.legend, words.chaptersAndAnnexes)
                    html(.ol) { html in
                        for chapter in chapters {
                            html(.li, .class(OutlineRow.depth(chapter.depth)), .id("chapter:\(chapter.id)")) {
                                row(chapter, &$0)
                            }
                        }
                    }
                }
            }
            addition(&html)
        }
    }

    private func row(_ chapter: Chapter, _ html: inout HTML) {
        let (order, title) = (ChapterOrder(chapters), reader.plain(chapter.title))
        let (name, label) = ("chapter-number:\(chapter.id)", words.quotedTitle(title))
        html(.div, .class("outline-row")) { html in
            html(
                .input, .type("text"), .id(name), .fieldName(name), .value(sent?[name] ?? chapter.number ?? ""),
                .autocomplete("off"), .label(words.numberOf(title)), .uncorrected, .invalid(if: errors[name] != nil))
            let link = Link.writeChapter(plan: plan.slug, slug: chapter.slug)
            html(.a, .href(link.address(in: reader.language))) { html in
                html(.span, .class("name")) { $0.passage(chapter.title, reader) }
            }
        }
        html(.p, .class("item-actions"), .role("group"), .label(label)) { html in
            if !order.isFirst(chapter) { button("chapter-up:\(chapter.id)", "↑", words.up, &html) }
            if !order.isLast(chapter) { button("chapter-down:\(chapter.id)", "↓", words.down, &html) }
        }
        html(.details, .class("removal")) { html in
            html(.summary, .label(words.removeNamed(label)), text: words.remove + "…")
            html(.p, words.removalOfChapter(title))
            html(
                .button, .type("submit"), .class("plain small"), .fieldName("do"),
                .value("chapter-remove:\(chapter.id)"), text: words.removeNamed(label))
        }
    }

    private func button(_ value: String, _ shown: String, _ spoken: String, _ html: inout HTML) {
        html(.button, .type("submit"), .class("plain small"), .fieldName("do"), .value(value)) { html in
            html(.span, .hiddenFromSpeech, text: shown)
            html(.span, .class("spoken"), text: spoken)
        }
    }

    private func addition(_ html: inout HTML) {
        html(.h2, words.addChapter)
        FormChoice(
            name: "chapter-kind", label: words.kindOfChapter,
            options: [(Chapter.Kind.chapter.rawValue, words.chapter), (Chapter.Kind.annex.rawValue, words.annex)],
            chosen: sent?["chapter-kind"] ?? ""
        ).write(&html)
        FormField(
            name: "chapter-number", label: words.number, hint: words.chapterNumberHint,
            value: sent?["chapter-number"] ?? "", isRequired: false
        ).write(errors, words, &html)
        for language in plan.languages {
            let name = "chapter-title:\(language.rawValue)"
            FormField(
                name: name, label: words.text(words.title, in: language), value: sent?[name] ?? "",
                isRequired: false, saysOptional: false
            ).write(errors, words, &html)
        }
        html(
            .button, .type("submit"), .class("plain"), .fieldName("do"), .value("add-chapter"), text: words.addChapter)
    }
}
