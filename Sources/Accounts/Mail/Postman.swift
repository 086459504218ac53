import Kernel

/// How mail leaves: by a program, or into a folder where it stays.
public enum MailWay: Sendable {
    case command(MailCommand)
    case folder(MailFolder)
}

/// Sends what the store has to be sent.
public struct Postman: Sendable {
    public let way: MailWay
    let from: EmailAddress

    public init(_ way: MailWay, from: EmailAddress) {
        self.way = way
        self.from = from
    }

    /// Sends a mail, unless it was sent before or its person is not here any more. Where the program ends between
    /// sending and noting so, it is sent twice, under one identity.
    ///
    /// - Throws: `mailUnsent`.
    public func deliver(_ id: MailID, of accounts: AccountStore) async throws {
        guard let mail = try await accounts.mail(id), let to = mail.person.email else { return }
        let message = MailMessage(
            from: from, to: to, name: mail.person.name ?? "", subject: mail.draft.subject, body: mail.draft.body,
            language: mail.person.language, identity: mail.id.description, at: mail.made)
        switch way {
        case .command(let command): try await command.send(message)
        case .folder(let folder): try folder.put(message)
        }
        try await accounts.didSend(id)
    }
}
