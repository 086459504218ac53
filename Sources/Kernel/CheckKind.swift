/// One thing that is looked at when a database is checked.
public enum CheckKind: String, Sendable, Hashable, CaseIterable {
    /// The engine's own structures: pages, rows, indexes, constraints.
    case integrity
    /// Every reference leads to a row.
    case references
    /// Nothing is left over that belongs to nothing, and nothing lacks what it cannot be without.
    case orphans
    /// The bytes of a letter have the sum under which they are kept.
    case letters
    /// Each objective and chapter can be searched in each of its languages, by what it says now.
    case searchTexts = "search_texts"
    /// The engine's index holds the tokens of those texts, and no others.
    case searchIndex = "search_index"
    /// The list of words counts the texts that have them.
    case searchWords = "search_words"
    /// Plans and the journal tell the same story.
    case journal
    /// What was published has the sum under which it was.
    case snapshots
    /// Partners and target groups are counted as often as they are named.
    case counts

    /// Whether what it looks at is made of other rows, and can be made of them again.
    public var isOfDerived: Bool {
        switch self {
        case .searchTexts, .searchIndex, .searchWords, .counts: true
        case .integrity, .references, .orphans, .letters, .journal, .snapshots: false
        }
    }
}
