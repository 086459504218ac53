import Kernel

/// The texts of a draft that belong to no objective, with all that the page shows on which they are written: the plan's
/// own title, or a chapter. Read at one moment in four statements.
public struct DraftTexts: Sendable, Hashable {
    /// Its revision is the one that an edit says it saw.
    public var plan: Plan
    /// nil where it is the plan's title.
    public var chapter: ChapterContent?
    /// All there are, in their order.
    public var chapters: [Chapter]
    /// What each stale text was translated from, of all texts that belong to no objective.
    public var sources: [StaleText]
    /// What was said about the title or the chapter, the oldest first.
    public var threads: [CommentThread]
    /// What the asker has typed in the draft and not saved, the newest first.
    public var typing: [KeptTyping]
    /// What the asker may do in the plan.
    public var rights: PlanRights

    /// What a comment is about that is about no item.
    public var place: TextPlace { chapter.map { .chapter($0.chapter.id) } ?? .plan }

    /// Every text, in the order of its page.
    public var texts: [(place: TextPlace, text: LocalizedText)] {
        guard let chapter else { return [(.plan, plan.title)] }
        return [(.chapter(chapter.chapter.id), chapter.chapter.title)]
            + (chapter.paragraphs + chapter.notes).map { (.chapterItem($0.id), $0.text) }
    }
}
