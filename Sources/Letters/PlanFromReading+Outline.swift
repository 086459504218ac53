import Kernel
import Reading
import Strategy

/// A plan that is being made of the sections of a letter, one after the other.
struct PlanDraft {
    private let form: Form
    var identifiers: IdentifierSequence
    private var drafts: [ObjectiveDraft] = []
    private(set) var chapters: [ChapterContent] = []
    private var repetitions: [String: Int] = [:]
    private var chapterCounts: [Chapter.Kind: Int] = [:]
    /// Where each section begins in each language, and the number of the objective that it belongs to.
    private(set) var starts: [(line: Int, printed: String?, objective: String?)] = []
    private var used: Set<Language> = []

    init(form: Form, identifiers: IdentifierSequence) {
        self.form = form
        self.identifiers = identifiers
    }

    /// The languages that are printed, in the form's order.
    var languages: [Language] { form.languages.filter { used.contains($0) } }
    var objectives: [ObjectiveContent] { drafts.map(\.content) }
    /// What making the plan has left open, as the reading has its own.
    var findings: [SourceFinding] { drafts.flatMap(\.findings) }

    mutating func add(_ section: Section) {
        used.formUnion(section.title.keys)
        used.formUnion(section.paragraphs.filter { !$0.value.isEmpty }.keys)
        switch section.kind {
        case .strategic: addObjective(section, level: .strategic)
        case .operational: addObjective(section, level: .operational)
        case .project: addObjective(section, level: .project)
        case .period: addPeriod(section)
        case .chapter: addChapter(section, kind: .chapter)
        case .annex: addChapter(section, kind: .annex)
        }
    }

    private mutating func addObjective(_ section: Section, level: Objective.Level) {
        let parent = self.parent(of: section)
        let printed =
            [section.number, section.code].compactMap { $0 }.first { !$0.isEmpty }
            ?? "\(level.rawValue)-\(drafts.count + 1)"
        let number = unique(printed)
        let objective = Objective(
            id: identifiers.next(), parent: parent.map { drafts[$0].content.objective.id }, level: level,
            number: number, code: section.code, title: LocalizedText(section.title), status: nil,
            depth: parent.map { drafts[$0].content.objective.depth + 1 } ?? 1, position: drafts.count)
        var draft = ObjectiveDraft(objective, printed: printed, depth: section.depth)
        draft.add(section, year: nil, unlabelled: .description, identifiers: &identifiers)
        drafts.append(draft)
        note(section, objective: number)
    }

    /// A period belongs to its objective; one that comes before any objective is read as a chapter.
    private mutating func addPeriod(_ section: Section) {
        let named = section.objective.flatMap { number in drafts.lastIndex { $0.printed == number } }
        guard let owner = named ?? drafts.indices.last else { return addChapter(section, kind: .chapter) }
        drafts[owner].add(section, year: section.year, unlabelled: field(of: section), identifiers: &identifiers)
        note(section, objective: drafts[owner].content.objective.number)
    }

    /// What the text under a heading about a year is, by the words of the heading.
    private func field(of section: Section) -> FieldName {
        let titles = section.title.mapValues { Terms.fold($0) }
        let rule = form.periods.first { rule in
            rule.words.contains { language, words in
                words.contains { titles[language]?.hasPrefix(Terms.fold($0)) == true }
            }
        }
        return rule?.field ?? .planning
    }

    private mutating func addChapter(_ section: Section, kind: Chapter.Kind) {
        let count = chapterCounts[kind, default: 0] + 1
        chapterCounts[kind] = count
        let chapter = Chapter(
            id: identifiers.next(), kind: kind, number: section.number, slug: "\(kind.rawValue)-\(count)",
            title: LocalizedText(section.title), depth: max(1, section.depth), position: chapters.count)
        chapters.append(ChapterContent(chapter, section, identifiers: &identifiers))
        note(section, objective: nil)
    }

    private mutating func note(_ section: Section, objective: String?) {
        starts += section.lines.values.map { ($0, section.number, objective) }
    }

    /// The objective that a section stands below: the one it names, else the one whose number its own begins with,
    /// else the last one that is less deep.
    private func parent(of section: Section) -> Int? {
        if let owner = section.objective, owner != section.number,
            let index = drafts.lastIndex(where: { $0.printed == owner })
        {
            return index
        }
        var parts = (section.number ?? "").split(separator: ".").dropLast()
        while !parts.isEmpty {
            let prefix = parts.joined(separator: ".")
            if let index = drafts.lastIndex(where: { $0.printed == prefix }) { return index }
            parts = parts.dropLast()
        }
        return drafts.lastIndex { $0.depth < section.depth }
    }

    private mutating func unique(_ printed: String) -> String {
        let count = repetitions[printed, default: 0] + 1
        repetitions[printed] = count
        return count == 1 ? printed : "\(printed)~\(count)"
    }
}
