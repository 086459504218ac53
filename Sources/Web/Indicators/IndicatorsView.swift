import Kernel
import Markup
import Strategy

/// Which indicators are shown, and in which order. All of it stands in the address.
struct IndicatorsView: Hashable {
    enum Order: String, CaseIterable {
        /// As the plan has them, under their objectives.
        case reading
        /// Red first, what has no value last.
        case colour
        /// The oldest value first.
        case age
    }

    var choice = IndicatorChoice()
    var order = Order.reading

    init(choice: IndicatorChoice = IndicatorChoice(), order: Order = .reading) {
        self.choice = choice
        self.order = order
    }

    init(_ question: Question) {
        choice = IndicatorChoice(
            colour: question["colour"].flatMap(IndicatorChoice.Colour.init(rawValue:)), branch: question["branch"])
        order = question["sort"].flatMap(Order.init(rawValue:)) ?? .reading
    }

    func with(colour: IndicatorChoice.Colour?) -> IndicatorsView {
        IndicatorsView(choice: IndicatorChoice(colour: colour, branch: choice.branch), order: order)
    }

    func with(branch: String?) -> IndicatorsView {
        IndicatorsView(choice: IndicatorChoice(colour: choice.colour, branch: branch), order: order)
    }

    func with(order: Order) -> IndicatorsView { IndicatorsView(choice: choice, order: order) }

    static func understanding(_ question: Question, in facts: PlanFacts) -> Understanding {
        var asked = Understanding(question)
        asked.choice("colour", among: IndicatorChoice.Colour.allCases.map(\.rawValue))
        asked.choice("branch") { !facts.branch(of: $0).isEmpty }
        asked.choice("sort", among: Order.allCases.map(\.rawValue))
        return asked
    }

    /// Without a branch that the plan does not know.
    func known(to facts: PlanFacts) -> IndicatorsView {
        choice.branch.map { facts.branch(of: $0).isEmpty } == true ? with(branch: nil) : self
    }

    /// Those that are asked for, in the order that is asked for.
    func indicators(of facts: PlanFacts) -> [PlacedIndicator] {
        order.sorted(PlanIndicators(facts).chosen(choice))
    }

    func asked(of address: Address) -> Address {
        var address = address
        if let colour = choice.colour { address = address.asking("colour", colour.rawValue) }
        if let branch = choice.branch { address = address.asking("branch", branch) }
        if order != .reading { address = address.asking("sort", order.rawValue) }
        return address
    }
}

extension IndicatorsView.Order {
    func sorted(_ indicators: [PlacedIndicator]) -> [PlacedIndicator] {
        switch self {
        case .reading: indicators
        case .colour: stable(indicators) { rank($0) }
        case .age: stable(indicators) { $0.indicator.latest.map { $0.year ?? -1 } ?? .max }
        }
    }

    /// What is equal keeps the order of the plan.
    private func stable(_ indicators: [PlacedIndicator], by key: (PlacedIndicator) -> Int) -> [PlacedIndicator] {
        indicators.enumerated().map { (key($1), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private func rank(_ placed: PlacedIndicator) -> Int {
        switch placed.colour {
        case .red?: 0
        case .orange?: 1
        case .green?: 2
        case nil: placed.indicator.latest == nil ? 4 : 3
        }
    }
}
