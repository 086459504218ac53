import Kernel
import Markup

/// Of which part of a draft the history is told.
enum HistoryPart: Hashable {
    case all
    /// One objective, by its number in addresses.
    case objective(String)
    /// One that is gone, by what it stood for.
    case gone(ObjectiveID)
    /// The plan's title and its chapters.
    case texts

    init(_ question: Question) {
        if let origin = question["gone"].flatMap({ ObjectiveID($0) }) {
            self = .gone(origin)
        } else if let number = question["objective"] {
            self = .objective(number)
        } else {
            self = question["part"] == "texts" ? .texts : .all
        }
    }

    func asked(of address: Address) -> Address {
        switch self {
        case .all: address
        case .objective(let number): address.asking("objective", number)
        case .gone(let origin): address.asking("gone", origin.description)
        case .texts: address.asking("part", "texts")
        }
    }
}
