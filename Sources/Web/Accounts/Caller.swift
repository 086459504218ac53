import Accounts
import Kernel
import Strategy

/// Somebody who signed in and asks for a page.
struct Caller: Sendable, Hashable {
    let person: Person
    let session: SessionID
    /// What each form of theirs carries, so that no other site can send one in their name.
    let formToken: String
    /// What the page that they ask for calls whatever its forms add.
    let addition: AdditionID

    init(_ signedIn: SignedIn) {
        person = signedIn.person
        session = signedIn.session
        formToken = FormToken.of(signedIn.token)
        addition = AdditionID(at: Clock.system.now)
    }

    var actor: Kernel.Actor { .person(person.id) }
    var asker: Asker { .person(person.id, isAdministrator: person.isAdministrator) }
}
