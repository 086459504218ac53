import Kernel

/// Work that is due once every day from a time on. A machine that was off at that time makes up for it when it is on
/// again, on the same day.
public struct Schedule: Sendable, Hashable {
    public let kind: String
    /// From 0 at midnight to 1439, by the clocks of Belgium.
    public let minuteOfDay: Int

    public init(_ kind: String, minuteOfDay: Int) {
        self.kind = kind
        self.minuteOfDay = minuteOfDay
    }

    /// For which day the work is due by now; nil where its time has not come today.
    public func day(by clock: Clock) -> CalendarDay? {
        clock.minuteOfDay >= minuteOfDay ? clock.today : nil
    }
}
