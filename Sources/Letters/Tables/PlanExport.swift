import Documents
import Kernel
import Strategy

extension PlanData {
    /// A whole plan as tables: its objectives and what hangs on them, who takes part, its text, its findings.
    ///
    /// - Parameter today: Tells which deadlines have passed.
    public init(
        _ facts: PlanFacts, _ text: RunningText, partners: SharedList, targetGroups: SharedList, on today: CalendarDay
    ) {
        let languages = facts.plan.languages
        let items =
            text.objectives.flatMap { PlanTables.items(of: $0) } + text.chapters.flatMap { PlanTables.items(of: $0) }
        self.init(
            facts.plan,
            facts.tables(on: today) + [
                PlanTables.shared(.partner).table(of: partners.entries, in: languages),
                PlanTables.shared(.targetGroup).table(of: targetGroups.entries, in: languages),
                PlanTables.items.table(of: items, in: languages),
                PlanTables.findings.table(of: text.findings, in: languages),
            ])
    }

    /// Only one of its tables; nil where it has none of that name.
    public func only(_ name: String) -> PlanData? {
        tables.first { $0.name == name }.map { PlanData(plan, [$0]) }
    }
}
