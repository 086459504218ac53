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

    public static let system = Clock { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded())) }

    public static func stopped(at instant: Instant) -> Clock { Clock { instant } }
}
