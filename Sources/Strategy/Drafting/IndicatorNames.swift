import Kernel

/// An indicator that the letter names in a list is written once: its name follows the item, as long as both say the same.
extension ObjectiveContent {
    /// The item in which the letter names an indicator.
    public func item(of indicator: Indicator) -> Item? {
        guard let id = indicator.item else { return nil }
        return fields.lazy.flatMap(\.items).first { $0.id == id }
    }

    /// Whether the name is written where the item is.
    public func followsItem(_ indicator: Indicator) -> Bool {
        guard let item = item(of: indicator), !indicator.name.isEmpty else { return false }
        return item.text.saysTheSame(as: indicator.name)
    }
}

extension LocalizedText {
    /// Whether both have the same words in each language, however far they have come.
    func saysTheSame(as other: LocalizedText) -> Bool {
        Set(languages).union(other.languages).allSatisfy { self[$0] == other[$0] }
    }
}
