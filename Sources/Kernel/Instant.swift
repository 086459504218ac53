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
        let date = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
        return CalendarDay(of: now, secondsAhead: Clock.zone?.secondsFromGMT(for: date) ?? 0)
    }

    private static let zone = TimeZone(identifier: "Europe/Brussels")

    public static let system = Clock { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded())) }

    public static func stopped(at instant: Instant) -> Clock { Clock { instant } }
}
