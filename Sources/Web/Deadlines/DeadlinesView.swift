import Kernel
import Markup
import Strategy

/// Which deadlines are shown. All of it stands in the address.
struct DeadlinesView: Hashable {
    var state: DeadlineState?
    /// Its name in addresses.
    var partner: String?

    init(state: DeadlineState? = nil, partner: String? = nil) {
        self.state = state
        self.partner = partner
    }

    init(_ question: Question) {
        state = question["state"].flatMap(DeadlineState.init(rawValue:))
        partner = question["partner"].flatMap { $0.isEmpty ? nil : $0 }
    }

    static func understanding(_ question: Question, in facts: PlanFacts) -> Understanding {
        var asked = Understanding(question)
        asked.choice("state", among: DeadlineState.allCases.map(\.rawValue))
        asked.choice("partner") { facts.partner($0) != nil }
        return asked
    }

    /// Without a partner that the plan does not name.
    func known(to facts: PlanFacts) -> DeadlinesView {
        partner.map { facts.partner($0) == nil } == true ? with(partner: nil) : self
    }

    func with(state: DeadlineState?) -> DeadlinesView { DeadlinesView(state: state, partner: partner) }
    func with(partner: String?) -> DeadlinesView { DeadlinesView(state: state, partner: partner) }

    func asked(of address: Address) -> Address {
        var address = address
        if let state { address = address.asking("state", state.rawValue) }
        if let partner { address = address.asking("partner", partner) }
        return address
    }
}
