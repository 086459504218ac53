import Kernel

/// Lists of objectives, their filters and their order.
extension Words {
    public var objectivesLead: String {
        say(
            fr: "Tout ce que le plan promet, à filtrer et à trier. L’adresse de la page garde vos choix.",
            nl: "Alles wat het plan belooft, om te filteren en te sorteren. Het adres van de pagina bewaart uw keuzes.",
            en: "All that the plan promises, to be filtered and sorted. The address of the page keeps your choices.")
    }
    public var moreFilters: String {
        say(fr: "Plus de filtres et tri", nl: "Meer filters en volgorde", en: "More filters and order")
    }
    public var chosen: String { say(fr: "Filtres actifs\u{A0}:", nl: "Actieve filters:", en: "Chosen:") }
    public var worthALook: String { say(fr: "À regarder", nl: "Aandachtspunten", en: "Worth a look") }
    public var partner: String { say(fr: "Partenaire", nl: "Partner", en: "Partner") }
    public var targetGroup: String { say(fr: "Cible", nl: "Doelpubliek", en: "Target group") }
    public func without(_ choice: String) -> String {
        say(fr: "Retirer «\u{A0}\(choice)\u{A0}»", nl: "‘\(choice)’ weglaten", en: "Remove “\(choice)”")
    }
    public var nothingChosenTitle: String {
        say(
            fr: "Aucun objectif ne réunit ces choix", nl: "Geen enkele doelstelling voldoet aan deze keuzes",
            en: "No objective meets all these choices")
    }
    public var nothingChosenText: String {
        say(
            fr: "Retirez un choix, ou affichez tous les objectifs du plan.",
            nl: "Laat een keuze weg, of toon alle doelstellingen van het plan.",
            en: "Remove a choice, or show all objectives of the plan.")
    }
    public func due(_ day: String) -> String {
        say(fr: "échéance\u{A0}: \(day)", nl: "deadline: \(day)", en: "due \(day)")
    }
    public func overdueSince(_ day: String) -> String {
        say(fr: "échéance dépassée\u{A0}: \(day)", nl: "deadline voorbij: \(day)", en: "deadline passed: \(day)")
    }
}

/// What an objective can have that is worth a look. Messages knows no area, so an area's mark is passed as this.
public enum ObjectiveMarkName: String, Sendable, Hashable, CaseIterable {
    case overdue, unmeasured, money, finding
}

/// The orders of a list of objectives.
public enum ObjectiveSortName: String, Sendable, Hashable, CaseIterable {
    case reading, status, due, indicators, partners, money
}

extension Words {
    public func name(of mark: ObjectiveMarkName) -> String {
        switch mark {
        case .overdue: say(fr: "Échéance dépassée", nl: "Deadline voorbij", en: "Deadline passed")
        case .unmeasured:
            say(fr: "Indicateur sans valeur", nl: "Indicator zonder waarde", en: "Indicator without a value")
        case .money: say(fr: "Avec budget", nl: "Met budget", en: "With a budget")
        case .finding: say(fr: "À vérifier dans la source", nl: "Na te kijken in de bron", en: "Reading finding")
        }
    }

    public func name(of order: ObjectiveSortName) -> String {
        switch order {
        case .reading: say(fr: "Ordre de la lettre", nl: "Volgorde van de brief", en: "Order of the letter")
        case .status: say(fr: "Les retards d’abord", nl: "Vertraagde eerst", en: "Late ones first")
        case .due:
            say(fr: "Échéance la plus proche d’abord", nl: "Vroegste deadline eerst", en: "Earliest deadline first")
        case .indicators:
            say(fr: "Le plus d’indicateurs d’abord", nl: "Meeste indicatoren eerst", en: "Most indicators first")
        case .partners:
            say(fr: "Le plus de partenaires d’abord", nl: "Meeste partners eerst", en: "Most partners first")
        case .money: say(fr: "Le plus coûteux d’abord", nl: "Duurste eerst", en: "Most expensive first")
        }
    }
}

/// Data beside a page.
extension Words {
    public var dataOfPage: String {
        say(fr: "Données de cette page", nl: "Gegevens van deze pagina", en: "Data of this page")
    }
    public var csvWithComma: String {
        say(fr: "CSV, virgule décimale", nl: "CSV, decimale komma", en: "CSV, decimal comma")
    }
}
