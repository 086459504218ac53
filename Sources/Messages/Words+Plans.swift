import Kernel

/// The list of plans, and one plan.
extension Words {
    public var pagesOfPlans: String {
        say(
            fr: "Pages de la liste des plans", nl: "Pagina’s van de lijst van plannen", en: "Pages of the list of plans"
        )
    }
    public var plansLead: String {
        say(
            fr: "Ce qui a été promis, qui y participe, ce que cela coûte et où cela en est\u{A0}: "
                + "des lettres d’orientation à parcourir objectif par objectif.",
            nl: "Wat beloofd is, wie meewerkt, wat het kost en hoe het ervoor staat: "
                + "oriëntatiebrieven om doelstelling per doelstelling te doorlopen.",
            en: "What was promised, who takes part, what it costs and how it stands: "
                + "orientation letters to walk through, objective by objective.")
    }
    public var noPlansTitle: String { say(fr: "Aucun plan pour l’instant", nl: "Nog geen plannen", en: "No plans yet") }
    public var noPlansText: String {
        say(
            fr: "Ici se trouveront les lettres d’orientation, chacune avec ses objectifs, ses indicateurs et ses "
                + "moyens. Pour commencer, faites lire une lettre\u{A0}:",
            nl: "Hier komen de oriëntatiebrieven, elk met zijn doelstellingen, indicatoren en middelen. "
                + "Laat om te beginnen een brief lezen:",
            en: "Here the orientation letters will be, each with its objectives, indicators and means. "
                + "To begin, have a letter read:")
    }
    public var letterPlaceholder: String { say(fr: "LETTRE", nl: "BRIEF", en: "LETTER") }

    public func inLanguages(_ languages: [Language]) -> String {
        let names = languages.map { name(of: $0) }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + say(fr: " et ", nl: " en ", en: " and ") + last
    }
}

extension Words {
    public var contents: String { say(fr: "Contenu", nl: "Inhoud", en: "Contents") }
    public var objectives: String { say(fr: "Objectifs", nl: "Doelstellingen", en: "Objectives") }
    public var chapters: String { say(fr: "À lire", nl: "Om te lezen", en: "To read") }
    public var annexes: String { say(fr: "Annexes", nl: "Bijlagen", en: "Annexes") }
    public var chapter: String { say(fr: "Chapitre", nl: "Hoofdstuk", en: "Chapter") }
    public var annex: String { say(fr: "Annexe", nl: "Bijlage", en: "Annex") }
    public var howItStands: String { say(fr: "Où en est le plan", nl: "Stand van zaken", en: "How it stands") }
    public var period: String { say(fr: "Période", nl: "Periode", en: "Period") }
    public var source: String { say(fr: "Source", nl: "Bron", en: "Source") }
    public var title: String { say(fr: "Intitulé", nl: "Titel", en: "Title") }
    public var number: String { say(fr: "Numéro", nl: "Nummer", en: "Number") }
    public var share: String { say(fr: "Part", nl: "Aandeel", en: "Share") }
    public var noStatus: String { say(fr: "Statut non précisé", nl: "Status niet vermeld", en: "No status given") }

    public func objectives(_ count: Int) -> String {
        counted(
            count, fr: .init("objectif", "objectifs"), nl: .init("doelstelling", "doelstellingen"),
            en: .init("objective", "objectives"))
    }
    public func counted(_ count: Int, _ level: ObjectiveLevelName) -> String {
        switch level {
        case .strategic:
            counted(
                count, fr: .init("objectif stratégique", "objectifs stratégiques"),
                nl: .init("strategische doelstelling", "strategische doelstellingen"),
                en: .init("strategic objective", "strategic objectives"))
        case .operational:
            counted(
                count, fr: .init("objectif opérationnel", "objectifs opérationnels"),
                nl: .init("operationele doelstelling", "operationele doelstellingen"),
                en: .init("operational objective", "operational objectives"))
        case .project:
            counted(
                count, fr: .init("projet", "projets"), nl: .init("project", "projecten"),
                en: .init("project", "projects"))
        }
    }
    public func indicators(_ count: Int) -> String {
        counted(
            count, fr: .init("indicateur", "indicateurs"), nl: .init("indicator", "indicatoren"),
            en: .init("indicator", "indicators"))
    }
    public func partners(_ count: Int) -> String {
        counted(
            count, fr: .init("partenaire", "partenaires"), nl: .init("partner", "partners"),
            en: .init("partner", "partners"))
    }
    public func actions(_ count: Int) -> String {
        counted(count, fr: .init("action", "actions"), nl: .init("actie", "acties"), en: .init("action", "actions"))
    }
    public func findings(_ count: Int) -> String {
        counted(
            count, fr: .init("point à vérifier dans la source", "points à vérifier dans la source"),
            nl: .init("punt na te kijken in de bron", "punten na te kijken in de bron"),
            en: .init("reading finding", "reading findings"))
    }
}

/// Levels: the name of each, and the code word in front of its number.
extension Words {
    public func name(of level: ObjectiveLevelName) -> String {
        switch level {
        case .strategic: say(fr: "Objectif stratégique", nl: "Strategische doelstelling", en: "Strategic objective")
        case .operational:
            say(fr: "Objectif opérationnel", nl: "Operationele doelstelling", en: "Operational objective")
        case .project: say(fr: "Projet", nl: "Project", en: "Project")
        }
    }

    public func plural(of level: ObjectiveLevelName) -> String {
        switch level {
        case .strategic:
            say(fr: "Objectifs stratégiques", nl: "Strategische doelstellingen", en: "Strategic objectives")
        case .operational:
            say(fr: "Objectifs opérationnels", nl: "Operationele doelstellingen", en: "Operational objectives")
        case .project: say(fr: "Projets", nl: "Projecten", en: "Projects")
        }
    }
}

/// The levels of a letter, as the interface names them. Messages knows no area, so an area's level is passed as this.
public enum ObjectiveLevelName: String, Sendable, Hashable, CaseIterable {
    case strategic, operational, project
}

/// Money of a plan.
extension Words {
    public var money: String { say(fr: "Budget", nl: "Budget", en: "Budget") }
    public var inEuros: String { say(fr: "Montants en euros", nl: "Bedragen in euro", en: "Amounts in euros") }
    public var year: String { say(fr: "Année", nl: "Jaar", en: "Year") }
    public var wholePlan: String { say(fr: "Tout le plan", nl: "Het hele plan", en: "Whole plan") }
    public var yearUnknown: String { say(fr: "Sans année", nl: "Zonder jaar", en: "No year") }
    public var sumOfLines: String { say(fr: "Somme des lignes", nl: "Som van de regels", en: "Sum of the lines") }
    public var amount: String { say(fr: "Montant", nl: "Bedrag", en: "Amount") }
    public var noAmount: String { say(fr: "sans montant", nl: "zonder bedrag", en: "no amount") }
    public var article: String { say(fr: "Allocation de base", nl: "Basisallocatie", en: "Budget article") }
    public var budgetLine: String { say(fr: "Ligne", nl: "Regel", en: "Line") }
    public var moneyNote: String {
        say(
            fr:
                "Seules les lignes sont additionnées\u{A0}; les parts et les totaux imprimés ne comptent pas deux fois. "
                + "Ce qui peut être engagé et ce qui peut être payé ne s’additionnent pas.",
            nl: "Alleen regels worden opgeteld; delen en gedrukte totalen tellen niet dubbel. "
                + "Wat mag worden vastgelegd en wat mag worden betaald, worden niet bij elkaar geteld.",
            en: "Only lines are added up; parts and printed totals are not counted twice. "
                + "What may be committed and what may be paid are not added together.")
    }
}
