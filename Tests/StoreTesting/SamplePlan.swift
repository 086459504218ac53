import Kernel
import Strategy

/// A plan of an invented place, every part of it filled, for tests of stores and pages.
public enum SamplePlan {
    public static let number = "IV.1.2"

    public static let source = NewSource(
        document: SourceDocument(
            id: id(1), name: "letter.txt", sha256: String(repeating: "ab", count: 32), encoding: "utf-8", lines: 12),
        bytes: Array("A letter of twelve lines".utf8),
        lines: (1...12).map { number in
            let state: LineState? = number == 3 ? nil : number < 3 ? .furniture : number > 10 ? .unplaced : .placed
            return SourceLine(
                number: number, text: "line \(number)", language: state == .placed ? .fr : nil, state: state)
        })

    public static var content: PlanContent {
        PlanContent(
            plan: plan, objectives: [outer, inner, last], chapters: [introduction, annex], entries: [rule, advice],
            findings: [
                SourceFinding(
                    kind: .bytesReplaced, line: nil, lastLine: nil, objective: nil, parameters: [.count: "2"]),
                SourceFinding(
                    kind: .figuresDiffer, line: 5, lastLine: 6, objective: number,
                    parameters: [.french: "2,5", .dutch: "25"]),
            ])
    }

    public static let plan = Plan(
        id: id(10), slug: "meuse-2026", form: "orientation", title: text("Lettre 2026", "Brief 2026"),
        period: Period(2026), languages: [.fr, .nl], source: id(1), revision: 1)

    public static let outer = ObjectiveContent(
        objective: Objective(
            id: id(20), parent: nil, level: .strategic, number: "IV.1", code: "1",
            title: text("Accueillir", "Onthalen"),
            status: nil, depth: 1, position: 0),
        budget: [line(60, 100_000_00, role: .line), line(61, 40_000_00, role: .part)])

    public static let inner = ObjectiveContent(
        objective: Objective(
            id: id(21), parent: id(20), level: .operational, number: number, code: "1.2",
            title: text("Les quais à vélo", "De kaaien met de fiets"), status: .inProgress, depth: 2, position: 1),
        fields: [
            FieldItems(
                field: .description, label: text("Description", "Omschrijving"), year: nil,
                items: [item(30, .paragraph, "Des quais sûrs.", "Veilige kaaien.", lines: 4...5)]),
            FieldItems(
                field: .indicators, label: text("Indicateurs", "Indicatoren"), year: nil,
                items: [item(31, .bullet, "Nombre de cyclistes", "Aantal fietsers", lines: 6...6)]),
            FieldItems(field: .planning, label: text("Planning", nil), year: 2026, items: []),
        ],
        notes: [item(32, .note, "Selon l'observatoire.", nil, lines: 7...7)],
        tables: [PrintedTable(rows: [.fr: [["a", "b\"\\\n"], ["1", "2"]], .nl: [["c"]]], firstLine: 8)],
        indicators: [
            Indicator(
                id: id(40), item: id(31), name: text("Nombre de cyclistes", "Aantal fietsers"), unit: "%",
                measurements: [
                    Measurement(year: nil, value: 1.5, line: 6), Measurement(year: 2024, value: 2, line: nil),
                ],
                thresholds: [
                    Threshold(level: .green, min: 10, max: nil, text: text("plus de 10", "meer dan 10")),
                    Threshold(level: .red, min: nil, max: 5, text: text("moins de 5", nil)),
                ], target: 12)
        ],
        budget: [
            line(62, 5_000_00, role: .line), line(63, 7_000_00, role: .line, .commitment, Period(from: 2026, to: 2027)),
            line(64, nil, role: .line), line(65, 12_000_00, role: .total),
        ],
        staff: [StaffNeed(label: text("agents", "medewerkers"), fte: 1.5...2, line: 9)],
        deadlines: [
            Deadline(text: text("Décembre 2026", "December 2026"), due: CalendarDay.last(of: 2026), item: nil)
        ],
        partners: [
            partner(50, "Les Ports de Meuse (RPM)", "Havens van de Maas", slug: "ports-de-meuse"),
            partner(51, "Mobilis", nil, slug: "mobilis"),
        ],
        targetGroups: [
            Mention(
                subject: TargetGroup(
                    id: id(55), name: LocalizedText([Language.fr: "Cyclistes", .nl: "Fietsers"]), slug: "cyclistes"),
                printed: LocalizedText([Language.fr: "Cyclistes", .nl: "Fietsers"]), item: id(30))
        ])

    public static let last = ObjectiveContent(
        objective: Objective(
            id: id(22), parent: nil, level: .strategic, number: "IV.2", code: nil, title: text("Rayonner", nil),
            status: .late, depth: 1, position: 2))

    public static let introduction = ChapterContent(
        chapter: Chapter(
            id: id(70), kind: .chapter, number: "I", slug: "chapter-1", title: text("Introduction", "Inleiding"),
            depth: 1,
            position: 0),
        paragraphs: [item(71, .paragraph, "Bienvenue.", "Welkom.", lines: 4...4)],
        notes: [item(72, .note, nil, "Noot.", lines: 10...10)],
        tables: [PrintedTable(rows: [.nl: [["x"]]], firstLine: nil)])

    public static let annex = ChapterContent(
        chapter: Chapter(
            id: id(73), kind: .annex, number: nil, slug: "annex-1", title: text("Annexe", "Bijlage"), depth: 1,
            position: 1),
        paragraphs: [])

    public static let rule = ListEntry(
        id: id(80), list: .regulatoryAgenda, text: text("Arrêté sur les quais", "Besluit over de kaaien"),
        followUp: text("Première lecture en mars.", nil), owner: "Ports", status: .inProgress,
        due: CalendarDay.last(of: 2026, month: 6))

    public static let advice = ListEntry(
        id: id(81), list: .auditRecommendations,
        text: text("36e cahier\nFixer des indicateurs.", "36e boek\nIndicatoren bepalen."), status: .done)

    /// Another plan of the same name, from another document, whose one partner has another spelling.
    public static func copy(_ number: UInt64, partner name: String = "Mobilis") -> (
        content: PlanContent, source: NewSource
    ) {
        let plan = Plan(
            id: id(number * 1000), slug: plan.slug, form: plan.form, title: plan.title, period: plan.period,
            languages: plan.languages, source: nil, revision: 1)
        let objective = Objective(
            id: id(number * 1000 + 1), parent: nil, level: .strategic, number: SamplePlan.number, code: nil,
            title: text("Titre", "Titel"), status: nil, depth: 1, position: 0)
        let document = SourceDocument(
            id: id(number * 1000 + 2), name: "other.txt", sha256: String(repeating: "\(number)", count: 64),
            encoding: "utf-8", lines: 0)
        return (
            PlanContent(
                plan: plan,
                objectives: [
                    ObjectiveContent(objective: objective, partners: [partner(number * 1000 + 3, name, nil)])
                ], chapters: [], findings: []),
            NewSource(document: document, bytes: [UInt8(truncatingIfNeeded: number)], lines: [])
        )
    }

    public static func text(_ french: String?, _ dutch: String?) -> LocalizedText {
        var text = LocalizedText()
        text.set(french.map { LocalizedText.Version($0) }, in: .fr)
        text.set(dutch.map { LocalizedText.Version($0, state: .translated) }, in: .nl)
        return text
    }

    /// - Parameter slug: the one that it has once it is kept.
    public static func partner(
        _ number: UInt64, _ french: String?, _ dutch: String?, slug: String? = nil
    ) -> Mention<Partner> {
        let name = LocalizedText([Language.fr: french ?? "", .nl: dutch ?? ""])
        return Mention(subject: Partner(id: id(number), name: name, slug: slug), printed: name, item: nil)
    }

    public static func id<Subject>(_ number: UInt64) -> Identifier<Subject> {
        Identifier(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
    }

    private static func item(
        _ number: UInt64, _ shape: Item.Shape, _ french: String?, _ dutch: String?, lines: ClosedRange<Int>
    ) -> Item {
        Item(
            id: id(number), shape: shape, depth: 0, text: text(french, dutch), year: nil,
            lines: french == nil ? [.nl: lines] : dutch == nil ? [.fr: lines] : [.fr: lines, .nl: lines])
    }

    private static func line(
        _ number: UInt64, _ cents: Int64?, role: AmountRole, _ appropriation: Appropriation? = nil,
        _ period: Period? = nil
    ) -> BudgetLine {
        BudgetLine(
            id: id(number), code: "12.017.08.01.1211", label: text("Frais", "Kosten"),
            amount: cents.map { Money(cents: $0) }, role: role, kind: .expense, appropriation: appropriation,
            period: period, line: 9)
    }
}
