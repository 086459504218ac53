import Kernel

/// What an organisation commits to in a period: an orientation letter, a multi-year plan.
public struct Plan: Sendable, Hashable {
    public let id: PlanID
    /// The plan's name in addresses: lower-case ASCII letters, digits and hyphens, unique.
    public var slug: String
    /// The name of the form of letter it follows; the form names its levels.
    public var form: String
    public var title: LocalizedText
    public var period: Period?
    /// The languages in which the plan owes its text, the source's first language first.
    public var languages: [Language]
    /// The source document it was read from.
    public var source: SourceID?
    /// Grows by one with each change of anything in the plan; an ETag covers it.
    public var revision: Int

    public init(
        id: PlanID, slug: String, form: String, title: LocalizedText, period: Period?, languages: [Language],
        source: SourceID?, revision: Int
    ) {
        self.id = id
        self.slug = slug
        self.form = form
        self.title = title
        self.period = period
        self.languages = languages
        self.source = source
        self.revision = revision
    }
}

/// A plan at one of its revisions: what tells whether a page about it is still right.
///
/// The plan's name would not do. A plan that was removed and read anew has the same name, and its revisions begin
/// with 1 again.
public struct PlanVersion: Sendable, Hashable {
    public let plan: PlanID
    public let revision: Int

    public init(plan: PlanID, revision: Int) {
        self.plan = plan
        self.revision = revision
    }
}

extension Plan {
    public var version: PlanVersion { PlanVersion(plan: id, revision: revision) }
}
