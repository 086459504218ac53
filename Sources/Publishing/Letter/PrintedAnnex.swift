import Kernel
import Strategy

/// An annex as a letter printed it, with the headings within it.
struct PrintedAnnex {
    let subject: AnnexSubject?
    private(set) var contents: [ChapterContent]

    var isNumbered: Bool { contents.first?.chapter.number?.isEmpty == false }

    /// In the order of reading. A heading within an annex belongs to it.
    static func all(of chapters: [ChapterContent], _ subjects: AnnexSubjects) -> [PrintedAnnex] {
        var annexes: [PrintedAnnex] = []
        for content in chapters where content.chapter.kind == .annex {
            if content.chapter.depth > 1, !annexes.isEmpty {
                annexes[annexes.count - 1].contents.append(content)
            } else {
                annexes.append(PrintedAnnex(subject: subjects.subject(of: content.chapter), contents: [content]))
            }
        }
        return annexes
    }
}
