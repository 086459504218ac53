import Accounts
import Kernel
import Strategy

/// What came of a form that changes a draft in several places at once.
enum SavedForm {
    case saved(SaveNotice)
    /// Nothing of it was kept.
    case refused(FormErrors)
    /// Somebody else was there meanwhile; the rest was kept.
    case met([EditConflict], people: [PersonID: Person])
}

extension Site {
    /// Makes the changes that a form asks for, unless it is wrong in itself.
    ///
    /// - Parameter mistakes: what the form was found to be wrong in.
    func save(
        _ edits: [DraftEdit], unless mistakes: FormErrors, in slug: String, seen: Int, as asker: Asker
    ) async throws -> SavedForm {
        guard mistakes.isEmpty else { return .refused(mistakes) }
        let outcomes: [EditOutcome]
        do {
            outcomes = try await plans.edit(edits, in: slug, seen: seen, as: asker)
        } catch let problem as Problem where problem.kind == .invalid {
            var errors = mistakes
            errors.add(problem.reason, at: "new")
            return .refused(errors)
        }
        let conflicts = outcomes.compactMap { outcome in
            if case .conflict(let conflict) = outcome { conflict } else { nil }
        }
        guard !conflicts.isEmpty else { return .saved(SaveNotice(outcomes)) }
        return .met(conflicts, people: try await accounts.people(Set(conflicts.compactMap(\.by.person))))
    }
}
