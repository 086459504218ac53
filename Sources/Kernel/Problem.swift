/// What went wrong, as few kinds as the outside needs to tell apart.
///
/// The reason is translated for the user (Messages); the detail is for the log and is never shown to a visitor.
public struct Problem: Error, Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// What was given cannot be accepted; the reason says what to change.
        case invalid
        case notFound
        /// Somebody else changed it since; nothing was overwritten.
        case conflict
        case forbidden
        /// For now; worth trying again.
        case unavailable
        /// A mistake of the program.
        case `internal`
    }

    public let kind: Kind
    public let reason: Reason
    public let detail: String

    public init(_ kind: Kind, _ reason: Reason, detail: String = "") {
        self.kind = kind
        self.reason = reason
        self.detail = detail
    }
}

extension Problem {
    /// The sentence that a user will read, with what it speaks of. Messages has one for each case and language.
    public enum Reason: Sendable, Hashable {
        case fileMissing(name: String)
        case fileUnreadable(name: String)
        case fileEmpty(name: String)
        case fileTooLarge(name: String, limitMebibytes: Int)
        /// The bytes are of a known format that is not text, such as `PDF` or `ZIP`.
        case fileIsNotText(name: String, format: String)
        case noHeadings(name: String, form: String)
        case formUnknown(name: String, known: [String])
        /// What is wrong in a form, at which line of its file if that is known.
        case formInvalid(name: String, line: Int?, mistake: FormMistake)
        case planUnknown(slug: String, nearest: String?)
        case objectiveUnknown(code: String, plan: String)
        case pageUnknown
        /// What an address asks of a list, such as `status=foo`, and the values that would be understood.
        case filterUnknown(asked: String, known: [String])
        /// What an address asks is called as nothing that can be asked there; what can be is listed.
        case filterForeign(name: String, known: [String])
        /// A further answer to what can be asked once.
        case filterRepeated(asked: String)
        case planExists(slug: String)
        case revisionConflict
        /// No partner, or no target group, has such an address or such a name.
        case sharedUnknown(SharedKind, name: String, nearest: String?)
        /// Several are called so; the candidates are their names in addresses.
        case sharedAmbiguous(SharedKind, name: String, candidates: [String])
        /// Both names mean the same one.
        case sharedSame(SharedKind, slug: String)
        /// The name belongs to another one.
        case sharedNameTaken(SharedKind, name: String, slug: String)
        case sharedNameEmpty
        /// No mention is printed so; what is printed is listed.
        case variantUnknown(SharedKind, slug: String, printed: String, variants: [String])
        /// Every mention is printed so: nothing would be left.
        case variantIsAll(SharedKind, slug: String, printed: String)
        case nothingToUndo(SharedKind)
        /// What was done (`merge`, `split`, `rename`) to whom cannot be reversed: more has changed since.
        case undoImpossible(SharedKind, action: String, slug: String)
        /// Something about writing a plan together.
        case drafting(DraftingProblem)
        /// Something about a document that a plan is written as.
        case document(DocumentProblem)
        case databaseMissing(name: String)
        case databaseUnreadable(name: String)
        /// The server of the database does not answer, or ended the connection.
        case databaseAway
        /// The server only reads for now.
        case databaseReadOnly(name: String)
        /// The server is too old, or keeps texts in another encoding than UTF-8.
        case databaseUnsuitable(name: String)
        /// The server did not say whether it kept what was written.
        case writeUncertain
        /// A text with a character that no text has (U+0000).
        case textUnkeepable
        case databaseBusy
        case databaseFull
        case databaseNewer(name: String)
        /// It lacks tables that this program needs.
        case schemaIncomplete
        case databaseSettingUnknown(given: String)
        /// No setting is called so.
        case settingUnknown(name: String, SettingPlace, nearest: String?)
        /// The setting cannot have this value.
        case settingInvalid(name: String, value: String, SettingPlace, allowed: SettingValues)
        /// The line of a file of settings is not `name = value`.
        case settingLineInvalid(SettingPlace)
        /// The file says it at an earlier line, too.
        case settingTwice(name: String, SettingPlace)
        /// A setting that another one needs.
        case settingNeeded(name: String, by: String)
        /// Its contents contradict themselves, as after a fault of the disk.
        case databaseDamaged(name: String)
        /// Its schema lacks so many steps.
        case databaseOlder(name: String, steps: Int)
        /// Another program has it open.
        case databaseInUse(name: String)
        /// It holds something. Whether the command can be told to replace it.
        case databaseNotEmpty(name: String, canBeReplaced: Bool)
        /// It lives in the memory of one program: nobody else can reach it.
        case databaseInMemory
        /// There is a file of that name already.
        case backupExists(name: String)
        case backupUnwritable(name: String)
        /// It is no database of Belfry.
        case backupForeign(name: String)
        case backupDamaged(name: String)
        case backupNewer(name: String)
        /// A database that a program is changing, or was when it ended: part of it stands in the file beside it.
        case backupUnfinished(name: String)
        /// A program that Belfry calls is not installed, or does not know the server's version; the Debian package that
        /// has it.
        case toolMissing(tool: String, package: String)
        case toolOlder(tool: String, package: String)
        /// What the program itself says about it.
        case toolFailed(tool: String, message: String)
        /// A mail could not be handed over to this program or folder; it is tried again later.
        case mailUnsent(String)
        /// Both names mean the same database.
        case copyToItself
        /// What arrived is not what was sent.
        case copyDiffers(table: String)
        case addressInUse(host: String, port: Int)
        /// There is no such address on this machine, or it is reserved.
        case addressUnusable(host: String, port: Int)
        /// No job that is dead has such an identifier.
        case jobNotDead(id: String)
        /// The head of a request is larger than the server reads.
        case headTooLarge(limitKibibytes: Int)
        /// The body of a request is larger than the server reads.
        case bodyTooLarge(limitKibibytes: Int)
        /// A request took longer to arrive than the server waits.
        case requestTooSlow(limitSeconds: Int)
        /// More visitors than the server serves at once.
        case tooManyConnections
        /// Somebody's name is empty, too long, or no line of text.
        case personNameInvalid(longest: Int)
        case emailInvalid
        case emailTaken(String)
        /// Nobody has this address, or not any more; empty where no address was given.
        case personUnknown(String)
        /// Nobody would be left who can look after the people.
        case lastAdministrator
        case passwordShort(least: Int)
        case passwordLong(most: Int)
        /// It is made of what everybody tries first.
        case passwordGuessable
        /// The second one is not the same.
        case passwordDiffers
        /// The one of now, which was asked for, is not this.
        case passwordWrong
        /// What was to be typed once more, to be sure, is not the same.
        case confirmationDiffers
        /// Nothing was given to be read as a password.
        case passwordMissing
        /// No such person, or another password: nobody is told which.
        case signInFailed
        case tooManyAttempts(minutes: Int)
        /// The provider by which people sign in cannot be reached, or does not answer as it should.
        case openIDAway
        /// It did not let somebody in, or what it said cannot be believed.
        case openIDRefused
        /// It says who somebody is, and nobody here is called so.
        case openIDStranger
        /// Its address is none of HTTPS.
        case openIDAddressInvalid(String)
        /// The link by which somebody was let in was used, or its time is over.
        case invitationOver
        /// More people sign in at once than are let through.
        case signInBusy
        /// The page is for those who signed in.
        case signInNeeded
        /// Who signed in may not do this.
        case notAllowed
        /// It was sent from another site, or from a page of another session.
        case formForeign
        /// What was sent is no form, or cannot be read.
        case formUnreadable
        /// The server is about to end.
        case stopping
        case unexpected
    }

    /// One mistake in a form's file.
    public enum FormMistake: Sendable, Hashable {
        /// The file is not YAML; the parser's own words say where.
        case syntax(String)
        case missing(key: String)
        case unknownKey(String, nearest: String?)
        case wrongType(key: String, expected: String)
        case unknownValue(key: String, value: String, allowed: [String])
        case badPattern(key: String, pattern: String)
    }
}
