import Kernel

/// A change of a draft, as its history tells it: Messages makes a sentence of it.
public struct EditRecord: Sendable, Hashable {
    /// The draft's revision that it made: what `undo` is told.
    public var revision: Int
    public var at: Instant
    public var actor: Actor
    public var kind: EditKind
    /// The revision whose change it reversed.
    public var undoes: Int?
    /// The objective of the draft that it is about, where it is about one.
    public var subject: ObjectiveID?
    /// The objective's number, where it is about one that is still there.
    public var objective: String?
    /// What was changed, in the order in which it is told; what only followed from it is left out.
    public var parts: [Part]

    /// One text or value that was changed.
    public struct Part: Sendable, Hashable {
        public var part: EditedPart
        /// Where it stands, as forms and comments name it.
        public var place: String
        /// The field of an item, where it is in one.
        public var field: FieldName?
        /// Which one of its kind in its objective or field, from 1; nil where it is the only one, or gone.
        public var ordinal: Int?
        /// nil for what is no text.
        public var language: Language?
        public var was: EditedValue?
        public var became: EditedValue?
    }
}

/// Which changes of a draft are asked for.
public enum EditScope: Sendable, Hashable {
    case all
    /// Those of an objective of the draft.
    case objective(ObjectiveID)
    /// Those of what stands for the same in each stage, also when it is gone.
    case origin(ObjectiveID)
    /// Those that settled what the reading of the letter had left: lines were placed, findings decided.
    case settlements
    /// Those of what belongs to no objective: the plan's title, chapters.
    case noObjective
    /// Those of one text in all its languages.
    case place(TextPlace)
    /// Those of one person.
    case person(PersonID)
}
