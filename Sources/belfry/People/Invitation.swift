import Accounts
import Kernel
import Messages

/// A link by which somebody is let in, as a command prints it.
enum Invitation {
    static func tell(_ token: Token, of person: Person, _ storage: DatabaseOption, _ words: Words) throws {
        Terminal.tell(words.invitationLink(person.email?.text ?? "", days: AccountStore.invitationDays))
        Terminal.print(try storage.settings().root + "/\(person.language.rawValue)/invitation/\(token.text)")
    }
}
