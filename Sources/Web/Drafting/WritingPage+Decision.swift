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
        let (moment, told, gone) = (words.moment(since), told(changes.places), gone(changes.places))
        guard !told.isEmpty || gone > 0 else {
            return html(.p, words.unchangedSince(changes.start.rawValue, moment))
        }
        html(.p, words.changedSince(changes.start.rawValue, moment))
        html(.ul) { html in
            for change in told.prefix(Self.namedChanges) {
                html(.li) { $0(.a, .href(address(of: change.place, change.languages.first)), text: name(of: change)) }
            }
            if told.count > Self.namedChanges { html(.li, words.andMore(told.count - Self.namedChanges)) }
            if gone > 0 { html(.li, words.takenAway(gone)) }
        }
    }

    private struct ToldChange {
        let place: TextPlace
        let name: String
        var languages: [Language] = []
    }

    /// What still stands on the page, in its order.
    private func told(_ places: [ObjectiveChanges.Place]) -> [ToldChange] {
        let following = Set(content.indicators.filter(content.followsItem).map { TextPlace.indicator($0.id) })
        let changed = Dictionary(grouping: places, by: \.text).mapValues { Set($0.map(\.part)) }
        return (written + fieldsOnly).flatMap { text -> [ToldChange] in
            var parts = changed[text.place] ?? []
            // A name that follows its item is told with that, and its values by themselves.
            if following.contains(text.place) { parts = parts.filter { $0.language == nil } }
            let values = [(ObjectiveChanges.Part.status, words.status), (.order, words.numberOrPlace)]
                .filter { parts.remove($0.0) != nil }
            let languages = parts.compactMap(\.language).sorted()
            return (parts.isEmpty ? [] : [ToldChange(place: text.place, name: text.name, languages: languages)])
                + values.map { ToldChange(place: text.place, name: $0.1) }
        }
    }

    /// The fields whose labels are not written here.
    private var fieldsOnly: [WrittenText] {
        zip(content.fields, draft.places.fields).filter { field, _ in !isWritten(field.label) }.map { field, place in
            WrittenText(
                place: .field(objective.id, place), name: words.year(words.name(of: field.field), field.year))
        }
    }

    /// How much was taken away. Fields count where nothing that stood in them did.
    private func gone(_ places: [ObjectiveChanges.Place]) -> Int {
        let there = Set((written + fieldsOnly).map(\.place))
        let gone = places.filter { $0.part == .presence && !there.contains($0.text) }.map(\.text)
        let parts = gone.filter { $0.isPart(of: objective.id) }.count
        return parts > 0 ? parts : gone.filter { if case .field(objective.id, _) = $0 { true } else { false } }.count
    }

    private func name(of change: ToldChange) -> String {
        guard change.languages.count < plan.languages.count, !change.languages.isEmpty else { return change.name }
        return change.name + " (" + change.languages.map { $0.rawValue.uppercased() }.joined(separator: ", ") + ")"
    }
}

extension ObjectiveChanges.Part {
    fileprivate var language: Language? {
        guard case .text(let language) = self else { return nil }
        return language
    }
}

extension TextPlace {
    /// Whether it is something within an objective that comes and goes by itself.
    fileprivate func isPart(of objective: ObjectiveID) -> Bool {
        switch self {
        case .item, .indicator, .budgetLine: true
        case .staff(let id, _), .deadline(let id, _), .partner(let id, _), .targetGroup(let id, _): id == objective
        default: false
        }
    }
}
