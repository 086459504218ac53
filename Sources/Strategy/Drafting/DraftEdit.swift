import Kernel

/// One change of a draft, as a person means it.
///
/// Identifiers are those of the draft, and places those that its pages name.
public indirect enum DraftEdit: Sendable, Hashable {
    /// What a form has named, to be made once only.
    case named(AdditionID, DraftEdit)
    /// An empty text takes the version in that language away.
    case setText(TextPlace, Language, String)
    /// An indicator is called what the item says in which the letter names it.
    case nameAsItem(IndicatorID)
    /// A stale translation is still right as it is.
    case confirmText(TextPlace, Language)
    /// Lines of the letter that have no place get one, with these words in a language.
    case placeLines(ClosedRange<Int>, String, Language, BlockPlace)
    /// A text that stands in the wrong language goes to another, where nothing stands.
    case changeLanguage(TextPlace, from: Language, to: Language)
    /// A finding of the reading, by its place, is settled.
    case decideFinding(Int, FindingDecision)
    case setStatus(ObjectiveID, Status?)
    case setTarget(IndicatorID, Double?)
    /// `%`, `euros`; nil for a plain number.
    case setUnit(IndicatorID, String?)
    /// The value at a place of an indicator's measurements: the first of several is its baseline.
    case setMeasurement(IndicatorID, place: Int, Double)
    case setAmount(BudgetLineID, Money?)
    /// A new item in a field, or a note where no field is named; behind another item of the same, or as the first.
    case addItem(ItemPlace, Item.Shape, depth: Int, [Language: String])
    case removeItem(ItemID)
    case moveItem(ItemID, to: ItemPlace)
    /// What the item says from now on, and what a new one behind it says, both in all languages.
    case splitItem(ItemID, first: [Language: String], second: [Language: String])
    /// The second one's words go behind those of the first.
    case mergeItems(ItemID, ItemID)
    case addPart(NewPart, [Language: String])
    case removePart(DraftPart)
    /// The last day of the deadline at a place.
    case setDue(ObjectiveID, place: Int, CalendarDay?)
    /// With the fields of another one, and nothing under them.
    case addObjective(at: OutlinePlace, Objective.Level, number: String, [Language: String], like: ObjectiveID? = nil)
    /// With all below it.
    case removeObjective(ObjectiveID)
    case moveObjective(ObjectiveID, to: OutlinePlace)
    /// All at once, so that two can change places; what is below follows, and so does what mentions them.
    case renumber([ObjectiveID: String])
    /// Behind another one with all that stands within it, or as the first.
    case addChapter(after: ChapterID?, Chapter.Kind, number: String?, [Language: String])
    /// With all its text, and with the headings within it.
    case removeChapter(ChapterID)
    case moveChapter(ChapterID, after: ChapterID?)
    /// As printed, such as `II`; nil for one that has none.
    case setChapterNumber(ChapterID, String?)
    /// An indicator or a budget line, before or behind its neighbour.
    case movePart(DraftPart, up: Bool)
    /// A new entry stands behind all others of its list.
    case addEntry(LivingList, NewEntry)
    case removeEntry(ListEntryID)
    /// Before or behind its neighbour in the list.
    case moveEntry(ListEntryID, up: Bool)
    case setEntryStatus(ListEntryID, Status?)
    case setEntryDue(ListEntryID, CalendarDay?)
    case setEntryOwner(ListEntryID, String?)
    /// With its values; it stands behind all others.
    case addDimension([Language: String], values: [[Language: String]])
    /// With its values, and with what objectives have in it.
    case removeDimension(DimensionID)
    case addDimensionValue(DimensionID, [Language: String])
    case removeDimensionValue(DimensionValueID)
    /// Which value of a dimension an objective has itself.
    case setDimension(ObjectiveID, DimensionID, DimensionValueID?)
}

extension DraftEdit {
    /// Whether both choose a value of the same dimension for the same objective.
    func isChoiceOfTheSame(as other: DraftEdit) -> Bool {
        guard case .setDimension(let objective, let dimension, _) = self,
            case .setDimension(objective, dimension, _) = other
        else { return false }
        return true
    }
}

/// What a new entry of a list says.
public struct NewEntry: Sendable, Hashable {
    public var texts: [ListEntry.Part: [Language: String]]
    public var owner: String?
    public var status: Status?
    public var due: CalendarDay?

    public init(
        texts: [ListEntry.Part: [Language: String]], owner: String? = nil, status: Status? = nil,
        due: CalendarDay? = nil
    ) {
        self.texts = texts
        self.owner = owner
        self.status = status
        self.due = due
    }
}

/// Where an item stands.
public struct ItemPlace: Sendable, Hashable {
    public enum Owner: Sendable, Hashable {
        /// An objective, in the field at a place; nil for its notes.
        case objective(ObjectiveID, field: Int?)
        case chapter(ChapterID)
    }

    public var owner: Owner
    /// The item before it; nil for the first.
    public var after: ItemID?

    public init(_ owner: Owner, after: ItemID? = nil) {
        self.owner = owner
        self.after = after
    }
}

/// What came of an edit.
public enum EditOutcome: Sendable, Hashable {
    /// - Parameter item: the new item, where one was made.
    case done(revision: Int, item: ItemID? = nil)
    /// It was so already.
    case unchanged(revision: Int)
    /// Somebody else has changed the same since; nothing was written.
    case conflict(EditConflict)
}

/// What two people made of one text or value: what both saw, what the other one made of it, what was typed.
public struct EditConflict: Sendable, Hashable {
    public var edit: DraftEdit
    /// What stood there when the edit was begun; nil where nothing did.
    public var base: EditedValue?
    /// What stands there now; nil where nothing does any more.
    public var theirs: EditedValue?
    public var by: Actor
    public var at: Instant
    /// The draft's revision now: who chooses says this one.
    public var revision: Int
}
