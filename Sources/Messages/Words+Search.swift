import Kernel

/// The search box, and what the page of results says.
extension Words {
    public var search: String { say(fr: "Recherche", nl: "Zoeken", en: "Search") }
    public var searchAction: String { say(fr: "Chercher", nl: "Zoeken", en: "Search") }
    public var searchInPlans: String {
        say(fr: "Chercher dans les plans", nl: "Zoek in de plannen", en: "Search the plans")
    }
    public var searchLead: String {
        say(
            fr: "Cherchez un sujet, un objectif ou un article budgétaire dans tous les plans.",
            nl: "Zoek een onderwerp, een doelstelling of een begrotingsartikel in alle plannen.",
            en: "Look for a subject, an objective or a budget article in all plans.")
    }

    public func results(_ count: Int, isCapped: Bool) -> String {
        let counted = counted(
            count, fr: .init("résultat", "résultats"), nl: .init("resultaat", "resultaten"),
            en: .init("result", "results"))
        guard isCapped else { return counted }
        return say(
            fr: "Plus de \(counted)\u{A0}: seuls les plus récents sont affichés",
            nl: "Meer dan \(counted): alleen de recentste worden getoond",
            en: "More than \(counted): only the newest are shown")
    }

    /// Whose names answer, above the results.
    public var calledSo: String {
        say(
            fr: "Partenaires et cibles de ce nom", nl: "Partners en doelpublieken met deze naam",
            en: "Partners and target groups of this name")
    }

    public var pagesOfResults: String {
        say(fr: "Pages de résultats", nl: "Pagina’s met resultaten", en: "Pages of results")
    }

    public func resultsFor(_ query: String) -> String {
        say(
            fr: "Recherche\u{A0}: \(quoted(query))", nl: "Zoeken: \(quoted(query))", en: "Search: \(quoted(query))")
    }

    public var foundSomeWords: String {
        say(
            fr: "Aucun texte ne contient tous ces mots. Ceux-ci en contiennent une partie.",
            nl: "Geen enkele tekst bevat al deze woorden. Deze bevatten er een deel van.",
            en: "No text has all of these words. These have some of them.")
    }

    /// That a word was found in other forms only.
    public func foundAs(_ word: String, _ forms: [String]) -> String {
        let forms = forms.map { quoted($0) }.joined(separator: ", ")
        return say(
            fr: "\(quoted(word)) n’est pas écrit ainsi dans ces passages\u{A0}: ils ont \(forms).",
            nl: "\(quoted(word)) staat zo niet in deze passages: ze hebben \(forms).",
            en: "\(quoted(word)) is not written so in these passages: they have \(forms).")
    }

    public func nothingFound(_ query: String) -> String {
        say(
            fr: "Rien n’a été trouvé pour \(quoted(query)).", nl: "Niets gevonden voor \(quoted(query)).",
            en: "Nothing was found for \(quoted(query)).")
    }

    /// For readers whose language no plan is in.
    public func plansAreIn(_ languages: [Language]) -> String {
        let names = languages.map { name(of: $0) }
        func joined(_ names: [String], _ and: String) -> String {
            names.count < 2
                ? names.joined() : names.dropLast().joined(separator: ", ") + " \(and) " + (names.last ?? "")
        }
        return say(
            fr: "Les plans sont rédigés en \(joined(names, "et en"))\u{A0}: cherchez avec des mots de ces langues.",
            nl: "De plannen zijn opgesteld in het \(joined(names, "en het")): zoek met woorden uit die talen.",
            en: "The plans are written in \(joined(names, "and")): search with words of these languages.")
    }

    /// In front of a word of the plans.
    public var perhapsYouMean: String { say(fr: "Essayez", nl: "Probeer", en: "Try") }
    public func perhapsMeant(_ word: String) -> String {
        say(fr: "Essayez \(quoted(word)).", nl: "Probeer \(quoted(word)).", en: "Try \(quoted(word)).")
    }
    public var whatElse: String { say(fr: "Ce qui peut aider", nl: "Wat kan helpen", en: "What may help") }
    public func withoutFilter(_ filter: String) -> String {
        say(
            fr: "Chercher sans le filtre \(quoted(filter))", nl: "Zoek zonder de filter \(quoted(filter))",
            en: "Search without the filter \(quoted(filter))")
    }
    public var withoutQuotes: String {
        say(
            fr: "Chercher les mots séparément, sans guillemets", nl: "Zoek de woorden apart, zonder aanhalingstekens",
            en: "Look for the words separately, without quotation marks")
    }
    public func withoutExclusion(_ term: String) -> String {
        say(
            fr: "Chercher sans exclure \(quoted(term))", nl: "Zoek zonder \(quoted(term)) uit te sluiten",
            en: "Search without excluding \(quoted(term))")
    }
    public var queryCut: String {
        say(
            fr: "La recherche est trop longue\u{A0}: seul son début a été lu.",
            nl: "De zoekopdracht is te lang: alleen het begin is gelezen.",
            en: "The search is too long: only its beginning was read.")
    }
    public var onlyExclusions: String {
        say(
            fr: "Ajoutez un mot à chercher\u{A0}: exclure des mots ne suffit pas.",
            nl: "Voeg een woord toe om te zoeken: woorden uitsluiten is niet genoeg.",
            en: "Add a word to look for: leaving words out is not enough.")
    }
}

/// How to search, as patterns beside what they find.
extension Words {
    public var howToSearch: String { say(fr: "Comment chercher", nl: "Hoe zoeken", en: "How to search") }

    /// What is typed, and what it finds.
    public var searchTips: [(example: String, meaning: String)] {
        [
            (
                say(fr: "vélo", nl: "fiets", en: "tourism"),
                say(
                    fr: "un mot, avec ou sans accents, au singulier comme au pluriel",
                    nl: "een woord, met of zonder accenten, in enkelvoud en meervoud",
                    en: "a word, with or without accents, in the singular and the plural")
            ),
            (
                say(fr: "congrès durable", nl: "duurzaam congres", en: "sustainable congress"),
                say(
                    fr: "les textes qui contiennent tous les mots", nl: "teksten die alle woorden bevatten",
                    en: "texts that have all of the words")
            ),
            (
                say(fr: "\"art campanaire\"", nl: "\"oude stad\"", en: "\"city of art\""),
                say(
                    fr: "des mots qui se suivent exactement ainsi", nl: "woorden die precies zo na elkaar staan",
                    en: "words that stand exactly so")
            ),
            (
                say(fr: "musée -tram", nl: "museum -tram", en: "museum -tram"),
                say(
                    fr: "les textes sans le mot derrière le tiret", nl: "teksten zonder het woord achter het streepje",
                    en: "texts without the word behind the hyphen")
            ),
            (
                say(fr: "OO 2.1", nl: "OD 2.1", en: "OO 2.1"),
                say(
                    fr: "un objectif par son code ou son numéro", nl: "een doelstelling met haar code of nummer",
                    en: "an objective by its code or its number")
            ),
            (
                "12.017.08",
                say(
                    fr: "un article budgétaire, ou son début", nl: "een begrotingsartikel, of het begin ervan",
                    en: "a budget article, or its beginning")
            ),
        ]
    }
}

/// The filters of a search.
extension Words {
    public var filters: String { say(fr: "Filtres", nl: "Filters", en: "Filters") }
    public var kindOfText: String { say(fr: "Type de texte", nl: "Soort tekst", en: "Kind of text") }
    public var objectivesAlone: String { say(fr: "Objectifs", nl: "Doelstellingen", en: "Objectives") }
    public var chaptersAndAnnexes: String {
        say(fr: "Chapitres et annexes", nl: "Hoofdstukken en bijlagen", en: "Chapters and annexes")
    }
    public var languageOfText: String {
        say(fr: "Langue du texte", nl: "Taal van de tekst", en: "Language of the text")
    }
    public var removeFilter: String {
        say(fr: "retirer ce filtre", nl: "deze filter weghalen", en: "remove this filter")
    }
    public var inThisPlanAlone: String {
        say(fr: "Dans ce plan seulement", nl: "Alleen in dit plan", en: "In this plan only")
    }
    public var inAllPlans: String { say(fr: "Dans tous les plans", nl: "In alle plannen", en: "In all plans") }
    public func found(in language: Language) -> String {
        say(
            fr: "trouvé en \(name(of: language))", nl: "gevonden in het \(name(of: language))",
            en: "found in \(name(of: language))")
    }
}

/// The keys.
extension Words {
    public var keys: String { say(fr: "Raccourcis clavier", nl: "Sneltoetsen", en: "Keys") }
    public var keysNote: String {
        say(
            fr: "Ils demandent JavaScript et n’agissent jamais pendant la saisie d’un texte.",
            nl: "Ze hebben JavaScript nodig en doen nooit iets terwijl u tekst typt.",
            en: "They need JavaScript, and do nothing while you type a text.")
    }
    public var keysSwitch: String {
        say(fr: "Utiliser ces raccourcis", nl: "Deze sneltoetsen gebruiken", en: "Use these keys")
    }
    public var close: String { say(fr: "Fermer", nl: "Sluiten", en: "Close") }

    public var keyList: [(key: String, meaning: String)] {
        [
            ("/", say(fr: "chercher", nl: "zoeken", en: "search")),
            (
                "j",
                say(
                    fr: "point ou objectif suivant", nl: "volgend punt of volgende doelstelling",
                    en: "next item or objective")
            ),
            (
                "k",
                say(
                    fr: "point ou objectif précédent", nl: "vorig punt of vorige doelstelling",
                    en: "previous item or objective")
            ),
            (say(fr: "Entrée", nl: "Enter", en: "Enter"), say(fr: "ouvrir", nl: "openen", en: "open")),
            (
                "e",
                say(
                    fr: "rédiger ce qui est affiché, dans un projet", nl: "in een ontwerp schrijven aan wat er staat",
                    en: "write what is shown, in a draft")
            ),
            ("?", say(fr: "afficher les raccourcis", nl: "de sneltoetsen tonen", en: "show the keys")),
            (say(fr: "Échap", nl: "Esc", en: "Esc"), say(fr: "fermer", nl: "sluiten", en: "close")),
        ]
    }

    /// What is said of suggestions to those who hear the page.
    public func suggestions(_ count: Int) -> String {
        counted(
            count, fr: .init("proposition", "propositions"), nl: .init("suggestie", "suggesties"),
            en: .init("suggestion", "suggestions"))
    }
}
