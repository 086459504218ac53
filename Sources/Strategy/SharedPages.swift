import Kernel

/// A partner or a target group in a list, with how often it is named.
public struct SharedSummary: Sendable, Hashable {
    public let id: SharedID
    /// Its name in addresses.
    public var slug: String
    public var name: LocalizedText
    /// How many objectives name it: of all plans, or of the one that the list is about.
    public var objectives: Int
    public var plans: Int

    public init(id: SharedID, slug: String, name: LocalizedText, objectives: Int, plans: Int) {
        self.id = id
        self.slug = slug
        self.name = name
        self.objectives = objectives
        self.plans = plans
    }
}

/// Everybody who takes part, or everybody whom it is for: in all plans, or in one.
public struct SharedList: Sendable, Hashable {
    public var kind: SharedKind
    /// The plan that the list is about; nil for all.
    public var plan: Plan?
    /// The newest plans, for a list about all.
    public var plans: [Plan]
    /// In the order of their names in addresses.
    public var entries: [SharedSummary]

    public init(kind: SharedKind, plan: Plan?, plans: [Plan], entries: [SharedSummary]) {
        self.kind = kind
        self.plan = plan
        self.plans = plans
        self.entries = entries
    }
}

/// A partner or a target group with all that its page shows, read at one moment.
public struct SharedPage: Sendable, Hashable {
    /// The objectives of a plan that name it.
    public struct InPlan: Sendable, Hashable {
        public var plan: Plan
        /// In the order of reading.
        public var objectives: [Objective]
    }

    public var kind: SharedKind
    public var subject: SharedSummary
    /// From 1; of the last page where there is no such page.
    public var page: Int
    public var pages: Int
    /// Those of this page, the newest plan first.
    public var plans: [InPlan]
    /// The most frequent first; counted among all objectives, their places among those of this page.
    public var variants: [PrintedVariant]
    /// Who is named by the objectives of this page most often, each with in how many of them.
    public var companions: [SharedSummary]

    /// How many objectives stand on a page.
    public static let size = 50
}

/// A name as it is printed, and where.
public struct PrintedVariant: Sendable, Hashable {
    public struct Place: Sendable, Hashable {
        public var plan: String
        public var number: String
    }

    public var language: Language
    public var printed: String
    public var count: Int
    /// The first of them, the newest plan first.
    public var places: [Place]

    /// How many places are named.
    public static let placesShown = 6
}
