import Kernel

/// What stands in the way of writing a plan together.
extension Words {
    func sentence(for problem: DraftingProblem) -> String {
        switch problem {
        case .notAllowed(let act): notAllowed(act)
        case .draftExists(let slug):
            say(
                fr: "Cette lettre est déjà en cours de rédaction, sous le nom \(quoted(slug)). Continuez-y.",
                nl: "Aan deze brief wordt al geschreven, onder de naam \(quoted(slug)). Ga daar verder.",
                en: "This letter is being written already, as \(quoted(slug)). Go on there.")
        case .draftUnknown(let slug):
            say(
                fr:
                    "La lettre \(quoted(slug)) n’a pas de projet en cours. Rien n’a été modifié\u{A0}; commencez-en un.",
                nl: "De brief \(quoted(slug)) heeft geen ontwerp. Er is niets gewijzigd; begin er een.",
                en: "The letter \(quoted(slug)) has no draft. Nothing was changed; begin one.")
        case .snapshotFixed(let slug):
            say(
                fr: "\(quoted(slug)) est une étape de la lettre qui reste telle quelle. Rien n’a été modifié.",
                nl: "\(quoted(slug)) is een stap van de brief die blijft zoals hij is. Er is niets gewijzigd.",
                en: "\(quoted(slug)) is a stage of the letter that stays as it is. Nothing was changed.")
        case .placeUnknown:
            say(
                fr: "Ce que vous vouliez modifier n’est plus dans le projet. Rien n’a été modifié\u{A0}; "
                    + "rechargez la page pour voir où il en est.",
                nl: "Wat u wilde wijzigen, staat niet meer in het ontwerp. Er is niets gewijzigd; laad de pagina "
                    + "opnieuw om te zien hoe het ervoor staat.",
                en: "What you meant to change is not in the draft any more. Nothing was changed; load the page again "
                    + "to see how it stands.")
        case .placeImpossible:
            say(
                fr: "Cet élément ne peut pas être placé là. Rien n’a été modifié\u{A0}; choisissez une autre place.",
                nl: "Dit punt kan daar niet staan. Er is niets gewijzigd; kies een andere plaats.",
                en: "This item cannot stand there. Nothing was changed; choose another place.")
        case .textTooLong(let limit):
            say(
                fr: "Ce texte est trop long\u{A0}: Belfry garde au plus \(number(limit)) octets par texte. "
                    + "Rien n’a été modifié\u{A0}; répartissez-le en plusieurs points.",
                nl: "Deze tekst is te lang: Belfry bewaart hoogstens \(number(limit)) bytes per tekst. Er is niets "
                    + "gewijzigd; verdeel hem over meer punten.",
                en: "This text is too long: Belfry keeps \(number(limit)) bytes a text at most. Nothing was changed; "
                    + "spread it over several items.")
        case .textEmpty:
            say(
                fr: "Ce nom ne peut pas rester vide. Rien n’a été modifié\u{A0}; écrivez au moins un mot.",
                nl: "Deze naam mag niet leeg blijven. Er is niets gewijzigd; schrijf minstens een woord.",
                en: "This name cannot be empty. Nothing was changed; write one word at least.")
        case .titleMissing(let language):
            say(
                fr: "Le titre en \(name(of: language)) ne peut pas être retiré\u{A0}: la lettre est due dans cette "
                    + "langue. Rien n’a été modifié\u{A0}; écrivez un autre titre ou gardez celui-ci.",
                nl: "De titel in het \(name(of: language)) mag niet leeg blijven: de brief moet er in die taal zijn. "
                    + "Er is niets gewijzigd; schrijf een andere titel of behoud deze.",
                en: "The title in \(name(of: language)) cannot be emptied: the letter is owed in that language. "
                    + "Nothing was changed; write another title or keep this one.")
        case .addedElsewhere:
            say(
                fr:
                    "Ce formulaire a déjà servi dans une autre lettre. Rien n’a été ajouté ici\u{A0}; rechargez la page "
                    + "et envoyez-le de nouveau.",
                nl:
                    "Dit formulier is al in een andere brief gebruikt. Hier is niets toegevoegd; laad de pagina opnieuw "
                    + "en verstuur het nog eens.",
                en:
                    "This form was sent to another letter already. Nothing was added here; load the page again and send "
                    + "it once more.")
        case .addedAndRemoved:
            say(
                fr:
                    "Cet ajout a déjà été enregistré, puis retiré. Rien n’a été enregistré cette fois\u{A0}; "
                    + "enregistrez de nouveau pour l’ajouter encore une fois.",
                nl:
                    "Deze toevoeging is al opgeslagen en daarna verwijderd. Er is nu niets opgeslagen; sla opnieuw op "
                    + "om ze nog eens toe te voegen.",
                en:
                    "This addition was saved already, and removed since. Nothing was saved this time; save again to add "
                    + "it once more.")
        default: sentence(forPeople: problem)
        }
    }

    private func sentence(forPeople problem: DraftingProblem) -> String {
        switch problem {
        case .reviewImpossible, .notApprovable, .incomplete, .remarksMissing, .notApproved, .nothingToPublish,
            .commentUnknown, .numberTaken, .numberInvalid, .numberTooLong, .numberUnseen, .slugInvalid:
            sentence(forReview: problem)
        case .changeUnknown(let revision):
            say(
                fr: "La révision \(number(revision)) n’est pas une modification qui s’annule. Rien n’a été modifié.",
                nl: "Revisie \(number(revision)) is geen wijziging die ongedaan kan worden gemaakt. Er is niets "
                    + "gewijzigd.",
                en: "Revision \(number(revision)) is no change that can be undone. Nothing was changed.")
        case .undoImpossible(let revision):
            say(
                fr: "La révision \(number(revision)) ne peut plus être annulée\u{A0}: ce qu’elle a fait a changé "
                    + "depuis. Rien n’a été modifié\u{A0}; corrigez l’état actuel.",
                nl: "Revisie \(number(revision)) kan niet meer ongedaan worden gemaakt: wat ze deed, is intussen "
                    + "gewijzigd. Er is niets gewijzigd; verbeter wat er nu staat.",
                en: "Revision \(number(revision)) cannot be undone any more: what it did has changed since. Nothing "
                    + "was changed; correct what stands there now.")
        case .numberUnreadable(let given):
            say(
                fr: "\(quoted(given)) n’est pas un nombre. Écrivez par exemple 1\u{202F}234,5.",
                nl: "\(quoted(given)) is geen getal. Schrijf bijvoorbeeld 1.234,5.",
                en: "\(quoted(given)) is no number. Write for example 1,234.5.")
        case .numberMissing:
            say(
                fr: "Cette valeur ne peut pas rester vide. Écrivez un nombre.",
                nl: "Deze waarde mag niet leeg blijven. Schrijf een getal.",
                en: "This value cannot be empty. Write a number.")
        case .roleUnknown(let given, let known):
            say(
                fr: "\(quoted(given)) n’est pas un rôle. Les rôles\u{A0}: \(known.joined(separator: ", ")).",
                nl: "\(quoted(given)) is geen rol. De rollen: \(known.joined(separator: ", ")).",
                en: "\(quoted(given)) is no role. The roles: \(known.joined(separator: ", ")).")
        case .personUnknown(let given):
            say(
                fr: "\(quoted(given)) ne désigne personne. Donnez l’identifiant de la personne.",
                nl: "\(quoted(given)) is niemand. Geef het kenmerk van de persoon.",
                en: "\(quoted(given)) is nobody. Give the person’s identifier.")
        case .roleMissing(let role):
            say(
                fr: "Cette personne n’a pas le rôle \(quoted(name(of: role))) dans cette lettre. Rien n’a été modifié.",
                nl: "Deze persoon heeft de rol \(quoted(name(of: role))) niet in deze brief. Er is niets gewijzigd.",
                en: "This person does not have the role \(quoted(name(of: role))) in this letter. Nothing was changed.")
        case .assignmentMissing:
            say(
                fr: "Cet objectif n’est pas attribué à cette personne. Rien n’a été modifié.",
                nl: "Deze doelstelling is niet aan deze persoon toegewezen. Er is niets gewijzigd.",
                en: "This objective is not assigned to this person. Nothing was changed.")
        default: sentence(forForms: problem)
        }
    }

    private func sentence(forForms problem: DraftingProblem) -> String {
        switch problem {
        case .nothingChosen:
            say(
                fr: "Rien n’était coché. Rien n’a été modifié\u{A0}; cochez au moins une ligne.",
                nl: "Er was niets aangekruist. Er is niets gewijzigd; kruis minstens een regel aan.",
                en: "Nothing was ticked. Nothing was changed; tick one line at least.")
        case .yearNotLater(let given, let year):
            say(
                fr:
                    "\(quoted(given)) ne suit pas \(year). Rien n’a été commencé\u{A0}; écrivez une année après \(year).",
                nl: "\(quoted(given)) komt niet na \(year). Er is niets begonnen; schrijf een jaar na \(year).",
                en: "\(quoted(given)) is not behind \(year). Nothing was begun; write a year after \(year).")
        case .amountNegative(let given):
            say(
                fr:
                    "\(quoted(given)) est négatif. Rien n’a été modifié\u{A0}; écrivez le montant sans signe, et choisissez "
                    + "recette pour ce qui rentre.",
                nl: "\(quoted(given)) is negatief. Er is niets gewijzigd; schrijf het bedrag zonder teken, en kies "
                    + "ontvangst voor wat binnenkomt.",
                en: "\(quoted(given)) is negative. Nothing was changed; write the amount without a sign, and choose "
                    + "revenue for what comes in.")
        case .nobodyChosen:
            say(
                fr: "Personne n’était choisi. Rien n’a été modifié\u{A0}; choisissez qui rédige.",
                nl: "Er was niemand gekozen. Er is niets gewijzigd; kies wie schrijft.",
                en: "Nobody was chosen. Nothing was changed; choose who writes.")
        case .nothingToSplit:
            say(
                fr: "Ce point n’a pas de ligne vide. Rien n’a été scindé\u{A0}; mettez une ligne vide là où il doit "
                    + "être coupé.",
                nl: "Dit punt heeft geen lege regel. Er is niets gesplitst; zet een lege regel waar het moet worden "
                    + "geknipt.",
                en: "This item has no empty line. Nothing was split; put an empty line where it is to be cut.")
        case .termsUnreadable(let line):
            say(
                fr:
                    "Ce fichier n’est pas un TMX que Belfry peut lire (ligne \(number(line))). Rien n’a été retenu\u{A0}; "
                    + "exportez-le sans déclarations ni entités.",
                nl:
                    "Dit bestand is geen TMX die Belfry kan lezen (regel \(number(line))). Er is niets onthouden; voer het "
                    + "uit zonder declaraties of entiteiten.",
                en:
                    "This file is no TMX that Belfry can read (line \(number(line))). Nothing was remembered; export it "
                    + "without declarations or entities.")
        case .linesPlaced:
            say(
                fr:
                    "Ces lignes ont une place entre-temps. Rien n’a été modifié\u{A0}; rechargez la page pour voir ce qui "
                    + "reste.",
                nl:
                    "Deze regels hebben intussen een plaats. Er is niets gewijzigd; laad de pagina opnieuw om te zien wat "
                    + "overblijft.",
                en: "These lines have a place meanwhile. Nothing was changed; load the page again to see what is left.")
        case .dayUnreadable(let given):
            say(
                fr: "\(quoted(given)) n’est pas une date. Écrivez par exemple 2026-12-01.",
                nl: "\(quoted(given)) is geen datum. Schrijf bijvoorbeeld 2026-12-01.",
                en: "\(quoted(given)) is no day. Write for example 2026-12-01.")
        case .valuesDiffer:
            say(
                fr: "Les langues n’ont pas le même nombre de valeurs. Écrivez autant de lignes dans chacune.",
                nl: "De talen hebben niet evenveel waarden. Schrijf in elke taal evenveel regels.",
                en: "The languages have different numbers of values. Write as many lines in each.")
        default: unexpected
        }
    }

    private func notAllowed(_ act: PlanActName) -> String {
        let what = name(of: act)
        return say(
            fr: "Votre rôle dans cette lettre ne vous permet pas de \(what). Rien n’a été modifié\u{A0}; adressez-vous "
                + "à la personne qui coordonne la lettre.",
            nl:
                "Met uw rol in deze brief kunt u \(what). Er is niets gewijzigd; vraag het aan wie de brief coördineert.",
            en: "Your role in this letter does not let you \(what). Nothing was changed; ask whoever coordinates the "
                + "letter.")
    }

    /// What follows `ne vous permet pas de`, `kunt u` and `does not let you`.
    private func name(of act: PlanActName) -> String {
        switch act {
        case .see: say(fr: "voir le projet", nl: "het ontwerp niet zien", en: "see the draft")
        case .write: say(fr: "modifier ce texte", nl: "dit niet wijzigen", en: "change this")
        case .changeOutline:
            say(fr: "modifier la structure", nl: "de structuur niet wijzigen", en: "change the structure")
        case .comment: say(fr: "commenter", nl: "geen opmerkingen maken", en: "comment")
        case .handIn:
            say(fr: "remettre cet objectif", nl: "deze doelstelling niet indienen", en: "hand in this objective")
        case .decide:
            say(
                fr: "approuver ou renvoyer cet objectif", nl: "deze doelstelling niet goedkeuren of terugsturen",
                en: "approve or return this objective")
        case .publish: say(fr: "publier la lettre", nl: "de brief niet publiceren", en: "publish the letter")
        case .assign:
            say(fr: "attribuer des objectifs", nl: "geen doelstellingen toewijzen", en: "assign objectives")
        case .grant:
            say(fr: "donner ou retirer des rôles", nl: "geen rollen geven of afnemen", en: "give or take roles")
        case .begin: say(fr: "commencer un projet", nl: "geen ontwerp beginnen", en: "begin a draft")
        case .discard: say(fr: "abandonner le projet", nl: "het ontwerp niet opgeven", en: "give up the draft")
        }
    }

    public func name(of role: Role) -> String {
        switch role {
        case .reader: say(fr: "lecture", nl: "lezer", en: "reader")
        case .contributor: say(fr: "contribution", nl: "medewerker", en: "contributor")
        case .coordinator: say(fr: "coordination", nl: "coördinator", en: "coordinator")
        case .editor(let language):
            say(
                fr: "rédaction (\(name(of: language)))", nl: "redacteur (\(name(of: language)))",
                en: "editor (\(name(of: language)))")
        case .approver: say(fr: "approbation", nl: "goedkeurder", en: "approver")
        case .administrator: say(fr: "administration", nl: "beheerder", en: "administrator")
        }
    }
}
