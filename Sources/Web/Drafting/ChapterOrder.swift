import Kernel
import Strategy

/// Where chapters stand among one another, and where a button would put one.
struct ChapterOrder {
    /// In their order; headings within a chapter stand behind it.
    private let chapters: [Chapter]

    init(_ chapters: [Chapter]) { self.chapters = chapters }

    func isFirst(_ chapter: Chapter) -> Bool { siblings(of: chapter).first?.id == chapter.id }
    func isLast(_ chapter: Chapter) -> Bool { siblings(of: chapter).last?.id == chapter.id }

    /// The last one behind which a new one of its kind stands: an annex behind all, a chapter before the annexes.
    func last(of kind: Chapter.Kind) -> Chapter? {
        chapters.last { $0.depth == 1 && (kind == .annex || $0.kind == .chapter) }
    }

    /// The edit that a button means, such as `chapter-up:IDENTIFIER`; nil where it means none.
    func edit(_ button: String) -> DraftEdit? {
        let parts = button.split(separator: ":").map(String.init)
        guard parts.count == 2, let id = ChapterID(parts[1]), let one = chapters.first(where: { $0.id == id })
        else { return nil }
        let siblings = siblings(of: one)
        guard let place = siblings.firstIndex(where: { $0.id == id }) else { return nil }
        switch parts[0] {
        case "chapter-up" where place > 0:
            return .moveChapter(id, after: place > 1 ? siblings[place - 2].id : parent(of: one)?.id)
        case "chapter-down" where place + 1 < siblings.count:
            return .moveChapter(id, after: siblings[place + 1].id)
        case "chapter-remove": return .removeChapter(id)
        default: return nil
        }
    }

    private func siblings(of one: Chapter) -> [Chapter] {
        let parent = parent(of: one)?.id
        return chapters.filter { $0.depth == one.depth && self.parent(of: $0)?.id == parent }
    }

    /// The chapter within which a heading stands.
    private func parent(of one: Chapter) -> Chapter? {
        chapters.prefix { $0.id != one.id }.last { $0.depth < one.depth }
    }
}
