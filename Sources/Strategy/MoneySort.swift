import Kernel

/// Amounts that may be added to each other. What may be promised, paid and received never are.
public struct MoneySort: Sendable, Hashable, Comparable {
    public let kind: AmountKind
    public let appropriation: Appropriation?

    public init(_ kind: AmountKind, _ appropriation: Appropriation?) {
        // An expense that is said to be a commitment or a payment is an appropriation by another name.
        self.kind = kind == .expense && appropriation != nil ? .appropriation : kind
        self.appropriation = kind == .revenue ? nil : appropriation
    }

    public static func < (a: MoneySort, b: MoneySort) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch (kind, appropriation) {
        case (.expense, _): 0
        case (.appropriation, .commitment?): 1
        case (.appropriation, .payment?): 2
        case (.appropriation, nil): 3
        case (.revenue, _): 4
        }
    }
}

extension MoneySort: CaseIterable {
    public static let allCases = [
        MoneySort(.expense, nil), MoneySort(.appropriation, .commitment), MoneySort(.appropriation, .payment),
        MoneySort(.appropriation, nil), MoneySort(.revenue, nil),
    ]

    /// What it is called in addresses and data: `expense`, `commitment`, `payment`, `appropriation`, `revenue`.
    public var name: String { appropriation?.rawValue ?? kind.rawValue }

    public init?(name: String) {
        guard let sort = MoneySort.allCases.first(where: { $0.name == name }) else { return nil }
        self = sort
    }
}

extension BudgetLine {
    public var sort: MoneySort { MoneySort(kind, appropriation) }
    public var place: MoneyPlace { MoneyPlace(sort, period) }
}

/// One sort of money in one period: a column of every table of money.
public struct MoneyPlace: Sendable, Hashable, Comparable {
    public let sort: MoneySort
    public let period: Period?

    public init(_ sort: MoneySort, _ period: Period?) {
        self.sort = sort
        self.period = period
    }

    /// What has no year comes last.
    public static func < (a: MoneyPlace, b: MoneyPlace) -> Bool {
        guard a.sort == b.sort else { return a.sort < b.sort }
        guard let first = a.period else { return false }
        return b.period.map { first < $0 } ?? true
    }
}
