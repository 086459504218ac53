import Kernel

/// One section in the languages that have it. The first language's numbers count.
struct PairedSection: Sendable {
    var drafts: [Language: SectionDraft]
    var first: SectionDraft
}

/// Pairs the sections of the languages by their order, their numbers and what they are.
enum SectionPairing {
    static func pair(_ drafts: [Language: [SectionDraft]], order: [Language]) -> [PairedSection] {
        let present = order.filter { !(drafts[$0] ?? []).isEmpty }
        guard let main = present.first, let sections = drafts[main] else { return [] }
        var paired = sections.map { PairedSection(drafts: [main: $0], first: $0) }
        for language in present.dropFirst() {
            paired = add(drafts[language] ?? [], of: language, to: paired)
        }
        return paired
    }

    private static func add(
        _ others: [SectionDraft], of language: Language, to paired: [PairedSection]
    ) -> [PairedSection] {
        let (ones, twos) = (paired.map { Features($0.first) }, others.map { Features($0) })
        let pairs = Alignment.align(paired.count, others.count) { score(ones[$0], twos[$1]) }
        return pairs.map { pair in
            var section: PairedSection
            if let a = pair.a {
                section = paired[a]
                if let b = pair.b { section.drafts[language] = others[b] }
            } else {
                let alone = others[pair.b ?? 0]
                section = PairedSection(drafts: [language: alone], first: alone)
            }
            return section
        }
    }

    /// How much speaks for two headings being one: nil for a chapter and an objective.
    private static func score(_ a: Features, _ b: Features) -> Double? {
        let (one, other) = (a.heading, b.heading)
        guard group(one.kind) == group(other.kind), one.isInner == other.isInner else { return nil }
        var score = 0.5
        if one.kind == other.kind { score += 1 }
        if let number = one.number, number == other.number { score += 4 }
        if let code = one.code, code == other.code { score += 2 }
        if let year = one.year, year == other.year { score += 1 }
        if let field = one.field, field == other.field { score += 2 }
        if one.title == other.title { score += 2 }
        if let ordinal = one.ordinal, ordinal == other.ordinal { score += 3 }
        // The columns of a page say the same: two headings of one section are never far apart.
        score += 2 * max(0, 1 - Double(abs(one.line - other.line)) / 150)
        // Of two pairs that fit as well, the one whose fields are alike.
        score += 0.1 * Double((a.fields & b.fields).nonzeroBitCount)
        return score
    }

    /// What of a section tells it apart, its fields as a set of bits.
    private struct Features {
        var heading: Heading
        var fields: UInt32

        init(_ draft: SectionDraft) {
            heading = draft.heading
            fields = draft.fields.reduce(0) { bits, field in
                bits | (FieldName.allCases.firstIndex(of: field.field).map { 1 << UInt32($0) } ?? 0)
            }
        }
    }

    private static func group(_ kind: Section.Kind) -> Int {
        switch kind {
        case .strategic, .operational, .project: 0
        case .period: 1
        case .chapter: 2
        case .annex: 3
        }
    }
}
