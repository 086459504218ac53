import Kernel
import Storage

/// Lines of a letter from which texts of a plan were made.
struct PlacedLines {
    private let ranges: [ClosedRange<Int>]

    init(of plan: PlanID, in transaction: Transaction) throws {
        ranges = try transaction.all(
            """
            SELECT t.first_line, t.last_line FROM objective o JOIN item i ON i.objective_id = o.id
            JOIN item_text t ON t.item_id = i.id WHERE o.plan_id = \(plan) AND t.first_line IS NOT NULL
            UNION ALL
            SELECT t.first_line, t.last_line FROM chapter c JOIN chapter_item i ON i.chapter_id = c.id
            JOIN chapter_item_text t ON t.item_id = i.id WHERE c.plan_id = \(plan) AND t.first_line IS NOT NULL
            """
        ) { row in row.int(0)...max(row.int(0), row.optionalInt(1) ?? row.int(0)) }
    }

    /// Whether any of these lines has a place.
    func hold(_ lines: ClosedRange<Int>) -> Bool { ranges.contains { $0.overlaps(lines) } }

    func hold(_ block: [SourceLine]) -> Bool {
        guard let first = block.first, let last = block.last else { return true }
        return hold(first.number...last.number)
    }
}
