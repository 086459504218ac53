/// All that pages are made of which everybody may read. As long as it is the same, so are they, however much is written
/// in drafts meanwhile.
public struct PublicState: Sendable, Hashable {
    /// Of the plans that are published and of what was published of them once, by their names in addresses.
    public let versions: [String: PlanVersion]
    /// How often what plans share was changed: partners and target groups.
    public let shared: Int

    /// When the search was last made anew as a whole; nil where it never was.
    public let searchMade: String?

    public init(versions: [String: PlanVersion], shared: Int, searchMade: String? = nil) {
        self.searchMade = searchMade
        self.versions = versions
        self.shared = shared
    }
}
