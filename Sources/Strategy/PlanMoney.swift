import Kernel

/// The money of a plan: each budget line beside the objective it stands under.
public struct PlanMoney: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public let objective: Objective
        public let line: BudgetLine
        /// What becomes of it in sums.
        public let use: AmountUse

        /// Whether it is added up.
        public var counts: Bool { use.counts }
    }

    /// Every line, as the letter has them.
    public let entries: [Entry]
    /// All objectives, in the order of reading.
    public let objectives: [Objective]
    /// The years of the plan.
    public let period: Period?

    private init(entries: [Entry], objectives: [Objective], period: Period?) {
        self.entries = entries
        self.objectives = objectives
        self.period = period
    }

    public init(_ facts: PlanFacts) {
        let period = facts.plan.period
        self.init(
            entries: facts.objectives.flatMap { summary in
                let uses = AmountUse.uses(of: summary.budget, in: period)
                return zip(summary.budget, uses).map { Entry(objective: summary.objective, line: $0, use: $1) }
            }, objectives: facts.objectives.map(\.objective), period: period)
    }

    /// The money of one objective by itself.
    public init(of objective: Objective, lines: [BudgetLine], in period: Period?) {
        let uses = AmountUse.uses(of: lines, in: period)
        self.init(
            entries: zip(lines, uses).map { Entry(objective: objective, line: $0, use: $1) }, objectives: [objective],
            period: period)
    }

    func filter(_ isIncluded: (Entry) -> Bool) -> PlanMoney {
        PlanMoney(entries: entries.filter(isIncluded), objectives: objectives, period: period)
    }

    /// What is left of it where only some money is asked for; nil asks for all.
    public func only(_ sort: MoneySort?, in period: Period?) -> PlanMoney {
        filter { (sort == nil || $0.line.sort == sort) && (period == nil || $0.line.period == period) }
    }

    /// Those that are added up.
    private var counted: [Entry] { entries.filter(\.counts) }

    public var sums: MoneySums { MoneySums(counting: counted.map(\.line)) }

    public var sorts: [MoneySort] { Set(sums.places.map(\.sort)).sorted() }

    /// Whether the amounts without a year that are added up here are all given for several years at once, so that
    /// their sum is neither of an unknown year nor the total of the years beside it.
    public func isForSeveralYears(_ place: MoneyPlace) -> Bool {
        let uses = counted.filter { $0.line.place == place }.map(\.use)
        return place.period == nil && !uses.isEmpty && uses.allSatisfy { $0 == .severalYears }
    }

    /// In their order; money without a year is in none.
    public var periods: [Period] { Set(sums.places.compactMap(\.period)).sorted() }
}

extension PlanMoney {
    /// What an objective costs and brings in.
    public struct OfObjective: Sendable, Hashable {
        public let objective: Objective
        /// Its own lines.
        public let own: MoneySums
        /// With those of all below it, so that each level adds up to the one above.
        public let whole: MoneySums
    }

    /// Every objective under which there is money, in the order of reading.
    public var byObjective: [OfObjective] {
        let own = Dictionary(grouping: counted, by: \.objective.id).mapValues { MoneySums(counting: $0.map(\.line)) }
        let tree = ObjectiveTotals(objectives) { own[$0.id] ?? MoneySums() }
        return objectives.compactMap { objective in
            let whole = tree[objective.id] ?? MoneySums()
            guard !whole.isEmpty else { return nil }
            return OfObjective(objective: objective, own: own[objective.id] ?? MoneySums(), whole: whole)
        }
    }

    /// What is spent or received under one budget article.
    public struct OfArticle: Sendable, Hashable {
        /// As printed first; nil for amounts without an article.
        public let code: String?
        public let sums: MoneySums
        /// Under which objectives, in the order of reading.
        public let objectives: [Objective]
        /// What the letter calls it first.
        public let label: LocalizedText

        public var article: BudgetArticle? { code.flatMap { BudgetArticle($0) } }
    }

    /// Every article with an amount, by its code; what has none comes last.
    public var byArticle: [OfArticle] {
        let groups = Dictionary(grouping: counted) { $0.line.article?.code ?? $0.line.code }
        return groups.sorted { a, b in
            guard let first = a.key else { return false }
            return b.key.map { first < $0 } ?? true
        }.map { key, entries in
            let code = key == nil ? nil : entries[0].line.code
            return OfArticle(
                code: code, sums: MoneySums(counting: entries.map(\.line)),
                objectives: PlanMoney.objectives(of: entries),
                label: code == nil
                    ? LocalizedText() : entries.first { !$0.line.label.isEmpty }?.line.label ?? LocalizedText())
        }
    }

    /// What is of one economic nature; nil for amounts whose article has no economic code.
    public struct OfNature: Sendable, Hashable {
        public let code: EconomicCode?
        public let sums: MoneySums
        public let articles: Int
    }

    public var byNature: [OfNature] {
        let groups = Dictionary(grouping: byArticle) { $0.article?.economicCode.flatMap { EconomicCode($0) } }
        return groups.map { code, articles in
            OfNature(
                code: code, sums: articles.reduce(MoneySums()) { $0 + $1.sums },
                articles: articles.count { $0.code != nil })
        }.sorted { a, b in
            guard let first = a.code else { return false }
            return b.code.map { first.digits < $0.digits } ?? true
        }
    }

    private static func objectives(of entries: [Entry]) -> [Objective] {
        var seen: Set<ObjectiveID> = []
        return entries.map(\.objective).filter { seen.insert($0.id).inserted }.sorted { $0.position < $1.position }
    }
}

/// What objectives come to with all below them.
struct ObjectiveTotals {
    private var sums: [ObjectiveID: MoneySums] = [:]

    /// - Parameter objectives: in the order of reading, so that a parent stands before its children.
    init(_ objectives: [Objective], own: (Objective) -> MoneySums) {
        for objective in objectives.reversed() {
            let whole = own(objective) + (sums[objective.id] ?? MoneySums())
            sums[objective.id] = whole
            if let parent = objective.parent { sums[parent] = (sums[parent] ?? MoneySums()) + whole }
        }
    }

    subscript(id: ObjectiveID) -> MoneySums? { sums[id] }
}
