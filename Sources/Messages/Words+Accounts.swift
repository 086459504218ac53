import Kernel

/// Signing in, one's own account, and what stands around both.
extension Words {
    public var signIn: String { say(fr: "Se connecter", nl: "Aanmelden", en: "Sign in") }
    public var signOut: String { say(fr: "Se déconnecter", nl: "Afmelden", en: "Sign out") }
    public var signInLead: String {
        say(
            fr: "Pour celles et ceux qui écrivent les plans. Ce qui est publié se lit sans compte.",
            nl: "Voor wie aan de plannen schrijft. Wat gepubliceerd is, leest u zonder account.",
            en: "For those who write the plans. What is published can be read without an account.")
    }
    public var signInHelp: String {
        say(
            fr:
                "Mot de passe oublié ou pas encore de compte\u{202F}? La personne qui administre ce site peut vous aider.",
            nl: "Wachtwoord vergeten of nog geen account? Wie deze site beheert, kan u helpen.",
            en: "Forgotten your password, or no account yet? Whoever administers this site can help.")
    }
    /// The same, where a link for a new password stands above.
    public var noAccountYet: String {
        say(
            fr: "Pas encore de compte\u{202F}? La personne qui administre ce site peut vous inviter.",
            nl: "Nog geen account? Wie deze site beheert, kan u uitnodigen.",
            en: "No account yet? Whoever administers this site can invite you.")
    }
    public var signedOut: String {
        say(fr: "Vous êtes déconnecté.", nl: "U bent afgemeld.", en: "You are signed out.")
    }

    public var notSignedIn: String {
        say(fr: "Vous n’êtes pas connecté\u{A0}:", nl: "U bent niet aangemeld:", en: "You are not signed in:")
    }

    public var emailAddress: String { say(fr: "Adresse e-mail", nl: "E-mailadres", en: "E-mail address") }
    public var password: String { say(fr: "Mot de passe", nl: "Wachtwoord", en: "Password") }
    public var presentPassword: String {
        say(fr: "Mot de passe actuel", nl: "Huidig wachtwoord", en: "Present password")
    }
    public var newPassword: String { say(fr: "Nouveau mot de passe", nl: "Nieuw wachtwoord", en: "New password") }
    public var newPasswordAgain: String {
        say(
            fr: "Nouveau mot de passe, encore une fois", nl: "Nieuw wachtwoord, nog eens",
            en: "New password, once more")
    }
    public func newPasswordHint(least: Int) -> String {
        say(
            fr: "Au moins \(least) signes. Trois ou quatre mots sans rapport se retiennent bien.",
            nl: "Minstens \(least) tekens. Drie of vier woorden zonder verband onthoudt u makkelijk.",
            en: "At least \(least) characters. Three or four unrelated words are easy to remember.")
    }

    public var myAccount: String { say(fr: "Mon compte", nl: "Mijn account", en: "My account") }
    public var account: String { say(fr: "Compte", nl: "Account", en: "Account") }
    public var whoIAm: String { say(fr: "Nom et langue", nl: "Naam en taal", en: "Name and language") }
    public var personName: String { say(fr: "Nom", nl: "Naam", en: "Name") }
    public var mailLanguage: String {
        say(fr: "Langue de vos messages", nl: "Taal van uw berichten", en: "Language of your messages")
    }
    public var personNameHint: String {
        say(
            fr: "Tel que les autres le voient à côté de ce que vous écrivez.",
            nl: "Zoals anderen hem zien naast wat u schrijft.",
            en: "As others see it beside what you write.")
    }
    public var save: String { say(fr: "Enregistrer", nl: "Bewaren", en: "Save") }
    public var saved: String { say(fr: "Enregistré.", nl: "Bewaard.", en: "Saved.") }
    public var changePassword: String {
        say(fr: "Changer de mot de passe", nl: "Wachtwoord wijzigen", en: "Change password")
    }
    public var passwordChanged: String {
        say(
            fr: "Le mot de passe a changé. Vos autres sessions sont terminées.",
            nl: "Het wachtwoord is gewijzigd. Uw andere sessies zijn beëindigd.",
            en: "The password was changed. Your other sessions have ended.")
    }
    public var passwordEndsSessions: String {
        say(
            fr: "Un nouveau mot de passe met fin à vos autres sessions.",
            nl: "Een nieuw wachtwoord beëindigt uw andere sessies.",
            en: "A new password ends your other sessions.")
    }

    public var sessions: String { say(fr: "Sessions", nl: "Sessies", en: "Sessions") }
    public var sessionsLead: String {
        say(
            fr: "Les navigateurs dans lesquels vous êtes connecté. Terminez ceux que vous ne reconnaissez pas, puis "
                + "changez de mot de passe.",
            nl: "De browsers waarin u aangemeld bent. Beëindig wat u niet herkent, en wijzig dan uw wachtwoord.",
            en: "The browsers in which you are signed in. End those that you do not know, then change your password.")
    }
    public var thisSession: String { say(fr: "cette session", nl: "deze sessie", en: "this session") }
    public func sessionTimes(begun: String, seen: String) -> String {
        say(
            fr: "commencée le \(begun), utilisée le \(seen)", nl: "begonnen op \(begun), gebruikt op \(seen)",
            en: "begun on \(begun), used on \(seen)")
    }
    public var endSession: String { say(fr: "Terminer", nl: "Beëindigen", en: "End") }
    public func endSessionOf(_ agent: String) -> String {
        say(
            fr: "Terminer la session dans \(agent)", nl: "De sessie in \(agent) beëindigen",
            en: "End the session in \(agent)")
    }
    public var endOtherSessions: String {
        say(
            fr: "Terminer toutes les autres sessions", nl: "Alle andere sessies beëindigen",
            en: "End all other sessions")
    }
    public var sessionEnded: String {
        say(fr: "La session est terminée.", nl: "De sessie is beëindigd.", en: "The session has ended.")
    }
    public var sessionsEnded: String {
        say(
            fr: "Toutes les autres sessions sont terminées.", nl: "Alle andere sessies zijn beëindigd.",
            en: "All other sessions have ended.")
    }
    public var unknownBrowser: String {
        say(fr: "Navigateur inconnu", nl: "Onbekende browser", en: "Unknown browser")
    }
    /// `Firefox sous Linux`.
    public func browser(_ name: String, on system: String?) -> String {
        guard let system else { return name }
        return say(fr: "\(name) sous \(system)", nl: "\(name) op \(system)", en: "\(name) on \(system)")
    }

    /// What somebody is called whose name is not known any more.
    public func pseudonym(_ number: Int) -> String {
        say(fr: "Personne \(number)", nl: "Persoon \(number)", en: "Person \(number)")
    }
    public var administratorOfBelfry: String {
        say(fr: "administre Belfry", nl: "beheert Belfry", en: "administers Belfry")
    }
}

/// What is kept of somebody, and how they take it along or have it forgotten.
extension Words {
    public var personalData: String {
        say(fr: "Données personnelles", nl: "Persoonsgegevens", en: "Personal data")
    }
    public var personalDataKept: [String] {
        switch language {
        case .fr:
            [
                "Votre adresse, votre nom, votre langue et l’empreinte de votre mot de passe, tant que vous avez un compte.",
                "Quand vous vous êtes connecté pour la dernière fois, et vos sessions, jusqu’à ce qu’elles se terminent.",
                "Les messages que nous vous avons écrits\u{A0}: l’objet pendant 90 jours, le texte jusqu’à l’envoi.",
                "Vos rôles et ce qui vous est attribué, jusqu’à ce qu’on vous les retire.",
                "Ce que vous avez changé et quand, pour que chaque texte garde son histoire.",
            ]
        case .nl:
            [
                "Uw adres, uw naam, uw taal en de vingerafdruk van uw wachtwoord, zolang u een account hebt.",
                "Wanneer u zich het laatst hebt aangemeld, en uw sessies, tot ze eindigen.",
                "De berichten die we u schreven: het onderwerp 90 dagen lang, de tekst tot de verzending.",
                "Uw rollen en wat u is toegewezen, tot ze u worden afgenomen.",
                "Wat u hebt gewijzigd en wanneer, zodat elke tekst zijn geschiedenis houdt.",
            ]
        case .en, .de:
            [
                "Your address, your name, your language and the hash of your password, as long as you have an account.",
                "When you last signed in, and your sessions, until they end.",
                "The messages that we wrote to you: the subject for 90 days, the text until it was sent.",
                "Your roles and what is assigned to you, until they are taken away.",
                "What you have changed and when, so that every text keeps its history.",
            ]
        }
    }
    public var keptOfYou: String {
        say(fr: "Ce site garde de vous\u{A0}:", nl: "Deze site bewaart van u:", en: "This site keeps of you:")
    }
    public var downloadMyData: String {
        say(
            fr: "Télécharger tout cela (JSON)", nl: "Dat alles downloaden (JSON)", en: "Download all of it (JSON)")
    }
    public var eraseAccount: String {
        say(fr: "Effacer mon compte", nl: "Mijn account wissen", en: "Erase my account")
    }
    public func eraseMeans(_ pseudonym: String) -> String {
        say(
            fr:
                "Votre nom, votre adresse, votre mot de passe et vos sessions disparaissent pour de bon. Ce que vous avez "
                + "écrit reste, sous le nom de \(quoted(pseudonym)).",
            nl:
                "Uw naam, uw adres, uw wachtwoord en uw sessies verdwijnen voorgoed. Wat u hebt geschreven blijft, onder "
                + "de naam \(quoted(pseudonym)).",
            en:
                "Your name, address, password and sessions are gone for good. What you have written stays, under the name "
                + "\(quoted(pseudonym)).")
    }
    public var typeAddressToErase: String {
        say(
            fr: "Votre adresse e-mail, pour confirmer", nl: "Uw e-mailadres, ter bevestiging",
            en: "Your e-mail address, to confirm")
    }
    public var accountErased: String {
        say(fr: "Votre compte est effacé.", nl: "Uw account is gewist.", en: "Your account is erased.")
    }
}

/// What any form says.
extension Words {
    /// Stands above a form that was not accepted, before the list of what is wrong.
    public var formHasErrors: String {
        say(
            fr: "Rien n’est encore enregistré\u{A0}:", nl: "Er is nog niets bewaard:",
            en: "Nothing is saved yet:")
    }
    /// Stands before each mistake, for those who hear the page.
    public var mistake: String { say(fr: "Erreur\u{A0}:", nl: "Fout:", en: "Error:") }
    public var optional: String { say(fr: "(facultatif)", nl: "(niet verplicht)", en: "(optional)") }
    public var whatYouTyped: String {
        say(fr: "Ce que vous aviez écrit", nl: "Wat u had geschreven", en: "What you had written")
    }
    public var copyWhatYouTyped: String {
        say(
            fr: "Rien n’en est perdu\u{A0}: copiez-le d’ici quand vous aurez rouvert la page.",
            nl: "Er is niets van verloren: kopieer het van hier wanneer u de pagina opnieuw hebt geopend.",
            en: "None of it is lost: copy it from here once you have opened the page again.")
    }
}

/// What `belfry user` says.
extension Words {
    public var noPeople: String {
        say(
            fr: "Personne n’a encore de compte. belfry user add ADRESSE --name NOM --administrator en crée un.",
            nl: "Nog niemand heeft een account. belfry user add ADRES --name NAAM --administrator maakt er een.",
            en: "Nobody has an account yet. belfry user add ADDRESS --name NAME --administrator makes one.")
    }
    public func personAdded(_ email: String) -> String {
        say(
            fr: "\(quoted(email)) peut se connecter.", nl: "\(quoted(email)) kan zich aanmelden.",
            en: "\(quoted(email)) can sign in.")
    }
    public func passwordSet(_ email: String) -> String {
        say(
            fr: "\(quoted(email)) a un nouveau mot de passe\u{A0}; ses sessions sont terminées.",
            nl: "\(quoted(email)) heeft een nieuw wachtwoord; de sessies zijn beëindigd.",
            en: "\(quoted(email)) has a new password; their sessions have ended.")
    }
    public func personErased(_ email: String, pseudonym: String) -> String {
        say(
            fr: "Le compte \(quoted(email)) est effacé. Ce qui en a été écrit reste, sous le nom de "
                + "\(quoted(pseudonym)).",
            nl: "Het account \(quoted(email)) is gewist. Wat ermee is geschreven blijft, onder de naam "
                + "\(quoted(pseudonym)).",
            en: "The account \(quoted(email)) is erased. What was written with it stays, under the name "
                + "\(quoted(pseudonym)).")
    }
    public func personLocked(_ email: String) -> String {
        say(
            fr: "\(quoted(email)) ne peut plus se connecter et ses sessions sont terminées.",
            nl: "\(quoted(email)) kan zich niet meer aanmelden en de sessies zijn beëindigd.",
            en: "\(quoted(email)) can no longer sign in, and their sessions have ended.")
    }
    public func personUnlocked(_ email: String) -> String {
        say(
            fr: "\(quoted(email)) peut à nouveau se connecter.", nl: "\(quoted(email)) kan zich weer aanmelden.",
            en: "\(quoted(email)) can sign in again.")
    }
    public func administratorSet(_ email: String, _ isAdministrator: Bool) -> String {
        isAdministrator
            ? say(
                fr: "\(quoted(email)) administre Belfry.", nl: "\(quoted(email)) beheert Belfry.",
                en: "\(quoted(email)) administers Belfry.")
            : say(
                fr: "\(quoted(email)) n’administre plus Belfry.", nl: "\(quoted(email)) beheert Belfry niet meer.",
                en: "\(quoted(email)) no longer administers Belfry.")
    }
    public var typePassword: String { say(fr: "Mot de passe\u{A0}: ", nl: "Wachtwoord: ", en: "Password: ") }
    public var typePasswordAgain: String {
        say(fr: "Encore une fois\u{A0}: ", nl: "Nog eens: ", en: "Once more: ")
    }
    public var personState: String { say(fr: "État", nl: "Toestand", en: "State") }
    public var languageOfPerson: String { say(fr: "Langue", nl: "Taal", en: "Language") }
    public var lastSignIn: String { say(fr: "Dernière connexion", nl: "Laatst aangemeld", en: "Last sign-in") }
    public func name(ofPersonState state: String) -> String {
        switch state {
        case "active": say(fr: "actif", nl: "actief", en: "active")
        case "locked": say(fr: "bloqué", nl: "geblokkeerd", en: "locked")
        default: say(fr: "effacé", nl: "gewist", en: "erased")
        }
    }
}
