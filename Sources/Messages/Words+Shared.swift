import Kernel

/// Partners and target groups.
extension Words {
    /// Over a column of numbers on a telephone: it may be divided where there is a soft hyphen.
    public var objectivesOverNumbers: String {
        say(fr: "Objectifs", nl: "Doel\u{AD}stellingen", en: "Objectives")
    }
    public func plural(of kind: SharedKind) -> String {
        switch kind {
        case .partner: say(fr: "Partenaires", nl: "Partners", en: "Partners")
        case .targetGroup: say(fr: "Cibles", nl: "Doelpublieken", en: "Target groups")
        }
    }
    public func singular(of kind: SharedKind) -> String {
        switch kind {
        case .partner: say(fr: "Partenaire", nl: "Partner", en: "Partner")
        case .targetGroup: say(fr: "Cible", nl: "Doelpubliek", en: "Target group")
        }
    }
    /// The way to take out what was taken for a partner or a target group.
    public var isNoName: String {
        say(fr: "Ce n’est pas un nom\u{A0}: retirer", nl: "Dit is geen naam: weghalen", en: "No name: take it out")
    }
    public func counted(_ count: Int, _ kind: SharedKind) -> String {
        switch kind {
        case .partner: partners(count)
        case .targetGroup:
            counted(
                count, fr: .init("cible", "cibles"), nl: .init("doelpubliek", "doelpublieken"),
                en: .init("target group", "target groups"))
        }
    }
    public func plans(_ count: Int) -> String {
        counted(count, fr: .init("plan", "plans"), nl: .init("plan", "plannen"), en: .init("plan", "plans"))
    }
    public func lead(of kind: SharedKind) -> String {
        switch kind {
        case .partner:
            say(
                fr: "Qui participe à quoi\u{A0}: chaque partenaire que les objectifs citent, avec tous ces objectifs.",
                nl: "Wie werkt waaraan mee: elke partner die doelstellingen vermelden, met al die doelstellingen.",
                en: "Who takes part in what: each partner that objectives name, with all those objectives.")
        case .targetGroup:
            say(
                fr: "Pour qui\u{A0}: chaque cible que les objectifs citent, avec tous ces objectifs.",
                nl: "Voor wie: elk doelpubliek dat doelstellingen vermelden, met al die doelstellingen.",
                en: "For whom: each target group that objectives name, with all those objectives.")
        }
    }

    public func noneNamed(_ kind: SharedKind) -> String {
        switch kind {
        case .partner:
            say(
                fr: "Aucun objectif ne cite de partenaire. Ceux des prochaines lettres se trouveront ici.",
                nl: "Geen enkele doelstelling vermeldt een partner. Die van de volgende brieven komen hier.",
                en: "No objective names a partner. Those of further letters will be here.")
        case .targetGroup:
            say(
                fr: "Aucun objectif ne cite de cible. Celles des prochaines lettres se trouveront ici.",
                nl: "Geen enkele doelstelling vermeldt een doelpubliek. Die van de volgende brieven komen hier.",
                en: "No objective names a target group. Those of further letters will be here.")
        }
    }
    public func noneStarts(with letters: String) -> String {
        say(
            fr: "Aucun nom ne commence par \(quoted(letters)).", nl: "Geen enkele naam begint met \(quoted(letters)).",
            en: "No name begins with \(quoted(letters)).")
    }
    public var name: String { say(fr: "Nom", nl: "Naam", en: "Name") }
    public var firstLetters: String { say(fr: "Premières lettres", nl: "Eerste letters", en: "First letters") }
    public var allNames: String { say(fr: "Tous", nl: "Alle", en: "All") }
    public var lists: String { say(fr: "Listes", nl: "Lijsten", en: "Lists") }
    public var sorted: String { say(fr: "Trier", nl: "Sorteren", en: "Sort") }
    public var byName: String { say(fr: "par nom", nl: "op naam", en: "by name") }
    public var byObjectives: String {
        say(fr: "par nombre d’objectifs", nl: "op aantal doelstellingen", en: "by number of objectives")
    }
    public var allPlans: String { say(fr: "Tous les plans", nl: "Alle plannen", en: "All plans") }
}

/// One partner or target group.
extension Words {
    public func objectivesNaming(_ kind: SharedKind) -> String {
        switch kind {
        case .partner: say(fr: "Participe à", nl: "Werkt mee aan", en: "Takes part in")
        case .targetGroup: say(fr: "Visée par", nl: "Beoogd door", en: "Addressed by")
        }
    }
    public var namesAsPrinted: String {
        say(fr: "Son nom, tel qu’imprimé", nl: "De naam, zoals gedrukt", en: "Its name, as printed")
    }
    public var times: String { say(fr: "Fois", nl: "Keer", en: "Times") }
    public var place: String { say(fr: "Où", nl: "Waar", en: "Where") }
    public func andMore(_ count: Int) -> String {
        say(
            fr: "et \(number(count)) autre\(isSingular(count) ? "" : "s")", nl: "en nog \(number(count))",
            en: "and \(number(count)) more")
    }
    public func companions(of kind: SharedKind) -> String {
        switch kind {
        case .partner:
            say(
                fr: "Souvent dans les mêmes objectifs", nl: "Vaak in dezelfde doelstellingen",
                en: "Often in the same objectives")
        case .targetGroup:
            say(
                fr: "Souvent visées ensemble", nl: "Vaak samen beoogd", en: "Often addressed together")
        }
    }
    public var inOtherLanguages: String {
        say(fr: "Dans d’autres langues", nl: "In andere talen", en: "In other languages")
    }
    public var namedNowhere: String {
        say(
            fr: "Aucun objectif ne le cite pour l’instant. Son nom est gardé pour les prochaines lettres.",
            nl: "Geen enkele doelstelling vermeldt dit nu. De naam blijft bewaard voor de volgende brieven.",
            en: "No objective names it for now. Its name is kept for further letters.")
    }
}

/// What is perhaps the same.
extension Words {
    public var perhapsTheSame: String {
        say(fr: "Peut-être les mêmes", nl: "Misschien dezelfde", en: "Perhaps the same")
    }
    public var perhapsTheSameNote: String {
        say(
            fr: "Leurs noms se ressemblent. La commande les réunit\u{A0}; elle peut être annulée.",
            nl: "Hun namen lijken op elkaar. Het commando voegt ze samen; het kan ongedaan worden gemaakt.",
            en: "Their names are alike. The command makes them one; it can be undone.")
    }
    public var likeAbbreviation: String {
        say(
            fr: "l’un est l’abrégé de l’autre", nl: "de ene is de afkorting van de andere",
            en: "one abbreviates the other")
    }
    public var likeWords: String { say(fr: "mêmes mots", nl: "dezelfde woorden", en: "same words") }
    public var likeSpelling: String {
        say(fr: "presque les mêmes lettres", nl: "bijna dezelfde letters", en: "nearly the same letters")
    }
}

/// What the commands about them say.
extension Words {
    public func merged(_ other: String, into slug: String, plans count: Int) -> String {
        say(
            fr: "\(quoted(other)) fait désormais partie de \(quoted(slug)), dans \(plans(count)).",
            nl: "\(quoted(other)) hoort voortaan bij \(quoted(slug)), in \(plans(count)).",
            en: "\(quoted(other)) is part of \(quoted(slug)) from now on, in \(plans(count)).")
    }
    public func split(_ other: String, from slug: String, plans count: Int) -> String {
        say(
            fr: "\(quoted(other)) est désormais séparé de \(quoted(slug)), dans \(plans(count)).",
            nl: "\(quoted(other)) staat voortaan los van \(quoted(slug)), in \(plans(count)).",
            en: "\(quoted(other)) is apart from \(quoted(slug)) from now on, in \(plans(count)).")
    }
    public func renamed(_ slug: String, to name: String, plans count: Int) -> String {
        say(
            fr: "\(quoted(slug)) s’appelle désormais \(quoted(name)), dans \(plans(count)).",
            nl: "\(quoted(slug)) heet voortaan \(quoted(name)), in \(plans(count)).",
            en: "\(quoted(slug)) is called \(quoted(name)) from now on, in \(plans(count)).")
    }
    /// - Parameter action: `merge`, `split` or `rename`.
    public func undone(_ action: String, of slug: String, plans count: Int) -> String {
        say(
            fr: "\(deed(action)) de \(quoted(slug)) est annulé, dans \(plans(count)).",
            nl: "\(deed(action)) van \(quoted(slug)) is ongedaan gemaakt, in \(plans(count)).",
            en: "\(deed(action)) of \(quoted(slug)) is undone, in \(plans(count)).")
    }
    public func howToUndo(_ command: String) -> String {
        say(fr: "Pour annuler\u{A0}: \(command)", nl: "Om ongedaan te maken: \(command)", en: "To undo: \(command)")
    }

    private func deed(_ action: String) -> String {
        switch action {
        case "merge": say(fr: "Le regroupement", nl: "Het samenvoegen", en: "The merge")
        case "split": say(fr: "Le dédoublement", nl: "Het splitsen", en: "The split")
        default: say(fr: "Le changement de nom", nl: "Het hernoemen", en: "The renaming")
        }
    }
}

/// What went wrong with them.
extension Words {
    func sentence(forShared reason: Problem.Reason) -> String {
        switch reason {
        case .sharedUnknown(let kind, let name, _):
            say(
                fr: "Aucun objectif ne cite de \(noun(kind)) \(quoted(name)).",
                nl: "Geen enkele doelstelling vermeldt een \(noun(kind)) \(quoted(name)).",
                en: "No objective names a \(noun(kind)) \(quoted(name)).")
        case .sharedAmbiguous(_, let name, let candidates):
            say(
                fr: "Plusieurs s’appellent \(quoted(name))\u{A0}: \(list(candidates)). Choisissez l’un d’eux.",
                nl: "Meer dan één heet \(quoted(name)): \(list(candidates)). Kies er een.",
                en: "Several are called \(quoted(name)): \(list(candidates)). Choose one of them.")
        case .sharedSame(_, let slug):
            say(
                fr: "Les deux noms désignent déjà \(quoted(slug)). Rien n’a été modifié.",
                nl: "Beide namen betekenen al \(quoted(slug)). Er is niets gewijzigd.",
                en: "Both names mean \(quoted(slug)) already. Nothing was changed.")
        case .sharedNameTaken(_, let name, let slug):
            say(
                fr: "\(quoted(name)) désigne déjà \(quoted(slug)). Rien n’a été modifié\u{A0}; réunissez-les plutôt.",
                nl: "\(quoted(name)) betekent al \(quoted(slug)). Er is niets gewijzigd; voeg ze liever samen.",
                en: "\(quoted(name)) means \(quoted(slug)) already. Nothing was changed; merge them instead.")
        case .sharedNameEmpty:
            say(
                fr: "Un nom a au moins une lettre. Rien n’a été modifié.",
                nl: "Een naam heeft minstens één letter. Er is niets gewijzigd.",
                en: "A name has at least one letter. Nothing was changed.")
        default: sentence(forSharedChange: reason)
        }
    }

    private func sentence(forSharedChange reason: Problem.Reason) -> String {
        switch reason {
        case .variantUnknown(_, let slug, let printed, let variants):
            say(
                fr: "\(quoted(slug)) n’est imprimé nulle part \(quoted(printed)), mais\u{A0}: \(list(variants)).",
                nl: "\(quoted(slug)) staat nergens gedrukt als \(quoted(printed)), wel als: \(list(variants)).",
                en: "\(quoted(slug)) is printed nowhere as \(quoted(printed)), but as: \(list(variants)).")
        case .variantIsAll(_, let slug, let printed):
            say(
                fr: "\(quoted(slug)) est partout imprimé \(quoted(printed))\u{A0}: il n’y a rien à séparer.",
                nl: "\(quoted(slug)) staat overal gedrukt als \(quoted(printed)): er valt niets te splitsen.",
                en: "\(quoted(slug)) is printed \(quoted(printed)) everywhere: there is nothing to split.")
        case .nothingToUndo(let kind):
            say(
                fr: "Rien à annuler\u{A0}: \(plural(of: kind).lowercased()) comme lus dans les lettres.",
                nl: "Niets om ongedaan te maken: \(plural(of: kind).lowercased()) zoals gelezen in de brieven.",
                en: "Nothing to undo: \(plural(of: kind).lowercased()) are as they were read.")
        case .undoImpossible(_, let action, let slug):
            say(
                fr:
                    "\(deed(action)) de \(quoted(slug)) ne peut plus être annulé\u{A0}: autre chose a changé depuis, une "
                    + "lettre lue par exemple. Rien n’a été modifié\u{A0}; réunissez ou séparez à la main.",
                nl: "\(deed(action)) van \(quoted(slug)) kan niet meer ongedaan worden gemaakt: er is intussen meer "
                    + "gewijzigd, bijvoorbeeld door een gelezen brief. Er is niets gewijzigd; voeg samen of splits zelf.",
                en:
                    "\(deed(action)) of \(quoted(slug)) cannot be undone any more: more has changed since, such as by a "
                    + "letter that was read. Nothing was changed; merge or split by hand.")
        default: ""
        }
    }

    private func noun(_ kind: SharedKind) -> String { singular(of: kind).lowercased() }

    private func list(_ names: [String]) -> String { names.map { quoted($0) }.joined(separator: ", ") }
}
