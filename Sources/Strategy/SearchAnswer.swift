import Kernel
import Search

/// What was found, one page of it.
public struct SearchAnswer: Sendable {
    public var request: SearchRequest
    /// The plan that was asked for.
    public var plan: Plan?
    public var hits: [SearchHit]
    /// How many objectives and chapters there are on all pages.
    public var total: Int
    /// Whether there are more than were looked at; they are left out, the oldest first.
    public var isCapped: Bool
    /// Whether no text has all the words, and these have some.
    public var isPartial: Bool
    public var counts: SearchCounts
    /// Words of the plans that are near to a word that is in none.
    public var spellings: [Spelling]
    /// Partners and target groups whose name answers, for a search that nothing narrows.
    public var named: [NamedShared] = []
    /// In which languages the plans are, where nothing was found.
    public var planLanguages: [Language] = []

    public var pages: Int { max(1, (total + request.length - 1) / request.length) }

    /// A word of the plans that was perhaps meant.
    public struct Spelling: Sendable, Hashable {
        /// As typed.
        public var typed: String
        public var meant: String
        public var language: Language?
    }
}

/// An objective or a chapter that answers, with the passage that answers best.
public struct SearchHit: Sendable {
    public enum Subject: Sendable, Hashable {
        /// Its title is in the hit.
        case objective(Objective)
        case chapter(Chapter)
    }

    public var plan: Plan
    public var subject: Subject
    /// The language in which it was found.
    public var language: Language
    public var title: Passage
    /// nil where the text is a title alone.
    public var passage: Passage?
    public var relevance: Relevance

    /// Title and passage without the marks of what was found.
    public var plain: (title: String, passage: String?) { (title.text, passage?.text) }
}

/// How many of what was found are in each plan, have each status, and so on.
public struct SearchCounts: Sendable {
    /// The plans with the most, at most eight.
    public var plans: [(plan: Plan, count: Int)] = []
    public var statuses: [(status: SearchRequest.StatusFilter, count: Int)] = []
    public var languages: [(language: Language, count: Int)] = []
    public var kinds: [(kind: SearchRequest.Kind, count: Int)] = []
}
