import Kernel

/// What is left of the reading of a letter, while its plan is written.
extension Words {
    public var placing: String {
        say(fr: "Ce qui reste de la lecture", nl: "Wat overblijft van het lezen", en: "What is left of the reading")
    }
    public var placingLead: String {
        say(
            fr:
                "Donnez une place à ce que la lecture n’a pas su placer, et réglez ce qui est à vérifier dans la source.",
            nl: "Geef een plaats aan wat bij het lezen geen plaats vond, en handel af wat in de bron na te kijken is.",
            en: "Give a place to what the reading could not place, and settle what it found.")
    }
    public var placed: String {
        say(fr: "C’est enregistré.", nl: "Het is bewaard.", en: "It is saved.")
    }
    public var placeHere: String { say(fr: "Placer ici", nl: "Hier plaatsen", en: "Place here") }
    public var notHere: String {
        say(fr: "Ailleurs", nl: "Elders", en: "Elsewhere")
    }
    public var objectiveOrChapter: String {
        say(fr: "Objectif ou chapitre", nl: "Doelstelling of hoofdstuk", en: "Objective or chapter")
    }
    public var settled: String { say(fr: "Ce qui est réglé", nl: "Wat afgehandeld is", en: "What is settled") }
    public var whereItGoes: String { say(fr: "Où", nl: "Waar", en: "Where") }
    public func newItemOf(_ field: String) -> String {
        say(fr: "\(field)\u{A0}: nouveau point", nl: "\(field): nieuw punt", en: "\(field): new item")
    }
    public func halfOf(_ item: String) -> String {
        say(
            fr: "l’autre langue de \(item)", nl: "de andere taal van \(item)", en: "the other language of \(item)")
    }
    public var findingsNote: String {
        say(
            fr: "Confirmez ce qui est bien ainsi dans la lettre, ou dites que c’est corrigé dans le projet.",
            nl: "Bevestig wat in de brief zo hoort, of zeg dat het in het ontwerp is verbeterd.",
            en: "Confirm what is meant so in the letter, or say that it is corrected in the draft.")
    }
    public var confirmFinding: String { say(fr: "C’est bien ainsi", nl: "Het hoort zo", en: "It is meant so") }
    public var correctFinding: String { say(fr: "C’est corrigé", nl: "Het is verbeterd", en: "It is corrected") }
    public var relabel: String { say(fr: "Changer la langue", nl: "De taal wijzigen", en: "Change the language") }
    public var writtenInFact: String {
        say(fr: "Est en réalité écrit en", nl: "Is eigenlijk geschreven in het", en: "Is in fact written in")
    }
}
