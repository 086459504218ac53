import Accounts
import HTTPTypes
import Kernel
import Strategy

/// Takes what a form on which a plan is written sent: saves what can be saved, does what the button says, and tells what
/// the page has to show again.
struct WritingSave {
    let plans: PlanStore
    let slug: String
    let asker: Asker
    let form: PostedForm
    /// What the form is about.
    let subject: TextPlace
    /// The revision that the person saw, and the draft's when the form arrived.
    let seen: Int
    let present: Int
    /// Who can be named in a comment.
    let members: [Person]
    /// What was typed and not saved, by the names of its fields.
    let typing: [String: KeptTyping]

    enum Answer {
        /// - Parameter anchor: where the page should stand because of what the button did.
        case saved(SaveNotice, anchor: String?)
        case back(FormOutcome, HTTPResponse.Status)
    }

    func take(_ edits: [DraftEdit], _ errors: FormErrors) async throws -> Answer {
        var outcome = FormOutcome()
        guard errors.isEmpty else {
            (outcome.errors, outcome.sent, outcome.seen) = (errors, form, seen)
            return .back(outcome, .unprocessableContent)
        }
        let outcomes: [EditOutcome]
        do {
            outcomes = try await plans.edit(edits, in: slug, seen: seen, as: asker)
        } catch let problem as Problem where problem.kind == .invalid {
            // Nothing of the form was saved.
            outcome.errors.add(problem.reason, at: edits.field(of: problem.reason) ?? "content")
            (outcome.sent, outcome.seen) = (form, seen)
            return .back(outcome, .unprocessableContent)
        }
        let taken = TakenFields(edits, outcomes)
        let deed = SentDeed(form, members: members)
        outcome.conflicts = outcomes.compactMap { outcome in
            // Of what is gone, nobody needs to know who typed nothing into it.
            guard case .conflict(let conflict) = outcome, conflict.theirs != nil || !conflict.edit.setsNothing
            else { return nil }
            return conflict
        }
        guard outcome.conflicts.isEmpty else {
            try await forget(taken)
            outcome.deedWaits = deed != nil
            outcome.send(back: form, except: taken)
            return .back(outcome, .conflict)
        }
        let notice = SaveNotice(outcomes)
        do {
            try await deed?.carryOut(on: subject, of: slug, seen: known(after: outcomes), in: plans, as: asker)
        } catch let problem as Problem where [.invalid, .conflict].contains(problem.kind) {
            try await forget(taken)
            outcome.notice = notice.changes == 0 ? nil : notice
            outcome.refused = (problem.reason, deed?.field ?? "review")
            outcome.send(back: form, except: taken)
            return .back(outcome, .unprocessableContent)
        }
        // The form was taken as a whole: nothing of it waits any more.
        try await plans.dropTyping(beginning: TypedField.root(of: subject), of: slug, as: asker)
        return .saved(notice, anchor: deed?.anchor)
    }

    /// Somebody who saw everything up to their own changes has seen all.
    private func known(after outcomes: [EditOutcome]) -> Int {
        let revisions = outcomes.compactMap { outcome in
            if case .done(let revision, _) = outcome { revision } else { nil }
        }
        return present == seen ? max(seen, revisions.max() ?? seen) : seen
    }

    /// Lets go of what was being typed into boxes whose content the draft has by now.
    private func forget(_ taken: TakenFields) async throws {
        for name in typing.keys where taken.contains(name) {
            guard let field = TypedField(name, on: subject), field.language == nil else { continue }
            try await plans.dropTyping(at: field.place, of: slug, as: asker)
        }
    }
}

extension [DraftEdit] {
    /// Which field of the form is meant by a mistake that the store has found.
    fileprivate func field(of reason: Problem.Reason) -> String? {
        for case .setText(let place, let language, let text) in self {
            switch reason {
            case .drafting(.textEmpty) where place.isName && text.isBlank,
                .drafting(.titleMissing(language)) where place.isTitle && text.isBlank,
                .drafting(.textTooLong) where text.utf8.count > PlanStore.longestText:
                return WritingPage.name(of: place, language)
            default: continue
            }
        }
        return nil
    }
}

extension TextPlace {
    fileprivate var isName: Bool {
        switch self {
        case .plan, .chapter, .objective, .partner, .targetGroup: true
        default: false
        }
    }
}
