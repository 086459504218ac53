import Documents
import Kernel
import Strategy

/// An entry of a list, and its place there.
public struct PlacedEntry: Sendable {
    /// From 1.
    public let place: Int
    public let entry: ListEntry
}

extension PlanFacts {
    /// One of the plan's lists as a table.
    public func table(of list: LivingList) -> Table {
        let rows = entries(of: list).enumerated().map { PlacedEntry(place: $0 + 1, entry: $1) }
        return PlanTables.list(list).table(of: rows, in: plan.languages)
    }
}

extension PlanTables {
    public static func list(_ list: LivingList) -> TableForm<PlacedEntry> {
        switch list {
        case .regulatoryAgenda:
            entries(list, "One row a rule that is to come or to change, in the order of the list.")
        case .auditRecommendations:
            entries(list, "One row a recommendation of the Court of Audit, in the order of the list.")
        }
    }

    private static func entries(_ list: LivingList, _ meaning: String) -> TableForm<PlacedEntry> {
        TableForm(
            list.rawValue, meaning,
            [
                TableColumn("place", .integer, "Its place in the list, from 1."),
                TableColumn("text", .localized, "What it is; one line beneath the other."),
                TableColumn("follow_up", .localized, "How it stands: what was done, and what comes next."),
                TableColumn("status", .choice(Status.allCases.map(\.rawValue)), "How it stands, in one word."),
                TableColumn("owner", .text, "Who sees to it."),
                TableColumn("due", .day, "The day by which it should be done."),
            ]
        ) { row in
            let entry = row.entry
            return [
                .integer(row.place), Cell(entry.text), Cell(entry.followUp), Cell(entry.status), Cell(entry.owner),
                Cell(entry.due),
            ]
        }
    }
}
