import Kernel

/// What commands say.
extension Words {
    public func reading(_ name: String) -> String {
        say(fr: "Lecture de \(quoted(name))…", nl: "\(quoted(name)) wordt gelezen…", en: "Reading \(quoted(name))…")
    }
    public func keeping(_ name: String) -> String {
        say(fr: "\(quoted(name)) est conservé…", nl: "\(quoted(name)) wordt bewaard…", en: "Keeping \(quoted(name))…")
    }
    public func kept(as slug: String, in database: String) -> String {
        say(
            fr: "Gardé comme plan \(quoted(slug)) dans \(database).",
            nl: "Bewaard als plan \(quoted(slug)) in \(database).",
            en: "Kept as the plan \(quoted(slug)) in \(database).")
    }
    public func removed(_ slug: String) -> String {
        say(
            fr: "Le plan \(quoted(slug)) a été retiré. Sa lettre peut être relue.",
            nl: "Het plan \(quoted(slug)) is verwijderd. De brief kan opnieuw worden gelezen.",
            en: "The plan \(quoted(slug)) was removed. Its letter can be read again.")
    }
    public var howToStop: String {
        say(fr: "Ctrl-C pour arrêter.", nl: "Ctrl-C om te stoppen.", en: "Ctrl-C to stop.")
    }
    public var plan: String { say(fr: "Plan", nl: "Plan", en: "Plan") }
    public var form: String { say(fr: "Forme", nl: "Vorm", en: "Form") }
    public var levels: String { say(fr: "Niveaux", nl: "Niveaus", en: "Levels") }

    public var setting: String { say(fr: "Réglage", nl: "Instelling", en: "Setting") }
    public var saidBy: String { say(fr: "Selon", nl: "Volgens", en: "Said by") }

    /// What to do next about a problem at the command line, where its sentence does not say.
    public func advice(for reason: Problem.Reason) -> String? {
        switch reason {
        case .planUnknown(_, let nearest?): perhaps + say(fr: "\u{A0}: ", nl: ": ", en: ": ") + nearest
        case .planUnknown(_, nil): "belfry plans"
        case .sharedUnknown(_, _, let nearest?): perhaps + say(fr: "\u{A0}: ", nl: ": ", en: ": ") + nearest
        case .sharedUnknown(let kind, _, nil): "belfry \(kind.command) list"
        case .sharedNameTaken(let kind, _, let slug): "belfry \(kind.command) merge \(slug) …"
        case .objectiveUnknown(_, let plan): "belfry show \(plan)"
        case .databaseMissing: "belfry read \(letterPlaceholder) --store"
        case .noHeadings: "belfry forms"
        case .backupExists, .databaseNotEmpty(_, true): "--replace"
        case .planExists(let slug): "belfry show \(slug)"
        default: nil
        }
    }
}

extension SharedKind {
    /// The command about it.
    public var command: String {
        switch self {
        case .partner: "partner"
        case .targetGroup: "target-group"
        }
    }
}

/// What the report about a reading counts.
extension Words {
    public func letter(_ number: Int) -> String {
        say(fr: "Lettre \(number)", nl: "Brief \(number)", en: "Letter \(number)")
    }
    public var sections: String { say(fr: "Sections", nl: "Delen", en: "Sections") }
    public var items: String { say(fr: "Points", nl: "Punten", en: "Items") }
    public var tables: String { say(fr: "Tableaux", nl: "Tabellen", en: "Tables") }
    public var budgetAmounts: String { say(fr: "Montants", nl: "Bedragen", en: "Amounts") }
    public var indicatorsWithValues: String {
        say(fr: "Indicateurs avec valeurs", nl: "Indicatoren met waarden", en: "Indicators with values")
    }
    public var chaptersPlain: String { say(fr: "Chapitres", nl: "Hoofdstukken", en: "Chapters") }
    public var lines: String { say(fr: "Lignes", nl: "Regels", en: "Lines") }
    public var noLanguage: String { say(fr: "aucune", nl: "geen", en: "none") }
    public func articles(_ count: Int) -> String {
        counted(
            count, fr: .init("allocation de base", "allocations de base"),
            nl: .init("basisallocatie", "basisallocaties"),
            en: .init("budget article", "budget articles"))
    }
    public func values(_ count: Int) -> String {
        counted(count, fr: .init("valeur", "valeurs"), nl: .init("waarde", "waarden"), en: .init("value", "values"))
    }
    public func sections(_ count: Int) -> String {
        counted(count, fr: .init("section", "sections"), nl: .init("deel", "delen"), en: .init("section", "sections"))
    }
}
