import Kernel

/// The two lists of a plan that go on from letter to letter.
extension Words {
    public func name(of list: LivingList) -> String {
        switch list {
        case .regulatoryAgenda:
            say(fr: "Agenda de la réglementation", nl: "Regelgevingsagenda", en: "Regulatory agenda")
        case .auditRecommendations:
            say(
                fr: "Suivi des recommandations de la Cour des comptes",
                nl: "Opvolging van de aanbevelingen van het Rekenhof",
                en: "Follow-up of audit recommendations")
        }
    }
    /// A name of at most 31 characters, as sheets of workbooks have.
    public func shortName(of list: LivingList) -> String {
        switch list {
        case .regulatoryAgenda: name(of: list)
        case .auditRecommendations: say(fr: "Cour des comptes", nl: "Rekenhof", en: "Court of Audit")
        }
    }
    public func lead(of list: LivingList) -> String {
        switch list {
        case .regulatoryAgenda:
            say(
                fr: "Les règles à adopter ou à modifier\u{A0}: où elles en sont, qui s’en charge et pour quand.",
                nl: "De regels die er komen of veranderen: hoe ver ze staan, wie ervoor zorgt en tegen wanneer.",
                en: "The rules that are to come or to change: how they stand, who sees to them, by when.")
        case .auditRecommendations:
            say(
                fr: "Ce que la Cour des comptes a recommandé, et la suite qui y est donnée.",
                nl: "Wat het Rekenhof heeft aanbevolen, en hoe dat wordt opgevolgd.",
                en: "What the Court of Audit recommended, and what becomes of it.")
        }
    }
    /// What an entry is.
    public func content(of list: LivingList) -> String {
        switch list {
        case .regulatoryAgenda: say(fr: "Contenu", nl: "Inhoud", en: "Content")
        case .auditRecommendations: say(fr: "Recommandation", nl: "Aanbeveling", en: "Recommendation")
        }
    }
    /// How an entry stands.
    public func followUp(of list: LivingList) -> String {
        switch list {
        case .regulatoryAgenda:
            say(
                fr: "Situation actuelle et planification", nl: "Stand van zaken en planning",
                en: "How it stands and what comes next")
        case .auditRecommendations: say(fr: "Suite donnée", nl: "Opvolging", en: "Follow-up")
        }
    }
    public var livingLists: String {
        say(fr: "Listes de suivi", nl: "Opvolgingslijsten", en: "Lists kept up to date")
    }
    public var ownerOfEntry: String { say(fr: "Responsable", nl: "Verantwoordelijke", en: "Owner") }
    public func entries(_ count: Int) -> String {
        counted(count, fr: .init("point", "points"), nl: .init("punt", "punten"), en: .init("item", "items"))
    }
    public var noEntries: String {
        say(
            fr: "Rien n’y est encore inscrit.", nl: "Er staat nog niets in.", en: "Nothing is on it yet.")
    }
    public var printedAnnexes: String {
        say(
            fr: "Les annexes telles qu’elles figurent dans la lettre\u{A0}:",
            nl: "De bijlagen zoals ze in de brief staan:",
            en: "The annexes as the letter prints them:")
    }
    public var writeList: String { say(fr: "Tenir la liste à jour", nl: "De lijst bijhouden", en: "Keep the list") }
    public var listWritingLead: String {
        say(
            fr:
                "Un bouton enregistre tout ce qui est dans le formulaire. Ce qui est terminé ou abandonné reste dans cette "
                + "lettre\u{A0}; le reste passe dans la suivante.",
            nl:
                "Een knop bewaart alles wat in het formulier staat. Wat klaar of stopgezet is, blijft in deze brief; de "
                + "rest gaat mee naar de volgende.",
            en: "A button saves all that is in the form. What is done or dropped stays in this letter; the rest comes "
                + "along into the next.")
    }
    public var removalOfEntry: String {
        say(
            fr: "Le point part avec ses textes. L’historique permet de le remettre.",
            nl: "Het punt gaat weg met zijn teksten. Via de geschiedenis kan het terug.",
            en: "The item goes with its texts. The history can bring it back.")
    }
    public var entryGone: String {
        say(
            fr: "Ce point a été retiré entre-temps. Copiez votre texte d’ici si vous en avez encore besoin.",
            nl: "Dit punt is intussen weggehaald. Kopieer uw tekst hier als u hem nog nodig hebt.",
            en: "This item was removed meanwhile. Copy your text from here if you still need it.")
    }
    public var entryChanged: String {
        say(
            fr: "Quelqu’un l’a modifié entre-temps. Relisez-le avant de le retirer.",
            nl: "Iemand heeft het intussen gewijzigd. Lees het eerst voor u het weghaalt.",
            en: "Somebody has changed it meanwhile. Read it before you remove it.")
    }

    /// What of an entry was changed, with its article, as behind a verb.
    func name(of fact: EntryFact, _ number: String, in list: LivingList?) -> String {
        let place: String =
            switch list {
            case .regulatoryAgenda?:
                say(
                    fr: "de l’agenda de la réglementation", nl: "van de regelgevingsagenda",
                    en: "of the regulatory agenda")
            case .auditRecommendations?:
                say(
                    fr: "du suivi de la Cour des comptes", nl: "van de aanbevelingen van het Rekenhof",
                    en: "of the audit recommendations")
            case nil: say(fr: "d’une liste", nl: "van een lijst", en: "of a list")
            }
        let entry = say(fr: "point\(number) \(place)", nl: "punt\(number) \(place)", en: "item\(number) \(place)")
        return switch fact {
        case .text: say(fr: "le texte du \(entry)", nl: "de tekst van \(entry)", en: "the text of \(entry)")
        case .followUp:
            say(fr: "la suite donnée au \(entry)", nl: "de opvolging van \(entry)", en: "the follow-up of \(entry)")
        case .status: say(fr: "le statut du \(entry)", nl: "de status van \(entry)", en: "the status of \(entry)")
        case .due: say(fr: "l’échéance du \(entry)", nl: "de deadline van \(entry)", en: "the deadline of \(entry)")
        case .owner:
            say(
                fr: "le responsable du \(entry)", nl: "de verantwoordelijke van \(entry)", en: "the owner of \(entry)")
        case .place: say(fr: "le \(entry)", nl: entry, en: entry)
        }
    }
}
