import Kernel
import Search

/// What is asked of a search: the query, what it is narrowed by, and which page of the answer.
public struct SearchRequest: Sendable, Hashable {
    public var query: SearchQuery
    /// The slug of a plan.
    public var plan: String?
    public var status: StatusFilter?
    /// The language of the text, not of the reader.
    public var language: Language?
    public var kind: Kind?
    /// From 1.
    public var page: Int
    /// How many results a page shows.
    public var length = SearchRequest.pageLength
    /// In which language a text is rather shown, where it is found in several.
    public var reader: Language?

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case objective, chapter
    }

    /// A status, or that there is none.
    public enum StatusFilter: Sendable, Hashable {
        case known(Status)
        case unknown

        /// As in addresses: `late`, `unknown`.
        public init?(name: String) {
            if name == "unknown" {
                self = .unknown
            } else if let status = Status(rawValue: name) {
                self = .known(status)
            } else {
                return nil
            }
        }

        public init(_ status: Status?) { self = status.map { .known($0) } ?? .unknown }

        public var name: String { status?.rawValue ?? "unknown" }

        public var status: Status? {
            switch self {
            case .known(let status): status
            case .unknown: nil
            }
        }
    }

    public init(
        _ query: SearchQuery, plan: String? = nil, status: StatusFilter? = nil, language: Language? = nil,
        kind: Kind? = nil, page: Int = 1, reader: Language? = nil
    ) {
        self.query = query
        self.plan = plan
        self.status = status
        self.language = language
        self.kind = kind
        self.page = page
        self.reader = reader
    }

    public static let pageLength = 10
    /// The length of a page that has all that is ever found.
    public static let whole = wholeLimit + 2 * titleLimit
    /// How many texts are looked at among many plans. What is found beyond that is older, and says so little that it
    /// is in so many.
    static let limit = 160
    static let titleLimit = 40
    /// How many are looked at in one plan or among few, where nothing must be left out: somebody counts.
    static let wholeLimit = 4000

    /// How many texts are looked at in an index of so many.
    func limit(amongTexts texts: Int) -> Int {
        plan != nil || texts <= Self.wholeLimit ? Self.wholeLimit : Self.limit
    }

    /// Whether it asks for a part of what is found: then nobody is offered whom all plans share.
    var isNarrowed: Bool { plan != nil || status != nil || language != nil || kind != nil || page > 1 }

    func facets(in plan: PlanID?) -> [SearchFacet] {
        var facets: [SearchFacet] = []
        if let plan { facets.append(.plan(plan)) }
        if let status { facets.append(.status(status.status)) }
        if let language { facets.append(.language(language)) }
        switch kind {
        case .objective?: facets.append(.objectives)
        case .chapter?: facets.append(.chapters)
        case nil: break
        }
        return facets
    }
}
