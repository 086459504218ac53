import Kernel

/// What amounts of one kind and period come to. Only lines are added up; parts and printed totals never are.
public struct MoneyTotal: Sendable, Hashable {
    public var kind: AmountKind
    public var appropriation: Appropriation?
    public var period: Period?
    public var amount: Money

    public init(kind: AmountKind, appropriation: Appropriation?, period: Period?, amount: Money) {
        self.kind = kind
        self.appropriation = appropriation
        self.period = period
        self.amount = amount
    }

    /// Which amounts it may be added to.
    public var place: MoneyPlace { MoneyPlace(MoneySort(kind, appropriation), period) }

    /// Totals of several places as one list, by kind, appropriation and period.
    public static func sum(_ totals: some Sequence<MoneyTotal>) -> [MoneyTotal] {
        var sums: [MoneyTotal: Money] = [:]
        for total in totals { sums[total.withAmount(.zero), default: .zero] += total.amount }
        return sums.map { $0.key.withAmount($0.value) }.sorted { $0.order < $1.order }
    }

    private func withAmount(_ amount: Money) -> MoneyTotal {
        MoneyTotal(kind: kind, appropriation: appropriation, period: period, amount: amount)
    }

    /// Expenses first, commitments before payments, years in their order, no year last.
    private var order: (Int, Int, Int, Int) {
        (
            AmountKind.allCases.firstIndex(of: kind) ?? 0,
            appropriation.flatMap { Appropriation.allCases.firstIndex(of: $0) } ?? Appropriation.allCases.count,
            period?.first ?? .max, period?.last ?? .max
        )
    }
}
