import Kernel

/// The page of a plan to take away.
extension Words {
    public var takeAway: String { say(fr: "Télécharger", nl: "Downloaden", en: "Take with you") }
    public var takeAwayLead: String {
        say(
            fr: "Tout le plan en un fichier, dans la forme où vous continuez à travailler.",
            nl: "Het hele plan in één bestand, in de vorm waarin u verder werkt.",
            en: "The whole plan in one file, in the form in which you go on working.")
    }
    public var pdf: String { say(fr: "PDF, pour imprimer", nl: "PDF, om af te drukken", en: "PDF, to print") }
    public var pdfGoodFor: String {
        say(
            fr:
                "La lettre mise en page\u{A0}: couverture, table des matières, notes, annexes. Lisible par une synthèse "
                + "vocale. La lettre entière prend quelques secondes.",
            nl:
                "De brief opgemaakt: omslag, inhoudsopgave, voetnoten, bijlagen. Leesbaar voor een schermlezer. De hele "
                + "brief vraagt enkele seconden.",
            en: "The letter set on pages: cover, contents, footnotes, annexes. A screen reader can read it. The whole "
                + "letter takes some seconds.")
    }
    public var wholeLetter: String { say(fr: "La lettre entière", nl: "De hele brief", en: "The whole letter") }
    public var wordProcessing: String {
        say(
            fr: "Word et OpenDocument, pour écrire", nl: "Word en OpenDocument, om verder te schrijven",
            en: "Word and OpenDocument, to go on writing")
    }
    public var wordGoodFor: String {
        say(
            fr:
                "Le même texte avec de vrais styles\u{A0}: titres, listes, tableaux, notes. La table des matières se met à "
                + "jour à l’ouverture.",
            nl:
                "Dezelfde tekst met echte stijlen: koppen, lijsten, tabellen, voetnoten. De inhoudsopgave wordt bij het "
                + "openen bijgewerkt.",
            en:
                "The same text with real styles: headings, lists, tables, footnotes. The contents are filled when it is "
                + "opened.")
    }
    public var forWord: String { "Word" }
    public var forOpenDocument: String { "OpenDocument" }
    public var forExcel: String { "Excel" }
    public var spreadsheet: String {
        say(fr: "Excel, pour compter", nl: "Excel, om te rekenen", en: "Excel, to count")
    }
    public var spreadsheetGoodFor: String {
        say(
            fr: "Une feuille par sujet\u{A0}: objectifs, points, indicateurs, valeurs, budget, personnel, partenaires, "
                + "échéances, listes de suivi. Les montants sont des nombres.",
            nl: "Eén blad per onderwerp: doelstellingen, punten, indicatoren, waarden, budget, personeel, partners, "
                + "deadlines, opvolgingslijsten. Bedragen zijn getallen.",
            en:
                "One sheet a subject: objectives, items, indicators, values, budget, staff, partners, deadlines, lists kept up to date. Amounts "
                + "are numbers.")
    }
    public var openData: String { say(fr: "Données ouvertes", nl: "Open data", en: "Open data") }
    public var dataGoodFor: String {
        say(
            fr: "Pour les programmes. Chaque page du plan existe aussi en CSV, en JSON et pour Excel.",
            nl: "Voor programma’s. Elke pagina van het plan bestaat ook als CSV, JSON en voor Excel.",
            en: "For programs. Each page of the plan also exists as CSV, JSON and for Excel.")
    }
    public var oneObjective: String { say(fr: "Un seul objectif", nl: "Eén doelstelling", en: "One objective") }
    public var oneObjectiveHint: String {
        say(
            fr: "Avec tout ce qui en dépend.", nl: "Met alles wat eronder valt.", en: "With all that is below it.")
    }
    /// Two languages side by side: `français – néerlandais, côte à côte`.
    public func facing(_ languages: String) -> String {
        say(fr: "\(languages), côte à côte", nl: "\(languages), naast elkaar", en: "\(languages), side by side")
    }
}

/// The search of a site that is files.
extension Words {
    public var staticSearchLead: String {
        say(
            fr:
                "Tapez un ou plusieurs mots dans la case en haut. Cette recherche-ci a besoin d’un script\u{A0}; sans script, "
                + "la liste des objectifs dit tout.",
            nl:
                "Typ een of meer woorden in het vak bovenaan. Deze zoekfunctie heeft een script nodig; zonder script staat "
                + "alles in de lijst van doelstellingen.",
            en: "Type one or more words into the box at the top. This search needs a script; without one, the list of "
                + "objectives has everything.")
    }
    public var staticSearchNothing: String {
        say(
            fr: "Rien ne contient tous ces mots.", nl: "Niets bevat al deze woorden.",
            en: "Nothing contains all these words.")
    }
    public func siteWritten(_ count: Int, to folder: String) -> String {
        let files = counted(
            count, fr: .init("fichier", "fichiers"), nl: .init("bestand", "bestanden"), en: .init("file", "files"))
        return say(
            fr: "\(files) dans \(quoted(folder)). Placez ce dossier à la racine d’un serveur web.",
            nl: "\(files) in \(quoted(folder)). Zet deze map in de hoofdmap van een webserver.",
            en: "\(files) in \(quoted(folder)). Put this folder at the root of a web server.")
    }
    /// `#` stands for how many.
    public var staticSearchFound: String {
        say(fr: "Trouvé\u{A0}: #", nl: "Gevonden: #", en: "Found: #")
    }
}

/// A document while it is made.
extension Words {
    public var documentBeingMade: String {
        say(fr: "Le document se prépare", nl: "Het document wordt gemaakt", en: "The document is being made")
    }
    public func documentSince(_ seconds: Int) -> String {
        let time = counted(
            seconds, fr: .init("seconde", "secondes"), nl: .init("seconde", "seconden"), en: .init("second", "seconds"))
        return say(fr: "Depuis \(time).", nl: "Sinds \(time).", en: "For \(time) now.")
    }
    public func documentsBefore(_ count: Int) -> String {
        isSingular(count)
            ? say(
                fr: "Un autre document passe d’abord.", nl: "Eerst komt een ander document.",
                en: "Another document comes first.")
            : say(
                fr: "\(number(count)) autres documents passent d’abord.",
                nl: "Eerst komen \(number(count)) andere documenten.",
                en: "\(number(count)) other documents come first.")
    }
    public var documentWaitHint: String {
        say(
            fr:
                "Cette page se renouvelle toute seule et vous donne le fichier dès qu’il est prêt. Si vous la quittez, la "
                + "préparation s’arrête peu après.",
            nl: "Deze pagina ververst vanzelf en geeft u het bestand zodra het klaar is. Als u ze verlaat, stopt het "
                + "maken kort daarna.",
            en:
                "This page renews itself and gives you the file as soon as it is ready. If you leave it, the making stops "
                + "soon afterwards.")
    }
    public var askAgain: String { say(fr: "Demander à nouveau", nl: "Opnieuw vragen", en: "Ask again") }
    public var leaveDocument: String { say(fr: "Ne plus attendre", nl: "Niet langer wachten", en: "Wait no longer") }
}
