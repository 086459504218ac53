import Kernel
import Markup
import Strategy

/// Which deadlines are shown. All of it stands in the address.
struct DeadlinesView: Hashable {
    var state: DeadlineState?
    var partner: PartnerID?

    init(state: DeadlineState? = nil, partner: PartnerID? = nil) {
        self.state = state
        self.partner = partner
    }

    init(_ question: Question) {
        state = question["state"].flatMap(DeadlineState.init(rawValue:))
        partner = question["partner"].flatMap { PartnerID($0) }
    }

    func with(state: DeadlineState?) -> DeadlinesView { DeadlinesView(state: state, partner: partner) }
    func with(partner: PartnerID?) -> DeadlinesView { DeadlinesView(state: state, partner: partner) }

    func asked(of address: Address) -> Address {
        var address = address
        if let state { address = address.asking("state", state.rawValue) }
        if let partner { address = address.asking("partner", partner.description) }
        return address
    }
}
