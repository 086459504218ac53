import Kernel

/// What amounts come to, each sort of money and each period by itself.
///
/// Only what counts is added (`counted`), so that nothing counts twice.
public struct MoneySums: Sendable, Hashable {
    private var amounts: [MoneyPlace: Money] = [:]

    public init() {}

    /// - Parameter lines: as the letter has them, those of one objective together.
    public init(of lines: some Collection<BudgetLine>) {
        for line in lines.counted { amounts[line.place, default: .zero] += line.amount ?? .zero }
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
