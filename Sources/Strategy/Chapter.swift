import Kernel

/// A part of a plan that is read rather than followed: introduction, context, annex.
public struct Chapter: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        case chapter, annex
    }

    public let id: ChapterID
    public var kind: Kind
    /// As printed, such as `II`; nil where it has none.
    public var number: String?
    /// Names the chapter in addresses, unique in its plan: its kind and its place, such as `chapter-2`, `annex-1`.
    public var slug: String
    public var title: LocalizedText
    /// 1 for a chapter, 2 for a heading within it.
    public var depth: Int
    public var position: Int

    public init(
        id: ChapterID, kind: Kind, number: String?, slug: String, title: LocalizedText, depth: Int, position: Int
    ) {
        self.id = id
        self.kind = kind
        self.number = number
        self.slug = slug
        self.title = title
        self.depth = depth
        self.position = position
    }
}
