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
                "Vous pouvez lire cet objectif; il est écrit par d’autres. Demandez à la coordination de vous l’attribuer.",
            nl:
                "U kunt deze doelstelling lezen; anderen schrijven ze. Vraag aan wie coördineert om ze aan u toe te wijzen.",
            en: "You can read this objective; others write it. Ask whoever coordinates to assign it to you.")
    }
    public var mayOnlyReadTexts: String {
        say(
            fr: "Vous pouvez lire ces textes; la coordination et les rédactions des langues les écrivent.",
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
            fr: "Rien n’avait changé: tout est déjà enregistré.", nl: "Er was niets gewijzigd: alles is al bewaard.",
            en: "Nothing had changed: all is saved already.")
    }
    public func savedChanges(_ count: Int) -> String {
        say(
            fr: count == 1 ? "Enregistré: une modification." : "Enregistré: \(number(count)) modifications.",
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
                fr: "à revoir: l’original a changé", nl: "na te zien: het origineel is gewijzigd",
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
    public var amountInEuros: String { say(fr: "Montant (€)", nl: "Bedrag (€)", en: "Amount (€)") }
}

/// What two people made of one text.
extension Words {
    public func changedMeanwhile(_ count: Int) -> String {
        say(
            fr: count == 1
                ? "Quelqu’un a modifié le même texte entre-temps"
                : "Quelqu’un a modifié \(number(count)) mêmes textes entre-temps",
            nl: count == 1
                ? "Iemand heeft intussen dezelfde tekst gewijzigd"
                : "Iemand heeft intussen \(number(count)) dezelfde teksten gewijzigd",
            en: count == 1
                ? "Somebody has changed the same text meanwhile"
                : "Somebody has changed \(number(count)) of the same texts meanwhile")
    }
    public var conflictAdvice: String {
        say(
            fr: "Rien n’est perdu: votre texte est encore dans le formulaire. Corrigez-le pour réunir les deux et "
                + "enregistrez, ou cochez la case pour garder l’autre.",
            nl:
                "Er is niets verloren: uw tekst staat nog in het formulier. Verbeter hem om beide te verenigen en bewaar, "
                + "of kruis het vakje aan om de andere te houden.",
            en:
                "Nothing is lost: your text is still in the form. Edit it to join both and save, or tick the box to keep "
                + "the other one.")
    }
    public var restIsSaved: String {
        say(
            fr: "Les autres textes et valeurs sont enregistrés.", nl: "De andere teksten en waarden zijn bewaard.",
            en: "The other texts and values are saved.")
    }
    /// Of what was typed where somebody else has taken the place away.
    public var goneAdvice: String {
        say(
            fr: "Cet élément a été retiré entre-temps et n’a plus de champ: votre texte n’est pas enregistré. "
                + "Copiez-le d’ici si vous voulez l’ajouter ailleurs.",
            nl: "Dit punt is intussen weggehaald en heeft geen veld meer: uw tekst is niet bewaard. Kopieer hem hier "
                + "als u hem elders wilt toevoegen.",
            en: "This item has been removed meanwhile and has no field any more: your text is not saved. Copy it from "
                + "here if you want to add it elsewhere.")
    }
    /// Of what a button would have changed or taken away.
    public var lookFirst: String {
        say(
            fr: "Quelqu’un y a travaillé depuis que vous l’avez ouvert; rien n’a été fait. Voyez d’abord ce qui s’y "
                + "trouve maintenant, puis appuyez de nouveau.",
            nl: "Iemand heeft eraan gewerkt sinds u het geopend hebt; er is niets gedaan. Bekijk eerst wat er nu staat "
                + "en druk dan opnieuw.",
            en:
                "Somebody has worked on it since you opened it; nothing was done. See first what stands there now, then "
                + "press again.")
    }
    public var deedWaits: String {
        say(
            fr: "Ce que demandait le bouton n’est pas encore fait: appuyez-y de nouveau quand le texte est réglé.",
            nl: "Wat de knop vroeg, is nog niet gedaan: druk er opnieuw op wanneer de tekst geregeld is.",
            en: "What the button asked is not done yet: press it again when the text is settled.")
    }
    /// Stands above the reason why an objective could not be handed in, decided or talked about.
    public var notDone: String {
        say(fr: "Ceci n’a pas été fait\u{A0}:", nl: "Dit is niet gedaan:", en: "This was not done:")
    }
    /// Why the button of a form did not do what it says; what else the form said is saved.
    public func sentence(forDeed reason: Problem.Reason) -> String {
        switch reason {
        case .drafting(.textEmpty):
            say(
                fr: "Le texte est vide\u{A0}: écrivez au moins un mot.",
                nl: "De tekst is leeg: schrijf minstens een woord.",
                en: "The text is empty: write one word at least.")
        case .drafting(.textTooLong(let limit)):
            say(
                fr: "Ce texte est trop long\u{A0}: Belfry garde au plus \(number(limit)) octets par texte. "
                    + "Raccourcissez-le.",
                nl: "Deze tekst is te lang: Belfry bewaart hoogstens \(number(limit)) bytes per tekst. Kort hem in.",
                en: "This text is too long: Belfry keeps \(number(limit)) bytes a text at most. Shorten it.")
        case .drafting(.reviewImpossible):
            say(
                fr: "Cette étape ne suit pas ce qui a été décidé pour cet objectif\u{A0}; voyez d’abord où il en est.",
                nl: "Deze stap volgt niet op wat over deze doelstelling is beslist; kijk eerst hoe ze ervoor staat.",
                en: "This step does not follow what was decided about this objective; see first how it stands.")
        case .drafting(.notApprovable(let texts, let questions)):
            say(
                fr: "Cet objectif ne peut pas encore être approuvé\u{A0}: textes manquants ou périmés\u{A0}: "
                    + "\(number(texts)), questions ouvertes\u{A0}: \(number(questions)).",
                nl: "Deze doelstelling kan nog niet worden goedgekeurd: ontbrekende of verouderde teksten: "
                    + "\(number(texts)), open vragen: \(number(questions)).",
                en: "This objective cannot be approved yet: texts missing or stale: \(number(texts)), questions open: "
                    + "\(number(questions)).")
        default: sentence(for: reason)
        }
    }
    public var theirText: String { say(fr: "L’autre texte", nl: "De andere tekst", en: "The other text") }
    public var yourText: String { say(fr: "Votre texte", nl: "Uw tekst", en: "Your text") }
    public var takeTheirs: String {
        say(fr: "Garder l’autre texte", nl: "De andere tekst houden", en: "Keep the other text")
    }
    public var nothingThere: String { say(fr: "retiré", nl: "weggehaald", en: "removed") }
    public var textOfObjective: String { say(fr: "Texte", nl: "Tekst", en: "Text") }
}

/// The stages of a plan.
extension Words {
    public func draftOf(_ title: String) -> String {
        say(fr: "Projet: \(title)", nl: "Ontwerp: \(title)", en: "Draft: \(title)")
    }
    public var draftLead: String {
        say(
            fr: "Ce qui s’écrit ici n’est visible que pour celles et ceux qui ont un rôle dans cette lettre.",
            nl: "Wat hier geschreven wordt, is alleen te zien voor wie een rol heeft in deze brief.",
            en: "What is written here is seen only by those who have a role in this letter.")
    }
    public var noDraftLead: String {
        say(
            fr: "Personne n’écrit cette lettre pour l’instant. Un projet commence par une copie de ce qui est publié.",
            nl: "Niemand schrijft nu aan deze brief. Een ontwerp begint als een kopie van wat gepubliceerd is.",
            en: "Nobody is writing this letter now. A draft begins as a copy of what is published.")
    }
    public var beginDraft: String { say(fr: "Commencer un projet", nl: "Een ontwerp beginnen", en: "Begin a draft") }
    public var draftBegun: String {
        say(
            fr: "Le projet est commencé. Choisissez un objectif à rédiger.",
            nl: "Het ontwerp is begonnen. Kies een doelstelling om te schrijven.",
            en: "The draft is begun. Choose an objective to write.")
    }
    public var draftPublished: String {
        say(
            fr: "Publié. Tout le monde lit maintenant ce texte; le projet reste ouvert.",
            nl: "Gepubliceerd. Iedereen leest nu deze tekst; het ontwerp blijft open.",
            en: "Published. Everybody reads this text now; the draft stays open.")
    }
    public var publication: String { say(fr: "Publication", nl: "Publicatie", en: "Publication") }
    public var publicationLead: String {
        say(
            fr: "Publier remplace ce que tout le monde lit par ce projet, et en garde un état daté qui ne change plus.",
            nl:
                "Publiceren vervangt wat iedereen leest door dit ontwerp, en bewaart er een gedateerde stand van die niet "
                + "meer verandert.",
            en:
                "Publishing puts this draft in the place of what everybody reads, and keeps a dated state of it that does "
                + "not change any more.")
    }
    public var publish: String { say(fr: "Publier", nl: "Publiceren", en: "Publish") }
    public var publications: String { say(fr: "Publications", nl: "Publicaties", en: "Publications") }
    public var noPublications: String {
        say(
            fr: "Chaque publication sera gardée ici, avec sa date et son empreinte.",
            nl: "Elke publicatie wordt hier bewaard, met haar datum en haar vingerafdruk.",
            en: "Each publication will be kept here, with its date and its fingerprint.")
    }
    public func publicationNumber(_ number: Int) -> String {
        say(fr: "Publication \(number)", nl: "Publicatie \(number)", en: "Publication \(number)")
    }
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

/// What was changed, and how it is undone.
extension Words {
    public var history: String { say(fr: "Historique", nl: "Geschiedenis", en: "History") }
    public var historyLead: String {
        say(
            fr: "Qui a changé quoi, le plus récent d’abord. Chaque modification peut être annulée.",
            nl: "Wie wat gewijzigd heeft, het nieuwste eerst. Elke wijziging kan ongedaan worden gemaakt.",
            en: "Who changed what, the newest first. Each change can be undone.")
    }
    public var noHistory: String {
        say(
            fr: "Rien n’a encore été modifié dans ce projet.", nl: "In dit ontwerp is nog niets gewijzigd.",
            en: "Nothing has been changed in this draft yet.")
    }
    public var undo: String { say(fr: "Annuler", nl: "Ongedaan maken", en: "Undo") }
    public func undoRevision(_ revision: Int) -> String {
        say(
            fr: "Annuler la révision \(number(revision))", nl: "Revisie \(number(revision)) ongedaan maken",
            en: "Undo revision \(number(revision))")
    }
    public func revisionName(_ revision: Int) -> String {
        say(
            fr: "Révision \(number(revision))", nl: "Revisie \(number(revision))",
            en: "Revision \(number(revision))")
    }
    public var undone: String {
        say(
            fr: "Annulé; l’annulation est elle-même une modification.",
            nl: "Ongedaan gemaakt; dat is zelf ook een wijziging.", en: "Undone; that is a change, too.")
    }
    public var olderChanges: String {
        say(fr: "Modifications plus anciennes", nl: "Oudere wijzigingen", en: "Older changes")
    }
    public var typedIsBack: String {
        say(
            fr: "Ce que vous aviez écrit ici et pas encore enregistré est revenu.",
            nl: "Wat u hier geschreven en nog niet bewaard had, staat er weer.",
            en: "What you had written here and not yet saved is back.")
    }
    public var typedBefore: String {
        say(
            fr: "Ce texte a changé depuis. Vous aviez écrit:",
            nl: "Deze tekst is intussen gewijzigd. U had geschreven:",
            en: "This text has changed since. You had written:")
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
