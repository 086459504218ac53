import Kernel

/// A section as one language has it.
struct SectionDraft: Sendable {
    var heading: Heading
    /// The heading's whole text as printed.
    var printed: String
    /// The number of the objective whose section this is, as this language prints it.
    var objective: String?
    var fields: [FieldDraft] = []
    var paragraphs: [PassageDraft] = []
    var notes: [PassageDraft] = []
    var tables: [TableDraft] = []
}

/// What one language has under a label.
struct FieldDraft: Sendable {
    var field: FieldName
    var label: String
    var items: [PassageDraft] = []
    /// The line of the label, or of the first item where it has none.
    var line: Int
}

/// A passage, and what is needed to mend it.
struct PassageDraft: Sendable {
    var text: [UInt8]
    var block: Block
    /// It stands on the line of its label: `Statut : En cours`.
    var isValue = false
    /// It begins with words that end a list within the field: `Budget actuel` behind the ICT needs.
    var endsInner = false

    var passage: Passage {
        Passage(
            text[...].string, shape: block.isBullet ? .bullet : .paragraph, firstLine: block.firstLine,
            lastLine: block.lastLine)
    }
}

struct TableDraft: Sendable {
    var rows: PrintedRows
    var lines: [Int]
}

/// Puts the elements of one language under their headings and labels.
struct SectionBuilder {
    private(set) var sections: [SectionDraft] = []
    /// Text before the first heading.
    private(set) var front: [Element] = []
    /// The field that text goes to: the last label's, or the period's.
    private var field: Int?
    /// A label inside that field, whose items go to both: ICT needs within means.
    private var inner: Int?
    private var objective: String?
    /// The last text was a value on the line of its label, so that a paragraph behind it is none of that label.
    private var closesAfterValue = false
    /// The field of the year that a number inside belongs to.
    private var periodField: FieldName?

    init(_ elements: [Element]) {
        for element in elements { add(element) }
    }

    private mutating func add(_ element: Element) {
        if case .heading(let heading) = element.content {
            open(heading, element: element)
            return
        }
        guard let section = sections.indices.last else {
            front.append(element)
            return
        }
        switch element.content {
        case .heading: break
        case .label(let rule, let printed): open(rule, printed: printed, element: element, in: section)
        case .text(let text):
            add(
                PassageDraft(text: text, block: element.block, isValue: element.isValue, endsInner: element.endsInner),
                to: section)
        case .note(let text): sections[section].notes.append(PassageDraft(text: text, block: element.block))
        case .table(let rows): sections[section].tables.append(TableDraft(rows: rows, lines: element.block.lines))
        }
    }

    private mutating func open(_ heading: Heading, element: Element) {
        switch heading.kind {
        case .chapter, .annex: (objective, periodField) = (nil, nil)
        case .period: periodField = heading.field
        case .strategic, .operational, .project:
            if !heading.isInner { (objective, periodField) = (heading.number, nil) }
        }
        sections.append(SectionDraft(heading: heading, printed: element.printed[...].string, objective: objective))
        (field, inner, closesAfterValue) = (nil, nil, false)
        if heading.isInner, periodField != nil, let last = sections.indices.last {
            // The heading is at the same time the first item of what the year brought.
            add(PassageDraft(text: element.printed, block: element.block), to: last)
        }
    }

    private mutating func open(_ rule: FieldRule, printed: String, element: Element, in section: Int) {
        guard isObjective(section) else {
            add(PassageDraft(text: Array(printed.utf8), block: element.block), to: section)
            return
        }
        if let outer = rule.within {
            guard let current = field, sections[section].fields[current].field == outer else {
                // Without the field around it, it is a label like any other; as an item it is text.
                if element.block.isBullet || rule.field == outer {
                    add(PassageDraft(text: Array(printed.utf8), block: element.block), to: section)
                } else {
                    openField(rule.field, label: printed, line: element.block.firstLine, in: section)
                }
                return
            }
            inner = nil
            sections[section].fields[current].items.append(
                PassageDraft(text: Array(printed.utf8), block: element.block))
            guard rule.field != outer else { return }
            sections[section].fields.append(
                FieldDraft(field: rule.field, label: printed, line: element.block.firstLine))
            inner = sections[section].fields.indices.last
        } else {
            openField(rule.field, label: printed, line: element.block.firstLine, in: section)
        }
    }

    private mutating func openField(_ name: FieldName, label: String, line: Int, in section: Int) {
        sections[section].fields.append(FieldDraft(field: name, label: label, line: line))
        field = sections[section].fields.indices.last
        inner = nil
        closesAfterValue = false
    }

    private mutating func add(_ passage: PassageDraft, to section: Int) {
        guard isObjective(section) else {
            sections[section].paragraphs.append(passage)
            return
        }
        if closesAfterValue, !passage.block.isBullet { (field, inner) = (nil, nil) }
        if field == nil {
            openField(periodField ?? .description, label: "", line: passage.block.firstLine, in: section)
        }
        guard let field else { return }
        sections[section].fields[field].items.append(passage)
        if let inner, !passage.endsInner { sections[section].fields[inner].items.append(passage) } else { inner = nil }
        closesAfterValue = passage.isValue
    }

    private func isObjective(_ section: Int) -> Bool {
        switch sections[section].heading.kind {
        case .chapter, .annex: false
        case .strategic, .operational, .project, .period: true
        }
    }
}
