import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What was decided about the objective, what can be decided next, and what was said about it.
///
/// All of it is in the one form of the page, so that a button pressed here saves what was typed elsewhere.
extension WritingPage {
    func reviewSection(_ html: inout HTML) {
        let steps = nextSteps
        guard draft.review != nil || !steps.isEmpty else { return }
        html(.section, .class("written review"), .id("review")) { html in
            html(.h2, words.review)
            if let review = draft.review { state(review, &html) }
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
        case approve
        case giveBack = "give-back"
    }

    private var nextSteps: [Step] {
        let review = draft.review
        let isReady = review.map { $0.state == .returned || $0.isChangedSince } ?? true
        var steps: [Step] = []
        if isReady, draft.rights.may(.handIn(draft.origin)) { steps.append(.handIn) }
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

    private func button(_ step: Step, _ html: inout HTML) {
        let name =
            switch step {
            case .handIn: words.handIn
            case .approve: words.approve
            case .giveBack: words.giveBack
            }
        html(.button, .type("submit"), .class("plain"), .fieldName("do"), .value(step.rawValue), text: name)
    }
}

extension WritingPage {
    func threads(_ html: inout HTML) {
        let mayComment = draft.rights.may(.comment)
        guard !draft.threads.isEmpty || mayComment else { return }
        html(.section, .class("written"), .id("comments")) { html in
            html(.h2, words.comments)
            for thread in draft.threads { write(thread, mayComment, &html) }
            guard mayComment else { return }
            html(.details, .class("new-item"), isTyped("comment") ? .open : .closed) { html in
                html(.summary, words.newComment)
                about(&html)
                html(.div, .class("field")) { html in
                    html(.label, .for("comment"), text: words.comment)
                    html(.textarea, .id("comment"), .fieldName("comment"), .rows(2), text: "\n" + shown("comment", ""))
                }
                addressee(&html)
                html(.p, .class("item-actions")) { html in
                    html(
                        .button, .type("submit"), .class("plain"), .fieldName("do"), .value("comment"),
                        text: words.sayComment)
                    html(
                        .button, .type("submit"), .class("plain"), .fieldName("do"), .value("ask"),
                        text: words.askQuestion)
                }
            }
        }
    }

    /// What a new comment is about: the objective as a whole, or one of its fields or indicators.
    private func about(_ html: inout HTML) {
        let places = self.places
        guard places.count > 1 else { return }
        FormChoice(
            name: "about", label: words.commentAbout, options: places.map { ($0.place.stored, $0.name) },
            chosen: shown("about", "")
        ).write(&html)
    }

    /// Where a comment can hang.
    private var places: [(place: TextPlace, name: String)] {
        [(.objective(objective.id), words.wholeObjective)]
            + zip(content.fields, draft.places.fields).map { field, place in
                (.field(objective.id, place), words.year(words.name(of: field.field), field.year))
            }
            + content.indicators.enumerated().map { index, indicator in
                (.indicator(indicator.id), words.numbered(words.name(of: FieldName.indicators), index + 1))
            }
    }

    private func addressee(_ html: inout HTML) {
        let others = members.filter { $0.id != reader.caller?.person.id }
        guard !others.isEmpty else { return }
        html(.div, .class("field")) { html in
            html(.label, .for("to"), text: words.commentFor)
            html(.p, .class("hint"), .id("to-hint"), text: words.commentForHint)
            html(.select, .id("to"), .fieldName("to"), .described(by: "to-hint")) { html in
                html(.option, .value(""), text: words.nobodyInParticular)
                for person in others {
                    let id = person.id.description
                    html(.option, .value(id), .selected(if: shown("to", "") == id), text: person.name ?? "")
                }
            }
        }
    }

    private func write(_ thread: CommentThread, _ mayComment: Bool, _ html: inout HTML) {
        html(.div, .class("thread"), .id("thread:\(thread.id)")) { html in
            if let place = places.dropFirst().first(where: { $0.place == thread.place }) {
                html(.p, .class("over"), text: place.name)
            }
            if thread.isQuestion {
                html(.p, .class("over"), text: thread.isOpen ? words.openQuestion : words.answeredQuestion)
            }
            for comment in thread.comments {
                let named = comment.mentions.map { people.name(of: $0, words) }.joined(separator: ", ")
                html(
                    .p, .class("quiet"),
                    text: name(of: comment.author) + (named.isEmpty ? "" : ", " + words.meantFor(named)) + " · "
                        + words.moment(comment.at))
                html(.p, .class("remark"), text: comment.text)
            }
            if let resolved = thread.resolved {
                html(.p, .class("note"), text: words.resolvedBy(name(of: resolved.by), words.moment(resolved.at)))
            }
            guard mayComment else { return }
            if thread.isOpen {
                let field = "answer:\(thread.id)"
                html(.div, .class("field")) { html in
                    html(.label, .for(field), text: words.answer)
                    html(.textarea, .id(field), .fieldName(field), .rows(1), text: "\n" + shown(field, ""))
                }
            }
            html(.p, .class("item-actions")) { html in
                if thread.isOpen { action("answer:\(thread.id)", words.answer, &html) }
                action(
                    "\(thread.isOpen ? "resolve" : "reopen"):\(thread.id)",
                    thread.isOpen ? words.resolve : words.reopen, &html)
            }
        }
    }

    private func action(_ value: String, _ name: String, _ html: inout HTML) {
        html(.button, .fieldName("do"), .value(value), text: name)
    }

    /// What somebody is called on the page.
    func name(of actor: Kernel.Actor) -> String { people.name(of: actor, words) }

    /// Whose names the page needs.
    var mentioned: Set<PersonID> {
        let actors =
            draft.threads.flatMap { thread in
                thread.comments.map(\.author) + (thread.resolved.map { [$0.by] } ?? [])
            } + (draft.review.map { [$0.by] } ?? []) + conflicts.map(\.by)
        let named = draft.threads.flatMap { $0.comments.flatMap(\.mentions) }
        return Set(actors.compactMap(\.person) + named)
    }
}
