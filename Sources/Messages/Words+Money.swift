import Kernel

/// The money of a plan.
extension Words {
    public var moneyLead: String {
        say(
            fr: "Où va l’argent du plan, tel qu’il figure dans la lettre. Seules les lignes sont additionnées\u{A0}: "
                + "rien n’est compté deux fois.",
            nl: "Waar het geld van het plan naartoe gaat, zoals in de brief vermeld. Alleen regels worden opgeteld: "
                + "niets telt dubbel.",
            en: "Where the money of the plan goes, as the letter prints it. Only lines are added: nothing counts twice."
        )
    }
    public var noMoney: String {
        say(
            fr: "La lettre ne donne aucun montant.", nl: "De brief geeft geen bedragen.",
            en: "The letter gives no amounts.")
    }
    public var moneyOfPlan: String {
        say(fr: "Le budget de tout le plan", nl: "Het budget van het hele plan", en: "The budget of the whole plan")
    }
    public var byObjective: String { say(fr: "Par objectif", nl: "Per doelstelling", en: "By objective") }
    public var byArticle: String { say(fr: "Par allocation", nl: "Per basisallocatie", en: "By article") }
    public var byYear: String { say(fr: "Par année", nl: "Per jaar", en: "By year") }
    public var allSorts: String { say(fr: "Tous les types", nl: "Alle soorten", en: "All sorts") }
    public var allYears: String { say(fr: "Toutes les années", nl: "Alle jaren", en: "All years") }
    public var sortOfMoney: String { say(fr: "Type de crédit", nl: "Soort bedrag", en: "Kind of amount") }
    public var withoutArticle: String {
        say(fr: "Sans allocation de base", nl: "Zonder basisallocatie", en: "Without a budget article")
    }
    public var byNature: String {
        say(fr: "Par nature économique", nl: "Naar economische aard", en: "By economic nature")
    }
    public var economicCode: String { say(fr: "Code économique", nl: "Economische code", en: "Economic code") }
    public var withoutEconomicCode: String {
        say(fr: "Sans code économique", nl: "Zonder economische code", en: "Without an economic code")
    }
    public var natureNote: String {
        say(
            fr: "Les quatre derniers chiffres d’une allocation de base disent la nature de la dépense ou de la "
                + "recette. Source\u{A0}: la classification économique commune aux administrations belges (SPF BOSA, "
                + "juin 2015), fondée sur le système européen des comptes (SEC 2010).",
            nl: "De laatste vier cijfers van een basisallocatie zeggen wat voor uitgave of ontvangst het is. Bron: "
                + "de economische classificatie van de Belgische overheden (FOD BOSA, juni 2015), gebaseerd op het "
                + "Europees stelsel van rekeningen (ESR 2010).",
            en: "The last four digits of a budget article say what kind of expense or revenue it is. Source: the "
                + "economic classification of Belgian governments (FPS BOSA, June 2015), based on the European "
                + "system of accounts (ESA 2010).")
    }
    public func partsOfArticle(mission: String, programme: String, activity: String, order: String) -> String {
        say(
            fr: "mission \(mission), programme \(programme), activité \(activity), numéro d’ordre \(order)",
            nl: "opdracht \(mission), programma \(programme), activiteit \(activity), volgnummer \(order)",
            en: "mission \(mission), programme \(programme), activity \(activity), order number \(order)")
    }

    /// The title of a chart of one sort and year: `Crédits d’engagement 2024 par objectif`.
    public func chartOfObjectives(_ what: String) -> String {
        say(fr: "\(what) par objectif", nl: "\(what) per doelstelling", en: "\(what) by objective")
    }
    public func chartOfTree(_ what: String) -> String {
        say(
            fr: "\(what)\u{A0}: des objectifs stratégiques aux projets",
            nl: "\(what): van strategische doelstellingen tot projecten",
            en: "\(what): from strategic objectives to projects")
    }
    public func chartOfNatures(_ what: String) -> String {
        say(fr: "\(what) par nature économique", nl: "\(what) naar economische aard", en: "\(what) by economic nature")
    }
    public var chartOfYears: String {
        say(fr: "Les années côte à côte", nl: "De jaren naast elkaar", en: "The years side by side")
    }
    public var treeHint: String {
        say(
            fr:
                "La hauteur de chaque case correspond au montant\u{A0}; la case mène à son objectif. À sa droite figure ce "
                + "qui la compose\u{A0}; ce qui reste vide revient à l’objectif même.",
            nl: "Elk vlak is zo hoog als zijn bedrag en leidt naar zijn doelstelling. Rechts ervan staat waaruit het "
                + "bestaat; wat leeg blijft, is van de doelstelling zelf.",
            en: "Each piece is as high as its amount and leads to its objective. At its right stands what it is made "
                + "up of; what stays empty is the objective’s own.")
    }
}

/// Printed totals and parts, checked.
extension Words {
    public var checkedTotals: String { say(fr: "Totaux vérifiés", nl: "Nagerekende totalen", en: "Checked totals") }
    public var checkedNote: String {
        say(
            fr: "Les totaux imprimés ne sont jamais additionnés\u{A0}: ils sont comparés à la somme de leurs lignes. "
                + "Ceux des annexes ne sont pas dans ce tableau\u{A0}: la lecture les compare au texte, et note plus "
                + "bas ceux qui diffèrent.",
            nl: "Gedrukte totalen worden nooit opgeteld: ze worden vergeleken met de som van hun regels. Die van de "
                + "bijlagen staan niet in deze tabel: bij het lezen worden ze met de tekst vergeleken, en wat "
                + "verschilt, staat hieronder.",
            en: "Printed totals are never added: they are compared with the sum of their lines. Those of annexes are "
                + "not in this table: they are compared with the text as the letter is read, and those that differ "
                + "are noted below.")
    }
    public var printed: String { say(fr: "Imprimé", nl: "Gedrukt", en: "Printed") }
    public var added: String { say(fr: "Additionné", nl: "Opgeteld", en: "Added up") }
    public var difference: String { say(fr: "Écart", nl: "Verschil", en: "Difference") }
    public var result: String { say(fr: "Résultat", nl: "Resultaat", en: "Result") }
    public var scrolls: String {
        say(
            fr: "tableau large, à faire défiler vers la droite", nl: "brede tabel, scrol naar rechts",
            en: "wide table, scroll to the right")
    }
    public var agrees: String { say(fr: "Concorde", nl: "Klopt", en: "Agrees") }
    public var agreesBeforeRevision: String {
        say(fr: "Concorde avant ajustement", nl: "Klopt vóór de aanpassing", en: "Agrees before revision")
    }
    public var differs: String { say(fr: "Diffère", nl: "Verschilt", en: "Differs") }
    public var notComparable: String {
        say(fr: "Sans lignes à comparer", nl: "Geen regels om te vergelijken", en: "No lines to compare")
    }
    public var partsOfLines: String {
        say(fr: "Lignes et leurs parts", nl: "Regels en hun delen", en: "Lines and their parts")
    }
    public var partsNote: String {
        say(
            fr: "Une part est comprise dans sa ligne et n’est pas comptée une seconde fois. Des parts peuvent laisser "
                + "un reste, mais non dépasser leur ligne.",
            nl: "Een deel zit in zijn regel en telt niet nog eens mee. Delen mogen een rest laten, maar niet meer zijn "
                + "dan hun regel.",
            en: "A part is within its line and is not counted again. Parts may leave a rest, but not exceed their line."
        )
    }
    public var sumOfParts: String { say(fr: "Somme des parts", nl: "Som van de delen", en: "Sum of the parts") }
    public var leftOfLine: String { say(fr: "Solde de la ligne", nl: "Rest van de regel", en: "Left of the line") }
    /// Whether parts share out their whole line.
    public func sharing(leaving rest: Money) -> String {
        if rest == .zero { return say(fr: "Répartie en entier", nl: "Volledig verdeeld", en: "Shared out in full") }
        if rest > .zero { return say(fr: "Répartie en partie", nl: "Deels verdeeld", en: "Shared out in part") }
        return say(fr: "Dépassée par ses parts", nl: "Delen overschrijden de regel", en: "Exceeded by its parts")
    }
    public var moneyFindings: String {
        say(fr: "Ce que la lecture a relevé", nl: "Wat bij het lezen opviel", en: "What the reading noted")
    }
    public var allSuchFindings: String {
        say(
            fr: "Tous les points à vérifier de ce type", nl: "Alle na te kijken punten van deze soort",
            en: "All findings of this kind")
    }
}

/// Staff of a plan.
extension Words {
    public var staffLead: String {
        say(
            fr: "Le personnel que la lettre prévoit pour chaque objectif, en équivalents temps plein (1 est une "
                + "personne toute l’année). Où elle donne une fourchette, la somme en est une aussi.",
            nl: "Het personeel dat de brief voor elke doelstelling voorziet, in voltijdse equivalenten (1 is één "
                + "persoon het hele jaar). Waar hij een vork geeft, is ook de som een vork.",
            en: "The staff that the letter foresees for each objective, in full-time equivalents (1 is one person "
                + "all year). Where it gives a range, so does the sum.")
    }
    public var noStaff: String {
        say(
            fr: "La lettre ne prévoit pas de personnel.", nl: "De brief voorziet geen personeel.",
            en: "The letter foresees no staff.")
    }
    public var staffNote: String {
        say(
            fr: "La lettre peut nommer la même personne sous plusieurs objectifs\u{A0}: la somme est celle de ce "
                + "qu’elle imprime, non un cadre du personnel.",
            nl: "De brief kan dezelfde persoon bij verschillende doelstellingen noemen: de som is die van wat hij "
                + "vermeldt, geen personeelsformatie.",
            en: "The letter may name the same person under several objectives: the sum is that of what it prints, "
                + "not an establishment plan.")
    }
    public func perhapsTwice(_ count: Int) -> String {
        isSingular(count)
            ? say(
                fr: "Un objectif donne un nombre et ses parties en donnent aussi\u{A0}: il se peut que ce soient les "
                    + "mêmes personnes, comptées deux fois dans la somme.",
                nl: "Een doelstelling geeft een aantal en haar onderdelen ook: het kunnen dezelfde personen zijn, die "
                    + "dan twee keer in de som zitten.",
                en: "One objective gives a number and its parts give numbers too: these may be the same persons, "
                    + "counted twice in the sum.")
            : say(
                fr: "Des objectifs donnent un nombre et leurs parties en donnent aussi\u{A0}: il se peut que ce soient "
                    + "les mêmes personnes, comptées deux fois dans la somme.",
                nl: "Sommige doelstellingen geven een aantal en hun onderdelen ook: het kunnen dezelfde personen zijn, "
                    + "die dan twee keer in de som zitten.",
                en: "Some objectives give a number and their parts give numbers too: these may be the same persons, "
                    + "counted twice in the sum.")
    }
    public var atLeast: String { say(fr: "Au moins", nl: "Minstens", en: "At least") }
    public var atMost: String { say(fr: "Au plus", nl: "Hoogstens", en: "At most") }
    public var ownNeed: String {
        say(fr: "Pour l’objectif même", nl: "Voor de doelstelling zelf", en: "For the objective itself")
    }
    public var withAllBelow: String {
        say(fr: "Avec tout ce qui en dépend", nl: "Met alles eronder", en: "With all below it")
    }
    public var staffByObjective: String {
        say(
            fr: "Équivalents temps plein par objectif", nl: "Voltijdse equivalenten per doelstelling",
            en: "Full-time equivalents by objective")
    }
}

/// Deadlines of a plan.
extension Words {
    public var deadlinesLead: String {
        say(
            fr: "Ce qui est dû, et quand\u{A0}: le dernier jour que la lettre donne à chaque objectif.",
            nl: "Wat wanneer klaar moet zijn: de laatste dag die de brief aan elke doelstelling geeft.",
            en: "What is due, and when: the last day that the letter gives each objective.")
    }
    public var noDeadlines: String {
        say(
            fr: "La lettre ne donne aucune échéance.", nl: "De brief geeft geen deadlines.",
            en: "The letter gives no deadlines.")
    }
    public func deadlines(_ count: Int) -> String {
        counted(
            count, fr: .init("échéance", "échéances"), nl: .init("deadline", "deadlines"),
            en: .init("deadline", "deadlines"))
    }
    public var deadlineDropped: String { say(fr: "Abandonné", nl: "Stopgezet", en: "Dropped") }
    public func objectivesWithoutDeadline(_ count: Int) -> String {
        isSingular(count)
            ? say(
                fr: "\(objectives(count)) n’a pas d’échéance.", nl: "\(objectives(count)) heeft geen deadline.",
                en: "\(objectives(count)) has no deadline.")
            : say(
                fr: "\(objectives(count)) n’ont pas d’échéance.", nl: "\(objectives(count)) hebben geen deadline.",
                en: "\(objectives(count)) have no deadline.")
    }
    public func asOf(_ day: String) -> String {
        say(fr: "Situation au \(day)", nl: "Stand op \(day)", en: "As of \(day)")
    }
    public var allPartners: String { say(fr: "Tous les partenaires", nl: "Alle partners", en: "All partners") }
    public var monthsOfPlan: String { say(fr: "Ligne du temps", nl: "Tijdlijn", en: "Time line") }
}
