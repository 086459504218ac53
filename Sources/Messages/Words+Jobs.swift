/// How a job stands. Messages knows no area, so an area's state is passed as this.
public enum JobStateName: String, Sendable, Hashable, CaseIterable {
    case waiting, running, done, dead
}

extension Words {
    public func name(of state: JobStateName) -> String {
        switch state {
        case .waiting: say(fr: "en attente", nl: "wacht", en: "waiting")
        case .running: say(fr: "en cours", nl: "bezig", en: "running")
        case .done: say(fr: "terminée", nl: "klaar", en: "done")
        case .dead: say(fr: "abandonnée", nl: "opgegeven", en: "given up")
        }
    }

    public var job: String { say(fr: "Tâche", nl: "Taak", en: "Job") }
    public var jobSubject: String { say(fr: "Pour", nl: "Voor", en: "For") }
    public var jobState: String { say(fr: "État", nl: "Toestand", en: "State") }
    public var jobAttempts: String { say(fr: "Essais", nl: "Pogingen", en: "Attempts") }
    public var jobTime: String { say(fr: "Quand", nl: "Wanneer", en: "When") }
    public var jobFailure: String { say(fr: "Dernier échec", nl: "Laatste fout", en: "Last failure") }
    public var jobIdentifier: String { say(fr: "Identifiant", nl: "Kenmerk", en: "Identifier") }

    public var noJobs: String {
        say(
            fr: "Il n’y a aucune tâche. La sauvegarde de nuit en devient une quand elle a un dossier"
                + " (backup-folder).",
            nl: "Er zijn geen taken. De nachtelijke back-up wordt er een zodra ze een map heeft (backup-folder).",
            en: "There are no jobs. The nightly backup becomes one once it has a folder (backup-folder).")
    }

    public func willBeRetried(_ count: Int) -> String {
        switch count {
        case 0:
            say(
                fr: "Aucune tâche n’a été abandonnée.", nl: "Geen enkele taak werd opgegeven.",
                en: "No job was given up.")
        case 1:
            say(
                fr: "1 tâche sera essayée à nouveau.", nl: "1 taak wordt opnieuw geprobeerd.",
                en: "1 job will be tried again.")
        default:
            say(
                fr: "\(number(count)) tâches seront essayées à nouveau.",
                nl: "\(number(count)) taken worden opnieuw geprobeerd.",
                en: "\(number(count)) jobs will be tried again.")
        }
    }

    func jobNotDead(_ id: String) -> String {
        let list = quoted("belfry jobs list")
        return say(
            fr: "Aucune tâche abandonnée ne s’appelle \(quoted(id)). \(list) montre celles qu’il y a.",
            nl: "Geen enkele opgegeven taak heet \(quoted(id)). \(list) toont welke er zijn.",
            en: "No job that was given up is called \(quoted(id)). \(list) shows those that there are.")
    }

    /// What a job is for, by its kind.
    public func name(ofJob kind: String) -> String {
        switch kind {
        case "backup": say(fr: "sauvegarde", nl: "back-up", en: "backup")
        default: kind
        }
    }
}
