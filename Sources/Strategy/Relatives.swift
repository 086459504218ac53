import Kernel
import Storage

/// An objective among those around it: above, below, before and after.
struct Relatives {
    private let place: ObjectiveReader.Place
    private var objectives = Gathered<Objective>()

    init(of place: ObjectiveReader.Place) { self.place = place }

    /// Those around it in the plan's tree, a parent before its children.
    init(of place: ObjectiveReader.Place, among tree: [ObjectiveHeading]) {
        self.place = place
        // By index: to take each heading out of the tree costs more than to look at it.
        var above = tree.firstIndex { $0.objective.id == place.id }.flatMap { tree[$0].objective.parent }
        for index in tree.indices.reversed() {
            let id = tree[index].objective.id
            let isAbove = id == above
            if isAbove { above = tree[index].objective.parent }
            guard
                isAbove || id == place.id || tree[index].objective.parent == place.id
                    || abs(tree[index].objective.position - place.position) == 1
            else { continue }
            objectives.update(tree[index].objective.position, default: tree[index].objective) { _ in }
        }
    }

    /// Rows come twice where a child is also the next; gathering makes them one.
    static func question(_ place: ObjectiveReader.Place, in plan: PlanID) -> SQL {
        """
        WITH RECURSIVE up (id, parent_id) AS (
            SELECT id, parent_id FROM objective WHERE id = \(place.id)
            UNION ALL SELECT o.id, o.parent_id FROM up JOIN objective o ON o.id = up.parent_id
        )
        SELECT \(literal: Objective.columns)
        FROM up JOIN objective o ON o.id = up.id LEFT JOIN objective_text t ON t.objective_id = o.id
        UNION ALL
        SELECT \(literal: Objective.columns)
        FROM objective o LEFT JOIN objective_text t ON t.objective_id = o.id WHERE o.parent_id = \(place.id)
        UNION ALL
        SELECT \(literal: Objective.columns)
        FROM objective o LEFT JOIN objective_text t ON t.objective_id = o.id
        WHERE o.plan_id = \(plan) AND o.position IN (\(place.position - 1), \(place.position + 1))
        """
    }

    mutating func add(_ row: Row) throws { try objectives.add(objectiveRow: row) }

    func objective(_ id: ObjectiveID) throws -> Objective {
        guard let objective = objectives.values.first(where: { $0.id == id }) else {
            throw Problem(.internal, .unexpected, detail: "objective \(id) is gone within its own snapshot")
        }
        return objective
    }

    var children: [Objective] { objectives.values.filter { $0.parent == place.id } }
    var previous: Objective? { objectives.values.first { $0.position == place.position - 1 } }
    var next: Objective? { objectives.values.first { $0.position == place.position + 1 } }

    var ancestors: [Objective] {
        var result: [Objective] = []
        var id = objectives.values.first { $0.id == place.id }?.parent
        while let parent = objectives.values.first(where: { $0.id == id }), result.count < objectives.values.count {
            result.append(parent)
            id = parent.parent
        }
        return result.reversed()
    }
}

extension Objective {
    /// Columns 0 to 10 of a row, for an objective `o` joined with its texts `t`.
    static let columns: StaticString =
        "o.position, o.id, o.parent_id, o.level, o.number, o.code, o.status, o.depth, t.language, t.title, t.state"

    /// The objective of these columns, without its title.
    init(_ row: Row) throws {
        self.init(
            id: try row.identifier(1), parent: row.optionalIdentifier(2), level: try row.named(3),
            number: row.text(4), code: row.optionalText(5), title: LocalizedText(),
            status: row.optionalNamed(6), depth: row.int(7), position: row.int(0))
    }
}

extension Gathered<Objective> {
    mutating func add(objectiveRow row: Row) throws {
        try update(row.int(0), default: try Objective(row)) { row.add(to: &$0.title, language: 8) }
    }
}
