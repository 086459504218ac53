import Accounts
import Kernel
import Strategy

/// What the button says that was pressed on a page on which a plan is written, beside saving it.
enum SentDeed {
    case review(ReviewStep)
    case comment(String, about: TextPlace?, isQuestion: Bool, mentions: [PersonID], AdditionID?)
    case answer(CommentID, String, mentions: [PersonID], AdditionID?)
    case resolve(CommentID, Bool)

    /// nil where it only saves.
    ///
    /// - Parameter members: Who can be named in a comment.
    init?(_ form: PostedForm, members: [Person]) {
        let parts = form["do"].split(separator: ":").map(String.init)
        let thread = parts.count == 2 ? CommentID(parts[1]) : nil
        switch (parts.first, thread) {
        case ("hand-in", nil): self = .review(.handInComplete)
        case ("hand-in-as-it-is", nil): self = .review(.handIn)
        case ("approve", nil): self = .review(.approve)
        case ("give-back", nil): self = .review(.giveBack(remarks: form["remarks"]))
        case ("comment", nil), ("ask", nil):
            let chosen = members.map(\.id).filter { $0.description == form["to"] }
            self = .comment(
                form["comment"], about: TextPlace(stored: form["about"]), isQuestion: parts.first == "ask",
                mentions: chosen + Mentions.found(in: form["comment"], among: members),
                form.addition("do", "comment", "about", "to"))
        case ("answer", let thread?):
            let text = form["answer:\(thread)"]
            self = .answer(
                thread, text, mentions: Mentions.found(in: text, among: members),
                form.addition("do", "answer:\(thread)"))
        case ("resolve", let thread?): self = .resolve(thread, true)
        case ("reopen", let thread?): self = .resolve(thread, false)
        default: return nil
        }
    }

    /// Where the page should stand afterwards.
    var anchor: String {
        switch self {
        case .review: "review"
        case .comment: "comments"
        case .answer(let thread, _, _, _), .resolve(let thread, _): "thread:\(thread)"
        }
    }

    /// Where what is wrong with it stands.
    var field: String {
        if case .review(.giveBack) = self { "remarks" } else { anchor }
    }

    /// - Parameters:
    ///   - subject: what the page is about.
    ///   - seen: the draft's revision that the person knows.
    func carryOut(
        on subject: TextPlace, of slug: String, seen: Int, in plans: PlanStore, as asker: Asker
    ) async throws {
        switch self {
        case .review(let step):
            guard case .objective(let objective) = subject else { throw Problem(.invalid, .formUnreadable) }
            _ = try await plans.review(step, of: objective, in: slug, seen: seen, as: asker)
        case .comment(let text, let place, let isQuestion, let mentions, let name):
            _ = try await plans.comment(
                text, at: place ?? subject, isQuestion: isQuestion, mentions: mentions, named: name, of: slug,
                as: asker)
        case .answer(let thread, let text, let mentions, let name):
            _ = try await plans.answer(text, to: thread, mentions: mentions, named: name, of: slug, as: asker)
        case .resolve(let thread, let isResolved):
            try await plans.resolve(thread, isResolved: isResolved, of: slug, as: asker)
        }
    }
}
