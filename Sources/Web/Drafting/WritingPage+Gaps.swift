import Kernel
import Markup
import Messages
import Strategy

/// What keeps an objective from being handed in or approved, each a link to where it stands.
extension WritingPage {
    func waysToMend(_ reason: Problem.Reason, _ html: inout HTML) {
        switch reason {
        case .drafting(.notApprovable):
            html(.ul) { html in
                gaps(&html)
                questions(&html)
            }
        case .drafting(.incomplete):
            html(.ul) { gaps(&$0) }
            handInAllTheSame(&html)
        default: return
        }
    }

    /// How many texts are named: who has more to do is led to the first of the others.
    private static let namedGaps = 12

    private func gaps(_ html: inout HTML) {
        let names = written
        let order = Dictionary(names.enumerated().map { ($1.place, $0) }) { first, _ in first }
        let gaps = draft.gaps.sorted { a, b in
            (order[a.place] ?? .max, a.language) < (order[b.place] ?? .max, b.language)
        }
        for gap in gaps.prefix(Self.namedGaps) {
            let name = order[gap.place].map { names[$0].name } ?? words.textOfObjective
            html(.li) { html in
                html(.a, .href(address(of: gap.place, gap.language)), text: words.text(name, in: gap.language))
                html.text(" (" + words.gap(gap.kind.rawValue) + ")")
            }
        }
        let others = Array(gaps.dropFirst(Self.namedGaps))
        guard !others.isEmpty else { return }
        html(.li) { GapLinks(plan: plan.slug, objective: objective, reader: reader).write(others, &$0) }
    }

    private func questions(_ html: inout HTML) {
        for thread in threads where thread.isQuestion && thread.isOpen {
            let text = thread.comments.first?.text ?? ""
            html(.li) { html in
                html(
                    .a, .href(Address(fragment: "thread:\(thread.id)")),
                    text: words.labelled(
                        words.openQuestion, (text.prefix(80) + (text.count > 80 ? "…" : "")).isolated))
            }
        }
    }

    /// Where a text is written: on this half of the page or the other.
    func address(of place: TextPlace, _ language: Language?) -> Address {
        let fragment = language.map { Self.name(of: place, $0) } ?? anchor(of: place)
        guard place.writingPart != part else { return Address(fragment: fragment) }
        return Link.write(plan: plan.slug, number: objective.number, part: place.writingPart)
            .address(in: reader.language).at(fragment: fragment)
    }

    /// Where the values of a place stand.
    private func anchor(of place: TextPlace) -> String {
        switch place {
        case .objective: "status"
        case .item(let id): "item:\(id)"
        case .indicator(let id), .threshold(let id, _): "indicator:\(id)"
        case .budgetLine(let id): "budget:\(id)"
        case .staff: "staff"
        case .deadline(_, let place): "due:\(place)"
        case .field(_, let place): "field:\(place)"
        default: "names"
        }
    }
}
