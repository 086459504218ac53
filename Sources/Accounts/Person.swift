import Kernel

/// Somebody who can sign in, or could once.
public struct Person: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        case active
        /// Cannot sign in; everything else about them stays.
        case locked
        /// Their name and address are gone. What they wrote stays, under their pseudonym.
        case erased
    }

    public let id: PersonID
    /// Tells people apart whose name is not known any more: `Person 12`.
    public let number: Int
    /// nil where they were erased.
    public var email: EmailAddress?
    /// nil where they were erased.
    public var name: String?
    /// In which language they are written to.
    public var language: Language
    /// Whether they look after Belfry itself: the people, not the plans.
    public var isAdministrator: Bool
    public var hasPassword: Bool
    public var state: State
    public let added: Instant
    /// When they last signed in.
    public var signedIn: Instant?
    /// Whether they are told by mail what waits for them.
    public var wantsReminders: Bool

    public init(
        id: PersonID, number: Int, email: EmailAddress?, name: String?, language: Language, isAdministrator: Bool,
        hasPassword: Bool, state: State, added: Instant, signedIn: Instant?,
        wantsReminders: Bool = true
    ) {
        self.id = id
        self.number = number
        self.email = email
        self.name = name
        self.language = language
        self.isAdministrator = isAdministrator
        self.hasPassword = hasPassword
        self.state = state
        self.added = added
        self.signedIn = signedIn
        self.wantsReminders = wantsReminders
    }
}

/// What somebody is called, as they or an administrator wrote it.
public struct PersonName: Sendable, Hashable {
    public let text: String

    public static let longest = 100

    /// - Throws: `personNameInvalid` where it is empty, longer than 100 characters, or has more than one line.
    public init(_ given: String) throws(Problem) {
        text = given.trimmed
        guard !text.isEmpty, text.count <= Self.longest, text.utf8.count <= 4 * Self.longest,
            text.unicodeScalars.allSatisfy({ !Self.isForbidden($0) })
        else { throw Problem(.invalid, .personNameInvalid(longest: Self.longest)) }
    }

    /// Control characters, and those by which a text is made to read in another order than it is written.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format, .surrogate, .unassigned: true
        default: false
        }
    }
}
