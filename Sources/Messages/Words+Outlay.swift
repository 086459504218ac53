import Kernel

/// What a plan costs altogether, on the basis of commitments or of payments.
extension Words {
    /// What is added up: `Engagements et dépenses`.
    public func name(ofBasis basis: Appropriation?, withExpenses hasExpenses: Bool) -> String {
        switch basis {
        case .commitment? where hasExpenses:
            say(fr: "Engagements et dépenses", nl: "Vastleggingen en uitgaven", en: "Commitments and expenses")
        case .payment? where hasExpenses:
            say(fr: "Liquidations et dépenses", nl: "Vereffeningen en uitgaven", en: "Payments and expenses")
        case let appropriation?: name(of: appropriation)
        case nil: name(of: AmountKind.expense)
        }
    }
    public var totalOfPlan: String { say(fr: "Total du plan", nl: "Totaal van het plan", en: "Total of the plan") }
    public func ofWhichUndated(_ amount: String) -> String {
        say(
            fr: "dont \(amount) sans année", nl: "waarvan \(amount) zonder jaar",
            en: "of which \(amount) for no stated year")
    }
    public var outlayNote: String {
        say(
            fr: "Les dépenses que la lettre ne partage pas en engagements et liquidations comptent de part et "
                + "d’autre. Ce qui n’a pas d’année compte pour celles du plan.",
            nl: "Uitgaven die de brief niet opsplitst in vastleggingen en vereffeningen, tellen aan beide kanten. "
                + "Wat geen jaar heeft, telt voor die van het plan.",
            en: "Expenses that the letter does not split into commitments and payments count on both sides. What has "
                + "no year counts for those of the plan.")
    }
    public var withoutYear: String { say(fr: "sans année", nl: "zonder jaar", en: "no year") }
    public var madeUpOf: String {
        say(fr: "Composition du total", nl: "Samenstelling van het totaal", en: "What this total is made of")
    }
    public var bySortAndYear: String {
        say(
            fr: "Tous les types de crédit et toutes les années, par objectif",
            nl: "Alle soorten en alle jaren, per doelstelling",
            en: "All sorts and all years, by objective")
    }
    public var otherObjectives: String {
        say(fr: "Autres objectifs", nl: "Andere doelstellingen", en: "Other objectives")
    }
}

/// What is in no total, and why.
extension Words {
    public var leftOut: String { say(fr: "Hors de ce total", nl: "Niet in dit totaal", en: "Not in this total") }
    public var reason: String { say(fr: "Raison", nl: "Reden", en: "Reason") }
    public var ofOtherYears: String { say(fr: "d’autres années", nl: "van andere jaren", en: "of other years") }
    public var ofSeveralYears: String {
        say(fr: "pour plusieurs années à la fois", nl: "voor verscheidene jaren samen", en: "for several years at once")
    }
    public var ofRevenue: String { say(fr: "de recettes", nl: "aan ontvangsten", en: "of revenue") }
    public var replacedByRevision: String {
        say(
            fr: "remplacés lors d’un ajustement", nl: "vervangen bij een aanpassing",
            en: "replaced by a revision")
    }
    public var quotedByIndicator: String {
        say(
            fr: "cités dans le texte d’un indicateur", nl: "aangehaald in de tekst van een indicator",
            en: "quoted in the text of an indicator")
    }
    public var leftOutNote: String {
        say(
            fr: "«\u{A0}X > Y\u{A0}» se lit\u{A0}: X devient Y\u{A0}; seul Y compte. Un montant que le texte d’un "
                + "indicateur cite n’est pas une ligne du budget. Un montant qui vaut pour plusieurs années à la fois "
                + "n’est celui d’aucune.",
            nl: "‘X > Y’ betekent: X wordt Y; alleen Y telt. Een bedrag dat de tekst van een indicator aanhaalt, is "
                + "geen regel van het budget. Een bedrag dat voor verscheidene jaren samen geldt, is er van geen enkel.",
            en: "“X > Y” reads as: X becomes Y; only Y counts. An amount that the text of an indicator quotes is no "
                + "line of the budget. An amount for several years at once is that of none of them.")
    }
}
