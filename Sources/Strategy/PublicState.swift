/// All that pages are made of which everybody may read. As long as it is the same, so are they, however much is written
/// in drafts meanwhile.
public struct PublicState: Sendable, Hashable {
    /// Of the plans that are published and of what was published of them once, by their names in addresses.
    public let versions: [String: PlanVersion]
    /// How often what plans share was changed: partners and target groups.
    public let shared: Int

    /// When the search or the counts were last made anew as a whole; nil where they never were.
    public let lastMade: String?

    public init(versions: [String: PlanVersion], shared: Int, lastMade: String? = nil) {
        self.lastMade = lastMade
        self.versions = versions
        self.shared = shared
    }
}
