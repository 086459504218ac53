import Kernel
import Messages
import Strategy

/// What a block of lines is given to: an objective, or a chapter.
enum PlacingOwner {
    case objective(DraftPage)
    case chapter(DraftTexts, ChapterContent)

    /// How forms name it: by its number, or behind `chapter/`, which no number has in it.
    var name: String {
        switch self {
        case .objective(let draft): draft.page.content.objective.number
        case .chapter(_, let content): Self.name(of: content.chapter)
        }
    }

    static func name(of chapter: Chapter) -> String { "chapter/" + chapter.slug }

    /// The chapter that a form names; nil where it names an objective.
    static func chapter(named name: String) -> String? {
        name.hasPrefix("chapter/") ? String(name.dropFirst("chapter/".count)) : nil
    }

    var plan: Plan {
        switch self {
        case .objective(let draft): draft.page.plan
        case .chapter(let draft, _): draft.plan
        }
    }

    var title: LocalizedText {
        switch self {
        case .objective(let draft): draft.page.content.objective.title
        case .chapter(_, let content): content.chapter.title
        }
    }

    func code(_ naming: Naming, _ words: Words) -> String {
        switch self {
        case .objective(let draft): naming.code(of: draft.page.content.objective)
        case .chapter(_, let content):
            content.chapter.number ?? (content.chapter.kind == .annex ? words.annex : words.chapter)
        }
    }

    /// A new item of each field or of the chapter, or the missing half of one that is there.
    func places(_ reader: Reader) -> [(value: String, label: String)] {
        let words = reader.words
        switch self {
        case .objective(let draft):
            let content = draft.page.content
            return zip(content.fields, draft.places.fields).flatMap { field, place in
                let name = words.year(words.name(of: field.field), field.year)
                return [("field:\(place)", words.newItemOf(name))] + halves(field.items, name, reader)
            } + [("notes", words.newItemOf(words.footnotes))]
        case .chapter(_, let content):
            return [("text", words.newItemOf(words.text))] + halves(content.paragraphs, words.text, reader)
        }
    }

    private func halves(_ items: [Item], _ name: String, _ reader: Reader) -> [(value: String, label: String)] {
        items.enumerated().filter { _, item in plan.languages.contains { item.text[$0] == nil } }.map { index, item in
            (
                "item:\(item.id)",
                reader.words.labelled(
                    reader.words.halfOf(reader.words.numbered(name, index + 1)), reader.plain(item.text, first: 60))
            )
        }
    }

    /// `field:PLACE`, `text`, `item:IDENTIFIER` or `notes`; nil where there is no such place.
    func place(named name: String) -> BlockPlace? {
        let parts = name.split(separator: ":").map(String.init)
        if parts.count == 2, parts[0] == "item" { return ItemID(parts[1]).map { .text(of: $0) } }
        switch self {
        case .chapter(_, let content):
            guard name == "text" else { return nil }
            return .new(ItemPlace(.chapter(content.chapter.id), after: content.paragraphs.last?.id))
        case .objective(let draft):
            let content = draft.page.content
            if name == "notes" {
                return .new(ItemPlace(.objective(content.objective.id, field: nil), after: content.notes.last?.id))
            }
            guard parts.count == 2, parts[0] == "field", let place = Int(parts[1]),
                let index = draft.places.fields.firstIndex(of: place)
            else { return nil }
            let last = content.fields[index].items.last?.id
            return .new(ItemPlace(.objective(content.objective.id, field: place), after: last))
        }
    }
}
