import Kernel

/// A kind of letter, described as data: how it numbers, what it calls its levels, how it labels its fields.
///
/// Letters reads it from YAML; the reader knows no kind of letter but through a value of this type.
public struct Form: Sendable, Equatable {
    public var name: String
    /// What such a letter is called, in each language.
    public var title: Printed
    /// The languages that the letter is printed in, the one whose numbers count first.
    public var languages: [Language]
    /// The outermost first.
    public var levels: [LevelRule]
    /// How headings are numbered that stand without a word for their level.
    public var numbering: Numbering
    public var periods: [PeriodRule]
    public var fields: [FieldRule]
    /// Words that open a chapter (`CHAPITRE IV`) or an annex (`Annexe 1`).
    public var chapterWords: [Language: [String]]
    public var annexWords: [Language: [String]]
    /// Annexes whose subject is known by their titles.
    public var annexes: [AnnexRule]
    /// Titles of chapters that have no number, such as a list of abbreviations.
    public var unnumberedChapters: [Language: [String]]
    /// What a title page calls the letter: `Note d’orientation`.
    public var titleWords: [Language: [String]]
    /// Lines that every page repeats: `#` stands for a number, `*` for anything.
    public var pageHeaders: [String]
    public var terms: Terms

    public init(
        name: String, title: Printed, languages: [Language], levels: [LevelRule] = [],
        numbering: Numbering = .none, periods: [PeriodRule] = [], fields: [FieldRule] = [],
        chapterWords: [Language: [String]] = [:], annexWords: [Language: [String]] = [:],
        annexes: [AnnexRule] = [],
        unnumberedChapters: [Language: [String]] = [:], titleWords: [Language: [String]] = [:],
        pageHeaders: [String] = [], terms: Terms = Terms()
    ) {
        self.name = name
        self.title = title
        self.languages = languages
        self.levels = levels
        self.numbering = numbering
        self.periods = periods
        self.fields = fields
        self.chapterWords = chapterWords
        self.annexWords = annexWords
        self.annexes = annexes
        self.unnumberedChapters = unnumberedChapters
        self.titleWords = titleWords
        self.pageHeaders = pageHeaders
        self.terms = terms
    }
}

/// How headings are numbered.
public enum Numbering: String, Sendable, Equatable, CaseIterable {
    /// `IV.2.1.3`: the chapter in Roman digits, then numbers.
    case romanChapter = "roman-chapter"
    /// `2.1.3`
    case decimal
    /// Only by the word or the picture of the level.
    case none
}

/// One level of objectives.
public struct LevelRule: Sendable, Equatable {
    /// What the level is for, whatever the form calls it.
    public var kind: Section.Kind
    /// What the level is called, in each language: `objectif stratégique`.
    public var name: Printed
    /// Words before its code, in each language: `OS`, `Actieplan AP`.
    public var words: [Language: [String]]
    /// The shape of its numbers where they stand alone: `0` is a digit, `A` a capital letter, all else itself.
    public var picture: String?

    public init(kind: Section.Kind, name: Printed = [:], words: [Language: [String]] = [:], picture: String? = nil) {
        self.kind = kind
        self.name = name
        self.words = words
        self.picture = picture
    }
}

/// A heading about one year of an objective: `Réalisations 2021`.
public struct PeriodRule: Sendable, Equatable {
    /// The field that text without a label under it belongs to.
    public var field: FieldName
    public var words: [Language: [String]]

    public init(field: FieldName, words: [Language: [String]]) {
        self.field = field
        self.words = words
    }
}

/// A field of an objective, and how it is labelled.
public struct FieldRule: Sendable, Equatable {
    public var field: FieldName
    /// Labels as printed, with their variants; the first is the usual one.
    public var labels: [Language: [String]]
    /// The label may stand before its text on the same line, also without a colon: `Statut Selon le planning`.
    public var isInline: Bool
    /// A label that stands as an item inside this field, whose items stay there too: ICT needs within means.
    public var within: FieldName?

    public init(
        field: FieldName, labels: [Language: [String]], isInline: Bool = false, within: FieldName? = nil
    ) {
        self.field = field
        self.labels = labels
        self.isInline = isInline
        self.within = within
    }
}

/// Words that turn text into facts, folded (lower case, no accents) when they are compared.
public struct Terms: Sendable, Equatable {
    /// Full-time equivalents: `ETP`, `VTE`.
    public var staff: [String]
    /// What commitment appropriations are called: `CE`, `VAK`, `crédits B`.
    public var commitment: [String]
    /// What payment appropriations are called: `CL`, `VEK`, `crédits C`.
    public var payment: [String]
    public var total: [String]
    /// Words before the code of a budget article: `article budgétaire`.
    public var article: [String]
    /// Words for what was spent of an amount named before: `exécutés`.
    public var executed: [String]
    /// Words for an amount that is both promised and paid: `engagement et liquidation`.
    public var bothAppropriations: [String]
    /// Words that show that an amount is money of a budget: `budget`.
    public var budget: [String]
    /// Words that show that an amount comes in: `recettes`.
    public var revenue: [String]
    public var colours: [ThresholdLevel: [String]]
    /// `moins de`, `inférieur à`: the number after it is an upper bound.
    public var below: [String]
    /// `plus de`, `au moins`: the number after it is a lower bound.
    public var above: [String]
    /// `actuellement`: a value that holds now, in a year that the letter does not say.
    public var currently: [String]
    /// `ou`, `of`: between the two ends of a range of staff.
    public var or: [String]
    /// `en`, `in`: before the year of a value.
    public var inYear: [String]

    public init(
        staff: [String] = [], commitment: [String] = [], payment: [String] = [], article: [String] = [],
        total: [String] = [],
        executed: [String] = [], bothAppropriations: [String] = [], budget: [String] = [],
        revenue: [String] = [], colours: [ThresholdLevel: [String]] = [:],
        below: [String] = [], above: [String] = [], currently: [String] = [], or: [String] = [], inYear: [String] = []
    ) {
        self.staff = staff
        self.commitment = commitment
        self.payment = payment
        self.total = total
        self.article = article
        self.executed = executed
        self.bothAppropriations = bothAppropriations
        self.budget = budget
        self.revenue = revenue
        self.colours = colours
        self.below = below
        self.above = above
        self.currently = currently
        self.or = or
        self.inYear = inYear
    }
}

extension Terms {
    /// The form in which terms are kept and compared: lower case, without accents.
    public static func fold(_ term: String) -> String { Folding.fold(term) }
}
