import Kernel

/// What amounts come to, each sort of money and each period by itself.
///
/// Only lines are added: a part is within a line, and a printed total is a sum already. So nothing counts twice.
public struct MoneySums: Sendable, Hashable {
    private var amounts: [MoneyPlace: Money] = [:]

    public init() {}

    public init(of lines: some Sequence<BudgetLine>) {
        for line in lines { add(line) }
    }

    public mutating func add(_ line: BudgetLine) {
        guard line.role == .line, let amount = line.amount else { return }
        amounts[MoneyPlace(line.sort, line.period), default: .zero] += amount
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
