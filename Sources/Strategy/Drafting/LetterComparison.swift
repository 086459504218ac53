import Kernel
import Search

/// What a letter that was read again has otherwise than a draft: pure.
///
/// Objectives are the same where their numbers are. Items of a field are the same where they say the same in a language,
/// else where they share most of their words: then their text has changed.
///
/// Where the letter is known that the draft was begun from, only what the letter has changed since is proposed: what
/// people have changed, added or taken away in the draft stays as they want it.
struct LetterComparison {
    private(set) var changes: [(objective: String, change: ProposedChange)] = []
    /// How many texts are alike.
    private(set) var same = 0
    /// In how many places the draft alone has changed.
    private(set) var own = 0
    /// What the draft was begun from, by the number of each objective.
    private let origin: [String: ObjectiveContent]?

    init(draft: [ObjectiveContent], letter: [ObjectiveContent], origin: [ObjectiveContent]? = nil) {
        self.origin = origin.map(Self.byNumber)
        let known = Self.byNumber(draft)
        let numbers = Dictionary(
            letter.map { ($0.objective.id, $0.objective.number) }, uniquingKeysWith: { first, _ in first })
        for read in letter {
            if let kept = known[read.objective.number] {
                compare(kept, read)
            } else if self.origin?[read.objective.number] != nil {
                own += 1
            } else {
                let parent = read.objective.parent.flatMap { numbers[$0] }
                add(.objective(ProposedObjective(read, parent: parent)), read.objective.number)
            }
        }
        let there = Set(letter.map(\.objective.number))
        let staying = staying(of: draft, without: there)
        for kept in draft where !there.contains(kept.objective.number) {
            if staying.contains(kept.objective.id) {
                own += 1
                continue
            }
            // With an objective goes all below it.
            let parent = draft.first { $0.objective.id == kept.objective.parent }?.objective
            if let parent, !there.contains(parent.number), !staying.contains(parent.id) { continue }
            add(.goneObjective(kept.objective.id, titles: kept.objective.title.texts), kept.objective.number)
        }
    }

    /// Of the objectives that the letter lacks, those that people have added, and what these stand below.
    private func staying(of draft: [ObjectiveContent], without there: Set<String>) -> Set<ObjectiveID> {
        guard let origin else { return [] }
        var staying: Set<ObjectiveID> = []
        // Whatever stands above another comes before it.
        for kept in draft.reversed() where !there.contains(kept.objective.number) {
            guard staying.contains(kept.objective.id) || origin[kept.objective.number] == nil else { continue }
            staying.insert(kept.objective.id)
            if let parent = kept.objective.parent { staying.insert(parent) }
        }
        return staying
    }

    private static func byNumber(_ contents: [ObjectiveContent]) -> [String: ObjectiveContent] {
        Dictionary(contents.map { ($0.objective.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func add(_ change: ProposedChange, _ number: String) { changes.append((number, change)) }

    /// Proposes a change, unless the letter says what it said before.
    private mutating func add(_ change: ProposedChange, _ number: String, unless isAsBefore: Bool) {
        if isAsBefore { own += 1 } else { add(change, number) }
    }

    private mutating func compare(_ kept: ObjectiveContent, _ read: ObjectiveContent) {
        let number = kept.objective.number
        let before = origin?[number]
        texts(
            .objective(kept.objective.id), kept.objective.title, read.objective.title, before?.objective.title, number)
        if let status = read.objective.status, status != kept.objective.status {
            add(
                .status(kept.objective.id, was: kept.objective.status, becomes: status), number,
                unless: before?.objective.status == status)
        }
        for field in read.fields {
            items(
                kept.items(of: field.field, field.year), field.items, before?.items(of: field.field, field.year),
                of: kept.objective.id, field, number)
        }
        for own in kept.fields where !read.fields.contains(where: { $0.field == own.field }) {
            gone(own.items, before?.items(of: own.field, own.year), number)
        }
        indicators(kept, read, before, number)
        budget(kept, read, before, number)
    }

    private mutating func texts(
        _ place: TextPlace, _ kept: LocalizedText, _ read: LocalizedText, _ before: LocalizedText?, _ number: String
    ) {
        for language in read.languages {
            guard let text = read[language] else { continue }
            if kept[language] == text {
                same += 1
            } else {
                add(
                    .text(place.stored, language, was: kept[language], becomes: text), number,
                    unless: before?[language] == text)
            }
        }
    }

    /// Proposes to take items away, except those that people have added.
    private mutating func gone(_ items: [Item], _ before: [Item]?, _ number: String) {
        let known = before.map { Self.pairs($0.map(\.text), items.map(\.text)) }
        for (place, item) in items.enumerated() {
            let isAdded = known.map { $0[place] == nil } ?? false
            add(.goneItem(item.id, texts: item.text.texts), number, unless: isAdded)
        }
    }

    private mutating func items(
        _ kept: [Item], _ read: [Item], _ before: [Item]?, of objective: ObjectiveID, _ field: FieldItems,
        _ number: String
    ) {
        let pairs = Self.pairs(kept.map(\.text), read.map(\.text))
        let earlier = Self.pairs(before?.map(\.text) ?? [], read.map(\.text))
        var last: ItemID?
        for (place, item) in read.enumerated() {
            let text = earlier[place].flatMap { before?[$0].text }
            if let match = pairs[place] {
                texts(.item(kept[match].id), kept[match].text, item.text, text, number)
                last = kept[match].id
            } else {
                add(
                    .item(objective, ProposedItem(item), field: field.field, year: field.year, after: last), number,
                    unless: text?.texts == item.text.texts)
            }
        }
        let matched = Set(pairs.values)
        gone(kept.indices.filter { !matched.contains($0) }.map { kept[$0] }, before, number)
    }

    private mutating func indicators(
        _ kept: ObjectiveContent, _ read: ObjectiveContent, _ before: ObjectiveContent?, _ number: String
    ) {
        let pairs = Self.pairs(kept.indicators.map(\.name), read.indicators.map(\.name))
        let earlier = Self.pairs(before?.indicators.map(\.name) ?? [], read.indicators.map(\.name))
        for (place, indicator) in read.indicators.enumerated() {
            guard let match = pairs[place] else { continue }
            let own = kept.indicators[match]
            let earlier = earlier[place].flatMap { before?.indicators[$0] }
            if let target = indicator.target, target != own.target {
                add(.target(own.id, was: own.target, becomes: target), number, unless: earlier?.target == target)
            }
            for one in indicator.measurements where !own.has(one) {
                add(
                    .measurement(own.id, year: one.year, value: one.value), number,
                    unless: earlier?.has(one) ?? false)
            }
        }
    }

    private mutating func budget(
        _ kept: ObjectiveContent, _ read: ObjectiveContent, _ before: ObjectiveContent?, _ number: String
    ) {
        for line in read.budget where line.role == .line {
            guard let own = kept.line(like: line), let amount = line.amount, amount != own.amount else { continue }
            let isAsBefore = before?.line(like: line)?.amount == amount
            add(.amount(own.id, was: own.amount, becomes: amount), number, unless: isAsBefore)
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

extension ObjectiveContent {
    /// The items under a label, of a year where there are such.
    fileprivate func items(of field: FieldName, _ year: Int?) -> [Item] {
        let found = fields.first { $0.field == field && $0.year == year } ?? fields.first { $0.field == field }
        return found?.items ?? []
    }

    /// The budget line that another letter would have in the place of a line.
    fileprivate func line(like line: BudgetLine) -> BudgetLine? {
        let alike = budget.filter {
            $0.code == line.code && $0.kind == line.kind && $0.appropriation == line.appropriation
                && $0.period == line.period
        }
        return alike.first { $0.label == line.label } ?? (line.code == nil ? nil : alike.first)
    }
}

extension Indicator {
    fileprivate func has(_ measurement: Measurement) -> Bool {
        measurements.contains { $0.year == measurement.year && $0.value == measurement.value }
    }
}
