import Kernel
import Strategy

/// A plan of an invented region, Valmer (in Dutch Meerval), small and with something of everything that pages show.
enum Valmer {
    static let slug = "valmer-2026"
    static let source = NewSource(
        document: SourceDocument(
            id: id(1), name: "lettre-valmer-2026.txt", sha256: String(repeating: "3f", count: 32), encoding: "utf-8",
            lines: lines.count),
        bytes: Array(lines.map(\.text).joined(separator: "\n").utf8), lines: lines)

    static let content = PlanContent(
        plan: Plan(
            id: id(2), slug: slug, form: "orientation",
            title: [
                .fr: "Lettre d’orientation Image et tourisme de Valmer",
                .nl: "Oriëntatiebrief Imago en toerisme van Meerval",
            ].text, period: Period(2026), languages: [.fr, .nl], source: id(1), revision: 1),
        objectives: [
            welcome, routes, quays, night, congress, radiance, campaigns, unpaired,
        ],
        chapters: [introduction, context, annex], findings: findings)

    // MARK: Objectives

    static let welcome = ObjectiveContent(
        objective: objective(
            10, .strategic, "IV.1", "1", "Accueillir mieux toute l’année", "Het hele jaar beter onthalen",
            position: 0),
        fields: [
            field(
                .description, "Description", "Omschrijving",
                item(
                    100, .paragraph,
                    "Valmer veut être agréable en toute saison, pour qui y vit comme pour qui y passe.",
                    "Meerval wil in elk seizoen aangenaam zijn, voor wie er woont en voor wie er langskomt."))
        ])

    static let routes = ObjectiveContent(
        objective: objective(
            11, .operational, "IV.1.1", "1.1", "Relier les villages à pied, à vélo et sur l’eau",
            "De dorpen verbinden te voet, met de fiets en over het water", in: 10, status: .inProgress, position: 1),
        fields: [
            field(
                .description, "Description de l’objectif", "Omschrijving van de doelstelling",
                item(
                    101, .paragraph,
                    "Les sentiers de halage existent, mais rien ne les relie. Un seul balisage, un seul plan et une "
                        + "seule promesse\u{A0}: on peut partir de n’importe quelle gare et revenir d’une autre.",
                    "De jaagpaden bestaan, maar niets verbindt ze. Eén bewegwijzering, één kaart en één belofte: "
                        + "je kunt in om het even welk station vertrekken en in een ander terugkomen."),
                item(
                    102, .paragraph,
                    "L’objectif suit l’article 14 de l’accord régional <2024-2029> & son annexe \"eau\".", nil)),
            field(
                .desiredOutput, "Output souhaité de l’OO", "Gewenste output van de OD",
                item(103, .bullet, "Un réseau balisé de 240 kilomètres", "Een bewegwijzerd netwerk van 240 kilometer"),
                item(104, .bullet, "Douze points d’eau, dont\u{A0}:", "Twaalf waterpunten, waarvan:"),
                item(105, .bullet, "huit le long de la Merle", "acht langs de Merel", depth: 1),
                item(106, .bullet, "quatre dans les villages hauts", nil, depth: 1),
                item(107, .bullet, nil, "Een kaart in drie talen")),
            field(
                .indicators, "Indicateur clés de performance", "KPI",
                item(110, .bullet, "Nombre de passages aux compteurs", "Aantal passages aan de tellers"),
                item(111, .bullet, "Satisfaction des promeneurs", "Tevredenheid van de wandelaars"),
                item(112, .bullet, "Couverture dans la presse", "Persaandacht")),
            field(
                .partners, "Partenaires", "Partners",
                item(120, .bullet, "Les Amis de la Merle", "De Vrienden van de Merel"),
                item(121, .bullet, "Ports et canaux de Valmer", "Havens en kanalen van Meerval")),
            field(
                .achievements, "Réalisations 2025", "Realisaties 2025", year: 2025,
                item(130, .bullet, "70 kilomètres balisés", "70 kilometer bewegwijzerd", year: 2025)),
            field(
                .planning, "Planning 2026", "Planning 2026", year: 2026,
                item(131, .bullet, "Baliser la vallée haute", "De hoge vallei bewegwijzeren", year: 2026)),
        ],
        notes: [
            item(
                140, .note, "Selon l’observatoire de la mobilité, mars 2025.", "Volgens het observatorium, maart 2025.")
        ],
        tables: [
            PrintedTable(
                rows: [
                    .fr: [["Tronçon", "Longueur"], ["Merle basse", "42 km"]],
                    .nl: [["Traject", "Lengte"], ["Lage Merel", "42 km"]],
                ], firstLine: 30)
        ],
        indicators: [
            Indicator(
                id: id(200), item: id(110),
                name: ["Nombre de passages aux compteurs", "Aantal passages aan de tellers"].text, unit: nil,
                measurements: [(2021, 48_200), (2022, 61_750), (2023, 58_900), (2025, 83_400)].map {
                    Measurement(year: $0.0, value: $0.1, line: 14)
                },
                thresholds: [
                    Threshold(level: .green, min: 80_000, max: nil, text: ["80.000 et plus", "80.000 en meer"].text),
                    Threshold(level: .orange, min: 60_000, max: 80_000, text: ["de 60.000 à 80.000", nil].text),
                    Threshold(level: .red, min: nil, max: 60_000, text: [:].text),
                ], target: 100_000),
            Indicator(
                id: id(201), item: id(111),
                name: ["Satisfaction des promeneurs", "Tevredenheid van de wandelaars"].text,
                unit: "%", measurements: [Measurement(year: 2025, value: 74.5, line: 15)],
                thresholds: [
                    Threshold(level: .green, min: 85, max: nil, text: [:].text),
                    Threshold(level: .orange, min: 70, max: 85, text: [:].text),
                    Threshold(level: .red, min: nil, max: 70, text: [:].text),
                ], target: nil),
            Indicator(
                id: id(202), item: id(112), name: ["Couverture dans la presse", "Persaandacht"].text, unit: nil,
                measurements: [], thresholds: [], target: nil),
        ],
        budget: [
            budget(300, "12.017.08.01.1211", "Balisage", "Bewegwijzering", 130_000, .commitment),
            budget(301, "12.017.08.01.1211", "Balisage", "Bewegwijzering", 90_000, .payment),
            budget(302, "12.017.08.02.3300", "Subsides aux villages", "Subsidies aan de dorpen", 45_250.5, .commitment),
            budget(
                303, "12.017.08.02.3300", "dont la vallée haute", "waarvan de hoge vallei", 12_000, .commitment, .part),
            budget(304, nil, "Total", "Totaal", 175_250.5, .commitment, .total),
        ],
        staff: [StaffNeed(label: ["chargés de projet", "projectleiders"].text, fte: 1.5...2, line: 40)],
        deadlines: [
            Deadline(text: ["fin 2026", "eind 2026"].text, due: CalendarDay.last(of: 2026), item: nil)
        ],
        partners: [
            mention(400, "Les Amis de la Merle", "De Vrienden van de Merel", 120),
            mention(401, "Ports et canaux de Valmer", "Havens en kanalen van Meerval", 121),
        ],
        targetGroups: [
            Mention(
                subject: TargetGroup(id: id(410), name: ["Familles", "Gezinnen"].text),
                printed: ["Familles", "Gezinnen"].text, item: nil)
        ])

    static let quays = ObjectiveContent(
        objective: objective(
            12, .project, "IV.1.1.1", nil, "Les quais à vélo", "De kaaien met de fiets", in: 11, depth: 3,
            status: .onSchedule, position: 2),
        budget: [budget(310, "12.017.08.01.1211", "Quais", "Kaaien", 25_000, .payment)])

    static let night = ObjectiveContent(
        objective: objective(
            13, .project, "IV.1.1.2", nil, "Marcher la nuit", "Wandelen bij nacht", in: 11, depth: 3, status: .late,
            position: 3))

    static let congress = ObjectiveContent(
        objective: objective(
            14, .operational, "IV.1.2", "1.2", "Recevoir des congrès à taille humaine",
            "Congressen op mensenmaat ontvangen", in: 10, status: .done, position: 4),
        budget: [
            BudgetLine(
                id: id(320), code: nil, label: ["Inscriptions", "Inschrijvingen"].text, amount: Money(euros: 8_000),
                role: .line, kind: .revenue, appropriation: nil, period: Period(2026), line: 50)
        ])

    static let radiance = ObjectiveContent(
        objective: objective(
            15, .strategic, "IV.2", "2", "Rayonner au-delà des vallées", "Uitstralen voorbij de valleien", position: 5))

    static let campaigns = ObjectiveContent(
        objective: objective(
            16, .operational, "IV.2.1", "2.1", "Raconter Valmer autrement", "Meerval anders vertellen", in: 15,
            status: .waiting, position: 6))

    static let unpaired = ObjectiveContent(
        objective: objective(
            17, .operational, "IV.2.2", "2.2", nil, "Onthaal van filmploegen", in: 15, status: .dropped, position: 7))

    // MARK: Chapters

    static let introduction = ChapterContent(
        chapter: Chapter(
            id: id(500), kind: .chapter, number: "I", slug: "chapter-1", title: ["Introduction", "Inleiding"].text,
            depth: 1, position: 0),
        paragraphs: [
            item(501, .paragraph, "Valmer compte quarante villages et une rivière.", "Meerval telt veertig dorpen."),
            item(502, .paragraph, nil, "En één rivier."),
        ], notes: [item(503, .note, "La Merle.", "De Merel.")])

    static let context = ChapterContent(
        chapter: Chapter(
            id: id(510), kind: .chapter, number: "I.1", slug: "chapter-2", title: ["Contexte", "Context"].text,
            depth: 2,
            position: 1), paragraphs: [])

    static let annex = ChapterContent(
        chapter: Chapter(
            id: id(520), kind: .annex, number: "1", slug: "annex-1", title: ["Liste des objectifs", nil].text, depth: 1,
            position: 2), paragraphs: [item(521, .paragraph, "IV.1 Accueillir", nil)])

    // MARK: Findings and lines

    static let findings =
        [
            SourceFinding(
                kind: .figuresDiffer, line: 12, lastLine: 13, objective: "IV.1.1",
                parameters: [.french: "2,5", .dutch: "25"]),
            SourceFinding(
                kind: .labelGlued, line: 20, lastLine: nil, objective: "IV.1.1",
                parameters: [.label: "Cibles", .text: "Cibles"]),
        ]
        + (0..<30).map { number in
            SourceFinding(
                kind: .itemsUnpaired, line: 5 + number, lastLine: nil, objective: nil,
                parameters: [.label: "Actions", .french: "\(number + 2)", .dutch: "\(number + 1)"])
        }

    static let lines: [SourceLine] = (1...60).map { number in
        let state: LineState? = number % 10 == 0 ? nil : number < 4 ? .furniture : number > 56 ? .unplaced : .placed
        let french = number % 20 < 10
        return SourceLine(
            number: number, text: state == nil ? "" : "\(french ? "Ligne imprimée" : "Gedrukte regel") <\(number)>",
            language: state == .placed ? (french ? .fr : .nl) : nil, state: state)
    }
}

extension Valmer {
    static func id<Subject>(_ number: UInt64) -> Identifier<Subject> {
        Identifier(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
    }

    private static func objective(
        _ number: UInt64, _ level: Objective.Level, _ printed: String, _ code: String?, _ french: String?,
        _ dutch: String?, in parent: UInt64? = nil, depth: Int? = nil, status: Status? = nil, position: Int
    ) -> Objective {
        Objective(
            id: id(number), parent: parent.map { id($0) }, level: level, number: printed, code: code,
            title: [french, dutch].text, status: status, depth: depth ?? (parent == nil ? 1 : 2), position: position)
    }

    private static func field(
        _ name: FieldName, _ french: String, _ dutch: String, year: Int? = nil, _ items: Item...
    ) -> FieldItems {
        FieldItems(field: name, label: [french, dutch].text, year: year, items: items)
    }

    private static func item(
        _ number: UInt64, _ shape: Item.Shape, _ french: String?, _ dutch: String?, depth: Int = 0, year: Int? = nil
    ) -> Item {
        let line = Int(number % 40) + 5
        var lines: SourceLines = [:]
        if french != nil { lines[.fr] = line...line }
        if dutch != nil { lines[.nl] = (line + 2)...(line + 2) }
        return Item(
            id: id(number), shape: shape, depth: depth, text: [french, dutch].text, year: year, lines: lines)
    }

    private static func budget(
        _ number: UInt64, _ code: String?, _ french: String, _ dutch: String, _ euros: Double,
        _ appropriation: Appropriation?, _ role: AmountRole = .line
    ) -> BudgetLine {
        BudgetLine(
            id: id(number), code: code, label: [french, dutch].text, amount: Money(euros: euros), role: role,
            kind: .appropriation, appropriation: appropriation, period: Period(2026), line: 42)
    }

    private static func mention(
        _ number: UInt64, _ french: String, _ dutch: String, _ item: UInt64
    ) -> Mention<Partner> {
        Mention(
            subject: Partner(id: id(number), name: [french, dutch].text), printed: [french, dutch].text,
            item: id(item))
    }
}

extension [Language: String] {
    var text: LocalizedText { LocalizedText(self) }
}

extension [String?] {
    /// French, then Dutch; nil where there is none.
    var text: LocalizedText {
        var text = LocalizedText()
        for (language, words) in zip([Language.fr, .nl], self) {
            text.set(words.map { LocalizedText.Version($0) }, in: language)
        }
        return text
    }
}
