import Kernel
import Strategy

/// What the button says that was pressed on the page of an objective, beside saving it.
enum SentDeed {
    case review(ReviewStep)
    case comment(String, isQuestion: Bool)
    case answer(CommentID, String)
    case resolve(CommentID, Bool)

    /// nil where it only saves.
    init?(_ form: PostedForm) {
        let parts = form["do"].split(separator: ":").map(String.init)
        let thread = parts.count == 2 ? CommentID(parts[1]) : nil
        switch (parts.first, thread) {
        case ("hand-in", nil): self = .review(.handIn)
        case ("approve", nil): self = .review(.approve)
        case ("give-back", nil): self = .review(.giveBack(remarks: form["remarks"]))
        case ("comment", nil): self = .comment(form["comment"], isQuestion: false)
        case ("ask", nil): self = .comment(form["comment"], isQuestion: true)
        case ("answer", let thread?): self = .answer(thread, form["answer:\(thread)"])
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
        case .answer(let thread, _), .resolve(let thread, _): "thread:\(thread)"
        }
    }

    /// - Parameter seen: the draft's revision that the person knows.
    func carryOut(
        on objective: ObjectiveID, of slug: String, seen: Int, in plans: PlanStore, as asker: Asker
    ) async throws {
        switch self {
        case .review(let step): _ = try await plans.review(step, of: objective, in: slug, seen: seen, as: asker)
        case .comment(let text, let isQuestion):
            _ = try await plans.comment(
                text, at: .objective(objective), isQuestion: isQuestion, of: slug, as: asker)
        case .answer(let thread, let text):
            _ = try await plans.answer(text, to: thread, of: slug, as: asker)
        case .resolve(let thread, let isResolved):
            try await plans.resolve(thread, isResolved: isResolved, of: slug, as: asker)
        }
    }
}
