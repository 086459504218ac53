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
            fr: "Annulé\u{A0}; l’annulation est elle-même une modification.",
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
    /// With an ellipsis in the place of the time.
    public var typedIsKept: String {
        say(
            fr: "Mis de côté à …, pas encore enregistré.", nl: "Bijgehouden om …, nog niet bewaard.",
            en: "Kept at …, not saved yet.")
    }
    /// The same, where only the browser has it.
    public var typedIsKeptHere: String {
        say(
            fr: "Mis de côté dans ce navigateur à …, pas encore enregistré.",
            nl: "Bijgehouden in deze browser om …, nog niet bewaard.",
            en: "Kept in this browser at …, not saved yet.")
    }
    public var typedBefore: String {
        say(
            fr: "Ce texte a changé depuis. Vous aviez écrit\u{A0}:",
            nl: "Deze tekst is intussen gewijzigd. U had geschreven:",
            en: "This text has changed since. You had written:")
    }
}
