import Kernel

/// One way in which a plan sorts its objectives: by whom they are for, or how far they reach. Which there are, and with
/// which values, is for each plan to say.
public struct Dimension: Sendable, Hashable {
    public let id: DimensionID
    public var name: LocalizedText
    /// In their order.
    public var values: [DimensionValue]

    public init(id: DimensionID, name: LocalizedText = LocalizedText(), values: [DimensionValue] = []) {
        self.id = id
        self.name = name
        self.values = values
    }
}

/// One of the values of a dimension: an objective has one of them, or none.
public struct DimensionValue: Sendable, Hashable {
    public let id: DimensionValueID
    public var name: LocalizedText

    public init(id: DimensionValueID, name: LocalizedText = LocalizedText()) {
        self.id = id
        self.name = name
    }
}

/// Which value each objective has in each dimension: its own, or that of the nearest above it that says one.
public struct PlanDimensions: Sendable {
    /// A value, and the objective that says it.
    public struct Said: Sendable, Hashable {
        public let value: DimensionValue
        public let by: Objective
    }

    public let all: [Dimension]
    private let said: [DimensionID: [ObjectiveID: Said]]

    public init(_ facts: PlanFacts) {
        all = facts.dimensions
        var said: [DimensionID: [ObjectiveID: Said]] = [:]
        for dimension in facts.dimensions {
            var ofObjective: [ObjectiveID: Said] = [:]
            // A parent stands before its children.
            for summary in facts.objectives {
                let objective = summary.objective
                if let value = dimension.values.first(where: { summary.dimensionValues.contains($0.id) }) {
                    ofObjective[objective.id] = Said(value: value, by: objective)
                } else if let parent = objective.parent, let above = ofObjective[parent] {
                    ofObjective[objective.id] = above
                }
            }
            said[dimension.id] = ofObjective
        }
        self.said = said
    }

    /// nil where neither the objective nor any above it says one.
    public func value(of objective: Objective, in dimension: Dimension) -> Said? {
        said[dimension.id]?[objective.id]
    }

    /// The place from 1 of the value that an objective has in the dimension at a place from 1; 0 where it has none, nil
    /// where there is no such dimension.
    func place(of objective: Objective, in dimension: Int) -> Int? {
        guard all.indices.contains(dimension - 1) else { return nil }
        let one = all[dimension - 1]
        guard let said = value(of: objective, in: one) else { return 0 }
        return one.values.firstIndex { $0.id == said.value.id }.map { $0 + 1 }
    }

    /// What objectives of one value come to; nil stands for those of none.
    public struct Share: Sendable, Hashable {
        public let value: DimensionValue?
        public let amount: Money
    }

    /// What the plan costs by the values of a dimension, in their order, those of none last: together the total of the
    /// plan. A value under which there is nothing has nothing.
    public func shares(of outlay: MoneyOutlay, in dimension: Dimension) -> [Share] {
        let of = said[dimension.id] ?? [:]
        let values = dimension.values.map { value in
            Share(value: value, amount: outlay.amount { of[$0.id]?.value.id == value.id })
        }
        let rest = outlay.amount { of[$0.id] == nil }
        return values + (rest == .zero ? [] : [Share(value: nil, amount: rest)])
    }
}
