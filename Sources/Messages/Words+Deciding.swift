import Kernel

/// What is said at the top of an objective that was handed in or given back.
extension Words {
    public func handedIn(by name: String, _ moment: String) -> String {
        say(
            fr: "Remis par \(name), \(moment)", nl: "Ingediend door \(name), \(moment)",
            en: "Handed in by \(name), \(moment)")
    }
    public func givenBack(by name: String, _ moment: String) -> String {
        say(
            fr: "Renvoyé par \(name), \(moment)", nl: "Teruggestuurd door \(name), \(moment)",
            en: "Given back by \(name), \(moment)")
    }
    /// - Parameter start: `approve`, `publish`, or `add` where the draft was begun.
    public func changedSince(_ start: String, _ moment: String) -> String {
        let since = since(start, moment)
        return say(fr: "Modifié \(since)\u{A0}:", nl: "Gewijzigd \(since):", en: "Changed \(since):")
    }
    /// - Parameter start: `approve`, `publish`, or `add` where the draft was begun.
    public func unchangedSince(_ start: String, _ moment: String) -> String {
        let since = since(start, moment)
        return say(
            fr: "Rien n’a changé \(since).", nl: "Er is niets gewijzigd \(since).", en: "Nothing has changed \(since).")
    }
    private func since(_ start: String, _ moment: String) -> String {
        switch start {
        case "approve":
            say(
                fr: "depuis la dernière approbation (\(moment))", nl: "sinds de laatste goedkeuring (\(moment))",
                en: "since the last approval (\(moment))")
        case "publish":
            say(
                fr: "depuis la dernière publication (\(moment))", nl: "sinds de laatste publicatie (\(moment))",
                en: "since the last publication (\(moment))")
        default:
            say(
                fr: "depuis que le projet a été commencé (\(moment))", nl: "sinds het ontwerp is begonnen (\(moment))",
                en: "since the draft was begun (\(moment))")
        }
    }
    public var changedSinceHandedIn: String {
        say(
            fr: "L’objectif a encore été modifié après sa remise.",
            nl: "De doelstelling is na het indienen nog gewijzigd.",
            en: "The objective was changed again after it was handed in.")
    }
    public func takenAway(_ count: Int) -> String {
        counted(
            count, fr: Forms("élément retiré", "éléments retirés"), nl: Forms("deel weggehaald", "delen weggehaald"),
            en: Forms("part removed", "parts removed"))
    }
    /// What was changed of an objective where it was moved or numbered anew.
    public var numberOrPlace: String {
        say(
            fr: "Numéro ou place dans le plan", nl: "Nummer of plaats in het plan",
            en: "Number or place in the plan")
    }
    public var toTheDecision: String {
        say(fr: "Approuver ou renvoyer", nl: "Goedkeuren of terugsturen", en: "Approve or give back")
    }
    public var seeEachChange: String {
        say(fr: "Voir chaque modification", nl: "Elke wijziging zien", en: "See each change")
    }
    public var handInAgainBelow: String {
        say(fr: "Remettre de nouveau, en bas de la page", nl: "Opnieuw indienen, onderaan", en: "Hand in again, below")
    }
    public var stillOpenInTexts: String {
        say(
            fr: "Avant l’approbation, il reste\u{A0}:", nl: "Nog te doen vóór de goedkeuring:",
            en: "Before the approval, there remain:")
    }
    /// - Parameter kind: `untitled`, `to_translate` or `stale`.
    public func gap(_ kind: String) -> String {
        switch kind {
        case "untitled": say(fr: "manquant", nl: "ontbreekt", en: "missing")
        case "stale": say(fr: "à revoir", nl: "na te zien", en: "stale")
        default: say(fr: "à traduire", nl: "te vertalen", en: "to translate")
        }
    }
}
