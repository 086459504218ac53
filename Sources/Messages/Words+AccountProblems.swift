import Kernel

/// What went wrong about people, signing in and forms.
extension Words {
    func sentence(forAccount reason: Problem.Reason) -> String {
        switch reason {
        case .personNameInvalid(let longest):
            say(
                fr: "Écrivez un nom, en une ligne de \(longest) signes au plus.",
                nl: "Schrijf een naam, in één regel van hoogstens \(longest) tekens.",
                en: "Write a name, in one line of \(longest) characters at most.")
        case .emailInvalid:
            say(
                fr: "Écrivez une adresse e-mail, comme nom@exemple.be.",
                nl: "Schrijf een e-mailadres, zoals naam@voorbeeld.be.",
                en: "Write an e-mail address, such as name@example.org.")
        case .emailTaken(let email):
            say(
                fr: "\(quoted(email)) a déjà un compte.", nl: "\(quoted(email)) heeft al een account.",
                en: "\(quoted(email)) has an account already.")
        case .personUnknown(let email):
            email.isEmpty
                ? say(
                    fr: "Cette personne n’a pas de compte.", nl: "Deze persoon heeft geen account.",
                    en: "This person has no account.")
                : say(
                    fr: "Personne n’a de compte sous \(quoted(email)). belfry user list montre les comptes.",
                    nl: "Niemand heeft een account met \(quoted(email)). belfry user list toont de accounts.",
                    en: "Nobody has an account with \(quoted(email)). belfry user list shows the accounts.")
        case .lastAdministrator:
            say(
                fr: "C’est la dernière personne qui administre Belfry. Rien n’a changé\u{A0}: donnez d’abord ce rôle "
                    + "à quelqu’un d’autre.",
                nl:
                    "Dit is de laatste beheerder van Belfry. Er is niets gewijzigd: maak eerst iemand anders beheerder.",
                en: "This is the last administrator of Belfry. Nothing was changed: make somebody else one first.")
        case .openIDAway, .openIDRefused, .openIDStranger, .openIDAddressInvalid: sentence(forOpenID: reason)
        case .signInFailed, .tooManyAttempts, .signInBusy, .signInNeeded, .notAllowed:
            sentence(forSigningIn: reason)
        case .invitationOver:
            say(
                fr:
                    "Ce lien a déjà servi, ou n’est plus valable. Connectez-vous, ou demandez-en un nouveau à la personne "
                    + "qui administre ce site.",
                nl:
                    "Deze link is al gebruikt of is vervallen. Meld u aan, of vraag een nieuwe aan wie deze site beheert.",
                en:
                    "This link was used already, or is not valid any more. Sign in, or ask whoever administers this site "
                    + "for a new one.")
        case .formForeign:
            say(
                fr: "Ce formulaire vient d’une page qui n’est plus valable, ou d’un autre site. Rien n’a été "
                    + "enregistré. Rouvrez la page et envoyez-le à nouveau.",
                nl: "Dit formulier komt van een pagina die niet meer geldt, of van een andere site. Er is niets "
                    + "bewaard. Open de pagina opnieuw en verzend het nog eens.",
                en: "This form comes from a page that is no longer valid, or from another site. Nothing was saved. "
                    + "Open the page again and send it once more.")
        case .formUnreadable:
            say(
                fr: "Ce qui a été envoyé n’est pas un formulaire lisible. Rien n’a été enregistré.",
                nl: "Wat werd verzonden, is geen leesbaar formulier. Er is niets bewaard.",
                en: "What was sent is no form that can be read. Nothing was saved.")
        default: sentence(forPassword: reason)
        }
    }

    private func sentence(forSigningIn reason: Problem.Reason) -> String {
        switch reason {
        case .signInFailed:
            say(
                fr: "L’adresse e-mail et le mot de passe ne vont pas ensemble. Vérifiez les deux.",
                nl: "Het e-mailadres en het wachtwoord horen niet bij elkaar. Controleer ze allebei.",
                en: "The e-mail address and the password do not belong together. Check both.")
        case .tooManyAttempts(let count):
            say(
                fr: "Trop d’essais. Réessayez dans \(minutes(count)).",
                nl: "Te veel pogingen. Probeer het over \(minutes(count)) opnieuw.",
                en: "Too many attempts. Try again in \(minutes(count)).")
        case .signInBusy:
            say(
                fr: "Trop de personnes se connectent en même temps. Réessayez dans un instant.",
                nl: "Te veel mensen melden zich tegelijk aan. Probeer het zo dadelijk opnieuw.",
                en: "Too many people sign in at once. Try again in a moment.")
        case .signInNeeded:
            say(
                fr: "Vous n’êtes pas ou plus connecté. Rien n’a été enregistré.",
                nl: "U bent niet of niet meer aangemeld. Er is niets bewaard.",
                en: "You are not signed in, or not any more. Nothing was saved.")
        default:
            say(
                fr:
                    "Votre compte ne permet pas cela. Rien n’a changé. Demandez à la personne qui administre ce plan ou "
                    + "ce site.",
                nl:
                    "Met uw account kan dit niet. Er is niets gewijzigd. Vraag het aan wie dit plan of deze site beheert.",
                en: "Your account does not allow this. Nothing was changed. Ask whoever administers this plan or this "
                    + "site.")
        }
    }

    private func sentence(forPassword reason: Problem.Reason) -> String {
        switch reason {
        case .passwordShort(let least):
            say(
                fr:
                    "Choisissez un mot de passe d’au moins \(least) signes. Trois ou quatre mots sans rapport font bien "
                    + "l’affaire.",
                nl: "Kies een wachtwoord van minstens \(least) tekens. Drie of vier woorden zonder verband volstaan.",
                en: "Choose a password of at least \(least) characters. Three or four unrelated words will do.")
        case .passwordLong(let most):
            say(
                fr: "Choisissez un mot de passe d’au plus \(number(most)) octets.",
                nl: "Kies een wachtwoord van hoogstens \(number(most)) bytes.",
                en: "Choose a password of at most \(number(most)) bytes.")
        case .passwordGuessable:
            say(
                fr:
                    "Ce mot de passe est de ceux que l’on devine d’abord. Choisissez trois ou quatre mots sans rapport.",
                nl: "Dit wachtwoord wordt als een van de eerste geraden. Kies drie of vier woorden zonder verband.",
                en: "This password is among the first that are guessed. Choose three or four unrelated words.")
        case .passwordDiffers:
            say(
                fr: "Les deux mots de passe diffèrent.", nl: "De twee wachtwoorden verschillen.",
                en: "The two passwords differ.")
        case .passwordWrong:
            say(
                fr: "Ce n’est pas votre mot de passe actuel.", nl: "Dit is niet uw huidige wachtwoord.",
                en: "This is not your present password.")
        case .confirmationDiffers:
            say(
                fr: "Ce n’est pas l’adresse e-mail de votre compte. Rien n’a été effacé.",
                nl: "Dit is niet het e-mailadres van uw account. Er is niets gewist.",
                en: "This is not the e-mail address of your account. Nothing was erased.")
        case .passwordMissing:
            say(
                fr: "Aucun mot de passe n’a été donné. Rien n’a changé.",
                nl: "Er werd geen wachtwoord gegeven. Er is niets gewijzigd.",
                en: "No password was given. Nothing was changed.")
        default: unexpected
        }
    }

    private func minutes(_ count: Int) -> String {
        counted(
            count, fr: .init("minute", "minutes"), nl: .init("minuut", "minuten"), en: .init("minute", "minutes"))
    }
}
