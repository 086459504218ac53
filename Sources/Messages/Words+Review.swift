import Kernel

/// What stands in the way of numbering, reviewing and publishing a draft.
extension Words {
    func sentence(forReview problem: DraftingProblem) -> String {
        switch problem {
        case .reviewImpossible:
            say(
                fr: "Cette étape ne suit pas ce qui a été décidé pour cet objectif. Rien n’a été modifié\u{A0}; "
                    + "voyez d’abord où il en est.",
                nl: "Deze stap volgt niet op wat over deze doelstelling is beslist. Er is niets gewijzigd; kijk eerst "
                    + "hoe ze ervoor staat.",
                en:
                    "This step does not follow what was decided about this objective. Nothing was changed; see first how "
                    + "it stands.")
        case .notApprovable(let texts, let questions):
            say(
                fr: "Cet objectif ne peut pas encore être approuvé\u{A0}: textes manquants ou périmés\u{A0}: "
                    + "\(number(texts)), questions ouvertes\u{A0}: \(number(questions)). Rien n’a été modifié.",
                nl: "Deze doelstelling kan nog niet worden goedgekeurd: ontbrekende of verouderde teksten: "
                    + "\(number(texts)), open vragen: \(number(questions)). Er is niets gewijzigd.",
                en: "This objective cannot be approved yet: texts missing or stale: \(number(texts)), questions open: "
                    + "\(number(questions)). Nothing was changed.")
        case .incomplete(let texts):
            say(
                fr: "Textes manquants ou à revoir dans cet objectif\u{A0}: \(number(texts)). Il n’est pas encore "
                    + "remis\u{A0}; complétez-le, ou remettez-le tel quel.",
                nl: "Ontbrekende of na te ziene teksten in deze doelstelling: \(number(texts)). Ze is nog niet "
                    + "ingediend; vul ze aan, of dien ze toch in.",
                en: "Texts missing or stale in this objective: \(number(texts)). It is not handed in yet; complete it, "
                    + "or hand it in all the same.")
        case .remarksMissing:
            say(
                fr: "Un objectif est renvoyé avec un motif. Il n’a pas été renvoyé\u{A0}; écrivez sous "
                    + "\(quoted(remarks)) ce qui doit être revu.",
                nl: "Een doelstelling wordt met een reden teruggestuurd. Ze is niet teruggestuurd; schrijf bij "
                    + "\(quoted(remarks)) wat moet worden herzien.",
                en: "An objective is given back with a reason. It was not given back; write under \(quoted(remarks)) "
                    + "what has to be looked at again.")
        case .notApproved(let objectives):
            say(
                fr:
                    "Objectifs modifiés et pas encore approuvés\u{A0}: \(number(objectives)). Rien n’a été publié\u{A0}; "
                    + "faites-les approuver, ou publiez-les malgré tout.",
                nl: "Gewijzigde en nog niet goedgekeurde doelstellingen: \(number(objectives)). Er is niets "
                    + "gepubliceerd; laat ze goedkeuren, of publiceer ze toch.",
                en: "Objectives changed and not approved yet: \(number(objectives)). Nothing was published; have them "
                    + "approved, or publish them nevertheless.")
        case .nothingToPublish:
            say(
                fr: "Le projet dit la même chose que ce qui est publié. Rien n’a été publié.",
                nl: "Het ontwerp zegt hetzelfde als wat gepubliceerd is. Er is niets gepubliceerd.",
                en: "The draft says the same as what is published. Nothing was published.")
        case .numberInvalid(let given):
            say(
                fr: "\(quoted(given)) ne peut pas être un numéro\u{A0}: il s’écrit sans barre oblique, et pas "
                    + "seulement avec des points. Rien n’a été modifié.",
                nl: "\(quoted(given)) kan geen nummer zijn: zonder schuine streep, en niet alleen punten. Er is niets "
                    + "gewijzigd.",
                en: "\(quoted(given)) cannot be a number: it has no slash, and not only dots. Nothing was changed.")
        case .numberTooLong(let given, let limit):
            say(
                fr: "\(quoted(given)) est trop long pour un numéro\u{A0}: \(number(limit)) signes au plus. Rien n’a "
                    + "été modifié\u{A0}; raccourcissez-le.",
                nl: "\(quoted(given)) is te lang voor een nummer: hoogstens \(number(limit)) tekens. Er is niets "
                    + "gewijzigd; kort het in.",
                en: "\(quoted(given)) is too long for a number: \(number(limit)) characters at most. Nothing was "
                    + "changed; shorten it.")
        case .numberUnseen(let given):
            say(
                fr: "\(quoted(given)) ne peut pas être un numéro\u{A0}: il contient un signe invisible. Rien n’a été "
                    + "modifié\u{A0}; effacez-le et retapez-le.",
                nl: "\(quoted(given)) kan geen nummer zijn: het bevat een onzichtbaar teken. Er is niets gewijzigd; "
                    + "wis het en typ het opnieuw.",
                en: "\(quoted(given)) cannot be a number: it has an invisible character. Nothing was changed; clear it "
                    + "and type it again.")
        case .numberTaken(let number):
            say(
                fr:
                    "Un autre objectif porte déjà le numéro \(quoted(number)). Rien n’a été modifié\u{A0}; choisissez-en "
                    + "un autre.",
                nl: "Een andere doelstelling heeft al het nummer \(quoted(number)). Er is niets gewijzigd; kies een "
                    + "ander.",
                en: "Another objective has the number \(quoted(number)) already. Nothing was changed; choose another.")
        case .slugInvalid(let given):
            say(
                fr:
                    "\(quoted(given)) ne peut pas servir d’adresse. Rien n’a été modifié\u{A0}; employez des minuscules "
                    + "sans accent, des chiffres et des traits d’union.",
                nl: "\(quoted(given)) kan niet als adres dienen. Er is niets gewijzigd; gebruik kleine letters zonder "
                    + "accent, cijfers en koppeltekens.",
                en: "\(quoted(given)) cannot be an address. Nothing was changed; use small letters without accents, "
                    + "digits and hyphens.")
        default:
            say(
                fr: "Cette remarque n’est plus dans le projet. Rien n’a été modifié.",
                nl: "Deze opmerking staat niet meer in het ontwerp. Er is niets gewijzigd.",
                en: "This comment is not in the draft any more. Nothing was changed.")
        }
    }
}
