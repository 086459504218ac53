import Kernel

/// How far a draft has come.
extension Words {
    public var completeness: String { say(fr: "Avancement", nl: "Stand van zaken", en: "Progress") }
    public var completenessLead: String {
        say(
            fr: "Ce qui manque encore à chaque objectif, dans chaque langue, et ce qui empêche de l’approuver.",
            nl: "Wat er aan elke doelstelling nog ontbreekt, in elke taal, en waarom ze nog niet kan worden "
                + "goedgekeurd.",
            en: "What each objective still lacks, in each language, and what keeps it from being approved.")
    }
    /// - Parameters:
    ///   - count: of all objectives, those that can be published as they are.
    ///   - approved: those of them that were approved since the last publication.
    ///   - untouched: those that are as they were published.
    public func publishableOf(_ count: Int, _ all: Int, approved: Int, untouched: Int) -> String {
        let (approved, untouched) = (number(approved), number(untouched))
        return say(
            fr: "\(number(count)) objectifs sur \(number(all)) peuvent être publiés tels quels "
                + "(approuvés\u{A0}: \(approved), comme publiés\u{A0}: \(untouched)).",
            nl: "\(number(count)) van \(number(all)) doelstellingen kunnen zo worden gepubliceerd "
                + "(goedgekeurd: \(approved), zoals gepubliceerd: \(untouched)).",
            en: "\(number(count)) of \(number(all)) objectives can be published as they are (approved: "
                + "\(approved), as published: \(untouched)).")
    }
    /// - Parameter mark: `missing`, `stale`, `late`, `unassigned`, `asked`, `empty`, `written`, `handed_in`, `approved`,
    ///   `untouched`, `not_approved`.
    public func completenessMark(_ mark: String) -> String {
        switch mark {
        case "missing": say(fr: "à traduire", nl: "te vertalen", en: "to translate")
        case "stale": say(fr: "à revoir", nl: "na te zien", en: "stale")
        case "late": say(fr: "en retard", nl: "te laat", en: "late")
        case "unassigned": say(fr: "attribués à personne", nl: "aan niemand toegewezen", en: "assigned to nobody")
        case "asked": say(fr: "avec une question", nl: "met een vraag", en: "with a question")
        case "empty": say(fr: "avec un champ vide", nl: "met een leeg veld", en: "with an empty field")
        case "written": say(fr: "en rédaction", nl: "in opmaak", en: "being written")
        case "handed_in": say(fr: "à approuver", nl: "goed te keuren", en: "to approve")
        case "untouched": say(fr: "comme publiés", nl: "zoals gepubliceerd", en: "as published")
        case "not_approved": say(fr: "pas approuvés", nl: "niet goedgekeurd", en: "not approved")
        default: say(fr: "approuvés", nl: "goedgekeurd", en: "approved")
        }
    }
    public func objectivesUnassigned(_ count: Int) -> String {
        counted(
            count, fr: Forms("objectif n’est attribué à personne", "objectifs ne sont attribués à personne"),
            nl: Forms("doelstelling is aan niemand toegewezen", "doelstellingen zijn aan niemand toegewezen"),
            en: Forms("objective is assigned to nobody", "objectives are assigned to nobody"))
    }
    public var everyObjective: String { say(fr: "tous", nl: "alle", en: "all") }
    public var whichObjectives: String { say(fr: "Objectifs", nl: "Doelstellingen", en: "Objectives") }
    public func textsToTranslate(_ count: Int, _ language: Language) -> String {
        counted(
            count, fr: Forms("texte à traduire", "textes à traduire"),
            nl: Forms("tekst te vertalen", "teksten te vertalen"),
            en: Forms("text to translate", "texts to translate")) + " (\(language.rawValue.uppercased()))"
    }
    public func textsStale(_ count: Int, _ language: Language) -> String {
        counted(
            count, fr: Forms("texte à revoir", "textes à revoir"), nl: Forms("tekst na te zien", "teksten na te zien"),
            en: Forms("stale text", "stale texts")) + " (\(language.rawValue.uppercased()))"
    }
    public func titleMissing(_ language: Language) -> String {
        say(fr: "titre manquant", nl: "titel ontbreekt", en: "title missing") + " (\(language.rawValue.uppercased()))"
    }
    public func openQuestions(_ count: Int) -> String {
        counted(
            count, fr: Forms("question ouverte", "questions ouvertes"), nl: Forms("open vraag", "open vragen"),
            en: Forms("open question", "open questions"))
    }
    public var givenBackWithRemarks: String {
        say(fr: "renvoyé avec des remarques", nl: "teruggestuurd met opmerkingen", en: "given back with remarks")
    }
    public var notHandedIn: String { say(fr: "pas encore remis", nl: "nog niet ingediend", en: "not handed in yet") }
    public var stateBeingWritten: String { say(fr: "En rédaction", nl: "In opmaak", en: "Being written") }
    public var stateToApprove: String { say(fr: "À approuver", nl: "Goed te keuren", en: "To approve") }
    public var stateApproved: String { say(fr: "Approuvé", nl: "Goedgekeurd", en: "Approved") }
    public var stateUntouched: String {
        say(
            fr: "Comme publié", nl: "Zoals gepubliceerd", en: "As published")
    }
    public var keepsFromApproval: String {
        say(fr: "Pas encore approuvable\u{A0}:", nl: "Nog niet goed te keuren:", en: "Cannot be approved yet:")
    }
    public var nothingStandsUnder: String { say(fr: "Rien sous\u{A0}:", nl: "Niets onder:", en: "Nothing under:") }
    public var writesIt: String { say(fr: "Rédaction\u{A0}:", nl: "Schrijft:", en: "Writes:") }
    public var assignedToNobody: String {
        say(fr: "attribué à personne", nl: "aan niemand toegewezen", en: "assigned to nobody")
    }
    public var everybody: String { say(fr: "tout le monde", nl: "iedereen", en: "everybody") }
    public var whoWrites: String { say(fr: "Qui rédige", nl: "Wie schrijft", en: "Who writes") }
    public var nothingMatches: String {
        say(
            fr: "Aucun objectif ne correspond à ce choix.", nl: "Geen enkele doelstelling past bij deze keuze.",
            en: "No objective matches this choice.")
    }
}

/// Who writes what.
extension Words {
    public var assignments: String { say(fr: "Attributions", nl: "Toewijzingen", en: "Assignments") }
    public var assignmentsLead: String {
        say(
            fr: "Qui rédige quoi, et pour quand. Cochez des objectifs, choisissez une personne, puis attribuez-les "
                + "ensemble.",
            nl: "Wie wat schrijft, en tegen wanneer. Kruis doelstellingen aan, kies een persoon en wijs ze samen toe.",
            en: "Who writes what, and until when. Tick objectives, choose a person, and assign them together.")
    }
    public var assignTicked: String {
        say(fr: "Attribuer ce qui est coché", nl: "Toewijzen wat is aangekruist", en: "Assign what is ticked")
    }
    public var withdrawTicked: String {
        say(
            fr: "Retirer les attributions cochées", nl: "De aangekruiste toewijzingen intrekken",
            en: "Withdraw the ticked assignments")
    }
    public var assignmentsKept: String {
        say(fr: "Les attributions sont enregistrées.", nl: "De toewijzingen zijn bewaard.", en: "Assignments saved.")
    }
    public var alsoBelow: String {
        say(
            fr: "Aussi tout ce qui se trouve en dessous", nl: "Ook alles wat eronder staat",
            en: "Also everything below")
    }
    public var textsInLanguage: String {
        say(fr: "Langue des textes", nl: "Taal van de teksten", en: "Language of the texts")
    }
    public var allLanguagesAndFigures: String {
        say(fr: "toutes les langues, avec les chiffres", nl: "alle talen, met de cijfers", en: "all, with figures")
    }
    public var dueDay: String { say(fr: "À remettre pour le", nl: "In te dienen tegen", en: "Due on") }
    public var choosePerson: String { say(fr: "Choisissez", nl: "Kies", en: "Choose") }
    public var whatToAssign: String {
        say(fr: "Ce qui est attribué", nl: "Wat wordt toegewezen", en: "What is assigned")
    }
    public func withdraw(_ name: String, _ language: String, from code: String) -> String {
        say(
            fr: "Retirer \(code) à \(name) (\(language))", nl: "\(code) van \(name) intrekken (\(language))",
            en: "Withdraw \(code) from \(name) (\(language))")
    }
    public var nobodyToAssign: String {
        say(
            fr: "Personne d’autre ne peut encore se connecter. Une personne qui administre Belfry peut inviter du "
                + "monde.",
            nl: "Nog niemand anders kan zich aanmelden. Wie Belfry beheert, kan mensen uitnodigen.",
            en: "Nobody else can sign in yet. Whoever administers Belfry can invite people.")
    }
}

/// What waits for somebody.
extension Words {
    public var toWrite: String { say(fr: "À rédiger", nl: "Te schrijven", en: "To write") }
    public var toTranslate: String { say(fr: "À traduire", nl: "Te vertalen", en: "To translate") }
    public var toAnswer: String { say(fr: "À répondre", nl: "Te beantwoorden", en: "To answer") }
    public var toApprove: String { say(fr: "À approuver", nl: "Goed te keuren", en: "To approve") }
    public var nothingWaits: String {
        say(fr: "Rien ne vous attend.", nl: "Er wacht niets op u.", en: "Nothing waits.")
    }
    public var nothingWaitsText: String {
        say(
            fr: "Ce qui vous sera attribué, demandé ou soumis apparaîtra ici.",
            nl: "Wat aan u wordt toegewezen, gevraagd of voorgelegd, verschijnt hier.",
            en: "What is assigned to you, asked or handed to you will appear here.")
    }
    public var yourLetters: String { say(fr: "Vos lettres", nl: "Uw brieven", en: "Your letters") }
    public func handedInBy(_ name: String, _ moment: String) -> String {
        say(
            fr: "remis par \(name), \(moment)", nl: "ingediend door \(name), \(moment)",
            en: "handed in by \(name), \(moment)")
    }
    public func askedBy(_ name: String, _ moment: String) -> String {
        say(fr: "\(name), \(moment)", nl: "\(name), \(moment)", en: "\(name), \(moment)")
    }
}

/// Whom a comment is for, and what it is about.
extension Words {
    public var commentFor: String { say(fr: "Pour", nl: "Voor", en: "For") }
    public var commentForHint: String {
        say(
            fr: "La remarque attendra cette personne. Dans le texte, @nom fait de même.",
            nl: "De opmerking wacht op die persoon. In de tekst doet @naam hetzelfde.",
            en: "The comment will wait for that person. In the text, @name does the same.")
    }
    public var nobodyInParticular: String {
        say(fr: "personne en particulier", nl: "niemand in het bijzonder", en: "nobody in particular")
    }
    public var commentAbout: String { say(fr: "À propos de", nl: "Over", en: "About") }
    public var wholeObjective: String {
        say(fr: "l’objectif entier", nl: "de hele doelstelling", en: "the whole objective")
    }
    public func meantFor(_ names: String) -> String {
        say(fr: "pour \(names)", nl: "voor \(names)", en: "for \(names)")
    }
}
