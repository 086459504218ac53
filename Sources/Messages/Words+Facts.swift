import Kernel

/// The places of a plan, and what its pages of figures share.
extension Words {
    public var overview: String { say(fr: "Aperçu", nl: "Overzicht", en: "Overview") }
    public var indicators: String { name(of: FieldName.indicators) }
    public var deadlines: String { say(fr: "Échéances", nl: "Deadlines", en: "Deadlines") }
    public var all: String { say(fr: "Tous", nl: "Alle", en: "All") }
    public var branch: String { say(fr: "Objectif", nl: "Doelstelling", en: "Objective") }
    public var order: String { say(fr: "Trier", nl: "Sorteren", en: "Sort") }
    public var show: String { say(fr: "Afficher", nl: "Tonen", en: "Show") }
    public var objective: String { say(fr: "Objectif", nl: "Doelstelling", en: "Objective") }

    public func source(_ name: String, readOn day: String) -> String {
        say(fr: "\(name), lu le \(day)", nl: "\(name), gelezen op \(day)", en: "\(name), read on \(day)")
    }

    /// `12 sur 40 indicateurs`.
    public func shown(_ count: Int, of all: String) -> String {
        say(fr: "\(number(count)) sur \(all)", nl: "\(number(count)) van \(all)", en: "\(number(count)) of \(all)")
    }
    /// `3 sur 8 objectifs`, or `8 objectifs` where these are all.
    public func shown(_ count: Int, of all: Int, _ name: (Int) -> String) -> String {
        count == all ? name(all) : shown(count, of: name(all))
    }
    public var nothingChosen: String {
        say(
            fr: "Rien ne répond à ce choix.", nl: "Niets voldoet aan deze keuze.",
            en: "Nothing answers to this choice.")
    }
    public var showAll: String { say(fr: "Tout afficher", nl: "Alles tonen", en: "Show all") }
}

/// Indicators of a plan.
extension Words {
    public var indicatorsLead: String {
        say(
            fr: "À quoi se mesure le plan\u{A0}: la dernière valeur de chaque indicateur, sa couleur d’après les "
                + "seuils de la lettre, et l’âge de ce chiffre.",
            nl: "Waaraan het plan wordt afgemeten: de laatste waarde van elke indicator, de kleur volgens de "
                + "drempels van de brief, en hoe oud dat cijfer is.",
            en: "What the plan is measured by: the latest value of each indicator, its colour by the thresholds of "
                + "the letter, and how old that figure is.")
    }
    public var noIndicators: String {
        say(
            fr: "La lettre ne nomme aucun indicateur.", nl: "De brief noemt geen indicatoren.",
            en: "The letter names no indicators.")
    }
    public var colour: String { say(fr: "Couleur", nl: "Kleur", en: "Colour") }
    public var withoutThreshold: String { say(fr: "Sans couleur", nl: "Zonder kleur", en: "No colour") }
    public var withoutValue: String { say(fr: "Sans valeur", nl: "Zonder waarde", en: "No value") }
    public var byPlan: String { say(fr: "Ordre du plan", nl: "Volgorde van het plan", en: "Order of the plan") }
    public var byColour: String { say(fr: "Rouge d’abord", nl: "Rood eerst", en: "Red first") }
    public var byAge: String {
        say(fr: "Plus anciennes valeurs d’abord", nl: "Oudste waarden eerst", en: "Oldest values first")
    }
    public var allIndicators: String { say(fr: "Tous les indicateurs", nl: "Alle indicatoren", en: "All indicators") }
    public var neighbouringIndicators: String {
        say(fr: "Indicateurs voisins", nl: "Andere indicatoren", en: "Neighbouring indicators")
    }
    public var thresholds: String { name(of: FieldName.thresholds) }
    public var valuesByYear: String { say(fr: "Valeurs par année", nl: "Waarden per jaar", en: "Values by year") }
    public var noUsableThreshold: String {
        say(
            fr: "La lettre ne donne pas de seuil que l’on puisse comparer à la valeur.",
            nl: "De brief geeft geen drempel die met de waarde kan worden vergeleken.",
            en: "The letter gives no threshold that can be compared with the value.")
    }

    /// `2021, il y a 3 ans`: how old a value is, today.
    public func yearsAgo(_ years: Int) -> String {
        switch years {
        case ...0: say(fr: "cette année", nl: "dit jaar", en: "this year")
        case 1: say(fr: "il y a un an", nl: "een jaar geleden", en: "a year ago")
        default: say(fr: "il y a \(years) ans", nl: "\(years) jaar geleden", en: "\(years) years ago")
        }
    }

    /// How old a value was in the last year of a plan that is over.
    public func years(_ years: Int, before year: Int) -> String {
        switch years {
        case ...0:
            say(fr: "l’année même du plan", nl: "in het jaar van het plan zelf", en: "the year of the plan itself")
        case 1: say(fr: "un an avant \(year)", nl: "één jaar vóór \(year)", en: "a year before \(year)")
        default:
            say(fr: "\(years) ans avant \(year)", nl: "\(years) jaar vóór \(year)", en: "\(years) years before \(year)")
        }
    }
}
