import Kernel
import Markup
import Strategy

/// How money is looked at: in which order, which sort, which years. All of it stands in the address.
struct MoneyView: Hashable {
    enum Order: String, CaseIterable {
        case objective, article, year
    }

    var order = Order.objective
    /// nil shows all sorts, each by itself.
    var sort: MoneySort?
    var period: Period?

    init(order: Order = .objective, sort: MoneySort? = nil, period: Period? = nil) {
        self.order = order
        self.sort = sort
        self.period = period
    }

    /// What an address asks for; what it does not know is left out.
    init(_ question: Question) {
        order = question["by"].flatMap(Order.init(rawValue:)) ?? .objective
        sort = question["kind"].flatMap(MoneySort.init(name:))
        period = question["year"].flatMap(Period.init(named:))
    }

    /// A year in which the plan has no money is understood: that it has none is the answer.
    static func understanding(_ question: Question) -> Understanding {
        var asked = Understanding(question)
        asked.choice("by", among: Order.allCases.map(\.rawValue))
        asked.choice("kind", among: MoneySort.allCases.map(\.name))
        asked.choice("year") { Period(named: $0) != nil }
        return asked
    }

    func with(order: Order) -> MoneyView { MoneyView(order: order, sort: sort, period: period) }
    func with(sort: MoneySort?) -> MoneyView { MoneyView(order: order, sort: sort, period: period) }
    func with(period: Period?) -> MoneyView { MoneyView(order: order, sort: sort, period: period) }

    func asked(of address: Address) -> Address {
        var address = address
        if order != .objective { address = address.asking("by", order.rawValue) }
        if let sort { address = address.asking("kind", sort.name) }
        if let period { address = address.asking("year", period.description) }
        return address
    }
}

extension Period {
    /// `2024`, or `2024-2026`; nil for anything else.
    init?(named name: String) {
        let years = name.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(years.count), let first = years.first ?? nil, let last = years.last ?? nil,
            (1...9999).contains(first), (first...9999).contains(last)
        else { return nil }
        self.init(from: first, to: last)
    }
}
