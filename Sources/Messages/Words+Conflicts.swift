import Kernel

/// What two people made of one text.
extension Words {
    public func changedMeanwhile(_ count: Int) -> String {
        say(
            fr: count == 1
                ? "Quelqu’un a modifié le même texte entre-temps"
                : "Quelqu’un a modifié \(number(count)) de ces textes entre-temps",
            nl: count == 1
                ? "Iemand heeft intussen dezelfde tekst gewijzigd"
                : "Iemand heeft intussen \(number(count)) van deze teksten gewijzigd",
            en: count == 1
                ? "Somebody has changed the same text meanwhile"
                : "Somebody has changed \(number(count)) of these texts meanwhile")
    }
    /// Where the person has changed the same elsewhere, such as in another window.
    public func changedByYourself(_ count: Int) -> String {
        say(
            fr: count == 1
                ? "Vous avez modifié le même texte dans une autre fenêtre"
                : "Vous avez modifié \(number(count)) de ces textes dans une autre fenêtre",
            nl: count == 1
                ? "U hebt dezelfde tekst in een ander venster gewijzigd"
                : "U hebt \(number(count)) van deze teksten in een ander venster gewijzigd",
            en: count == 1
                ? "You have changed the same text in another window"
                : "You have changed \(number(count)) of these texts in another window")
    }
    public var youElsewhere: String {
        say(fr: "vous, dans une autre fenêtre", nl: "uzelf, in een ander venster", en: "you, in another window")
    }
    public var conflictAdvice: String {
        say(
            fr: "Rien n’est perdu\u{A0}: votre texte est encore dans le formulaire. Corrigez-le pour réunir les deux "
                + "et enregistrez, ou cochez la case pour garder l’autre.",
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
            fr: "Cet élément a été retiré entre-temps et n’a plus de champ\u{A0}: votre texte n’est pas enregistré. "
                + "Copiez-le d’ici si vous voulez l’ajouter ailleurs.",
            nl: "Dit punt is intussen weggehaald en heeft geen veld meer: uw tekst is niet bewaard. Kopieer hem hier "
                + "als u hem elders wilt toevoegen.",
            en: "This item has been removed meanwhile and has no field any more: your text is not saved. Copy it from "
                + "here if you want to add it elsewhere.")
    }
    /// Of what a button would have changed or taken away.
    public var lookFirst: String {
        say(
            fr: "Quelqu’un y a travaillé depuis que vous l’avez ouvert\u{A0}; rien n’a été fait. Voyez d’abord ce qui "
                + "s’y trouve maintenant, puis appuyez de nouveau.",
            nl: "Iemand heeft eraan gewerkt sinds u het geopend hebt; er is niets gedaan. Bekijk eerst wat er nu staat "
                + "en druk dan opnieuw.",
            en:
                "Somebody has worked on it since you opened it; nothing was done. See first what stands there now, then "
                + "press again.")
    }
    /// The same, of what the person has done there elsewhere.
    public var lookFirstAtYours: String {
        say(
            fr: "Vous y avez travaillé dans une autre fenêtre depuis que vous avez ouvert celle-ci\u{A0}; rien n’a été "
                + "fait. Voyez d’abord ce qui s’y trouve maintenant, puis appuyez de nouveau.",
            nl: "U hebt eraan gewerkt in een ander venster sinds u dit hebt geopend; er is niets gedaan. Bekijk eerst "
                + "wat er nu staat en druk dan opnieuw.",
            en: "You have worked on it in another window since you opened this one; nothing was done. See first what "
                + "stands there now, then press again.")
    }
    public var deedWaits: String {
        say(
            fr: "Ce que demandait le bouton n’est pas encore fait\u{A0}: appuyez-y de nouveau quand le texte est "
                + "réglé.",
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
        case .drafting(.incomplete(let texts)):
            say(
                fr: "Cet objectif n’est pas encore remis\u{A0}: textes manquants ou à revoir\u{A0}: \(number(texts)).",
                nl: "Deze doelstelling is nog niet ingediend: ontbrekende of na te ziene teksten: \(number(texts)).",
                en: "This objective is not handed in yet: texts missing or stale: \(number(texts)).")
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
