import Kernel

/// A stretch of one language's elements from one start of the numbering to the next: a table of contents, or the
/// body of a letter.
struct Segment: Sendable {
    var elements: [Element]

    /// Headings upon headings with hardly any text between them: a table of contents.
    var isContents: Bool {
        var count = ContentsCount()
        for element in elements { count.add(element) }
        return count.isContents
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

/// What tells a table of contents, counted as its elements come.
private struct ContentsCount {
    private var headings = 0
    private var texts = 0
    private var hasLabel = false

    mutating func add(_ element: Element) {
        switch element.content {
        case .heading: headings += 1
        case .label: hasLabel = true
        case .text, .note, .table: texts += 1
        }
    }

    var isContents: Bool { !hasLabel && headings >= 5 && texts * 2 <= headings * 3 }
}

enum Segments {
    /// Cuts the elements where the numbering starts again: at a chapter that does not follow the one before it, at
    /// a chapter or an objective behind an annex, at the first objective's number met again.
    static func split(_ elements: [Element]) -> [Segment] {
        var segments: [Segment] = []
        var current: [Element] = []
        var state = State()
        var count = ContentsCount()
        // Looked for once for all headings before it.
        var end = 0
        for (index, element) in elements.enumerated() {
            if case .heading(let heading) = element.content,
                state.restarts(at: heading) || (heading.isUnnumberedChapter && count.isContents)
            {
                if state.annex != nil, end < index {
                    end = elements[index...].firstIndex { endsList($0) } ?? elements.endIndex
                }
                if !isListOfAnnex(state.annex, endingWith: end < elements.count ? elements[end] : nil) {
                    segments.append(Segment(elements: current))
                    (current, state, count) = ([], State(), ContentsCount())
                }
            }
            if case .heading(let heading) = element.content { state.pass(heading) }
            current.append(element)
            count.add(element)
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
    private static func isListOfAnnex(_ annex: Int?, endingWith element: Element?) -> Bool {
        guard let annex else { return false }
        guard let element else { return true }
        guard case .heading(let heading) = element.content, heading.kind == .annex else { return false }
        return heading.ordinal.map { $0 > annex } ?? false
    }

    private static func endsList(_ element: Element) -> Bool {
        switch element.content {
        case .heading(let heading): heading.kind == .chapter || heading.kind == .period || heading.kind == .annex
        case .label: true
        case .text, .note, .table: false
        }
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
