import Kernel

/// One item or paragraph of a field: the thing on which both languages, and later comments, hang.
public struct Item: Sendable, Hashable {
    public enum Shape: String, Sendable, Hashable, CaseIterable, Codable {
        case paragraph, bullet, note
    }

    public let id: ItemID
    public var shape: Shape
    /// 0 for the outer list, 1 for a list within it.
    public var depth: Int
    public var text: LocalizedText
    /// The year it is about, where it stands under a heading of a year.
    public var year: Int?
    /// The lines of the source it was read from, in each language.
    public var lines: SourceLines

    public init(
        id: ItemID, shape: Shape, depth: Int, text: LocalizedText, year: Int?, lines: SourceLines
    ) {
        self.id = id
        self.shape = shape
        self.depth = depth
        self.text = text
        self.year = year
        self.lines = lines
    }
}

/// The items under one label of an objective.
public struct FieldItems: Sendable, Hashable {
    public var field: FieldName
    /// The label as the letter printed it.
    public var label: LocalizedText
    /// The year, where the label stands in a section about a year.
    public var year: Int?
    public var items: [Item]

    public init(field: FieldName, label: LocalizedText, year: Int?, items: [Item]) {
        self.field = field
        self.label = label
        self.year = year
        self.items = items
    }
}
