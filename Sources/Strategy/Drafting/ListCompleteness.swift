import Kernel
import Storage

/// How far the texts of one of the lists of a draft have come.
public struct ListCompleteness: Sendable, Hashable {
    public var list: LivingList
    public var gaps: [TextGap]

    public init(list: LivingList, gaps: [TextGap]) {
        self.list = list
        self.gaps = gaps
    }

    static func all(of plan: Plan, in transaction: Transaction) throws -> [ListCompleteness] {
        var states: [LivingList: [TextPlace: [Language: LocalizedText.State]]] = [:]
        try transaction.each(
            """
            SELECT e.list, e.id, t.part, t.language, t.state
            FROM list_entry e JOIN list_entry_text t ON t.entry_id = e.id WHERE e.plan_id = \(plan.id)
            """
        ) { row in
            guard let part = ListEntry.Part(rawValue: row.int(2)), let language = row.language(3) else { return }
            let place = TextPlace.listEntry(try row.identifier(1), part)
            states[try row.named(0), default: [:]][place, default: [:]][language] = row.state(4)
        }
        return LivingList.allCases.map { list in
            ListCompleteness(list: list, gaps: TextGap.all(in: states[list] ?? [:], owed: plan.languages))
        }
    }
}
