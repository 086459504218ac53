import Kernel

/// What was changed in a draft, as sentences whose subject is whoever did it.
extension Words {
    /// What one change did, such as `changed the target of indicator 2 from 45,000 to 50,000`.
    ///
    /// - Parameters:
    ///   - ordinal: which one of its kind it is, from 1.
    ///   - language: the one of a text.
    public func deed(
        _ kind: EditKind, _ part: EditedPart, ordinal: Int?, field: FieldName?, language: Language?, was: EditedValue?,
        became: EditedValue?
    ) -> String {
        if kind.isDecision { return decision(kind, became) }
        if part == .finding { return settlement(kind, of: was) }
        let what = name(of: part, ordinal, field) + (language.map { " (\(name(of: $0)))" } ?? "")
        if part.isPlace {
            return say(fr: "a déplacé \(what)", nl: "verplaatste \(what)", en: "moved \(what)")
        }
        let (before, after) = (was.map { shown($0) }, became.map { shown($0) })
        switch (before, after) {
        case (nil, let after?) where kind == .dimension:
            return say(
                fr: "a fixé \(what)\u{A0}: \(after)", nl: "legde \(what) vast: \(after)", en: "set \(what): \(after)")
        case (nil, let after?):
            return say(
                fr: "a écrit \(what)\u{A0}: \(after)", nl: "schreef \(what): \(after)", en: "wrote \(what): \(after)")
        case (let before?, nil):
            return say(
                fr: "a retiré \(what)\u{A0}: \(before)", nl: "haalde \(what) weg: \(before)",
                en: "took away \(what): \(before)")
        case (let before?, let after?):
            return say(
                fr: "a changé \(what) de \(before) en \(after)", nl: "wijzigde \(what) van \(before) in \(after)",
                en: "changed \(what) from \(before) to \(after)")
        case (nil, nil): return say(fr: "a changé \(what)", nl: "wijzigde \(what)", en: "changed \(what)")
        }
    }

    /// One sentence for a change of many texts and values at once.
    ///
    /// - Parameter title: of the objective or chapter that came or went, in quotation marks.
    public func gathered(_ kind: EditKind, _ title: String?, _ count: Int) -> String {
        let told = " (" + textsAndValues(count) + ")"
        let name = title.map { " " + $0 } ?? ""
        return switch kind {
        case .addObjective:
            say(
                fr: "a ajouté l’objectif\(name)", nl: "voegde de doelstelling\(name) toe",
                en: "added the objective\(name)") + told
        case .removeObjective:
            say(
                fr: "a retiré l’objectif\(name)", nl: "haalde de doelstelling\(name) weg",
                en: "removed the objective\(name)") + told
        case .addChapter:
            say(
                fr: "a ajouté le chapitre\(name)", nl: "voegde het hoofdstuk\(name) toe", en: "added the chapter\(name)"
            )
                + told
        case .removeChapter:
            say(
                fr: "a retiré le chapitre\(name)", nl: "haalde het hoofdstuk\(name) weg",
                en: "removed the chapter\(name)")
                + told
        case .addPart: say(fr: "a ajouté une partie", nl: "voegde een onderdeel toe", en: "added a part") + told
        case .removePart: say(fr: "a retiré une partie", nl: "haalde een onderdeel weg", en: "removed a part") + told
        case .dimension:
            say(fr: "a classé des objectifs", nl: "deelde doelstellingen in", en: "sorted objectives") + told
        case .number: say(fr: "a changé des numéros", nl: "wijzigde nummers", en: "changed numbers") + told
        default: say(fr: "a modifié le projet", nl: "wijzigde het ontwerp", en: "changed the draft") + told
        }
    }

    private func textsAndValues(_ count: Int) -> String {
        counted(
            count, fr: Forms("texte ou valeur", "textes et valeurs"),
            nl: Forms("tekst of waarde", "teksten en waarden"),
            en: Forms("text or value", "texts and values"))
    }

    /// What became of a finding of the reading.
    private func settlement(_ kind: EditKind, of finding: EditedValue?) -> String {
        var about = ""
        if case .text(let name) = finding, let found = FindingKind(rawValue: name) {
            about = " (" + self.name(of: found) + ")"
        }
        return switch kind {
        case .correctFinding:
            say(
                fr: "a corrigé un point à vérifier dans la source", nl: "verbeterde een na te kijken punt van de bron",
                en: "corrected a finding of the reading") + about
        case .placeLines:
            say(
                fr: "a réglé un point à vérifier dans la source en plaçant ses lignes",
                nl: "handelde een na te kijken punt van de bron af door de regels ervan te plaatsen",
                en: "settled a finding of the reading by placing its lines") + about
        default:
            say(
                fr: "a confirmé un point à vérifier dans la source",
                nl: "bevestigde een na te kijken punt van de bron",
                en: "confirmed what a finding of the reading had put in doubt") + about
        }
    }

    private func decision(_ kind: EditKind, _ remarks: EditedValue?) -> String {
        let told = remarks.map { say(fr: "\u{A0}: ", nl: ": ", en: ": ") + shown($0) } ?? ""
        return switch kind {
        case .handIn: say(fr: "a remis l’objectif", nl: "diende de doelstelling in", en: "handed in the objective")
        case .approve: say(fr: "a approuvé l’objectif", nl: "keurde de doelstelling goed", en: "approved the objective")
        default:
            say(fr: "a renvoyé l’objectif", nl: "stuurde de doelstelling terug", en: "gave the objective back") + told
        }
    }

    /// Behind a change that reversed another: `(reverses revision 12)`.
    public func reverses(_ revision: Int) -> String {
        say(
            fr: "(annule la révision \(number(revision)))", nl: "(maakt revisie \(number(revision)) ongedaan)",
            en: "(reverses revision \(number(revision)))")
    }

    /// What stood in a place.
    public func shown(_ value: EditedValue) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .number(let number): self.number(number)
        case .amount(let money): amount(money)
        case .status(let status): quoted(name(of: status))
        case .day(let day): date(day)
        }
    }

    /// With its article, as behind a verb.
    private func name(of part: EditedPart, _ ordinal: Int?, _ field: FieldName?) -> String {
        let number = ordinal.map { " \(self.number($0))" } ?? ""
        let place = field.map { " – " + name(of: $0) } ?? ""
        return switch part {
        case .planTitle: say(fr: "le titre de la lettre", nl: "de titel van de brief", en: "the title of the letter")
        case .chapterTitle:
            say(fr: "le titre du chapitre", nl: "de titel van het hoofdstuk", en: "the title of the chapter")
        case .chapterItem:
            say(
                fr: "le point\(number) du chapitre", nl: "punt\(number) van het hoofdstuk",
                en: "item\(number) of the chapter")
        case .objectiveTitle:
            say(fr: "le titre de l’objectif", nl: "de titel van de doelstelling", en: "the title of the objective")
        case .fieldLabel: say(fr: "l’intitulé", nl: "het opschrift", en: "the label") + place
        case .item, .itemPlace: say(fr: "le point\(number)", nl: "punt\(number)", en: "item\(number)") + place
        case .entry(let fact, let list): name(of: fact, number, in: list)
        case .dimensionName:
            say(fr: "le nom d’une dimension", nl: "de naam van een dimensie", en: "the name of a dimension")
        case .dimensionValueName:
            say(
                fr: "une valeur d’une dimension", nl: "een waarde van een dimensie", en: "a value of a dimension")
        case .dimension(let number, let dimension): sorting(of: number, in: dimension)
        default: name(ofFact: part, number)
        }
    }

    private func sorting(of number: String?, in dimension: String?) -> String {
        let within = dimension.map { say(fr: " dans ", nl: " in ", en: " in ") + quoted($0) } ?? ""
        guard let number else {
            return say(
                fr: "le classement d’un objectif", nl: "de indeling van een doelstelling",
                en: "the sorting of an objective") + within
        }
        return say(
            fr: "le classement de l’objectif \(number)", nl: "de indeling van doelstelling \(number)",
            en: "the sorting of objective \(number)") + within
    }

    private func name(ofFact part: EditedPart, _ number: String) -> String {
        switch part {
        case .indicator:
            say(
                fr: "le nom de l’indicateur\(number)", nl: "de naam van indicator\(number)",
                en: "the name of indicator\(number)")
        case .threshold: say(fr: "une valeur seuil", nl: "een drempelwaarde", en: "a threshold")
        case .budgetLine:
            say(
                fr: "le libellé de la ligne budgétaire\(number)", nl: "de omschrijving van budgetlijn\(number)",
                en: "the label of budget line\(number)")
        case .staff:
            say(fr: "le libellé du personnel", nl: "de omschrijving van het personeel", en: "the label of the staff")
        case .deadline: say(fr: "l’échéance", nl: "de deadline", en: "the deadline")
        case .partner: say(fr: "un partenaire", nl: "een partner", en: "a partner")
        case .targetGroup: say(fr: "une cible", nl: "een doelpubliek", en: "a target group")
        case .number: say(fr: "le numéro", nl: "het nummer", en: "the number")
        case .dueDay: say(fr: "le jour de l’échéance", nl: "de dag van de deadline", en: "the day of the deadline")
        case .indicatorPlace: say(fr: "l’indicateur\(number)", nl: "indicator\(number)", en: "indicator\(number)")
        case .budgetLinePlace:
            say(fr: "la ligne budgétaire\(number)", nl: "budgetlijn\(number)", en: "budget line\(number)")
        case .chapterPlace: say(fr: "un chapitre", nl: "een hoofdstuk", en: "a chapter")
        case .chapterNumber:
            say(fr: "le numéro du chapitre", nl: "het nummer van het hoofdstuk", en: "the number of the chapter")
        case .objectivePlace: say(fr: "l’objectif", nl: "de doelstelling", en: "the objective")
        case .status: say(fr: "le statut", nl: "de status", en: "the status")
        case .target:
            say(
                fr: "la valeur cible de l’indicateur\(number)", nl: "de streefwaarde van indicator\(number)",
                en: "the target of indicator\(number)")
        case .unit:
            say(
                fr: "l’unité de l’indicateur\(number)", nl: "de eenheid van indicator\(number)",
                en: "the unit of indicator\(number)")
        case .measurement:
            say(
                fr: "une mesure de l’indicateur\(number)", nl: "een meting van indicator\(number)",
                en: "a measurement of indicator\(number)")
        case .amount:
            say(
                fr: "le montant de la ligne budgétaire\(number)", nl: "het bedrag van budgetlijn\(number)",
                en: "the amount of budget line\(number)")
        default: ""
        }
    }
}

/// What the commands about drafts say.
extension Words {
    public func draftBegun(_ slug: String) -> String {
        say(
            fr: "Le projet \(quoted(slug)) est commencé. Ce que tout le monde lit reste inchangé.",
            nl: "Het ontwerp \(quoted(slug)) is begonnen. Wat iedereen leest, blijft zoals het is.",
            en: "The draft \(quoted(slug)) is begun. What everybody reads stays as it is.")
    }
    public func draftDiscarded(_ slug: String) -> String {
        say(
            fr: "Le projet \(quoted(slug)) est abandonné. Ce qui a été publié reste inchangé.",
            nl: "Het ontwerp \(quoted(slug)) is opgegeven. Wat gepubliceerd is, blijft zoals het is.",
            en: "The draft \(quoted(slug)) was given up. What was published stays as it is.")
    }
    public func published(_ slug: String, as snapshot: String) -> String {
        say(
            fr: "La lettre \(quoted(slug)) est publiée, et gardée telle quelle sous \(quoted(snapshot)).",
            nl: "De brief \(quoted(slug)) is gepubliceerd en blijft zoals hij is bewaard als \(quoted(snapshot)).",
            en: "The letter \(quoted(slug)) is published, and kept as it is as \(quoted(snapshot)).")
    }
    public func changeUndone(_ revision: Int) -> String {
        say(
            fr: "La révision \(number(revision)) est annulée.", nl: "Revisie \(number(revision)) is ongedaan gemaakt.",
            en: "Revision \(number(revision)) is undone.")
    }
    /// Of a change that has no words to tell.
    public var changedOnly: String {
        say(fr: "a modifié le projet", nl: "wijzigde het ontwerp", en: "changed the draft")
    }
    public var nothingChanged: String {
        say(fr: "Rien n’a encore été modifié.", nl: "Er is nog niets gewijzigd.", en: "Nothing was changed yet.")
    }
    public var rolesKept: String { say(fr: "C’est fait.", nl: "Gedaan.", en: "Done.") }
    public var nobodyInvolved: String {
        say(
            fr: "Personne n’a encore de rôle dans cette lettre.", nl: "Nog niemand heeft een rol in deze brief.",
            en: "Nobody has a role in this letter yet.")
    }
    public var person: String { say(fr: "Personne", nl: "Persoon", en: "Person") }
    public var role: String { say(fr: "Rôle", nl: "Rol", en: "Role") }
    public var revision: String { say(fr: "Révision", nl: "Revisie", en: "Revision") }
    public var when: String { say(fr: "Quand", nl: "Wanneer", en: "When") }
    public var what: String { say(fr: "Quoi", nl: "Wat", en: "What") }
    public var due: String { say(fr: "Pour le", nl: "Tegen", en: "Due") }
}

extension EditedPart {
    /// Whether it is where something stands, and not what it says.
    fileprivate var isPlace: Bool {
        switch self {
        case .itemPlace, .objectivePlace, .chapterPlace, .indicatorPlace, .budgetLinePlace, .entry(.place, _): true
        default: false
        }
    }
}
