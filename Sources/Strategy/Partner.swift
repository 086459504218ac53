import Kernel

/// Who takes part. One partner is named in many objectives, often with slight differences.
public struct Partner: Sendable, Hashable {
    public let id: PartnerID
    public var name: LocalizedText
    /// Its name in addresses; nil before it is kept.
    public var slug: String?

    public init(id: PartnerID, name: LocalizedText, slug: String? = nil) {
        self.id = id
        self.name = name
        self.slug = slug
    }
}

/// Whom an objective is for.
public struct TargetGroup: Sendable, Hashable {
    public let id: TargetGroupID
    public var name: LocalizedText
    /// Its name in addresses; nil before it is kept.
    public var slug: String?

    public init(id: TargetGroupID, name: LocalizedText, slug: String? = nil) {
        self.id = id
        self.name = name
        self.slug = slug
    }
}

/// A partner or a target group at one place of a plan, with its name as printed there.
public struct Mention<Subject: Sendable & Hashable>: Sendable, Hashable {
    public var subject: Subject
    public var printed: LocalizedText
    public var item: ItemID?

    public init(subject: Subject, printed: LocalizedText, item: ItemID?) {
        self.subject = subject
        self.printed = printed
        self.item = item
    }
}
