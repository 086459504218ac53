import Kernel

/// What somebody is to be told by mail: words in their language.
public struct MailDraft: Sendable, Hashable {
    public var subject: String
    public var body: String

    public init(subject: String, body: String) {
        self.subject = subject
        self.body = body
    }
}

public enum MailTag {}
public typealias MailID = Identifier<MailTag>

/// A mail that waits to be sent, and to whom.
public struct Mail: Sendable, Hashable {
    public let id: MailID
    public let person: Person
    public let draft: MailDraft
    public let made: Instant
}

/// That a mail was written to somebody: what stood in it is forgotten once it was sent.
public struct MailTrace: Sendable, Hashable {
    public let subject: String
    public let made: Instant
    public let sent: Instant?
}
