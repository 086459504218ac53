import Kernel
import Markup
import Messages
import Strategy

/// How many objectives stand where.
struct StatusCount: Hashable {
    let status: Status?
    let count: Int

    /// The statuses that occur, the good ones first, those without one last.
    static func counts(_ standings: [ObjectiveFilter.Standing: Int]) -> [StatusCount] {
        let order: [Status?] = [.done, .onSchedule, .inProgress, .waiting, .late, .dropped, nil]
        return order.compactMap { status in
            standings[ObjectiveFilter.Standing(status)].map { StatusCount(status: status, count: $0) }
        }
    }
}

/// The shares of the statuses as one bar, and the numbers beneath it, each leading to its list.
struct StatusBar {
    let counts: [StatusCount]
    let plan: String
    let reader: Reader

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        bar(&html)
        html(.ul, .class("legend")) { html in
            for entry in counts {
                let query = ObjectiveQuery(filter: ObjectiveFilter(standing: ObjectiveFilter.Standing(entry.status)))
                html(.li) { html in
                    html(.a, .href(Link.objectives(plan: plan, query).address(in: reader.language))) { html in
                        html.status(entry.status, words)
                        html.text(" ")
                        html(.strong, words.number(entry.count))
                    }
                }
            }
        }
    }

    /// For the eye alone: the list beneath says the same.
    private func bar(_ html: inout HTML) {
        let whole = Double(max(1, counts.reduce(0) { $0 + $1.count }))
        html(.svg, .class("shares"), .viewBox(width: 100, height: 3), .stretched, .hiddenFromSpeech) { html in
            var x = 0.0
            for entry in counts {
                let width = Double(entry.count) / whole * 100
                // A gap between the pieces, which a printer without colours needs.
                html(.rect, StatusBar.fill(entry.status), .x(x), .y(0), .width(max(0.2, width - 0.3)), .height(3))
                x += width
            }
        }
    }

    private static func fill(_ status: Status?) -> Attribute {
        switch status {
        case .done?: .class("fill done")
        case .onSchedule?: .class("fill good")
        case .inProgress?: .class("fill calm")
        case .waiting?: .class("fill wait")
        case .late?: .class("fill bad")
        case .dropped?: .class("fill drop")
        case nil: .class("fill none")
        }
    }
}
