import Kernel
import Markup
import Messages
import Strategy

/// What the title, the chapters and the lists of a draft lack, in rows that lead to where it is written.
struct OpenTexts {
    private let plan: Plan
    private let texts: [TextsCompleteness]
    private let lists: [ListCompleteness]
    private let reader: Reader

    /// - Parameter wanted: which gaps are looked at.
    init(_ completeness: Completeness, reader: Reader, wanted: ([TextGap]) -> [TextGap] = { $0 }) {
        plan = completeness.plan
        texts = completeness.texts.map { TextsCompleteness(chapter: $0.chapter, gaps: wanted($0.gaps)) }
            .filter { !$0.gaps.isEmpty }
        lists = completeness.lists.map { ListCompleteness(list: $0.list, gaps: wanted($0.gaps)) }
            .filter { !$0.gaps.isEmpty }
        self.reader = reader
    }

    var isEmpty: Bool { texts.isEmpty && lists.isEmpty }

    /// - Parameter isWithin: whether it stands within a section that says what it is about.
    func write(_ html: inout HTML, isWithin: Bool = false) {
        let heading = isWithin ? Tag.h3 : .h2
        section("texts", heading, reader.words.titleAndChapters, texts, &html) {
            TextsRow(texts: $0, plan: plan, reader: reader).write(&$1)
        }
        section("lists", heading, reader.words.livingLists, lists, &html) {
            ListRow(list: $0, plan: plan.slug, reader: reader).write(&$1)
        }
    }

    private func section<Open>(
        _ id: String, _ heading: Tag, _ title: String, _ open: [Open], _ html: inout HTML,
        row: (Open, inout HTML) -> Void
    ) {
        guard !open.isEmpty else { return }
        html(.section, .class("apart"), .id(id)) { html in
            html(heading, title)
            html(.ul, .class("rows")) { html in
                for one in open { html(.li) { row(one, &$0) } }
            }
        }
    }
}
