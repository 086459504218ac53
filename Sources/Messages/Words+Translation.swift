import Kernel

/// The page of whoever translates, and the memory of terms.
extension Words {
    public var translation: String { say(fr: "Traduction", nl: "Vertaling", en: "Translation") }
    public var translate: String { say(fr: "Traduire", nl: "Vertalen", en: "Translate") }
    public func textsWaiting(_ count: Int) -> String {
        counted(
            count, fr: Forms("texte attend", "textes attendent"), nl: Forms("tekst wacht", "teksten wachten"),
            en: Forms("text waits", "texts wait"))
    }
    public func translateInto(_ language: Language) -> String {
        say(
            fr: "Vers le \(name(of: language))", nl: "Naar het \(name(of: language))",
            en: "Into \(name(of: language))")
    }
    public var translateIntoWhat: String { say(fr: "Langue cible", nl: "Doeltaal", en: "Target language") }
    public var nothingToTranslate: String {
        say(fr: "Tout est traduit.", nl: "Alles is vertaald.", en: "Everything is translated.")
    }
    public var nothingToTranslateText: String {
        say(
            fr: "Un texte apparaît ici dès qu’il manque dans cette langue, ou que son original change.",
            nl: "Een tekst verschijnt hier zodra hij in deze taal ontbreekt of het origineel wijzigt.",
            en: "A text appears here as soon as it is missing in this language, or its source changes.")
    }
    public var saveAndNext: String {
        say(fr: "Enregistrer et suivant", nl: "Bewaren en volgende", en: "Save and next")
    }
    public var stillRight: String {
        say(fr: "La traduction reste juste", nl: "De vertaling blijft juist", en: "The translation is still right")
    }
    public var skipText: String { say(fr: "Passer", nl: "Overslaan", en: "Skip") }
    public var startAgain: String {
        say(fr: "Revenir au premier", nl: "Terug naar de eerste", en: "Back to the first")
    }
    public var wholeObjectiveBesides: String {
        say(fr: "L’objectif entier", nl: "De hele doelstelling", en: "The whole objective")
    }
    public var wholeChapterBesides: String {
        say(fr: "Le chapitre entier", nl: "Het hele hoofdstuk", en: "The whole chapter")
    }
    public var knownTerms: String { say(fr: "Termes connus", nl: "Bekende termen", en: "Known terms") }
    public var noKnownTerms: String {
        say(
            fr: "Aucun terme approuvé ne se trouve dans ce texte.",
            nl: "Geen enkele goedgekeurde term staat in deze tekst.",
            en: "No approved term stands in this text.")
    }
    public var termsHint: String {
        say(
            fr: "Pendant que vous écrivez, les termes qui commencent de même sont proposés.",
            nl: "Terwijl u schrijft, worden termen voorgesteld die zo beginnen.",
            en: "While you write, terms that begin so are offered.")
    }
    public func insertTerm(_ term: String) -> String {
        say(fr: "Insérer \(quoted(term))", nl: "\(quoted(term)) invoegen", en: "Insert \(quoted(term))")
    }
    public var conflictAdviceHere: String {
        say(
            fr:
                "Rien n’est perdu\u{A0}: votre texte est encore dans le champ. Corrigez-le pour réunir les deux, et enregistrez.",
            nl: "Er is niets verloren: uw tekst staat nog in het veld. Verbeter hem om beide te verenigen, en bewaar.",
            en: "Nothing is lost: your text is still in the box. Edit it to join both, and save.")
    }
    public var sourceHasNoText: String {
        say(
            fr: "Ce texte n’existe encore dans aucune langue.", nl: "Deze tekst bestaat nog in geen enkele taal.",
            en: "This text does not exist in any language yet.")
    }
    public func termsRemembered(_ count: Int) -> String {
        say(
            fr: "Termes retenus\u{A0}: \(number(count)).", nl: "Onthouden termen: \(number(count)).",
            en: "Terms remembered: \(number(count)).")
    }
    public func termsWritten(_ count: Int) -> String {
        say(
            fr: "Termes écrits\u{A0}: \(number(count)).", nl: "Geschreven termen: \(number(count)).",
            en: "Terms written: \(number(count)).")
    }
}
