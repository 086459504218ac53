import Kernel

/// What amounts come to, each sort of money and each period by itself.
///
/// Only what counts is added (`counted`), so that nothing counts twice.
public struct MoneySums: Sendable, Hashable {
    private var amounts: [MoneyPlace: Money] = [:]

    public init() {}

    /// - Parameter counted: Lines that are known to count, of whichever objectives.
    init(counting counted: some Sequence<BudgetLine>) {
        for line in counted { amounts[line.place, default: .zero] += line.amount ?? .zero }
    }

    public static func + (a: MoneySums, b: MoneySums) -> MoneySums {
        var sum = a
        for (place, amount) in b.amounts { sum.amounts[place, default: .zero] += amount }
        return sum
    }

    /// nil where nothing was added.
    public subscript(place: MoneyPlace) -> Money? { amounts[place] }

    public var isEmpty: Bool { amounts.isEmpty }

    /// Where there is something, in the order of columns.
    public var places: [MoneyPlace] { amounts.keys.sorted() }
}
