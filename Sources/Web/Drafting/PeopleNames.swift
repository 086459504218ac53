import Accounts
import Kernel
import Messages

/// What people are called on pages.
extension [PersonID: Person] {
    func name(of actor: Kernel.Actor, _ words: Words) -> String {
        switch actor {
        case .system: "Belfry"
        case .operatorAccount(let name): name
        case .person(let id): name(of: id, words)
        }
    }

    func name(of id: PersonID, _ words: Words) -> String {
        self[id].map { $0.name ?? words.pseudonym($0.number) } ?? "—"
    }
}
