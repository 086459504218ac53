import Kernel
import Markup
import Messages
import Strategy

/// What an objective, a title, a chapter or a list lacks in each language, each a link straight to the first field of its kind.
struct GapLinks {
    private let link: (WritingPart) -> Link
    private let reader: Reader

    init(plan: String, objective: Objective, reader: Reader) {
        link = { .write(plan: plan, number: objective.number, part: $0) }
        self.reader = reader
    }

    init(plan: String, chapter: Chapter?, reader: Reader) {
        link = { _ in chapter.map { .writeChapter(plan: plan, slug: $0.slug) } ?? .writeTitle(plan: plan) }
        self.reader = reader
    }

    init(plan: String, list: LivingList, reader: Reader) {
        link = { _ in .writeList(plan: plan, list) }
        self.reader = reader
    }

    func write(_ gaps: [TextGap], _ html: inout HTML) {
        var isFirst = true
        for kind in TextGap.Kind.allCases {
            for language in Set(gaps.filter { $0.kind == kind }.map(\.language)).sorted() {
                if !isFirst { html.text(", ") }
                isFirst = false
                write(kind, language, gaps, &html)
            }
        }
    }

    func write(_ kind: TextGap.Kind, _ language: Language, _ gaps: [TextGap], _ html: inout HTML) {
        let those = gaps.filter { $0.kind == kind && $0.language == language }
        guard let first = those.first else { return }
        html(
            .a, .href(address(at: WritingPage.name(of: first.place, language), part: first.place.writingPart)),
            text: Self.sentence(kind, language, those.count, reader.words))
    }

    func address(at fragment: String, part: WritingPart = .texts) -> Address {
        link(part).address(in: reader.language).at(fragment: fragment)
    }

    private static func sentence(_ kind: TextGap.Kind, _ language: Language, _ count: Int, _ words: Words) -> String {
        switch kind {
        case .untitled: words.titleMissing(language)
        case .toTranslate: words.textsToTranslate(count, language)
        case .stale: words.textsStale(count, language)
        }
    }
}

extension TextPlace {
    /// On which half of the page a text is written.
    var writingPart: WritingPart {
        switch self {
        case .deadline, .partner, .targetGroup: .more
        default: .texts
        }
    }
}
