import Kernel
import Messages
import Strategy

/// What a text that is translated belongs to: an objective, the title of the plan, or a chapter.
enum TranslatedPart: Sendable {
    case objective(DraftPage)
    case texts(DraftTexts)

    /// By which it is found again, in forms and addresses: an objective's number, `title/`, or `chapter/` with the
    /// chapter's name in addresses. No number has a slash.
    enum Name: Hashable {
        case objective(String)
        case title
        case chapter(String)

        init(_ text: String) {
            switch text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) {
            case ["title", ""]: self = .title
            case let parts where parts.count == 2 && parts[0] == "chapter": self = .chapter(parts[1])
            default: self = .objective(text)
            }
        }

        var text: String {
            switch self {
            case .objective(let number): number
            case .title: "title/"
            case .chapter(let slug): "chapter/" + slug
            }
        }
    }

    var plan: Plan {
        switch self {
        case .objective(let draft): draft.page.plan
        case .texts(let draft): draft.plan
        }
    }

    var name: Name {
        switch self {
        case .objective(let draft): .objective(draft.page.content.objective.number)
        case .texts(let draft): draft.chapter.map { .chapter($0.chapter.slug) } ?? .title
        }
    }

    /// What it is called in the letter.
    var title: LocalizedText {
        switch self {
        case .objective(let draft): draft.page.content.objective.title
        case .texts(let draft): draft.chapter?.chapter.title ?? draft.plan.title
        }
    }

    /// Every text, in the order of its page.
    var texts: [(place: TextPlace, text: LocalizedText)] {
        switch self {
        case .objective(let draft): draft.texts
        case .texts(let draft): draft.texts
        }
    }

    var sources: [StaleText] {
        switch self {
        case .objective(let draft): draft.sources
        case .texts(let draft): draft.sources
        }
    }

    var typing: [KeptTyping] {
        switch self {
        case .objective(let draft): draft.typing
        case .texts(let draft): draft.typing
        }
    }
}

extension TranslatedPart {
    /// Where what is being typed is kept.
    var typingPlace: Link {
        switch name {
        case .objective(let number): .typing(plan: plan.slug, number: number)
        case .title: .typingTitle(plan: plan.slug)
        case .chapter(let slug): .typingChapter(plan: plan.slug, slug: slug)
        }
    }

    /// The page on which all of it is written, where a text stands.
    func page(with place: TextPlace) -> Link {
        switch name {
        case .objective(let number): .write(plan: plan.slug, number: number, part: place.writingPart)
        case .title: .writeTitle(plan: plan.slug)
        case .chapter(let slug): .writeChapter(plan: plan.slug, slug: slug)
        }
    }

    /// Which of its texts one is.
    func label(of place: TextPlace, _ words: Words) -> String {
        switch self {
        case .objective(let draft): label(of: place, in: draft.page.content, words)
        case .texts(let draft): label(of: place, in: draft.chapter, words)
        }
    }

    private func label(of place: TextPlace, in content: ObjectiveContent, _ words: Words) -> String {
        switch place {
        case .item(let id):
            for field in content.fields {
                guard let place = field.items.firstIndex(where: { $0.id == id }) else { continue }
                return words.numbered(words.year(words.name(of: field.field), field.year), place + 1)
            }
            return words.footnotes
        case .field: return words.labelOfField
        case .indicator, .threshold: return words.name(of: FieldName.indicators)
        case .budgetLine: return words.money
        case .staff: return words.staff
        case .deadline: return words.deadline
        default: return words.title
        }
    }

    private func label(of place: TextPlace, in chapter: ChapterContent?, _ words: Words) -> String {
        guard case .chapterItem(let id) = place, let chapter else { return words.title }
        let paragraph = chapter.paragraphs.firstIndex { $0.id == id }
        return paragraph.map { words.numbered(words.text, $0 + 1) } ?? words.footnotes
    }
}
