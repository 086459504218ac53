/// What stands in the way of writing a plan together.
public enum DraftingProblem: Sendable, Hashable {
    /// The person's roles in the plan do not allow it.
    case notAllowed(PlanActName)
    /// The plan is being written already, under this name.
    case draftExists(slug: String)
    /// Nobody is writing the plan.
    case draftUnknown(slug: String)
    /// What was published once, and stays as it was.
    case snapshotFixed(slug: String)
    /// What should be changed is not in the draft (any more).
    case placeUnknown
    /// It cannot stand there.
    case placeImpossible
    /// A text is longer than Belfry keeps.
    case textTooLong(limit: Int)
    /// A title, a name that may not be empty.
    case textEmpty
    /// A title cannot be taken out of a language that the plan owes.
    case titleMissing(Language)
    /// A form was sent that added the same to another plan.
    case addedElsewhere
    /// A form was sent again whose addition was made, and is removed by now.
    case addedAndRemoved
    /// What was typed is no number.
    case numberUnreadable(given: String)
    /// Money is never less than nothing: what comes in is a revenue.
    case amountNegative(given: String)
    /// A value that is there cannot become nothing.
    case numberMissing
    /// The draft has no such change, or it is none that can be undone.
    case changeUnknown(revision: Int)
    /// What the change has made is another by now.
    case undoImpossible(revision: Int)
    /// The step of the review does not follow what was decided before.
    case reviewImpossible
    /// Texts of the objective are missing or stale, or questions are open.
    case notApprovable(texts: Int, questions: Int)
    /// An objective is handed in while texts of it are missing or stale, and nobody has said that it should be.
    case incomplete(texts: Int)
    /// An objective is given back and nothing says why.
    case remarksMissing
    /// So many objectives were changed and are not approved.
    case notApproved(objectives: Int)
    /// Everybody reads already what the draft says.
    case nothingToPublish
    case commentUnknown
    /// Another objective of the plan has this number.
    case numberTaken(String)
    /// What was given cannot number an objective.
    case numberInvalid(given: String)
    /// A number has more characters than it can have.
    case numberTooLong(given: String, limit: Int)
    /// A number has a character that nobody sees.
    case numberUnseen(given: String)
    /// A plan's name in addresses has small letters, digits and hyphens only.
    case slugInvalid(given: String)
    /// The year of the next letter is not behind that of this one.
    case yearNotLater(given: String, than: Int)
    case roleUnknown(given: String, known: [String])
    /// What was given names nobody.
    case personUnknown(given: String)
    /// The person does not have the role, or the objective.
    case roleMissing(Role)
    case assignmentMissing
    /// A form was sent in which nothing was ticked.
    case nothingChosen
    case nobodyChosen
    /// An item has no empty line at which it could be cut.
    case nothingToSplit
    /// Lines of the letter have a place by now.
    case linesPlaced
    /// A file is no TMX, or asks for more than to be read.
    case termsUnreadable(line: Int)
    /// The languages of a new dimension have different numbers of values.
    case valuesDiffer
    /// What was typed is no day.
    case dayUnreadable(given: String)
}
