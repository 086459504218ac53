import Kernel
import Search

/// What a letter that was read again has otherwise than a draft: pure.
///
/// Objectives are the same where their numbers are. Items of a field are the same where they say the same in a language,
/// else where they share most of their words: then their text has changed.
struct LetterComparison {
    private(set) var changes: [(objective: String, change: ProposedChange)] = []
    /// How many texts are alike.
    private(set) var same = 0

    init(draft: [ObjectiveContent], letter: [ObjectiveContent]) {
        let known = Dictionary(draft.map { ($0.objective.number, $0) }, uniquingKeysWith: { first, _ in first })
        let numbers = Dictionary(
            letter.map { ($0.objective.id, $0.objective.number) }, uniquingKeysWith: { first, _ in first })
        for read in letter {
            if let kept = known[read.objective.number] {
                compare(kept, read)
            } else {
                let parent = read.objective.parent.flatMap { numbers[$0] }
                add(.objective(ProposedObjective(read, parent: parent)), read.objective.number)
            }
        }
        let there = Set(letter.map(\.objective.number))
        for kept in draft where !there.contains(kept.objective.number) {
            // With an objective goes all below it.
            let parent = draft.first { $0.objective.id == kept.objective.parent }
            if let parent, !there.contains(parent.objective.number) { continue }
            add(.goneObjective(kept.objective.id, titles: kept.objective.title.texts), kept.objective.number)
        }
    }

    private mutating func add(_ change: ProposedChange, _ number: String) { changes.append((number, change)) }

    private mutating func compare(_ kept: ObjectiveContent, _ read: ObjectiveContent) {
        let number = kept.objective.number
        texts(.objective(kept.objective.id), kept.objective.title, read.objective.title, number)
        if let status = read.objective.status, status != kept.objective.status {
            add(.status(kept.objective.id, was: kept.objective.status, becomes: status), number)
        }
        for field in read.fields {
            let own =
                kept.fields.first { $0.field == field.field && $0.year == field.year }
                ?? kept.fields.first { $0.field == field.field }
            items(own?.items ?? [], field.items, of: kept.objective.id, field, number)
        }
        for own in kept.fields where !read.fields.contains(where: { $0.field == own.field }) {
            for item in own.items { add(.goneItem(item.id, texts: item.text.texts), number) }
        }
        indicators(kept, read, number)
        budget(kept, read, number)
    }

    private mutating func texts(_ place: TextPlace, _ kept: LocalizedText, _ read: LocalizedText, _ number: String) {
        for language in read.languages {
            guard let text = read[language] else { continue }
            if kept[language] == text {
                same += 1
            } else {
                add(.text(place.stored, language, was: kept[language], becomes: text), number)
            }
        }
    }

    private mutating func items(
        _ kept: [Item], _ read: [Item], of objective: ObjectiveID, _ field: FieldItems, _ number: String
    ) {
        let pairs = Self.pairs(kept.map(\.text), read.map(\.text))
        var last: ItemID?
        for (place, item) in read.enumerated() {
            if let match = pairs[place] {
                texts(.item(kept[match].id), kept[match].text, item.text, number)
                last = kept[match].id
            } else {
                add(
                    .item(objective, ProposedItem(item), field: field.field, year: field.year, after: last), number)
            }
        }
        let matched = Set(pairs.values)
        for (place, item) in kept.enumerated() where !matched.contains(place) {
            add(.goneItem(item.id, texts: item.text.texts), number)
        }
    }

    private mutating func indicators(_ kept: ObjectiveContent, _ read: ObjectiveContent, _ number: String) {
        let pairs = Self.pairs(kept.indicators.map(\.name), read.indicators.map(\.name))
        for (place, indicator) in read.indicators.enumerated() {
            guard let match = pairs[place] else { continue }
            let own = kept.indicators[match]
            if let target = indicator.target, target != own.target {
                add(.target(own.id, was: own.target, becomes: target), number)
            }
            for one in indicator.measurements
            where !own.measurements.contains(where: { $0.year == one.year && $0.value == one.value }) {
                add(.measurement(own.id, year: one.year, value: one.value), number)
            }
        }
    }

    private mutating func budget(_ kept: ObjectiveContent, _ read: ObjectiveContent, _ number: String) {
        for line in read.budget where line.role == .line {
            let own =
                kept.budget.first {
                    $0.code == line.code && $0.kind == line.kind && $0.appropriation == line.appropriation
                        && $0.period == line.period && $0.label == line.label
                }
                ?? kept.budget.first {
                    $0.code != nil && $0.code == line.code && $0.kind == line.kind && $0.period == line.period
                        && $0.appropriation == line.appropriation
                }
            guard let own, let amount = line.amount, amount != own.amount else { continue }
            add(.amount(own.id, was: own.amount, becomes: amount), number)
        }
    }

    /// Which of the first is which of the second, by its place there.
    static func pairs(_ kept: [LocalizedText], _ read: [LocalizedText]) -> [Int: Int] {
        var pairs: [Int: Int] = [:]
        var free = Set(kept.indices)
        for (place, text) in read.enumerated() {
            let match = kept.indices.first { free.contains($0) && !Self.isOther(kept[$0], text) }
            if let match {
                pairs[place] = match
                free.remove(match)
            }
        }
        let words = (kept.map(Self.words), read.map(Self.words))
        for place in read.indices where pairs[place] == nil {
            let best = free.map { ($0, Self.likeness(words.0[$0], words.1[place])) }
                .filter { $0.1 >= 0.5 }.max { ($0.1, $1.0) < ($1.1, $0.0) }
            if let best {
                pairs[place] = best.0
                free.remove(best.0)
            }
        }
        return pairs
    }

    /// Whether two say nothing alike in any language.
    private static func isOther(_ one: LocalizedText, _ other: LocalizedText) -> Bool {
        !one.languages.contains { one[$0] == other[$0] }
    }

    private static func words(_ text: LocalizedText) -> [Language: Set<String>] {
        Dictionary(
            uniqueKeysWithValues: text.languages.map { ($0, Set(FoldedWord.words(of: text[$0] ?? "").map(\.text))) })
    }

    /// How much of their words two share, in the language in which they are most alike: from 0 to 1.
    private static func likeness(_ one: [Language: Set<String>], _ other: [Language: Set<String>]) -> Double {
        one.compactMap { language, words -> Double? in
            guard let others = other[language], !words.isEmpty || !others.isEmpty else { return nil }
            return 2 * Double(words.intersection(others).count) / Double(words.count + others.count)
        }.max() ?? 0
    }
}
