import Kernel

/// The people of a site: invited, locked out, given roles.
extension Words {
    public var people: String { say(fr: "Personnes", nl: "Personen", en: "People") }
    public var peopleLead: String {
        say(
            fr: "Qui peut se connecter. Ce que chacun peut faire dans un plan dépend de ses rôles dans ce plan.",
            nl: "Wie zich kan aanmelden. Wat iemand in een plan mag, hangt af van de rollen in dat plan.",
            en: "Who can sign in. What somebody may do in a plan is said by their roles there.")
    }
    public var whoCanSignIn: String {
        say(fr: "Qui peut se connecter", nl: "Wie zich kan aanmelden", en: "Who can sign in")
    }
    public var invite: String { say(fr: "Inviter", nl: "Uitnodigen", en: "Invite") }
    public var languageOfPersonLong: String {
        say(fr: "Langue de ses messages", nl: "Taal van de berichten", en: "Language of their messages")
    }
    public func linkMade(_ email: String, days: Int) -> String {
        say(
            fr:
                "Envoyez ce lien à \(quoted(email)), et à personne d’autre. Il sert une fois, dans les \(days) jours, et "
                + "ne sera plus affiché.",
            nl:
                "Stuur deze link naar \(quoted(email)), en naar niemand anders. Hij werkt één keer, binnen \(days) dagen, "
                + "en wordt niet meer getoond.",
            en:
                "Send this link to \(quoted(email)), and to nobody else. It works once, within \(days) days, and is not "
                + "shown again.")
    }
    public func linkWaits(until: String) -> String {
        say(
            fr: "lien d’accès valable jusqu’au \(until)", nl: "link geldig tot \(until)",
            en: "link valid until \(until)")
    }
    public var linkLapsed: String {
        say(
            fr: "l’invitation n’a pas servi et n’est plus valable", nl: "de uitnodiging is niet gebruikt en vervallen",
            en: "the invitation was not used and has lapsed")
    }
    public var newInvitation: String {
        say(fr: "Nouvelle invitation", nl: "Nieuwe uitnodiging", en: "New invitation")
    }
    public var newPasswordLink: String {
        say(fr: "Lien de mot de passe", nl: "Link voor wachtwoord", en: "Password link")
    }
    public var lock: String { say(fr: "Bloquer", nl: "Blokkeren", en: "Lock") }
    public var unlock: String { say(fr: "Débloquer", nl: "Deblokkeren", en: "Unlock") }
    public var endSessions: String { say(fr: "Terminer ses sessions", nl: "Sessies beëindigen", en: "End sessions") }
    public var makeAdministrator: String {
        say(fr: "Nommer administrateur", nl: "Beheerder maken", en: "Make administrator")
    }
    public var takeAdministrator: String {
        say(fr: "Retirer l’administration", nl: "Beheer afnemen", en: "Take administration")
    }
    public var lockedDone: String {
        say(
            fr: "La personne est bloquée et déconnectée partout.",
            nl: "De persoon is geblokkeerd en overal afgemeld.", en: "The person is locked, and signed out everywhere.")
    }
    public var unlockedDone: String {
        say(
            fr: "La personne peut à nouveau se connecter.", nl: "De persoon kan zich weer aanmelden.",
            en: "The person can sign in again.")
    }

    public var choosePassword: String {
        say(fr: "Choisir un mot de passe", nl: "Een wachtwoord kiezen", en: "Choose a password")
    }
    public func invitedAs(_ email: String) -> String {
        say(
            fr: "Pour le compte \(quoted(email)). Ce lien ne sert qu’une fois.",
            nl: "Voor het account \(quoted(email)). Deze link werkt maar één keer.",
            en: "For the account \(quoted(email)). This link works once.")
    }
    public func invitationLink(_ email: String, days: Int) -> String {
        say(
            fr: "Pour \(quoted(email)), une fois, dans les \(days) jours\u{A0}:",
            nl: "Voor \(quoted(email)), één keer, binnen \(days) dagen:",
            en: "For \(quoted(email)), once, within \(days) days:")
    }
}

/// The roles in a plan.
extension Words {
    public var rolesInPlan: String { say(fr: "Rôles", nl: "Rollen", en: "Roles") }
    public var rolesLead: String {
        say(
            fr: "Qui voit le projet, qui écrit, qui approuve.", nl: "Wie het ontwerp ziet, schrijft of goedkeurt.",
            en: "Who sees the draft, who writes, who approves.")
    }
    public var whoHasWhat: String { say(fr: "Qui a quel rôle", nl: "Wie welke rol heeft", en: "Who has which role") }
    public var giveRole: String { say(fr: "Donner un rôle", nl: "Een rol geven", en: "Give a role") }
    public var take: String { say(fr: "Retirer", nl: "Afnemen", en: "Take away") }
    public func takeRole(_ role: String, from name: String) -> String {
        say(
            fr: "Retirer à \(name) le rôle \(quoted(role))", nl: "\(name) de rol \(quoted(role)) afnemen",
            en: "Take the role \(quoted(role)) from \(name)")
    }
    public var whatRolesAllow: String {
        say(fr: "Ce que permet chaque rôle", nl: "Wat elke rol toelaat", en: "What each role allows")
    }
    public func whatAllows(_ role: Role) -> String {
        switch role {
        case .reader: say(fr: "Voit le projet.", nl: "Ziet het ontwerp.", en: "Sees the draft.")
        case .contributor:
            say(
                fr: "Écrit les objectifs qui lui sont attribués.",
                nl: "Schrijft de doelstellingen die zijn toegewezen.", en: "Writes the objectives assigned to them.")
        case .coordinator:
            say(
                fr: "Écrit tout, attribue les objectifs, commence le projet.",
                nl: "Schrijft alles, wijst doelstellingen toe, begint het ontwerp.",
                en: "Writes everything, assigns objectives, begins the draft.")
        case .editor(let language):
            say(
                fr: "Traduit et corrige tous les textes \(written(in: language)).",
                nl: "Vertaalt en verbetert alle teksten \(written(in: language)).",
                en: "Translates and corrects all texts \(written(in: language)).")
        case .approver:
            say(
                fr: "Approuve ou renvoie ce qui est remis, et publie.",
                nl: "Keurt goed of stuurt terug wat is ingediend, en publiceert.",
                en: "Approves or returns what was handed in, and publishes.")
        case .administrator:
            say(fr: "Donne et retire les rôles.", nl: "Geeft rollen en neemt ze af.", en: "Gives and takes roles.")
        }
    }
}
