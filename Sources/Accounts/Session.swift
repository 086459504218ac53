import Kernel

/// A browser in which somebody signed in.
public struct Session: Sendable, Hashable {
    public let id: SessionID
    public let begun: Instant
    /// When it was last used, give or take five minutes.
    public let seen: Instant
    /// What the browser calls itself, so that its owner knows it again.
    public let agent: String

    /// As it is kept: a line, and not as long as somebody likes.
    static func agent(_ given: String) -> String {
        String(given.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(300).map(Character.init))
    }
}

public typealias SessionID = Identifier<Session>

/// How long somebody stays signed in, in milliseconds.
public struct SessionRules: Sendable, Hashable {
    /// Without doing anything.
    public let idle: Int64
    /// Whatever they do.
    public let whole: Int64

    public init(idleHours: Int = 12, wholeHours: Int = 336) {
        idle = Int64(idleHours) * 3_600_000
        whole = Int64(wholeHours) * 3_600_000
    }

    /// Each use is not worth a write; and what is written makes others look whether their pages are still right.
    static let noted: Int64 = 300_000
}

/// Somebody signed in: who, in which session, and by which secret.
public struct SignedIn: Sendable, Hashable {
    public let person: Person
    public let session: SessionID
    public let token: Token
}
