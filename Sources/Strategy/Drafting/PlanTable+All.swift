import Storage

/// The tables of a plan, each behind those that its rows need.
extension PlanTable {
    static let all: [PlanTable] =
        [planTexts] + objectives + fields + items + indicators + means + mentions + chapters + lists + dimensions
        + findings
        + [staleTexts, reviews]

    static func named(_ name: String) -> PlanTable? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name.description, $0) })

    static let planTexts = PlanTable(
        name: "plan_text",
        columns: [key("plan_id", .plan), key("language"), column("position", .integer), column("title"), state],
        home: "", plan: "x.plan_id", isInObjective: false)

    static let staleTexts = PlanTable(
        name: "stale_text",
        columns: [
            key("plan_id", .plan), key("place"), key("language"), column("source_language"), column("source_text"),
            column("objective_id", .row(of: "objective")),
        ], home: "", plan: "x.plan_id", isInObjective: false)

    /// What was decided about an objective: of a draft only.
    static let reviews = ofObjective(
        "objective_review",
        [
            key("objective_id", .row(of: "objective")), column("state"), column("remarks"), column("actor"),
            column("at", .integer), column("revision", .integer),
        ])

    private static let objectives = [
        PlanTable(
            name: "objective",
            columns: [
                key("id", .own), column("plan_id", .plan), column("parent_id", .row(of: "objective")),
                column("level"), column("number"), column("code"), column("status"), column("depth", .integer),
                column("position", .integer), column("origin", .origin),
            ], home: "JOIN objective o ON o.id = x.id", plan: "o.plan_id", isInObjective: true),
        ofObjective(
            "objective_text", [key("objective_id", .row(of: "objective")), key("language"), column("title"), state]),
    ]

    private static let fields = [
        ofObjective(
            "field",
            [
                key("objective_id", .row(of: "objective")), key("position", .place), column("field"),
                column("year", .integer),
            ]),
        ofObjective("field_text", placedText("objective_id", "objective", of: "field", "label")),
    ]

    private static let items = [
        ofObjective(
            "item",
            [
                key("id", .own), column("objective_id", .row(of: "objective")), column("position", .place),
                column("field_position", .placeOf("field")), column("shape"), column("depth", .integer),
                column("year", .integer), column("origin", .origin),
            ]),
        ofObjective(
            "item_text", printedText("item"),
            home: "JOIN item i ON i.id = x.item_id JOIN objective o ON o.id = i.objective_id"),
        ofObjective(
            "objective_table",
            [
                key("objective_id", .row(of: "objective")), key("position", .integer), key("language"),
                column("first_line", .line), column("cells"),
            ]),
    ]

    private static let indicators = [
        ofObjective(
            "indicator",
            [
                key("id", .own), column("objective_id", .row(of: "objective")), column("item_id", .row(of: "item")),
                column("position", .place), column("unit"), column("target", .real), column("origin", .origin),
            ]),
        ofIndicator(
            "indicator_text", [key("indicator_id", .row(of: "indicator")), key("language"), column("name"), state]),
        ofIndicator(
            "measurement",
            [
                key("indicator_id", .row(of: "indicator")), key("position", .place), column("year", .integer),
                column("value", .real), column("line", .line),
            ]),
        ofIndicator(
            "threshold",
            [
                key("indicator_id", .row(of: "indicator")), key("position", .place), column("level"),
                column("minimum", .real), column("maximum", .real),
            ]),
        ofIndicator("threshold_text", placedText("indicator_id", "indicator", of: "threshold", "text")),
    ]

    private static let means = [
        ofObjective(
            "budget_line",
            [
                key("id", .own), column("objective_id", .row(of: "objective")), column("position", .place),
                column("code"), column("amount_cents", .integer), column("role"), column("kind"),
                column("appropriation"), column("first_year", .integer), column("last_year", .integer),
                column("line", .line), column("origin", .origin),
            ]),
        ofObjective(
            "budget_line_text",
            [key("budget_line_id", .row(of: "budget_line")), key("language"), column("label"), state],
            home: "JOIN budget_line b ON b.id = x.budget_line_id JOIN objective o ON o.id = b.objective_id"),
        ofObjective(
            "staff_need",
            [
                key("objective_id", .row(of: "objective")), key("position", .place), column("fte_from", .real),
                column("fte_to", .real), column("line", .line),
            ]),
        ofObjective("staff_need_text", placedText("objective_id", "objective", of: "staff_need", "label")),
        ofObjective(
            "deadline",
            [
                key("objective_id", .row(of: "objective")), key("position", .place), column("due", .integer),
                column("item_id", .row(of: "item")),
            ]),
        ofObjective("deadline_text", placedText("objective_id", "objective", of: "deadline", "text")),
    ]

    private static let mentions = [
        ofObjective(
            "partner_mention",
            [
                key("objective_id", .row(of: "objective")), key("position", .place),
                column("partner_id", .shared("partner")), column("item_id", .row(of: "item")),
            ]),
        ofObjective(
            "partner_mention_text", placedText("objective_id", "objective", of: "partner_mention", "printed", nil)),
        ofObjective(
            "target_group_mention",
            [
                key("objective_id", .row(of: "objective")), key("position", .place),
                column("target_group_id", .shared("target_group")), column("item_id", .row(of: "item")),
            ]),
        ofObjective(
            "target_group_mention_text",
            placedText("objective_id", "objective", of: "target_group_mention", "printed", nil)),
    ]

    private static let chapters = [
        PlanTable(
            name: "chapter",
            columns: [
                key("id", .own), column("plan_id", .plan), column("kind"), column("number"), column("slug"),
                column("depth", .integer), column("position", .integer), column("origin", .origin),
            ], home: "", plan: "x.plan_id", isInObjective: false),
        ofChapter("chapter_text", [key("chapter_id", .row(of: "chapter")), key("language"), column("title"), state]),
        ofChapter(
            "chapter_item",
            [
                key("id", .own), column("chapter_id", .row(of: "chapter")), column("position", .place),
                column("shape"), column("depth", .integer), column("year", .integer), column("origin", .origin),
            ]),
        ofChapter(
            "chapter_item_text", printedText("chapter_item"),
            home: "JOIN chapter_item i ON i.id = x.item_id JOIN chapter c ON c.id = i.chapter_id"),
        ofChapter(
            "chapter_table",
            [
                key("chapter_id", .row(of: "chapter")), key("position", .integer), key("language"),
                column("first_line", .line), column("cells"),
            ]),
    ]

    private static let lists = [
        PlanTable(
            name: "list_entry",
            columns: [
                key("id", .own), column("plan_id", .plan), column("list"), column("position", .place),
                column("status"), column("due", .integer), column("owner"), column("origin", .origin),
            ], home: "", plan: "x.plan_id", isInObjective: false),
        PlanTable(
            name: "list_entry_text",
            columns: [
                key("entry_id", .row(of: "list_entry")), key("part", .integer), key("language"), column("text"), state,
            ], home: "JOIN list_entry e ON e.id = x.entry_id", plan: "e.plan_id", isInObjective: false),
    ]

    private static let dimensions = [
        PlanTable(
            name: "dimension",
            columns: [
                key("id", .own), column("plan_id", .plan), column("position", .place), column("origin", .origin),
            ],
            home: "", plan: "x.plan_id", isInObjective: false),
        ofDimension(
            "dimension_text", [key("dimension_id", .row(of: "dimension")), key("language"), column("name"), state]),
        ofDimension(
            "dimension_value",
            [
                key("id", .own), column("dimension_id", .row(of: "dimension")), column("position", .place),
                column("origin", .origin),
            ]),
        ofDimension(
            "dimension_value_text",
            [key("value_id", .row(of: "dimension_value")), key("language"), column("name"), state],
            home: "JOIN dimension_value v ON v.id = x.value_id JOIN dimension d ON d.id = v.dimension_id"),
        // It is about the plan's sums, and no part of what an objective says: a review need not be made anew.
        PlanTable(
            name: "objective_dimension",
            columns: [
                key("objective_id", .row(of: "objective")), key("dimension_id", .row(of: "dimension")),
                column("value_id", .row(of: "dimension_value")),
            ], home: "JOIN objective o ON o.id = x.objective_id", plan: "o.plan_id", isInObjective: false),
    ]

    private static let findings = [
        PlanTable(
            name: "finding",
            columns: [
                key("plan_id", .plan), key("position", .integer), column("objective_id", .row(of: "objective")),
                column("kind"), column("line", .line), column("last_line", .line),
            ], home: "", plan: "x.plan_id", isInObjective: false),
        PlanTable(
            name: "finding_parameter",
            columns: [key("plan_id", .plan), key("position", .integer), key("name"), column("value")],
            home: "", plan: "x.plan_id", isInObjective: false),
    ]
}

extension PlanTable {
    private static func key(_ name: StaticString, _ kind: Kind = .text) -> Column {
        Column(name: name, kind: kind, isKey: true)
    }

    private static func column(_ name: StaticString, _ kind: Kind = .text) -> Column {
        Column(name: name, kind: kind, isKey: false)
    }

    private static let state = column("state", .state)

    private static func ofObjective(
        _ name: StaticString, _ columns: [Column], home: StaticString = "JOIN objective o ON o.id = x.objective_id"
    ) -> PlanTable {
        PlanTable(name: name, columns: columns, home: home, plan: "o.plan_id", isInObjective: true)
    }

    private static func ofIndicator(_ name: StaticString, _ columns: [Column]) -> PlanTable {
        ofObjective(
            name, columns,
            home: "JOIN indicator n ON n.id = x.indicator_id JOIN objective o ON o.id = n.objective_id")
    }

    private static func ofChapter(
        _ name: StaticString, _ columns: [Column], home: StaticString = "JOIN chapter c ON c.id = x.chapter_id"
    ) -> PlanTable {
        PlanTable(name: name, columns: columns, home: home, plan: "c.plan_id", isInObjective: false)
    }

    private static func ofDimension(
        _ name: StaticString, _ columns: [Column], home: StaticString = "JOIN dimension d ON d.id = x.dimension_id"
    ) -> PlanTable {
        PlanTable(name: name, columns: columns, home: home, plan: "d.plan_id", isInObjective: false)
    }

    /// A text a language of what is named by its owner and its place.
    private static func placedText(
        _ owner: StaticString, _ table: StaticString, of placed: StaticString, _ text: StaticString,
        _ state: Column? = state
    ) -> [Column] {
        [key(owner, .row(of: table)), key("position", .placeOf(placed)), key("language"), column(text)]
            + (state.map { [$0] } ?? [])
    }

    /// A text a language of an item, with the lines it was read from.
    private static func printedText(_ table: StaticString) -> [Column] {
        [
            key("item_id", .row(of: table)), key("language"), column("text"), state, column("first_line", .line),
            column("last_line", .line),
        ]
    }
}
