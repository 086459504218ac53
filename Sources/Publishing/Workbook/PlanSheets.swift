import Documents
import Kernel
import Letters
import Messages
import Strategy

/// A plan as sheets of a workbook: one a subject, in the words of one language.
///
/// Each row names its objective, which leads to its row among the objectives.
struct PlanSheets {
    let manuscript: Manuscript
    /// The languages of the texts, a column each.
    let languages: [Language]
    let words: Words
    let dimensions: PlanDimensions

    init(manuscript: Manuscript, languages: [Language], words: Words) {
        self.manuscript = manuscript
        self.languages = languages
        self.words = words
        dimensions = PlanDimensions(manuscript.facts)
    }

    /// Where the sheet of objectives stands among the sheets: links lead there.
    static let objectivesPlace = 1

    private var facts: PlanFacts { manuscript.facts }

    /// In the order of their tabs.
    var all: [Sheet] {
        let ofDimensions = dimensions.all.isEmpty ? [] : [dimensionTotalsSheet]
        return [
            planSheet, objectivesSheet, itemsSheet, indicatorsSheet, valuesSheet, moneySheet, totalsSheet, staffSheet,
            partnersSheet, deadlinesSheet,
        ] + LivingList.allCases.map { sheet(of: $0) } + ofDimensions
    }
}

/// What the sheets share.
extension PlanSheets {
    /// A column for each language; the language is named where there are several.
    func text(_ title: String, width: Double, _ kind: SheetColumn.Kind = .longText) -> [SheetColumn] {
        languages.map { language in
            SheetColumn(languages.count > 1 ? words.title(title, in: language) : title, kind, width: width)
        }
    }

    /// The cells beneath: where only one language is asked for, a text that lacks it is given in another.
    func cells(_ text: LocalizedText) -> [SheetCell] {
        guard languages.count == 1, let language = languages.first else { return languages.map { SheetCell(text[$0]) } }
        return [SheetCell(text.best(for: language)?.text)]
    }

    /// One text, in the language of the words where there is one.
    func one(_ text: LocalizedText) -> String? { text.best(for: languages.first ?? words.language)?.text }

    var objectiveColumn: SheetColumn { SheetColumn(words.objective, .text, width: 12) }

    /// The number of an objective, which leads to its row.
    func link(_ objective: Objective) -> SheetCell {
        .link(LevelWords.printed(objective.number), sheet: Self.objectivesPlace, row: objective.position)
    }

    /// The number of an objective that stands only as a number in the text.
    func links(of numbers: [String: Objective]) -> @Sendable (String?) -> SheetCell {
        { number in
            guard let number else { return .none }
            return numbers[number].map { .link(LevelWords.printed(number), sheet: 1, row: $0.position) }
                ?? .text(number)
        }
    }

    /// The plan itself: what the workbook is of, and when it was made.
    private var planSheet: Sheet {
        var rows: [(String, SheetCell)] = [
            (words.title, SheetCell(one(facts.plan.title))),
            (words.period, SheetCell(facts.plan.period.map { words.period($0) })),
            (words.languages, .text(words.inLanguages(facts.plan.languages))),
            (words.revision, .number(Double(facts.plan.revision))), (words.madeOn, .day(manuscript.today)),
            (words.state, .text(manuscript.standing(words))),
        ]
        if let source = facts.source { rows.append((words.source, .text(source.name))) }
        rows += [
            (words.money, .text(words.moneyNote)), ("", .text(words.outlayNote)), (words.staff, .text(words.staffNote)),
        ]
        return Sheet(
            words.sheetOfPlan,
            [SheetColumn(words.plan, .text, width: 22), SheetColumn(words.text, .longText, width: 90)], of: rows
        ) { [.text($0.0), $0.1] }
    }
}

extension Manuscript {
    /// How far it has come, in one line: a draft, or what was published when, with its digest.
    public func standing(_ words: Words) -> String {
        guard let snapshot else { return words.draft + ". " + words.notPublished }
        let day = Clock.stopped(at: snapshot.at).today
        return words.published(on: words.date(day)) + ". " + words.digest(snapshot.sha256)
    }
}
