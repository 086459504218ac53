import Kernel

/// One thing that a letter which was read again has otherwise than the draft of its plan.
public struct Proposal: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case new, changed, gone
    }

    /// Names it, as long as nobody has taken or left it.
    public var position: Int
    public var kind: Kind
    /// The objective that it is about, by its number.
    public var objective: String
    /// The letter's name.
    public var source: String
    public var change: ProposedChange
    /// Tells it from whatever else may have its position one day: made of what is kept of it, so that it is the same on
    /// every machine and each time it is read.
    public var mark: String
}

/// What would become of the draft. What stood there when the letter was read goes along: where something else stands
/// by now, nothing is taken.
public enum ProposedChange: Sendable, Hashable, Codable {
    /// A text, by its place.
    case text(String, Language, was: String?, becomes: String)
    case status(ObjectiveID, was: Status?, becomes: Status?)
    case target(IndicatorID, was: Double?, becomes: Double?)
    case amount(BudgetLineID, was: Money?, becomes: Money?)
    case measurement(IndicatorID, year: Int?, value: Double)
    /// A new item, behind another where that is still there.
    case item(ObjectiveID, ProposedItem, field: FieldName, year: Int?, after: ItemID?)
    case goneItem(ItemID, texts: [Language: String])
    case objective(ProposedObjective)
    case goneObjective(ObjectiveID, titles: [Language: String])

    var kind: Proposal.Kind {
        switch self {
        case .text(_, _, let was, _): was == nil ? .new : .changed
        case .status, .target, .amount: .changed
        case .measurement, .item, .objective: .new
        case .goneItem, .goneObjective: .gone
        }
    }
}

public struct ProposedItem: Sendable, Hashable, Codable {
    public var shape: Item.Shape
    public var depth: Int
    public var texts: [Language: String]

    init(_ item: Item) {
        (shape, depth, texts) = (item.shape, item.depth, item.text.texts)
    }
}

/// An objective that the draft does not have.
public struct ProposedObjective: Sendable, Hashable, Codable {
    public var number: String
    /// The number of the one that it stands below.
    public var parent: String?
    public var level: Objective.Level
    public var titles: [Language: String]
    public var status: Status?
    public var fields: [Field]
    public var indicators: [Measured]
    public var budget: [Line]

    public struct Field: Sendable, Hashable, Codable {
        public var field: FieldName
        public var year: Int?
        public var labels: [Language: String]
        public var items: [ProposedItem]
    }

    public struct Measured: Sendable, Hashable, Codable {
        public var names: [Language: String]
        public var unit: String?
        public var target: Double?
        public var year: Int?
        public var value: Double?
    }

    public struct Line: Sendable, Hashable, Codable {
        public var labels: [Language: String]
        public var code: String?
        public var kind: AmountKind
        public var amount: Money?
        public var firstYear: Int?
        public var lastYear: Int?
    }

    init(_ content: ObjectiveContent, parent: String?) {
        let objective = content.objective
        (number, self.parent, level, status) = (objective.number, parent, objective.level, objective.status)
        titles = objective.title.texts
        fields = content.fields.map {
            Field(field: $0.field, year: $0.year, labels: $0.label.texts, items: $0.items.map(ProposedItem.init))
        }
        indicators = content.indicators.map {
            Measured(
                names: $0.name.texts, unit: $0.unit, target: $0.target, year: $0.latest?.year, value: $0.latest?.value)
        }
        budget = content.budget.filter { $0.role == .line }.map {
            Line(
                labels: $0.label.texts, code: $0.code, kind: $0.kind, amount: $0.amount, firstYear: $0.period?.first,
                lastYear: $0.period?.last)
        }
    }
}

extension LocalizedText {
    var texts: [Language: String] {
        Dictionary(uniqueKeysWithValues: languages.map { ($0, self[$0] ?? "") }).filter { !$0.value.isEmpty }
    }
}
