import Documents
import Kernel
import Strategy

/// A partner or a target group in one of the objectives that name it.
public struct ListedNaming: Sendable {
    public let plan: Plan
    public let objective: Objective

    public init(plan: Plan, objective: Objective) {
        self.plan = plan
        self.objective = objective
    }
}

extension PlanTables {
    /// The table of partners, or of target groups.
    public static func shared(_ kind: SharedKind) -> TableForm<SharedSummary> {
        switch kind {
        case .partner: partners
        case .targetGroup: targetGroups
        }
    }

    private static let partners = sharedForm("partners", "One row a partner: who takes part.")
    private static let targetGroups = sharedForm("target_groups", "One row a target group: whom it is for.")

    private static func sharedForm(_ name: String, _ meaning: String) -> TableForm<SharedSummary> {
        TableForm(
            name, meaning,
            [
                TableColumn("slug", .text, "Its name in addresses."), TableColumn("name", .localized, "Its name."),
                TableColumn("objectives", .integer, "How many objectives name it: of the plan, or of all plans."),
                TableColumn("plans", .integer, "How many of these plans name it."),
            ]
        ) { [.text($0.slug), Cell($0.name), .integer($0.objectives), .integer($0.plans)] }
    }

    /// The objectives that name one partner or one target group.
    public static let naming = TableForm<ListedNaming>(
        "named_by", "One row an objective that names the partner or the target group, of the newest plan first.",
        [
            TableColumn("plan", .text, "The plan's name in addresses."),
            TableColumn("first_year", .integer, "The first year of the plan's period."),
            TableColumn("last_year", .integer, "The last year of the plan's period."),
            TableColumn("objective", .text, "Its number in the plan, as printed; it names the objective in addresses."),
            TableColumn("code", .text, "The code behind the code word, such as 2.1 of OO 2.1."),
            TableColumn("level", .choice(Objective.Level.allCases.map(\.rawValue)), "What its level is for."),
            TableColumn("title", .localized, "Its title."),
            TableColumn("status", .choice(Status.allCases.map(\.rawValue)), "How it stands, where the plan says so."),
        ]
    ) { row in
        let (plan, objective) = (row.plan, row.objective)
        return [
            .text(plan.slug), Cell(plan.period?.first), Cell(plan.period?.last), .text(objective.number),
            Cell(objective.code), Cell(objective.level), Cell(objective.title), Cell(objective.status),
        ]
    }

    /// How a name is printed.
    public static let variants = TableForm<PrintedVariant>(
        "printed_names", "One row a spelling of its name in a language, the most frequent first.",
        [
            TableColumn("language", .choice(Language.allCases.map(\.rawValue)), "The language it is printed in."),
            TableColumn("printed", .text, "The name as printed."),
            TableColumn("count", .integer, "How often it is printed so."),
            TableColumn("objectives", .list, "The first objectives that print it so: plan and number."),
        ]
    ) { variant in
        [
            Cell(variant.language), .text(variant.printed), .integer(variant.count),
            .list(variant.places.map { "\($0.plan) \($0.number)" }),
        ]
    }
}

extension SharedPage {
    /// The objectives that name it, and how its name is printed.
    public var tables: [Table] {
        let rows = plans.flatMap { part in part.objectives.map { ListedNaming(plan: part.plan, objective: $0) } }
        let languages = Language.allCases.filter { language in plans.contains { $0.plan.languages.contains(language) } }
        return [
            PlanTables.naming.table(of: rows, in: languages), PlanTables.variants.table(of: variants, in: languages),
        ]
    }
}
