import Accounts
import ArgumentParser
import Foundation
import Kernel
import Messages
import Strategy

/// `belfry user`: who can sign in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Say who can sign in: add, list, lock, remove people.",
        discussion: """
            The first administrator is made here; they invite everybody else on the site. What somebody may do in a plan \
            is not said here but by their roles there.

            A password is asked for at the terminal, without showing it, or read from the first line of standard input. \
            It is never given on the command line, where everybody on the machine can see it.

            EXAMPLES
              belfry user add an@example.be --name "An Peeters" --administrator
              belfry user list
              belfry user add bo@example.be --name Bo --invite
              belfry user password an@example.be < file
              belfry user lock an@example.be
              belfry user remove an@example.be
            """,
        subcommands: [
            UserAdd.self, UserList.self, UserPassword.self, UserLink.self, UserAdministrator.self, UserLock.self,
            UserUnlock.self,
            UserRemove.self,
        ])
}

/// `belfry user add`: somebody who can sign in from now on.
struct UserAdd: Verb {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add somebody, with a password or a link to choose one.")

    @OptionGroup var person: PersonArgument

    @Option(help: "What they are called.")
    var name: String

    @Flag(help: "They look after Belfry itself: invite people, lock them out.")
    var administrator = false

    @Flag(help: "Print a link, by which they choose their password themselves.")
    var invite = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: PersonLanguageOption

    func carryOut(_ words: Words) async throws {
        let email = try person.address
        let name = try PersonName(name)
        let accounts = AccountStore(try storage.database())
        if let taken = try? await accounts.person(email) {
            throw Problem(.conflict, .emailTaken(taken.email?.text ?? ""))
        }
        if invite {
            let (person, token) = try await accounts.invite(
                email, name: name, language: speech.person, isAdministrator: administrator,
                as: .operatorAccount(NSUserName()))
            return try Invitation.tell(token, of: person, storage, words)
        }
        let password = try NewPassword.read(of: email, words)
        _ = try await accounts.add(
            email, name: name, language: speech.person, isAdministrator: administrator, password: password,
            as: .operatorAccount(NSUserName()))
        Terminal.tell(words.personAdded(email.text))
    }
}

/// `belfry user list`: everybody, by name.
struct UserList: Verb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the people who can sign in.")

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let people = try await storage.existingAccounts().people()
        guard !people.isEmpty else { return Terminal.tell(words.noPeople) }
        var table = TextTable([
            .left(words.emailAddress), .left(words.personName), .left(words.languageOfPerson),
            .left(words.personState), .left(words.lastSignIn), .left(""),
        ])
        for person in people {
            table.add([
                person.email?.text ?? "", person.name ?? words.pseudonym(person.number), person.language.rawValue,
                words.name(ofPersonState: person.state.rawValue), person.signedIn.map { words.moment($0) } ?? "",
                person.isAdministrator ? words.administratorOfBelfry : "",
            ])
        }
        Terminal.print(table.text)
    }
}

/// `belfry user password`: another password, and all their sessions end.
struct UserPassword: Verb {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Give somebody another password, and end their sessions.")

    @OptionGroup var person: PersonArgument
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let accounts = try storage.existingAccounts()
        let person = try await accounts.person(try person.address)
        let password = try NewPassword.read(of: person.email, words)
        try await accounts.setPassword(password, of: person.id, as: .operatorAccount(NSUserName()))
        Terminal.tell(words.passwordSet(person.email?.text ?? ""))
    }
}

/// `belfry user link`: they choose another password themselves.
struct UserLink: Verb {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: "Print a link by which somebody chooses a password, once.",
        discussion: "Their password of now stays right until they use it. A link made before is worthless.")

    @OptionGroup var person: PersonArgument
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let accounts = try storage.existingAccounts()
        let person = try await accounts.person(try person.address)
        let (_, token) = try await accounts.newLink(for: person.id, as: .operatorAccount(NSUserName()))
        try Invitation.tell(token, of: person, storage, words)
    }
}

/// `belfry user administrator`: they look after Belfry from now on, or not any more.
struct UserAdministrator: Verb {
    static let configuration = CommandConfiguration(
        commandName: "administrator", abstract: "Make somebody an administrator of Belfry, or take that from them.")

    @OptionGroup var person: PersonArgument

    @Flag(help: "They are none any more.")
    var remove = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let accounts = try storage.existingAccounts()
        let person = try await accounts.person(try person.address)
        _ = try await accounts.setAdministrator(person.id, !remove, as: .operatorAccount(NSUserName()))
        Terminal.tell(words.administratorSet(person.email?.text ?? "", !remove))
    }
}

/// `belfry user lock`: they are out, and stay out.
struct UserLock: Verb {
    static let configuration = CommandConfiguration(
        commandName: "lock", abstract: "Lock somebody out: their sessions end, and they cannot sign in.")

    @OptionGroup var person: PersonArgument
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let accounts = try storage.existingAccounts()
        let person = try await accounts.person(try person.address)
        _ = try await accounts.lock(person.id, true, as: .operatorAccount(NSUserName()))
        Terminal.tell(words.personLocked(person.email?.text ?? ""))
    }
}

/// `belfry user unlock`: they may sign in again, also after too many attempts.
struct UserUnlock: Verb {
    static let configuration = CommandConfiguration(
        commandName: "unlock", abstract: "Let somebody in again, also after too many attempts.")

    @OptionGroup var person: PersonArgument
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let accounts = try storage.existingAccounts()
        let person = try await accounts.person(try person.address)
        _ = try await accounts.lock(person.id, false, as: .operatorAccount(NSUserName()))
        try await accounts.forgetAllAttempts()
        Terminal.tell(words.personUnlocked(person.email?.text ?? ""))
    }
}

/// `belfry user remove`: who they were is forgotten.
struct UserRemove: Verb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Forget who somebody was; what they wrote stays, under a pseudonym.",
        discussion: """
            Their name, address, password and sessions are gone for good, from the database of now: older backups have \
            them still.
            """)

    @OptionGroup var person: PersonArgument
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let accounts = try storage.existingAccounts()
        let person = try await accounts.person(try person.address)
        _ = try await accounts.erase(person.id, as: .operatorAccount(NSUserName()))
        try await storage.existingPlans().forget(person.id, as: .atPrompt)
        Terminal.tell(words.personErased(person.email?.text ?? "", pseudonym: words.pseudonym(person.number)))
    }
}
