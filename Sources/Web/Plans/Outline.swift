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

/// A row of an outline with the rows under it.
struct Branch {
    let heading: ObjectiveHeading
    var children: [Branch] = []
}

extension Branch {
    /// The trees of a list in the order of reading, in which a parent stands before its children.
    ///
    /// An objective whose parent is not in the list stands at the root.
    static func trees(of headings: [ObjectiveHeading]) -> [Branch] {
        let listed = Set(headings.map(\.objective.id))
        let byParent = Dictionary(grouping: headings) { heading in
            heading.objective.parent.flatMap { listed.contains($0) ? $0 : nil }
        }
        func branches(under parent: ObjectiveID?) -> [Branch] {
            (byParent[parent] ?? []).map { Branch(heading: $0, children: branches(under: $0.objective.id)) }
        }
        return branches(under: nil)
    }
}
