import Accounts
import Kernel
import Messages

/// A link by which somebody is let in, as a command prints it.
enum Invitation {
    static func tell(_ token: Token, of person: Person, _ storage: DatabaseOption, _ words: Words) throws {
        Terminal.tell(words.invitationLink(person.email?.text ?? "", days: AccountStore.invitationDays))
        Terminal.print(try root(storage) + "/\(person.language.rawValue)/invitation/\(token.text)")
    }

    /// Where visitors find the site, or else where the server listens.
    private static func root(_ storage: DatabaseOption) throws -> String {
        let settings = try storage.settings()
        let address = settings.text(.publicAddress)
        guard address == "off" else { return address.hasSuffix("/") ? String(address.dropLast()) : address }
        let host = settings.text(.host)
        return "http://\(host.contains(":") ? "[\(host)]" : host):\(settings.text(.port))"
    }
}
