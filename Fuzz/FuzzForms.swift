import Kernel

@testable import Reading

/// The forms that inputs are read with: one of each kind of numbering, with the labels of the real ones.
///
/// They are written out here because the files of the real forms need a YAML parser, which the harness leaves out.
enum FuzzForms {
    static let readers = [orientationLetter, multiYearPlan, codedPlan].map { LetterReader(form: $0) }

    /// Two languages, numbered `IV.2.1.3`, with years, fields, tables and annexes.
    private static let orientationLetter = Form(
        name: "orientation-letter", title: [.fr: "Lettre d’orientation", .nl: "Oriëntatiebrief"],
        languages: [.fr, .nl],
        levels: [
            LevelRule(kind: .strategic, words: [.fr: ["OS"], .nl: ["SD"]]),
            LevelRule(kind: .operational, words: [.fr: ["OO"], .nl: ["OD"]]),
            LevelRule(kind: .project),
        ],
        numbering: .romanChapter,
        periods: [
            PeriodRule(
                field: .achievements, words: both(["Réalisations", "Réalisation"], ["Realisaties", "Realisatie"])),
            PeriodRule(field: .planning, words: both(["Planning", "Planification"], ["Planning"])),
        ],
        fields: fields, chapterWords: both(["Chapitre"], ["Hoofdstuk"]), annexWords: both(["Annexe"], ["Bijlage"]),
        unnumberedChapters: both(["Liste des abréviations", "Préface"], ["Lijst met afkortingen", "Voorwoord"]),
        titleWords: both(["Lettre d’orientation", "Note d’orientation"], ["Oriëntatiebrief", "Oriëntatienota"]),
        pageHeaders: ["— # —*", "- # -*"], terms: terms)

    private static let fields = [
        field(
            .description, ["Description de l’objectif", "Description de l’OO", "Description"],
            ["Beschrijving van de doelstelling", "Omschrijving van de doelstelling", "Omschrijving", "Beschrijving"]),
        field(
            .desiredOutput,
            ["Output souhaité de l’OO", "Output souhaité par action et projet", "Output souhaité"],
            ["Gewenste output van de OD", "Gewenste output per actie en per project", "Gewenste output"]),
        field(
            .realisedOutput, ["Output réalisé de l’OO", "Output réalisé par action et projet", "Output réalisé"],
            ["Gerealiseerde output van de OD", "Gerealiseerde output per actie en project", "Gerealiseerde output"]),
        field(
            .indicators,
            [
                "Indicateurs clés de performance (ICP) pour l’output de l’OO, liés aux actions et projets",
                "Indicateurs clés de performance (ICP)", "Indicateurs",
            ],
            [
                "KPI’s voor de output van de OD, gekoppeld aan de acties en projecten",
                "Kritieke prestatie-indicatoren (KPI)", "Prestatie-indicatoren",
            ]),
        field(
            .targetGroups, ["Cibles", "Cible", "Publics cibles", "Public cible"],
            ["Doelpubliek", "Doelgroepen", "Doelgroep"]),
        field(
            .actions, ["Description des actions et projets", "Actions et projets"],
            ["Omschrijving van de acties en projecten", "Acties en projecten"]),
        field(
            .achievements, ["Description de la réalisation de l’objectif"],
            ["Omschrijving van de realisatie van de doelstelling"]),
        field(
            .status, ["Statut de l’OO", "Statut de l’OS", "Statut"], ["Status van de OD", "Status"], isInline: true),
        field(
            .deadline, ["Échéance de l’OO", "Échéance par action et projet", "Échéance"],
            ["Deadline van de OD", "Deadline per actie en project", "Deadline"]),
        field(
            .thresholds,
            [
                "Valeurs seuils de l’OO (vert, orange ou rouge)",
                "Valeurs seuils par action et projet (vert, orange ou rouge", "Valeurs seuils",
            ],
            ["Drempelwaarden van de OD (groen, oranje of rood)", "Drempelwaarden"]),
        field(.successConditions, ["Conditions de réussite"], ["Slaagvoorwaarden", "Slaagvoorwaarde"]),
        field(.means, ["Moyens", "Frais de fonctionnement"], ["Middelen", "Werkingsmiddelen"]),
        field(.ictNeeds, ["Besoins ICT", "Besoins en ICT"], ["ICT-behoeften", "IT-noden"], within: .means),
        field(.means, ["Budget", "Nombre estimé ETP"], ["Budget", "Geraamd aantal VTE"], within: .means),
        field(.revenue, ["Recettes"], ["Ontvangsten"]),
        field(.partners, ["Partenaires", "Partenaire"], ["Partners", "Partner"]),
        field(
            .sourceDocument, ["Document source de l’OS", "Document source"], ["Brondocument van de SD", "Brondocument"]),
    ]

    /// One language; words and codes instead of numbers, labels on the line of their text.
    private static let multiYearPlan = Form(
        name: "multi-year-plan", title: [.nl: "Meerjarenplan"], languages: [.nl],
        levels: [
            LevelRule(
                kind: .strategic,
                words: [
                    .nl: ["Beleidsdoelstelling BD", "Prioritaire beleidsdoelstelling BD", "Beleidsdoelstelling", "BD"]
                ]
            ),
            LevelRule(kind: .operational, words: [.nl: ["Actieplan AP", "Actieplan", "AP"]]),
            LevelRule(kind: .project, words: [.nl: ["Actie AC", "Actie", "AC"]]),
        ],
        fields: [
            inline(.description, ["Omschrijving", "Toelichting"]), inline(.desiredOutput, ["Beoogd resultaat"]),
            inline(.realisedOutput, ["Gerealiseerd"]), inline(.indicators, ["Indicatoren", "Indicator"]),
            inline(.thresholds, ["Drempelwaarden"]), inline(.targetGroups, ["Doelgroep", "Doelgroepen"]),
            inline(.partners, ["Partners", "Partner"]), inline(.deadline, ["Timing", "Termijn", "Deadline"]),
            inline(.status, ["Status", "Stand van zaken"]),
            inline(.means, ["Middelen", "Raming", "Budget", "Totaal uitgaven", "Totaal ontvangsten"]),
            inline(.responsible, ["Verantwoordelijke", "Trekker"]), inline(.sourceDocument, ["Brondocument", "Bron"]),
        ],
        chapterWords: [.nl: ["Hoofdstuk", "Deel"]], annexWords: [.nl: ["Bijlage"]],
        unnumberedChapters: [.nl: ["Voorwoord", "Inleiding", "Leeswijzer"]], titleWords: [.nl: ["Meerjarenplan"]],
        pageHeaders: ["*pagina # van #*", "*blz. #*"], terms: terms)

    /// One language; nothing but the shape of the codes.
    private static let codedPlan = Form(
        name: "coded-plan", title: [.nl: "Plan met codes"], languages: [.nl],
        levels: [
            LevelRule(kind: .strategic, picture: "S-AA00"), LevelRule(kind: .operational, picture: "S-AA0000"),
        ],
        pageHeaders: ["budgetbijlage # — * — #"])

    private static let terms = Terms(
        staff: fold(["ETP", "VTE", "FTE"]),
        commitment: fold(["CE", "VAK", "B", "crédits B", "B kredieten", "crédit d’engagement", "vastleggingskrediet"]),
        payment: fold(["CL", "VEK", "C", "crédits C", "C kredieten", "crédit de liquidation", "vereffeningskrediet"]),
        article: fold(["article budgétaire", "begrotingsartikel"]),
        total: fold(["total", "totaal", "sous-total", "subtotaal", "saldo"]),
        executed: fold(["exécuté", "verwezenlijkt", "gerealiseerd"]),
        bothAppropriations: fold(["engagement et liquidation", "vastlegging en vereffening"]),
        budget: fold(["budget", "budgettaire", "raming"]), revenue: fold(["recettes", "ontvangsten"]),
        colours: [
            .green: fold(["vert", "groen"]), .orange: fold(["orange", "oranje"]), .red: fold(["rouge", "rood"]),
        ],
        below: fold(["inférieur à", "moins de", "minder dan", "lager dan", "onder", "au plus", "hoogstens", "tot"]),
        above: fold(["supérieur à", "plus de", "au moins", "à partir de", "meer dan", "minstens", "vanaf"]),
        currently: fold(["actuellement", "momenteel"]), or: fold(["ou", "of", "à", "tot"]), inYear: fold(["en", "in"]))

    private static func fold(_ terms: [String]) -> [String] { terms.map { Terms.fold($0) } }

    private static func both(_ french: [String], _ dutch: [String]) -> [Language: [String]] {
        [.fr: french, .nl: dutch]
    }

    private static func field(
        _ name: FieldName, _ french: [String], _ dutch: [String], isInline: Bool = false, within: FieldName? = nil
    ) -> FieldRule {
        FieldRule(field: name, labels: both(french, dutch), isInline: isInline, within: within)
    }

    private static func inline(_ name: FieldName, _ labels: [String]) -> FieldRule {
        FieldRule(field: name, labels: [.nl: labels], isInline: true)
    }
}
