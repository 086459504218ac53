import Kernel

/// The pages on which a plan is written.
extension Words {
    public var write: String { say(fr: "Rédiger", nl: "Schrijven", en: "Write") }
    public var draft: String { say(fr: "Projet", nl: "Ontwerp", en: "Draft") }
    public var published: String { say(fr: "Publié", nl: "Gepubliceerd", en: "Published") }
    public var seeAsRead: String { say(fr: "Voir la page", nl: "De pagina zien", en: "See the page") }
    public var mayOnlyRead: String {
        say(
            fr:
                "Vous pouvez lire cet objectif\u{A0}; il est écrit par d’autres. Demandez à la coordination de vous l’attribuer.",
            nl:
                "U kunt deze doelstelling lezen; anderen schrijven ze. Vraag aan wie coördineert om ze aan u toe te wijzen.",
            en: "You can read this objective; others write it. Ask whoever coordinates to assign it to you.")
    }
    public var mayOnlyReadTexts: String {
        say(
            fr: "Vous pouvez lire ces textes\u{A0}; la coordination et les rédactions des langues les écrivent.",
            nl: "U kunt deze teksten lezen; wie coördineert en de redacties van de talen schrijven ze.",
            en: "You can read these texts; those who coordinate and the editors of the languages write them.")
    }
    public var titleAndChapters: String {
        say(fr: "Titre et chapitres", nl: "Titel en hoofdstukken", en: "Title and chapters")
    }
    public var noChapters: String {
        say(
            fr: "Cette lettre n’a pas encore de chapitre. La coordination en ajoute sous \(quoted(outline)).",
            nl: "Deze brief heeft nog geen hoofdstuk. Wie coördineert, voegt er toe onder \(quoted(outline)).",
            en: "This letter has no chapter yet. Those who coordinate add some under \(quoted(outline)).")
    }
    public var nothingToSave: String {
        say(
            fr: "Rien n’avait changé\u{A0}: tout est déjà enregistré.",
            nl: "Er was niets gewijzigd: alles is al bewaard.",
            en: "Nothing had changed: all is saved already.")
    }
    public func savedChanges(_ count: Int) -> String {
        say(
            fr: count == 1
                ? "Enregistré\u{A0}: une modification." : "Enregistré\u{A0}: \(number(count)) modifications.",
            nl: count == 1 ? "Bewaard: één wijziging." : "Bewaard: \(number(count)) wijzigingen.",
            en: count == 1 ? "Saved: one change." : "Saved: \(number(count)) changes.")
    }
    public func draftRevision(_ revision: Int) -> String {
        say(
            fr: "Projet, révision \(number(revision))", nl: "Ontwerp, revisie \(number(revision))",
            en: "Draft, revision \(number(revision))")
    }
    public func numbered(_ name: String, _ number: Int) -> String { "\(name) \(self.number(number))" }
    public func text(_ name: String, in language: Language) -> String {
        say(
            fr: "\(name), en \(self.name(of: language))", nl: "\(name), in het \(self.name(of: language))",
            en: "\(name), in \(self.name(of: language))")
    }
    public func name(of state: LocalizedText.State) -> String {
        switch state {
        case .draft: say(fr: "en rédaction", nl: "in opmaak", en: "draft")
        case .translated: say(fr: "traduit", nl: "vertaald", en: "translated")
        case .approved: say(fr: "approuvé", nl: "goedgekeurd", en: "approved")
        case .stale:
            say(
                fr: "à revoir\u{A0}: l’original a changé", nl: "na te zien: het origineel is gewijzigd",
                en: "stale: its source has changed")
        }
    }
    public func sourceChanged(_ language: Language) -> String {
        say(
            fr: "Ce qui a changé dans le texte (\(name(of: language)))",
            nl: "Wat er in de tekst (\(name(of: language))) gewijzigd is",
            en: "What has changed in the text (\(name(of: language)))")
    }
    public var addItem: String { say(fr: "Ajouter un point", nl: "Een punt toevoegen", en: "Add an item") }
    public var item: String { say(fr: "Point", nl: "Punt", en: "Item") }
    public func newItem(in field: String, _ language: Language) -> String {
        say(
            fr: "Nouveau point dans \(quoted(field)), en \(name(of: language))",
            nl: "Nieuw punt in \(quoted(field)), in het \(name(of: language))",
            en: "New item in \(quoted(field)), in \(name(of: language))")
    }
    public var remove: String { say(fr: "Retirer", nl: "Weghalen", en: "Remove") }
    public func removeItem(_ number: Int) -> String {
        say(
            fr: "Retirer le point \(self.number(number))", nl: "Punt \(self.number(number)) weghalen",
            en: "Remove item \(self.number(number))")
    }
    public func moveUp(_ number: Int) -> String {
        say(
            fr: "Monter le point \(self.number(number))", nl: "Punt \(self.number(number)) naar boven",
            en: "Move item \(self.number(number)) up")
    }
    public func moveDown(_ number: Int) -> String {
        say(
            fr: "Descendre le point \(self.number(number))", nl: "Punt \(self.number(number)) naar beneden",
            en: "Move item \(self.number(number)) down")
    }
    public var unit: String { say(fr: "Unité", nl: "Eenheid", en: "Unit") }
    public func measured(_ year: Int?) -> String {
        guard let year else { return say(fr: "Valeur", nl: "Waarde", en: "Value") }
        return say(fr: "Valeur \(year)", nl: "Waarde \(year)", en: "Value \(year)")
    }
    public var namesInLists: String {
        say(
            fr: "Échéance, partenaires et cibles, comme les listes les nomment",
            nl: "Deadline, partners en doelpublieken, zoals de lijsten ze noemen",
            en: "Deadline, partners and target groups, as the lists name them")
    }
    /// Before the item in which the letter names an indicator, with the way to it.
    public var namedAbove: String { say(fr: "Se rédige dans", nl: "Wordt geschreven in", en: "Written in") }
    public var nameOtherwise: String { say(fr: "nommer autrement", nl: "anders noemen", en: "name otherwise") }
    public func nameOtherwise(_ name: String) -> String {
        say(fr: "Nommer autrement\u{A0}: \(name)", nl: "Anders noemen: \(name)", en: "Name otherwise: \(name)")
    }
    /// Behind the item in which the letter names an indicator.
    public var saysOtherwise: String {
        say(fr: "dit autre chose\u{A0}:", nl: "zegt iets anders:", en: "says something else:")
    }
    public var takeItemText: String {
        say(fr: "Reprendre ce texte", nl: "Deze tekst overnemen", en: "Take this text")
    }
    public var indicatorNames: String {
        say(fr: "Noms des indicateurs", nl: "Namen van de indicatoren", en: "Names of the indicators")
    }
    public var indicatorNamesHint: String {
        say(
            fr: "Un indicateur porte le nom que lui donne la lettre et le suit. Écrivez ici un autre nom pour ses "
                + "valeurs, par exemple plus court\u{A0}; il ne suit alors plus.",
            nl: "Een indicator heet zoals de brief hem noemt en volgt die naam. Schrijf hier een andere naam voor zijn "
                + "waarden, bijvoorbeeld een kortere; dan volgt hij niet meer.",
            en: "An indicator is called what the letter calls it, and follows. Write another name for its values here, "
                + "such as a shorter one; it then follows no more.")
    }
    public var amountInEuros: String { say(fr: "Montant (€)", nl: "Bedrag (€)", en: "Amount (€)") }
}

/// The page of what waits for somebody.
extension Words {
    public var myPage: String { say(fr: "Ma page", nl: "Mijn pagina", en: "My page") }
    public var myPageLead: String {
        say(fr: "Ce qui vous attend.", nl: "Wat op u wacht.", en: "What waits for you.")
    }
    public var nothingForMe: String {
        say(
            fr: "Vous n’avez encore de rôle dans aucune lettre. Ce qui vous sera attribué apparaîtra ici.",
            nl: "U hebt nog geen rol in een brief. Wat aan u wordt toegewezen, verschijnt hier.",
            en: "You have no role in any letter yet. What is assigned to you will appear here.")
    }
    public var notWrittenNow: String {
        say(
            fr: "Cette lettre n’est pas en cours de rédaction.", nl: "Aan deze brief wordt nu niet geschreven.",
            en: "This letter is not being written now.")
    }
    public var nothingAssigned: String {
        say(
            fr: "Aucun objectif ne vous est attribué ici.", nl: "Hier is geen doelstelling aan u toegewezen.",
            en: "No objective is assigned to you here.")
    }
    public var allLanguages: String { say(fr: "toutes les langues", nl: "alle talen", en: "all languages") }
    public func due(_ day: CalendarDay) -> String {
        say(fr: "pour le \(date(day))", nl: "tegen \(date(day))", en: "by \(date(day))")
    }
    public func wasDue(_ day: CalendarDay) -> String {
        say(
            fr: "en retard, attendu le \(date(day))", nl: "te laat, verwacht op \(date(day))",
            en: "late, was due on \(date(day))")
    }
}

/// What is decided and said about an objective.
extension Words {
    public var review: String { say(fr: "Approbation", nl: "Goedkeuring", en: "Approval") }
    /// - Parameter state: `handed_in`, `approved` or `returned`.
    public func decided(_ state: String) -> String {
        switch state {
        case "handed_in": say(fr: "Remis", nl: "Ingediend", en: "Handed in")
        case "approved": say(fr: "Approuvé", nl: "Goedgekeurd", en: "Approved")
        default: say(fr: "Renvoyé", nl: "Teruggestuurd", en: "Given back")
        }
    }
    public var changedSinceDecision: String {
        say(fr: "Modifié depuis.", nl: "Sindsdien gewijzigd.", en: "Changed since.")
    }
    public var remarks: String {
        say(fr: "Remarques, pour le renvoi", nl: "Opmerkingen, bij het terugsturen", en: "Remarks, for giving back")
    }
    public var handIn: String { say(fr: "Remettre", nl: "Indienen", en: "Hand in") }
    public var handInAllTheSame: String {
        say(fr: "Remettre tel quel", nl: "Toch indienen", en: "Hand in all the same")
    }
    public var approve: String { say(fr: "Approuver", nl: "Goedkeuren", en: "Approve") }
    public var giveBack: String { say(fr: "Renvoyer", nl: "Terugsturen", en: "Give back") }
    public var publishUnapproved: String {
        say(
            fr: "Publier aussi ce qui n’est pas approuvé", nl: "Ook publiceren wat niet is goedgekeurd",
            en: "Also publish what is not approved")
    }
    public var differenceOfTexts: String { say(fr: "La différence", nl: "Het verschil", en: "The difference") }
    public var comments: String {
        say(fr: "Remarques et questions", nl: "Opmerkingen en vragen", en: "Comments and questions")
    }
    public var newComment: String {
        say(fr: "Une remarque ou une question", nl: "Een opmerking of een vraag", en: "A comment or a question")
    }
    public var comment: String { say(fr: "Votre texte", nl: "Uw tekst", en: "Your text") }
    public var sayComment: String { say(fr: "Remarquer", nl: "Opmerken", en: "Comment") }
    public var askQuestion: String { say(fr: "Poser la question", nl: "De vraag stellen", en: "Ask") }
    public var openQuestion: String { say(fr: "Question ouverte", nl: "Open vraag", en: "Open question") }
    public var answeredQuestion: String {
        say(fr: "Question réglée", nl: "Afgehandelde vraag", en: "Settled question")
    }
    public var answer: String { say(fr: "Répondre", nl: "Antwoorden", en: "Answer") }
    public var resolve: String { say(fr: "Régler", nl: "Afhandelen", en: "Settle") }
    public var reopen: String { say(fr: "Rouvrir", nl: "Heropenen", en: "Open again") }
    public func resolvedBy(_ name: String, _ moment: String) -> String {
        say(
            fr: "Réglé par \(name), \(moment)", nl: "Afgehandeld door \(name), \(moment)",
            en: "Settled by \(name), \(moment)")
    }
}
