import Kernel

/// What a plan is called, and counted by, in the documents that it is written as.
extension Words {
    /// How long a document takes to be made, before it is and beside the link to it.
    public func documentTakes(_ seconds: Int) -> String {
        say(
            fr: "La création d’un PDF de cette taille prend environ \(seconds) secondes.",
            nl: "Een pdf van deze omvang maken duurt ongeveer \(seconds) seconden.",
            en: "A PDF of this size takes about \(seconds) seconds.")
    }
    public func aboutSeconds(_ seconds: Int) -> String {
        say(fr: "environ \(seconds)\u{A0}s", nl: "ongeveer \(seconds)\u{A0}s", en: "about \(seconds)\u{A0}s")
    }
    public var code: String { say(fr: "Code", nl: "Code", en: "Code") }
    public var indicator: String { say(fr: "Indicateur", nl: "Indicator", en: "Indicator") }
    public var page: String { say(fr: "Page", nl: "Bladzijde", en: "Page") }
    public var fte: String { say(fr: "ETP", nl: "VTE", en: "FTE") }
    public var allObjectivesOfPlan: String {
        say(fr: "Liste de tous les objectifs", nl: "Lijst van alle doelstellingen", en: "List of all objectives")
    }
    public var meansOfPlan: String {
        say(fr: "Moyens par objectif", nl: "Middelen per doelstelling", en: "Means by objective")
    }
    public var total: String { say(fr: "Total", nl: "Totaal", en: "Total") }
    public var level: String { say(fr: "Niveau", nl: "Niveau", en: "Level") }
    public var partOf: String { say(fr: "Fait partie de", nl: "Maakt deel uit van", en: "Part of") }
    public var field: String { say(fr: "Rubrique", nl: "Rubriek", en: "Heading") }
    public var placeInOrder: String { say(fr: "Place", nl: "Plaats", en: "Place") }
    public var printedLabel: String { say(fr: "Libellé imprimé", nl: "Gedrukt opschrift", en: "Printed label") }
    public var shape: String { say(fr: "Forme du texte", nl: "Vorm van de tekst", en: "Form of the text") }
    public var firstYear: String { say(fr: "Première année", nl: "Eerste jaar", en: "First year") }
    public var lastYear: String { say(fr: "Dernière année", nl: "Laatste jaar", en: "Last year") }
    public var useInTotal: String {
        say(fr: "Dans le total du plan", nl: "In het totaal van het plan", en: "In the total of the plan")
    }
    public var yes: String { say(fr: "oui", nl: "ja", en: "yes") }
    public var notAdded: String { say(fr: "ne s’additionne pas", nl: "wordt niet opgeteld", en: "is not added up") }
    public var sheetOfTotals: String {
        say(fr: "Budget par objectif", nl: "Budget per doelstelling", en: "Budget by objective")
    }
    public var sheetOfPlan: String { plan }
    public var mostFTE: String { say(fr: "ETP, au plus", nl: "VTE, hoogstens", en: "FTE, at most") }
    public var leastFTE: String { say(fr: "ETP, au moins", nl: "VTE, minstens", en: "FTE, at least") }
    public var day: String { say(fr: "Jour", nl: "Dag", en: "Day") }
    public var state: String { say(fr: "État", nl: "Toestand", en: "State") }
    public var numberOfObjectives: String {
        say(fr: "Nombre d’objectifs", nl: "Aantal doelstellingen", en: "Number of objectives")
    }
    public var latestYear: String { say(fr: "Année de la valeur", nl: "Jaar van de waarde", en: "Year of the value") }
    public var madeOn: String { say(fr: "Établi le", nl: "Opgemaakt op", en: "Made on") }

    /// What stands above a column of text in one language of several: `Intitulé (français)`.
    public func title(_ title: String, in language: Language) -> String { "\(title) (\(name(of: language)))" }

    /// The limits of a colour as columns: `Vert à partir de`, `Vert jusqu’à`.
    public func from(_ level: ThresholdLevel) -> String {
        say(fr: "\(name(of: level)) à partir de", nl: "\(name(of: level)) vanaf", en: "\(name(of: level)) from")
    }
    public func upTo(_ level: ThresholdLevel) -> String {
        say(fr: "\(name(of: level)) en dessous de", nl: "\(name(of: level)) onder", en: "\(name(of: level)) below")
    }
}

/// What a piece of text is. Messages knows no area, so an area's shape is passed as this.
public enum ItemShapeName: String, Sendable, Hashable, CaseIterable {
    case paragraph, bullet, note
}

extension Words {
    public func name(of shape: ItemShapeName) -> String {
        switch shape {
        case .paragraph: say(fr: "Alinéa", nl: "Alinea", en: "Paragraph")
        case .bullet: say(fr: "Point", nl: "Punt", en: "Item")
        case .note: say(fr: "Note", nl: "Voetnoot", en: "Footnote")
        }
    }
}

/// How far what is handed over has come.
extension Words {
    public func published(on day: String) -> String {
        say(fr: "Publié le \(day)", nl: "Gepubliceerd op \(day)", en: "Published on \(day)")
    }
    public func digest(_ sha256: String) -> String {
        say(fr: "Empreinte SHA-256\u{A0}: \(sha256)", nl: "SHA-256-controlegetal: \(sha256)", en: "SHA-256: \(sha256)")
    }
    public var notPublished: String {
        say(
            fr: "Ce document n’est pas une version publiée.", nl: "Dit document is geen gepubliceerde versie.",
            en: "This document is not a published version.")
    }
}

/// What can go wrong while a plan is written as a document.
extension Words {
    func sentence(for problem: DocumentProblem) -> String {
        switch problem {
        case .unwritable(let name):
            say(
                fr:
                    "\(quoted(name)) ne peut pas être écrit. Vérifiez la place sur le disque et vos droits d’accès\u{A0}; "
                    + "le plan n’a pas changé.",
                nl: "\(quoted(name)) kan niet worden geschreven. Controleer de schijfruimte en uw toegangsrechten; het "
                    + "plan is niet veranderd.",
                en: "\(quoted(name)) cannot be written. Check the space on the disk and your access rights; the plan "
                    + "has not changed.")
        case .toolTooSlow(let tool, let seconds):
            say(
                fr: "Le programme \(tool) n’a pas fini en \(number(seconds)) secondes et a été arrêté. Demandez une "
                    + "partie du plan, ou une seule langue.",
                nl: "Het programma \(tool) was na \(number(seconds)) seconden niet klaar en is gestopt. Vraag een deel "
                    + "van het plan, of één taal.",
                en: "The program \(tool) had not finished after \(number(seconds)) seconds and was stopped. Ask for a "
                    + "part of the plan, or for one language.")
        case .languageAbsent(let given, let known):
            say(
                fr: "Le plan n’a pas de texte en \(quoted(given)). Langues possibles\u{A0}: "
                    + "\(known.joined(separator: ", ")).",
                nl: "Het plan heeft geen tekst in \(quoted(given)). Mogelijke talen: \(known.joined(separator: ", ")).",
                en: "The plan has no text in \(quoted(given)). Possible languages: \(known.joined(separator: ", ")).")
        case .snapshotUnknown(let number, let known):
            known.isEmpty
                ? say(
                    fr: "Ce plan n’a pas encore de version publiée sous un numéro.",
                    nl: "Dit plan heeft nog geen genummerde gepubliceerde versie.",
                    en: "This plan has no numbered published version yet.")
                : say(
                    fr: "Il n’y a pas de version publiée \(number). Versions\u{A0}: \(list(known)).",
                    nl: "Er is geen gepubliceerde versie \(number). Versies: \(list(known)).",
                    en: "There is no published version \(number). Versions: \(list(known)).")
        case .templateUnusable(let name):
            say(
                fr: "\(quoted(name)) ne peut pas servir de modèle. Il faut un document du même format.",
                nl: "\(quoted(name)) kan niet als sjabloon dienen. Nodig is een document van hetzelfde formaat.",
                en: "\(quoted(name)) cannot serve as a template. It must be a document of the same format.")
        case .folderNotEmpty(let name):
            say(
                fr: "Le dossier \(quoted(name)) n’est pas vide. Rien n’y a été écrit\u{A0}; donnez un autre nom.",
                nl: "De map \(quoted(name)) is niet leeg. Er is niets geschreven; geef een andere naam.",
                en: "The folder \(quoted(name)) is not empty. Nothing was written; give another name.")
        }
    }

    private func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
