import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What was decided about the objective, and what can be decided next.
///
/// All of it is in the one form of the page, so that a button pressed here saves what was typed elsewhere.
extension WritingPage {
    func reviewSection(_ html: inout HTML) {
        let steps = nextSteps
        guard draft.review != nil || !steps.isEmpty else { return }
        html(.section, .class("written review"), .id("review")) { html in
            html(.h2, words.review)
            if let review = draft.review { state(review, &html) }
            if steps.contains(.handIn), !draft.gaps.isEmpty {
                html(.p, .class("gaps")) { html in
                    html.text(words.stillOpenInTexts + " ")
                    GapLinks(plan: plan.slug, objective: objective, reader: reader).write(draft.gaps, &html)
                }
            }
            if steps.contains(.giveBack) {
                remarks(&html)
            }
            html(.p, .class("item-actions")) { html in
                for step in steps { button(step, &html) }
            }
        }
    }

    /// Buttons of the review, by the value that they send.
    private enum Step: String {
        case handIn = "hand-in"
        /// Whatever is missing or stale.
        case handInAsItIs = "hand-in-as-it-is"
        case approve
        case giveBack = "give-back"
    }

    private var nextSteps: [Step] {
        let review = draft.review
        let isReady = review.map { $0.state == .returned || $0.isChangedSince } ?? true
        var steps: [Step] = []
        if isReady, draft.rights.may(.handIn(draft.origin)) {
            if case .drafting(.incomplete) = outcome.refused?.reason {
                steps.append(.handInAsItIs)
            } else {
                steps.append(.handIn)
            }
        }
        if draft.rights.may(.decide(draft.origin)), let review {
            if review.state == .handedIn { steps.append(.approve) }
            if review.state != .returned { steps.append(.giveBack) }
        }
        return steps
    }

    private func state(_ review: ObjectiveReview, _ html: inout HTML) {
        html(.p) { html in
            html.text(words.decided(review.state.rawValue))
            html.text(" · " + name(of: review.by) + " · " + words.moment(review.at))
        }
        if review.isChangedSince { html(.p, .class("note"), text: words.changedSinceDecision) }
        if let remarks = review.remarks { html(.blockquote, .class("remarks"), text: remarks) }
    }

    private func remarks(_ html: inout HTML) {
        html(.div, .class("field")) { html in
            html(.label, .for("remarks"), text: words.remarks)
            html(.textarea, .id("remarks"), .fieldName("remarks"), .rows(2), text: "\n" + shown("remarks", ""))
        }
    }

    func handInAllTheSame(_ html: inout HTML) {
        html(.p, .class("item-actions")) { button(.handInAsItIs, &$0) }
    }

    private func button(_ step: Step, _ html: inout HTML) {
        let name =
            switch step {
            case .handIn: words.handIn
            case .handInAsItIs: words.handInAllTheSame
            case .approve: words.approve
            case .giveBack: words.giveBack
            }
        html(.button, .type("submit"), .class("plain"), .fieldName("do"), .value(step.rawValue), text: name)
    }
}
