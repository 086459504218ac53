import Kernel

/// A plan in one minute.
extension Words {
    public var inOneMinute: String { say(fr: "En une minute", nl: "In één minuut", en: "In one minute") }
    public var standsWell: String { say(fr: "Ce qui va bien", nl: "Wat goed gaat", en: "What stands well") }
    public var needsAttention: String {
        say(fr: "Ce qui demande attention", nl: "Wat aandacht vraagt", en: "What needs attention")
    }
    public var notKnown: String { say(fr: "Ce qu’on ne sait pas", nl: "Wat niet bekend is", en: "What is not known") }
    public var whereMoneyGoes: String {
        say(fr: "Où va l’argent", nl: "Waar het geld naartoe gaat", en: "Where the money goes")
    }
    public var comesNext: String { say(fr: "Prochaines échéances", nl: "Volgende deadlines", en: "Next deadlines") }
    public var changedLast: String { say(fr: "Derniers changements", nl: "Laatste wijzigingen", en: "Latest changes") }
    public var allDeadlines: String { say(fr: "Toutes les échéances", nl: "Alle deadlines", en: "All deadlines") }
    public var allMoney: String { say(fr: "Tout le budget", nl: "Het hele budget", en: "The whole budget") }
    public var nothingStandsWell: String {
        say(
            fr: "Le plan ne dit d’aucun objectif qu’il est atteint ou dans les temps.",
            nl: "Het plan zegt van geen enkele doelstelling dat ze gehaald is of op schema ligt.",
            en: "The plan says of no objective that it is done or on schedule.")
    }
    public var nothingWorries: String {
        say(
            fr: "Rien n’est annoncé en retard, et aucune échéance n’est dépassée.",
            nl: "Niets is als vertraagd opgegeven, en geen enkele deadline is voorbij.",
            en: "Nothing is said to be late, and no deadline has passed.")
    }
    public var allIsKnown: String {
        say(
            fr: "Chaque objectif dit où il en est, et chaque indicateur a une valeur.",
            nl: "Elke doelstelling zegt hoe ze ervoor staat, en elke indicator heeft een waarde.",
            en: "Each objective says how it stands, and each indicator has a value.")
    }
    public var nothingComes: String {
        say(fr: "Plus aucune échéance à venir.", nl: "Geen deadlines meer op komst.", en: "No deadline is to come.")
    }

    // The words behind a number that stands by itself, as a link to its list.
    public func standing(_ count: Int, _ status: Status) -> String {
        switch status {
        case .done:
            noun(
                count, fr: .init("objectif atteint", "objectifs atteints"),
                nl: .init("doelstelling gehaald", "doelstellingen gehaald"),
                en: .init("objective done", "objectives done"))
        case .onSchedule:
            noun(
                count, fr: .init("objectif dans les temps", "objectifs dans les temps"),
                nl: .init("doelstelling op schema", "doelstellingen op schema"),
                en: .init("objective on schedule", "objectives on schedule"))
        case .inProgress:
            noun(
                count, fr: .init("objectif en cours", "objectifs en cours"),
                nl: .init("doelstelling loopt", "doelstellingen lopen"),
                en: .init("objective in progress", "objectives in progress"))
        case .waiting:
            noun(
                count, fr: .init("objectif en attente", "objectifs en attente"),
                nl: .init("doelstelling wacht", "doelstellingen wachten"),
                en: .init("objective waiting", "objectives waiting"))
        case .late:
            noun(
                count, fr: .init("objectif en retard", "objectifs en retard"),
                nl: .init("vertraagde doelstelling", "vertraagde doelstellingen"),
                en: .init("objective late", "objectives late"))
        case .dropped:
            noun(
                count, fr: .init("objectif abandonné", "objectifs abandonnés"),
                nl: .init("doelstelling geschrapt", "doelstellingen geschrapt"),
                en: .init("objective dropped", "objectives dropped"))
        }
    }
    public func withoutStatus(_ count: Int) -> String {
        noun(
            count, fr: .init("objectif sans statut", "objectifs sans statut"),
            nl: .init("doelstelling zonder status", "doelstellingen zonder status"),
            en: .init("objective without a status", "objectives without a status"))
    }
    public func overdue(_ count: Int) -> String {
        noun(
            count, fr: .init("objectif dont une échéance est dépassée", "objectifs dont une échéance est dépassée"),
            nl: .init("doelstelling met een verstreken deadline", "doelstellingen met een verstreken deadline"),
            en: .init("objective with a deadline that has passed", "objectives with a deadline that has passed"))
    }
    public func indicators(_ count: Int, in colour: ThresholdLevel) -> String {
        switch colour {
        case .green:
            noun(
                count, fr: .init("indicateur au vert", "indicateurs au vert"),
                nl: .init("indicator op groen", "indicatoren op groen"),
                en: .init("indicator in the green", "indicators in the green"))
        case .orange:
            noun(
                count, fr: .init("indicateur à l’orange", "indicateurs à l’orange"),
                nl: .init("indicator op oranje", "indicatoren op oranje"),
                en: .init("indicator in the orange", "indicators in the orange"))
        case .red:
            noun(
                count, fr: .init("indicateur au rouge", "indicateurs au rouge"),
                nl: .init("indicator op rood", "indicatoren op rood"),
                en: .init("indicator in the red", "indicators in the red"))
        }
    }
    public func indicatorsWithoutValue(_ count: Int) -> String {
        noun(
            count, fr: .init("indicateur sans valeur", "indicateurs sans valeur"),
            nl: .init("indicator zonder waarde", "indicatoren zonder waarde"),
            en: .init("indicator without a value", "indicators without a value"))
    }
    public func indicatorsWithoutColour(_ count: Int) -> String {
        noun(
            count, fr: .init("indicateur sans seuil comparable", "indicateurs sans seuil comparable"),
            nl: .init("indicator zonder vergelijkbare drempel", "indicatoren zonder vergelijkbare drempel"),
            en: .init("indicator without a comparable threshold", "indicators without a comparable threshold"))
    }
    public func findingsOpen(_ count: Int) -> String {
        noun(
            count, fr: .init("point à vérifier dans la source", "points à vérifier dans la source"),
            nl: .init("punt na te kijken in de bron", "punten na te kijken in de bron"),
            en: .init("reading finding", "reading findings"))
    }
    public func unplacedLines(_ count: Int) -> String {
        noun(
            count, fr: .init("ligne de la lettre sans place", "lignes de la lettre sans place"),
            nl: .init("regel van de brief zonder plaats", "regels van de brief zonder plaats"),
            en: .init("line of the letter without a place", "lines of the letter without a place"))
    }

    /// A noun for a count that stands beside it.
    private func noun(_ count: Int, fr: Forms, nl: Forms, en: Forms) -> String {
        let forms = say(fr: fr, nl: nl, en: en)
        return isSingular(count) ? forms.one : forms.many
    }

    /// What was done to a plan, without who did it, which is nobody's business on a public page: `lettre lue (révision 1)`.
    public func change(_ action: String, revision: Int) -> String {
        let what: String =
            switch action {
            case "add": say(fr: "lettre lue", nl: "brief gelezen", en: "letter read")
            case "publish": say(fr: "plan publié", nl: "plan gepubliceerd", en: "plan published")
            case "remove": say(fr: "plan retiré", nl: "plan verwijderd", en: "plan removed")
            default: say(fr: "plan modifié", nl: "plan gewijzigd", en: "plan changed")
            }
        return "\(what) (\(say(fr: "révision", nl: "revisie", en: "revision")) \(number(revision)))"
    }
}
