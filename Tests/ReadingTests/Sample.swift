import Kernel

@testable import Reading

/// Small forms, and short ways to a stage of the reader.
enum Sample {
    /// A bilingual letter about gardens, numbered `IV.2.1`.
    static let form = Form(
        name: "garden-letter", title: [.fr: "Lettre des jardins", .nl: "Tuinbrief"], languages: [.fr, .nl],
        levels: [
            LevelRule(kind: .strategic, words: [.fr: ["OS"], .nl: ["SD"]]),
            LevelRule(kind: .operational, words: [.fr: ["OO"], .nl: ["OD"]]),
            LevelRule(kind: .project),
        ],
        numbering: .romanChapter,
        periods: [
            PeriodRule(field: .achievements, words: [.fr: ["Réalisations"], .nl: ["Realisaties"]]),
            PeriodRule(field: .planning, words: [.fr: ["Planning"], .nl: ["Planning"]]),
        ],
        fields: [
            FieldRule(field: .description, labels: [.fr: ["Description"], .nl: ["Beschrijving"]]),
            FieldRule(field: .actions, labels: [.fr: ["Actions et projets"], .nl: ["Acties en projecten"]]),
            FieldRule(field: .indicators, labels: [.fr: ["Indicateurs"], .nl: ["Prestatie-indicatoren"]]),
            FieldRule(field: .targetGroups, labels: [.fr: ["Cibles"], .nl: ["Doelpubliek"]]),
            FieldRule(field: .status, labels: [.fr: ["Statut de l’OO", "Statut"], .nl: ["Status"]], isInline: true),
            FieldRule(field: .deadline, labels: [.fr: ["Échéance de l’OO", "Échéance"], .nl: ["Deadline"]]),
            FieldRule(field: .thresholds, labels: [.fr: ["Valeurs seuils"], .nl: ["Drempelwaarden"]]),
            FieldRule(field: .means, labels: [.fr: ["Moyens"], .nl: ["Middelen"]]),
            FieldRule(field: .ictNeeds, labels: [.fr: ["Besoins ICT"], .nl: ["ICT-noden"]], within: .means),
            FieldRule(field: .means, labels: [.fr: ["Budget"], .nl: ["Budget"]], within: .means),
            FieldRule(field: .partners, labels: [.fr: ["Partenaires"], .nl: ["Partners"]]),
        ],
        chapterWords: [.fr: ["Chapitre"], .nl: ["Hoofdstuk"]], annexWords: [.fr: ["Annexe"], .nl: ["Bijlage"]],
        unnumberedChapters: [.fr: ["Préface"], .nl: ["Voorwoord"]],
        titleWords: [.fr: ["Lettre des jardins"], .nl: ["Tuinbrief"]], pageHeaders: ["— # —*"], terms: terms)

    static let terms = Terms(
        staff: ["etp", "vte"], commitment: ["ce", "vak", "b", "credits b", "b kredieten"],
        payment: ["cl", "vek", "c", "credits c", "c kredieten"], article: ["article budgetaire"], total: ["total"],
        executed: ["execute"], bothAppropriations: ["engagement et liquidation"], budget: ["budget"],
        revenue: ["recettes"],
        colours: [.green: ["vert", "groen"], .orange: ["orange", "oranje"], .red: ["rouge", "rood"]],
        below: ["moins de", "inferieur a"], above: ["plus de", "au moins"], currently: ["actuellement"],
        or: ["ou", "of", "a", "tot"], inYear: ["en", "in"])

    /// The same letter in French alone.
    static let french: Form = {
        var french = form
        french.languages = [.fr]
        return french
    }()

    /// A plan in one language whose levels are words and pictures.
    static let plan = Form(
        name: "garden-plan", title: [.nl: "Tuinplan"], languages: [.nl],
        levels: [
            LevelRule(kind: .strategic, words: [.nl: ["Doel D", "Doel"]], picture: "T-00"),
            LevelRule(kind: .operational, words: [.nl: ["Stap"]], picture: "T-0000"),
        ],
        fields: [
            FieldRule(field: .partners, labels: [.nl: ["Partners"]], isInline: true),
            FieldRule(field: .means, labels: [.nl: ["Middelen", "Totaal uitgaven"]], isInline: true),
        ],
        chapterWords: [.nl: ["Deel"]],
        terms: Terms(total: ["totaal"], budget: ["middelen"], revenue: ["ontvangsten"]))

    static func text(_ text: String) -> SourceText { SourceText(decoding: Array(text.utf8)) }

    static func columns(_ text: SourceText, form: Form = form) -> Columns {
        let furniture = Furniture.lines(of: text, form: form)
        let tables = TableZones.lines(of: text, furniture: furniture, terms: form.terms)
        return Columns(
            of: text, furniture: furniture, form: form, tables: tables, vocabulary: FormVocabulary(form))
    }

    /// What each line was taken for: `f` French, `n` Dutch, `.` neither.
    static func columnSigns(_ printed: String, form: Form = form) -> String {
        let text = text(printed)
        let columns = columns(text, form: form)
        return String(
            (1...text.lines.count).map { line in
                columns[line] == .fr ? "f" : columns[line] == .nl ? "n" : "."
            })
    }

    static func blocks(_ printed: String, of language: Language = .fr, form: Form = french) -> [Block] {
        let text = text(printed)
        let tables = TableZones.lines(of: text, furniture: [], terms: form.terms)
        return Blocks(text, columns: columns(text, form: form), tables: tables, vocabulary: FormVocabulary(form))
            .of(language)
    }

    static func elements(
        _ printed: String, of language: Language = .fr, form: Form = french
    ) -> (elements: [Element], findings: [Finding]) {
        var reader = Elements(
            language: language, vocabulary: FormVocabulary(form), joining: Joining(text(printed)))
        let elements = reader.elements(of: blocks(printed, of: language, form: form))
        return (elements, reader.findings)
    }

    static func heading(_ text: String, in language: Language = .fr, form: Form = form) -> Heading? {
        HeadingParser(FormVocabulary(form)).heading(Array(text.utf8), line: 1, in: language)
    }

    static func read(_ printed: String, form: Form = form) throws(Problem) -> Reading {
        try LetterReader(form: form).read(Array(printed.utf8), name: "letter.txt", sha256: "")
    }
}

extension Element {
    /// A short word for what it is, with its text.
    var sketch: String {
        switch content {
        case .heading(let heading): "heading " + (heading.number ?? "-") + " " + heading.title
        case .label(let rule, let printed): "label " + rule.field.rawValue + " " + printed
        case .text(let text): "text " + text[...].string
        case .note(let text): "note " + text[...].string
        case .table(let rows): "table \(rows.rows.count)"
        }
    }
}
