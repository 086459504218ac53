import Kernel

/// What a plan costs, on one basis: what the letter prints as commitments, or as payments, with the expenses that it
/// splits into neither, which count on both. Letters add up so themselves, in the annex with the means by objective.
public struct MoneyOutlay: Sendable, Hashable {
    /// nil where the letter splits nothing into commitments and payments.
    public let basis: Appropriation?
    /// The amounts of the total.
    private let counted: PlanMoney
    private let others: PlanMoney

    /// The years of the plan; those of no year are in the total too.
    public var period: Period? { counted.period }
    public let total: Money
    /// What of the total has no year.
    public let undated: Money
    /// What it is made of: expenses and the appropriations of its basis, by their years.
    public var sums: MoneySums { counted.sums }

    fileprivate init(_ basis: Appropriation?, of money: PlanMoney) {
        self.basis = basis
        func isOfBasis(_ entry: PlanMoney.Entry) -> Bool {
            entry.line.sort.appropriation == nil || entry.line.sort.appropriation == basis
        }
        counted = money.filter { $0.use == .plan && isOfBasis($0) }
        others = money.filter { $0.use != .plan && isOfBasis($0) }
        total = counted.sums.all
        undated = counted.sums.undated
    }

    /// Whether expenses that are neither commitments nor payments are in it.
    public var hasExpenses: Bool { sums.places.contains { $0.sort.appropriation == nil } }

    /// An objective with all below it.
    public struct Share: Sendable, Hashable {
        public let objective: Objective
        public let amount: Money
    }

    /// Every objective under which there is something of the total, in the order of reading.
    public var shares: [Share] {
        counted.byObjective.map { Share(objective: $0.objective, amount: $0.whole.all) }
    }

    /// What of the total stands directly under some objectives.
    func amount(where isMeant: (Objective) -> Bool) -> Money { counted.filter { isMeant($0.objective) }.sums.all }

    /// What is not in the total, and why, where there is something.
    public func leftOut(_ use: AmountUse) -> Money? {
        let amounts = others.entries.filter { $0.use == use }.compactMap(\.line.amount)
        return amounts.isEmpty ? nil : amounts.reduce(.zero, +)
    }

    /// Why amounts are left out of totals, in the order in which to say it.
    public static let reasons: [AmountUse] = [.otherYears, .severalYears, .revenue, .replaced, .quoted]
}

extension PlanMoney {
    /// What the plan costs on each basis that its letter knows, commitments first; none where it costs nothing.
    public var outlays: [MoneyOutlay] {
        let known = Set(entries.filter { $0.use == .plan }.compactMap(\.line.sort.appropriation))
        let bases: [Appropriation?] = known.isEmpty ? [nil] : Appropriation.allCases.filter(known.contains)
        return bases.map { MoneyOutlay($0, of: self) }.filter { $0.total > .zero }
    }
}

extension MoneySums {
    /// Of all its places together: only where these may be added.
    fileprivate var all: Money { sum(places) }
    fileprivate var undated: Money { sum(places.filter { $0.period == nil }) }

    private func sum(_ places: [MoneyPlace]) -> Money {
        places.compactMap { self[$0] }.reduce(.zero, +)
    }
}
