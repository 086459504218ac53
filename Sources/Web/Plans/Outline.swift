import Kernel
import Markup
import Messages
import Strategy

extension Objective.Level {
    var name: ObjectiveLevelName {
        switch self {
        case .strategic: .strategic
        case .operational: .operational
        case .project: .project
        }
    }
}

/// Headings in the order of reading, to be written as lists within lists.
///
/// What stands deeper than a heading and before the next that does not is under it.
struct Branches: Sequence {
    let headings: ArraySlice<ObjectiveHeading>

    /// A heading, and all that is under it.
    typealias Element = (heading: ObjectiveHeading, under: Branches)

    init(_ headings: some Sequence<ObjectiveHeading>) { self.headings = Array(headings)[...] }

    private init(slice: ArraySlice<ObjectiveHeading>) { headings = slice }

    var isEmpty: Bool { headings.isEmpty }

    func makeIterator() -> AnyIterator<Element> {
        var rest = headings
        return AnyIterator {
            guard let first = rest.popFirst() else { return nil }
            let under = rest.prefix { $0.objective.depth > first.objective.depth }
            rest = rest[under.endIndex...]
            return (first, Branches(slice: under))
        }
    }
}
