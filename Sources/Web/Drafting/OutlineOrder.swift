import Kernel
import Strategy

/// Where objectives stand among one another, and where a button would put one.
struct OutlineOrder {
    /// In the order of reading.
    private let objectives: [Objective]

    init(_ objectives: [Objective]) { self.objectives = objectives }

    struct Place {
        /// Among those of the same parent.
        let isFirst: Bool
        let isLast: Bool
        /// How many have it as their parent, and how many stand below it in all.
        let children: Int
        let below: Int
    }

    func place(of objective: Objective) -> Place {
        let siblings = children(of: objective.parent)
        return Place(
            isFirst: siblings.first?.id == objective.id, isLast: siblings.last?.id == objective.id,
            children: children(of: objective.id).count, below: below(objective).count)
    }

    /// The edit that a button means, such as `up:IDENTIFIER`; nil where it means none.
    func edit(_ button: String) -> DraftEdit? {
        let parts = button.split(separator: ":").map(String.init)
        guard parts.count == 2, let id = ObjectiveID(parts[1]), let one = objectives.first(where: { $0.id == id })
        else { return nil }
        let siblings = children(of: one.parent)
        guard let place = siblings.firstIndex(where: { $0.id == id }) else { return nil }
        switch parts[0] {
        case "up" where place > 0:
            return .moveObjective(
                id, to: OutlinePlace(parent: one.parent, after: place > 1 ? siblings[place - 2].id : nil))
        case "down" where place + 1 < siblings.count:
            return .moveObjective(id, to: OutlinePlace(parent: one.parent, after: siblings[place + 1].id))
        case "in" where place > 0:
            let parent = siblings[place - 1].id
            return .moveObjective(id, to: OutlinePlace(parent: parent, after: children(of: parent).last?.id))
        case "out":
            guard let parent = objectives.first(where: { $0.id == one.parent }) else { return nil }
            return .moveObjective(id, to: OutlinePlace(parent: parent.parent, after: parent.id))
        case "remove": return .removeObjective(id)
        case "order":
            let numbers = children(of: id).enumerated().map { ($1.id, "\(one.number).\($0 + 1)") }
            return .renumber(Dictionary(uniqueKeysWithValues: numbers))
        default: return nil
        }
    }

    /// The last one of a parent: a new one stands behind it.
    func last(of parent: ObjectiveID?) -> Objective? { children(of: parent).last }

    private func children(of parent: ObjectiveID?) -> [Objective] { objectives.filter { $0.parent == parent } }

    private func below(_ objective: Objective) -> [Objective] {
        guard let start = objectives.firstIndex(where: { $0.id == objective.id }) else { return [] }
        return Array(objectives[(start + 1)...].prefix { $0.depth > objective.depth })
    }
}
