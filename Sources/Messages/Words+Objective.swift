import Kernel

/// One objective.
extension Words {
    public var facts: String { say(fr: "En bref", nl: "In het kort", en: "At a glance") }
    public var staff: String { say(fr: "Personnel", nl: "Personeel", en: "Staff") }
    public var deadline: String { name(of: FieldName.deadline) }
    public var status: String { name(of: FieldName.status) }
    public var parts: String { say(fr: "Se compose de", nl: "Bestaat uit", en: "Made up of") }
    public var previous: String { say(fr: "Précédent", nl: "Vorige", en: "Previous") }
    public var next: String { say(fr: "Suivant", nl: "Volgende", en: "Next") }
    public var neighbours: String {
        say(fr: "Objectifs voisins", nl: "Andere doelstellingen", en: "Neighbouring objectives")
    }
    public var footnotes: String { say(fr: "Notes", nl: "Voetnoten", en: "Footnotes") }
    public var printedTable: String {
        say(fr: "Tableau tel qu’imprimé", nl: "Tabel zoals gedrukt", en: "Table as printed")
    }
    public var toCheck: String {
        say(fr: "À vérifier dans la source", nl: "Na te kijken in de bron", en: "To check in the source")
    }
    public var emptyObjective: String {
        say(
            fr: "La lettre ne dit rien de plus sur cet objectif.",
            nl: "De brief zegt niets meer over deze doelstelling.",
            en: "The letter says nothing more about this objective.")
    }
    public var noText: String { say(fr: "Pas de texte", nl: "Geen tekst", en: "No text") }

    public func noText(in language: Language) -> String { noText + " " + written(in: language) }

    public func year(_ name: String, _ year: Int?) -> String { year.map { "\(name) \($0)" } ?? name }
}

/// The languages of the text.
extension Words {
    public var textLanguage: String { say(fr: "Langue du texte", nl: "Taal van de tekst", en: "Language of the text") }
    public var sideBySide: String { say(fr: "Côte à côte", nl: "Naast elkaar", en: "Side by side") }
    public func onlyIn(_ language: Language) -> String {
        say(
            fr: "Texte disponible seulement \(written(in: language))",
            nl: "Tekst alleen beschikbaar \(written(in: language))",
            en: "Text available only \(written(in: language))")
    }
    public func shownIn(_ language: Language) -> String {
        say(
            fr: "Le texte de la lettre est affiché \(written(in: language)).",
            nl: "De tekst van de brief staat hier \(written(in: language)).",
            en: "The text of the letter is shown \(written(in: language)).")
    }
    public var translationStale: String {
        say(fr: "Traduction à revoir", nl: "Vertaling na te kijken", en: "Translation to be revised")
    }
}

/// Indicators.
extension Words {
    public var target: String { say(fr: "Valeur cible", nl: "Streefwaarde", en: "Target") }
    public var baseline: String { say(fr: "Valeur de départ", nl: "Nulmeting", en: "Baseline") }
    public var measurement: String { say(fr: "Mesure", nl: "Meting", en: "Measurement") }
    public var value: String { say(fr: "Valeur", nl: "Waarde", en: "Value") }
    public var values: String { say(fr: "Valeurs", nl: "Waarden", en: "Values") }
    public var noValue: String { say(fr: "Pas encore de valeur", nl: "Nog geen waarde", en: "No value yet") }
    public func noValues(_ count: Int) -> String {
        isSingular(count)
            ? say(
                fr: "Aucune valeur n’est encore connue pour cet indicateur.",
                nl: "Voor deze indicator is nog geen waarde bekend.", en: "No value is known yet for this indicator.")
            : say(
                fr: "Aucune valeur n’est encore connue pour ces indicateurs.",
                nl: "Voor deze indicatoren zijn nog geen waarden bekend.",
                en: "No values are known yet for these indicators.")
    }
    public func noValueSince(_ year: Int) -> String {
        say(
            fr: "pas de valeur depuis \(year)", nl: "geen waarde sinds \(year)", en: "no value since \(year)")
    }
    public var noThreshold: String { say(fr: "Hors seuils", nl: "Buiten de drempels", en: "Outside the thresholds") }

    public func trend(_ name: String) -> String {
        say(fr: "Évolution\u{A0}: \(name)", nl: "Verloop: \(name)", en: "Trend: \(name)")
    }
    public func comparedWithThresholds(_ name: String) -> String {
        say(
            fr: "Position par rapport aux seuils\u{A0}: \(name)", nl: "Plaats tussen de drempels: \(name)",
            en: "Place between the thresholds: \(name)")
    }

    /// The limits between which a colour holds: `de 21 000 000 à 25 000 000`.
    public func bounds(from low: String?, to high: String?) -> String {
        switch (low, high) {
        case (let low?, let high?):
            say(fr: "de \(low) à \(high)", nl: "van \(low) tot \(high)", en: "from \(low) to \(high)")
        case (let low?, nil): say(fr: "à partir de \(low)", nl: "vanaf \(low)", en: "from \(low)")
        case (nil, let high?): say(fr: "moins de \(high)", nl: "minder dan \(high)", en: "under \(high)")
        case (nil, nil): ""
        }
    }
}

/// The source, as it was printed.
extension Words {
    public var asPrinted: String { say(fr: "Tel qu’imprimé", nl: "Zoals gedrukt", en: "As printed") }
    public var showPrinted: String {
        say(fr: "Afficher le texte tel qu’imprimé", nl: "Toon de tekst zoals gedrukt", en: "Show the text as printed")
    }
    public var hidePrinted: String {
        say(fr: "Masquer le texte tel qu’imprimé", nl: "Verberg de tekst zoals gedrukt", en: "Hide the text as printed")
    }
    public var line: String { say(fr: "Ligne", nl: "Regel", en: "Line") }
    public var text: String { say(fr: "Texte", nl: "Tekst", en: "Text") }
    public func line(_ number: Int) -> String { line + " " + self.number(number) }
    public func lines(from first: Int, to last: Int) -> String {
        guard first != last else { return line(first) }
        return say(fr: "Lignes", nl: "Regels", en: "Lines") + " \(number(first))–\(number(last))"
    }
    public func lines(_ count: Int) -> String {
        counted(count, fr: .init("ligne", "lignes"), nl: .init("regel", "regels"), en: .init("line", "lines"))
    }
}

/// Chapters.
extension Words {
    public var emptyChapter: String {
        say(
            fr: "Ce chapitre n’a pas de texte propre.", nl: "Dit hoofdstuk heeft geen eigen tekst.",
            en: "This chapter has no text of its own.")
    }
    public var neighbouringChapters: String {
        say(fr: "Chapitres voisins", nl: "Andere hoofdstukken", en: "Neighbouring chapters")
    }
}
