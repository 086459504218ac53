import Kernel

/// A stretch of one language's elements from one start of the numbering to the next: a table of contents, or the
/// body of a letter.
struct Segment: Sendable {
    var elements: [Element]

    /// Headings upon headings with hardly any text between them: a table of contents.
    var isContents: Bool {
        var headings = 0
        var texts = 0
        for element in elements {
            switch element.content {
            case .heading: headings += 1
            case .label: return false
            case .text, .note, .table: texts += 1
            }
        }
        return headings >= 5 && texts * 2 <= headings * 3
    }

    var hasObjectives: Bool {
        elements.contains { element in
            guard case .heading(let heading) = element.content else { return false }
            return heading.kind != .chapter && heading.kind != .annex
        }
    }

    var lines: [Int] { elements.flatMap(\.block.lines) }
    var firstLine: Int { elements.first?.block.firstLine ?? 0 }
    var lastLine: Int { elements.last?.block.lastLine ?? 0 }
}

enum Segments {
    /// Cuts the elements where the numbering starts again: at a chapter that does not follow the one before it, at
    /// a chapter or an objective behind an annex, at the first objective's number met again.
    static func split(_ elements: [Element]) -> [Segment] {
        var segments: [Segment] = []
        var current: [Element] = []
        var state = State()
        for (index, element) in elements.enumerated() {
            if case .heading(let heading) = element.content,
                state.restarts(at: heading) || (heading.isUnnumberedChapter && Segment(elements: current).isContents),
                !isListOfAnnex(from: index, in: elements, annex: state.annex)
            {
                segments.append(Segment(elements: current))
                (current, state) = ([], State())
            }
            if case .heading(let heading) = element.content { state.pass(heading) }
            current.append(element)
        }
        segments.append(Segment(elements: current))
        return segments.filter { !$0.elements.isEmpty }
    }

    private struct State {
        var chapter: Int?
        var annex: Int?
        var firstObjective: String?
        var passedFirstObjective = 0

        func restarts(at heading: Heading) -> Bool {
            switch heading.kind {
            case .chapter:
                if annex != nil { return true }
                if let chapter, let ordinal = heading.ordinal { return ordinal <= chapter }
                return heading.ordinal == 1 && firstObjective != nil
            case .annex:
                if let annex, let ordinal = heading.ordinal { return ordinal <= annex }
                return false
            case .strategic, .operational, .project, .period:
                if heading.isInner { return false }
                if annex != nil { return true }
                return heading.number != nil && heading.number == firstObjective && heading.kind == .strategic
            }
        }

        mutating func pass(_ heading: Heading) {
            switch heading.kind {
            case .chapter: chapter = heading.ordinal ?? chapter
            case .annex: annex = heading.ordinal ?? annex
            case .strategic: if firstObjective == nil { firstObjective = heading.number }
            case .operational, .project, .period: break
            }
        }
    }

    /// Objectives behind an annex's heading are a list in that annex, unless labels or years show that they have
    /// bodies, or the next annex shows that another letter's contents have begun.
    private static func isListOfAnnex(from index: Int, in elements: [Element], annex: Int?) -> Bool {
        guard let annex else { return false }
        for element in elements[index...] {
            switch element.content {
            case .heading(let heading):
                if heading.kind == .chapter || heading.kind == .period { return false }
                if heading.kind == .annex { return heading.ordinal.map { $0 > annex } ?? false }
            case .label: return false
            case .text, .note, .table: continue
            }
        }
        return true
    }

    /// The objectives that an annex lists are its text, not sections of their own.
    static func withListsAsText(_ segment: Segment) -> [Element] {
        var isInAnnex = false
        return segment.elements.map { element in
            guard case .heading(let heading) = element.content else { return element }
            if heading.kind == .annex { isInAnnex = true }
            guard isInAnnex, heading.kind != .annex, heading.kind != .chapter else { return element }
            var text = element
            text.content = .text(element.printed)
            return text
        }
    }
}
