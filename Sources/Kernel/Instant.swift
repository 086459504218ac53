import Foundation

/// A moment, in milliseconds since 1970-01-01T00:00:00Z: what the store keeps, the same on every engine.
public struct Instant: Sendable, Hashable, Comparable, Codable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
}

/// Where the time comes from, so that a test can stand still.
public struct Clock: Sendable {
    private let read: @Sendable () -> Instant

    public init(_ read: @escaping @Sendable () -> Instant) { self.read = read }

    public var now: Instant { read() }

    /// The day that it is in Belgium, where the letters are written; by universal time on a machine without time zones.
    public var today: CalendarDay {
        let now = now
        return CalendarDay(of: now, secondsAhead: Clock.secondsAhead(at: now))
    }

    /// How many minutes of that day have passed, by the clocks: from 0 to 1439.
    public var minuteOfDay: Int {
        let now = now
        let seconds = (now.milliseconds / 1000 + Int64(Clock.secondsAhead(at: now))) % 86_400
        return Int(seconds / 60)
    }

    private static func secondsAhead(at moment: Instant) -> Int {
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
        return zone?.secondsFromGMT(for: date) ?? 0
    }

    private static let zone = TimeZone(identifier: "Europe/Brussels")

    public static let system = Clock { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded())) }

    public static func stopped(at instant: Instant) -> Clock { Clock { instant } }
}
