import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What was decided last, at the top of the page, for those whose turn it is: who decides sees what has changed, who
/// writes sees why the objective came back.
extension WritingPage {
    func decision(_ html: inout HTML) {
        guard let review = draft.review else { return }
        switch review.state {
        case .handedIn where rights.may(.decide(origin)): handedIn(review, &html)
        case .returned: returned(review, &html)
        default: return
        }
    }

    /// Whose names the page needs.
    var mentioned: Set<PersonID> { speakers.union(draft.review.flatMap { $0.by.person }.map { [$0] } ?? []) }

    private var reviewAddress: Address {
        GapLinks(plan: plan.slug, objective: objective, reader: reader).address(at: "review")
    }

    private func handedIn(_ review: ObjectiveReview, _ html: inout HTML) {
        html(.section, .class("decision"), .labelled(by: "decision")) { html in
            html(.h2, .id("decision"), text: words.handedIn(by: name(of: review.by), words.moment(review.at)))
            changes(&html)
            if review.isChangedSince { html(.p, .class("note"), text: words.changedSinceHandedIn) }
            html(.p, .class("ways")) { html in
                html(.a, .href(reviewAddress), text: words.toTheDecision)
                html.text(" ")
                way(words.seeEachChange, .history(plan: plan.slug, .objective(objective.number)), &html)
            }
        }
    }

    private func returned(_ review: ObjectiveReview, _ html: inout HTML) {
        html(.section, .class("decision returned"), .labelled(by: "decision")) { html in
            html(.h2, .id("decision"), text: words.givenBack(by: name(of: review.by), words.moment(review.at)))
            if let remarks = review.remarks { html(.blockquote, .class("remarks"), text: remarks) }
            guard rights.may(.handIn(origin)) else { return }
            html(.p) { $0(.a, .href(reviewAddress), text: words.handInAgainBelow) }
        }
    }

    /// How many places are named; the history has them all.
    private static let namedChanges = 12

    private func changes(_ html: inout HTML) {
        let changes = draft.changes
        guard let since = changes.since else { return }
        let moment = words.moment(since)
        let told = told(changes.places)
        guard !changes.places.isEmpty else { return html(.p, words.unchangedSince(changes.start.rawValue, moment)) }
        html(.p, words.changedSince(changes.start.rawValue, moment))
        html(.ul) { html in
            for change in told.prefix(Self.namedChanges) {
                html(.li) { $0(.a, .href(address(of: change.place, change.languages.first)), text: name(of: change)) }
            }
            if told.count > Self.namedChanges { html(.li, words.andMore(told.count - Self.namedChanges)) }
            let gone = Set(changes.places.map(\.text)).subtracting(told.map(\.place)).count
            if gone > 0 { html(.li, words.takenAway(gone)) }
        }
    }

    private struct ToldChange {
        let place: TextPlace
        let name: String
        let languages: [Language]
    }

    /// What still stands on the page, in its order.
    private func told(_ places: [ObjectiveChanges.Place]) -> [ToldChange] {
        let following = Set(content.indicators.filter(content.followsItem).map { TextPlace.indicator($0.id) })
        return written.compactMap { text in
            // A name that follows its item is told with that, and its values by themselves.
            let those = places.filter {
                $0.text == text.place && ($0.language == nil || !following.contains(text.place))
            }
            guard !those.isEmpty else { return nil }
            return ToldChange(place: text.place, name: text.name, languages: those.compactMap(\.language).sorted())
        }
    }

    private func name(of change: ToldChange) -> String {
        if case .objective = change.place, change.languages.isEmpty { return words.status }
        guard change.languages.count < plan.languages.count, !change.languages.isEmpty else { return change.name }
        return change.name + " (" + change.languages.map { $0.rawValue.uppercased() }.joined(separator: ", ") + ")"
    }
}
