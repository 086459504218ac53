import Kernel
import Storage
import Strategy

/// Makes plans with something of everything that pages show.
struct InventedPlans {
    let objectives: Int
    let items: Int
    private var chance = Chance(seed: 7)
    private let french = InventedWords(.fr)
    private let dutch = InventedWords(.nl)
    private var identifiers = IdentifierSequence(at: Instant(milliseconds: 1_700_000_000_000))

    init(objectives: Int, items: Int) {
        self.objectives = objectives
        self.items = items
    }

    /// The plan of a number, from 1, as if it had been read from a document of its own.
    mutating func plan(_ number: Int) -> (content: PlanContent, source: NewSource) {
        let bytes = Array("plan-\(number)".utf8)
        let document = SourceDocument(
            id: identifiers.next(), name: "plan-\(number).txt",
            sha256: Digest.sha256(of: bytes), encoding: "utf-8", lines: 0)
        let plan = Plan(
            id: identifiers.next(), slug: "plan-\(number)", form: "orientation-letter", title: sentence(5),
            period: Period(2000 + number % 30), languages: [.fr, .nl], source: document.id, revision: 1)
        let content = PlanContent(plan: plan, objectives: tree(), chapters: (0..<3).map { chapter($0) }, findings: [])
        return (content, NewSource(document: document, bytes: bytes, lines: []))
    }

    /// Ten objectives each under one of the outermost.
    private mutating func tree() -> [ObjectiveContent] {
        var tree: [ObjectiveContent] = []
        var outer: ObjectiveID?
        for position in 0..<objectives {
            let (strategic, place) = (position / 11 + 1, position % 11)
            if place == 0 { outer = nil }
            let objective = Objective(
                id: identifiers.next(), parent: outer, level: place == 0 ? .strategic : .operational,
                number: place == 0 ? "\(strategic)" : "\(strategic).\(place)",
                code: place == 0 ? "\(strategic)" : "\(strategic).\(place)", title: sentence(6),
                status: place == 0 ? nil : Status.allCases[chance.below(Status.allCases.count)],
                depth: place == 0 ? 1 : 2, position: position)
            if place == 0 { outer = objective.id }
            tree.append(content(of: objective))
        }
        return tree
    }

    private mutating func content(of objective: Objective) -> ObjectiveContent {
        let names: [(FieldName, Item.Shape)] = [
            (.description, .paragraph), (.actions, .bullet), (.desiredOutput, .bullet), (.achievements, .bullet),
        ]
        let fields = names.enumerated().map { place, name in
            let count = items / names.count + (place < items % names.count ? 1 : 0)
            return FieldItems(
                field: name.0, label: sentence(1), year: nil, items: (0..<count).map { _ in item(name.1) })
        }
        return ObjectiveContent(
            objective: objective, fields: fields.filter { !$0.items.isEmpty }, indicators: [indicator()],
            budget: (0..<2).map { _ in budgetLine() },
            staff: [StaffNeed(label: sentence(1), fte: 1...2, line: nil)],
            deadlines: [
                Deadline(
                    text: sentence(2), due: .last(of: 2024 + chance.below(4), month: 1 + chance.below(12)), item: nil)
            ],
            partners: (0..<2).map { _ in
                let name = name(of: chance.below(400), "Office")
                return Mention(subject: Partner(id: identifiers.next(), name: name), printed: name, item: nil)
            },
            targetGroups: [chance.below(40)].map {
                let name = name(of: $0, "Public")
                return Mention(subject: TargetGroup(id: identifiers.next(), name: name), printed: name, item: nil)
            })
    }

    private mutating func indicator() -> Indicator {
        let value = Double(chance.below(1000))
        return Indicator(
            id: identifiers.next(), item: nil, name: sentence(4), unit: "%",
            measurements: (2021...2024).map { Measurement(year: $0, value: value + Double($0 - 2021) * 10, line: nil) },
            thresholds: [
                Threshold(level: .green, min: 500, max: nil, text: LocalizedText()),
                Threshold(level: .red, min: nil, max: 200, text: LocalizedText()),
            ], target: 600)
    }

    private mutating func budgetLine() -> BudgetLine {
        func digits(_ count: Int) -> String {
            let number = String(chance.below(30))
            return String(repeating: "0", count: max(0, count - number.count)) + number
        }
        return BudgetLine(
            id: identifiers.next(), code: "\(digits(2)).\(digits(3)).\(digits(2)).\(digits(2)).1211",
            label: sentence(3),
            amount: Money(cents: Int64(chance.below(1_000_000)) * 100), role: .line, kind: .expense,
            appropriation: nil, period: Period(2024 + chance.below(2)), line: nil)
    }

    private mutating func chapter(_ position: Int) -> ChapterContent {
        ChapterContent(
            chapter: Chapter(
                id: identifiers.next(), kind: .chapter, number: "\(position + 1)", slug: "chapter-\(position + 1)",
                title: sentence(3), depth: 1, position: position),
            paragraphs: (0..<items).map { _ in item(.paragraph) })
    }

    private mutating func item(_ shape: Item.Shape) -> Item {
        Item(
            id: identifiers.next(), shape: shape, depth: 0, text: sentence(8 + chance.below(16)), year: nil, lines: [:])
    }

    private mutating func sentence(_ words: Int) -> LocalizedText {
        LocalizedText([Language.fr: french.sentence(words, &chance), .nl: dutch.sentence(words, &chance)])
    }

    /// A name that many objectives share.
    private func name(of number: Int, _ word: String) -> LocalizedText {
        LocalizedText([
            Language.fr: "\(word) \(french.word(rank: 500 + number))", .nl: "\(word) \(dutch.word(rank: 500 + number))",
        ])
    }
}
