import Kernel

/// The report about how a letter was read.
extension Words {
    public var readingReport: String { say(fr: "Rapport de lecture", nl: "Leesverslag", en: "Reading report") }
    public var readingLead: String {
        say(
            fr: "Comment le document a été lu\u{A0}: le sort de chaque ligne, ce qui se contredit dans la source, "
                + "et ce qui attend encore une place. Rien n’a été corrigé en silence.",
            nl: "Hoe het document is gelezen: wat er met elke regel gebeurde, wat elkaar in de bron tegenspreekt, "
                + "en wat nog een plaats zoekt. Er is niets stilzwijgend verbeterd.",
            en: "How the document was read: what became of each line, what contradicts itself in the source, "
                + "and what still awaits a place. Nothing was corrected in silence.")
    }
    public var fateOfLines: String {
        say(fr: "Le sort des lignes", nl: "Wat er met de regels gebeurde", en: "What became of the lines")
    }
    public var whatWasFound: String { say(fr: "Ce qui a été trouvé", nl: "Wat er gevonden is", en: "What was found") }
    public var findings: String { say(fr: "Points à vérifier", nl: "Na te kijken punten", en: "Findings") }
    public var unplacedText: String {
        say(fr: "Textes sans place", nl: "Teksten zonder plaats", en: "Text without a place")
    }
    public var document: String { say(fr: "Document", nl: "Document", en: "Document") }
    public var encoding: String { say(fr: "Encodage", nl: "Codering", en: "Encoding") }
    public var fingerprint: String {
        say(fr: "Empreinte SHA-256", nl: "SHA-256-vingerafdruk", en: "SHA-256 fingerprint")
    }
    public var allKinds: String { say(fr: "Tous", nl: "Alle", en: "All") }
    public var filter: String { say(fr: "Filtrer par type", nl: "Filteren op soort", en: "Filter by kind") }
    public var pages: String { say(fr: "Pages du rapport", nl: "Pagina’s van het verslag", en: "Pages of the report") }
    public var kind: String { say(fr: "Type", nl: "Soort", en: "Kind") }
    public var count: String { say(fr: "Nombre", nl: "Aantal", en: "Count") }
    public var noFindings: String {
        say(
            fr: "Aucun point à vérifier\u{A0}: rien dans la source ne se contredit.",
            nl: "Niets na te kijken: niets in de bron spreekt elkaar tegen.",
            en: "No findings: nothing in the source contradicts itself.")
    }
    public var nothingUnplaced: String {
        say(
            fr: "Chaque ligne a trouvé sa place.", nl: "Elke regel heeft een plaats.",
            en: "Every line has found its place.")
    }
    public var unplacedNote: String {
        say(
            fr:
                "Ces textes du document ne figurent dans aucun objectif ni chapitre. Ils sont reproduits tels qu’imprimés.",
            nl: "Deze teksten uit het document staan in geen enkele doelstelling en geen enkel hoofdstuk. "
                + "Ze worden getoond zoals gedrukt.",
            en: "These texts of the document are in no objective and no chapter. They are shown as printed.")
    }
    public var noSource: String {
        say(
            fr: "Ce plan n’a pas été lu dans un document.", nl: "Dit plan is niet uit een document gelezen.",
            en: "This plan was not read from a document.")
    }
    public func page(_ number: Int, of count: Int) -> String {
        say(fr: "Page \(number) sur \(count)", nl: "Pagina \(number) van \(count)", en: "Page \(number) of \(count)")
    }
    public func explanation(of state: LineState) -> String {
        switch state {
        case .placed:
            say(fr: "se retrouvent dans le plan", nl: "staan in het plan", en: "can be found in the plan")
        case .furniture:
            say(
                fr: "en-têtes, titres courants, tables des matières", nl: "koppen, kopregels, inhoudsopgaven",
                en: "page headers, running heads, tables of contents")
        case .unplaced:
            say(fr: "attendent qu’on leur donne une place", nl: "wachten op een plaats", en: "await a place")
        }
    }
    public func showing(_ first: Int, to last: Int, of count: Int) -> String {
        say(
            fr: "\(number(first)) à \(number(last)) sur \(number(count))",
            nl: "\(number(first)) tot \(number(last)) van \(number(count))",
            en: "\(number(first)) to \(number(last)) of \(number(count))")
    }
}

extension Words {
    public var linesWithText: String { say(fr: "Lignes avec du texte", nl: "Regels met tekst", en: "Lines with text") }
    public func blankLines(_ count: Int) -> String {
        counted(
            count, fr: .init("ligne vide n’est pas comptée", "lignes vides ne sont pas comptées"),
            nl: .init("lege regel telt niet mee", "lege regels tellen niet mee"),
            en: .init("blank line is not counted", "blank lines are not counted"))
    }
    public var noneOfThisKind: String {
        say(
            fr: "Aucun point à vérifier de ce type.", nl: "Geen na te kijken punten van deze soort.",
            en: "No findings of this kind.")
    }
}
