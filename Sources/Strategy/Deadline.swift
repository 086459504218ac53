import Kernel

/// When something is due: the words of the letter, and the last day that they mean where they mean one.
public struct Deadline: Sendable, Hashable {
    public var text: LocalizedText
    /// The last day it is due, as year, month and day of the Gregorian calendar (`December 2022` is 2022-12-31).
    public var due: CalendarDay?
    public var item: ItemID?

    public init(text: LocalizedText, due: CalendarDay?, item: ItemID?) {
        self.text = text
        self.due = due
        self.item = item
    }
}
