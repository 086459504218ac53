import Kernel

/// What is written to people by mail, and the pages that have to do with it.
extension Words {
    public func greeting(_ name: String) -> String {
        say(fr: "Bonjour \(name),", nl: "Dag \(name),", en: "Dear \(name),")
    }

    public var invitationSubject: String {
        say(
            fr: "Votre accès pour écrire les plans", nl: "Uw toegang om aan de plannen te schrijven",
            en: "Your access to write the plans")
    }
    public func invitationMail(from inviter: String, site: String) -> String {
        say(
            fr: "\(inviter) vous invite à écrire les plans sur \(site).",
            nl: "\(inviter) nodigt u uit om aan de plannen te schrijven op \(site).",
            en: "\(inviter) invites you to write the plans at \(site).")
    }
    public func chooseBy(days: Int) -> String {
        say(
            fr: "Choisissez votre mot de passe à cette adresse, dans les \(days) jours\u{A0}:",
            nl: "Kies uw wachtwoord op dit adres, binnen \(days) dagen:",
            en: "Choose your password at this address, within \(days) days:")
    }
    public var ifUnexpected: String {
        say(
            fr: "Si vous n’attendiez pas ce message, vous pouvez l’ignorer\u{A0}: rien ne change.",
            nl: "Als u dit bericht niet verwachtte, hoeft u niets te doen: er verandert niets.",
            en: "If you did not expect this message, you need do nothing: nothing changes.")
    }
    public var forgottenSubject: String {
        say(fr: "Choisir un nouveau mot de passe", nl: "Een nieuw wachtwoord kiezen", en: "Choose a new password")
    }
    public func forgottenMail(site: String) -> String {
        say(
            fr: "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour \(site).",
            nl: "Iemand, wellicht uzelf, vroeg een nieuw wachtwoord voor \(site).",
            en: "Somebody, probably you, asked for a new password for \(site).")
    }

    public func reminderSubject(_ count: Int) -> String {
        say(
            fr: isSingular(count) ? "Une chose vous attend" : "\(number(count)) choses vous attendent",
            nl: isSingular(count) ? "Er wacht één ding op u" : "Er wachten \(number(count)) dingen op u",
            en: isSingular(count) ? "One thing waits for you" : "\(number(count)) things wait for you")
    }
    public var reminderToWrite: String { say(fr: "À écrire", nl: "Te schrijven", en: "To write") }
    public var reminderToTranslate: String { say(fr: "À traduire", nl: "Te vertalen", en: "To translate") }
    public var reminderToAnswer: String { say(fr: "À répondre", nl: "Te beantwoorden", en: "To answer") }
    public var reminderToApprove: String { say(fr: "À approuver", nl: "Goed te keuren", en: "To approve") }
    public var reminderAll: String {
        say(fr: "Tout ce qui vous attend\u{A0}:", nl: "Alles wat op u wacht:", en: "All that waits for you:")
    }
    public var reminderStop: String {
        say(
            fr: "Un message par jour au plus. Pour ne plus en recevoir\u{A0}:",
            nl: "Hoogstens één bericht per dag. Om er geen meer te ontvangen:",
            en: "One message a day at most. To have no more of them:")
    }

    public var forgotten: String { say(fr: "Mot de passe oublié", nl: "Wachtwoord vergeten", en: "Forgotten password") }
    public var forgottenLead: String {
        say(
            fr: "Nous vous écrivons un lien pour en choisir un nouveau. L’ancien reste valable jusque-là.",
            nl: "We sturen u een link om een nieuw te kiezen. Het oude blijft tot dan geldig.",
            en: "We write you a link to choose a new one. The old one is right until then.")
    }
    public var sendLink: String { say(fr: "Envoyer le lien", nl: "De link sturen", en: "Send the link") }
    /// The same whether there is such a person or not.
    public var linkOnItsWay: String {
        say(
            fr: "Si un compte porte cette adresse, un message est en route. Regardez aussi dans vos indésirables.",
            nl: "Als er een account met dit adres is, is er een bericht onderweg. Kijk ook bij uw ongewenste post.",
            en: "If there is an account with this address, a message is on its way. Look among unwanted mail, too.")
    }
    public var mailOnItsWay: String {
        say(
            fr: "Le lien part aussi par e-mail.", nl: "De link wordt ook per e-mail verzonden.",
            en: "The link is sent by mail, too.")
    }

    public var reminders: String { say(fr: "Rappels", nl: "Herinneringen", en: "Reminders") }
    public var remindersDaily: String {
        say(
            fr: "par e-mail, un par jour au plus", nl: "per e-mail, hoogstens één per dag",
            en: "by mail, one a day at most")
    }
    public var remindersNone: String { say(fr: "aucun", nl: "geen", en: "none") }

    public var mailKept: String { say(fr: "Messages gardés", nl: "Bewaarde berichten", en: "Messages kept") }
    public func mailKeptLead(_ folder: String) -> String {
        say(
            fr:
                "Ce site n’envoie pas ses messages\u{A0}: il les met dans le dossier \(folder). Les plus récents d’abord.",
            nl: "Deze site verstuurt haar berichten niet: ze komen in de map \(folder). De nieuwste eerst.",
            en: "This site does not send its messages: it puts them into the folder \(folder). The newest first.")
    }
    public var noMailKept: String {
        say(
            fr: "Aucun message pour l’instant.", nl: "Nog geen berichten.", en: "No messages yet.")
    }
    public func mailTo(_ name: String) -> String { say(fr: "À \(name)", nl: "Aan \(name)", en: "To \(name)") }
}
