import Documents
import Kernel
import Strategy

/// The tables that a plan is given away as: beside its pages, by `belfry export`, and to other programs.
///
/// Their columns are documented in `docs/guide/data.md`, which a test holds to this.
public enum PlanTables {
    /// What there is, in the order in which a whole plan is written.
    public static let all: [TableDescription] = [
        plans.description, objectives.description, indicators.description, measurements.description,
        money.description, dimensions.description, dimensionTotals.description, staff.description,
        deadlines.description, list(.regulatoryAgenda).description,
        list(.auditRecommendations).description, items.description, findings.description,
        shared(.partner).description, shared(.targetGroup).description, naming.description, variants.description,
        results.description,
    ]
}

extension PlanFacts {
    /// All that can be listed of the plan, without its running text.
    ///
    /// - Parameter today: Tells which deadlines have passed.
    public func tables(on today: CalendarDay) -> [Table] {
        [objectivesTable(objectives)] + indicatorTables(PlanIndicators(self).all) + [
            moneyTable(PlanMoney(self)), dimensionsTable, dimensionTotalsTable, staffTable,
            deadlinesTable(PlanDeadlines(self, today: today).all),
        ] + LivingList.allCases.map { table(of: $0) }
    }
}
