import Foundation
import Synchronization

/// The moment as HTTP writes it (RFC 9110, 5.6.7), written once a second.
final class HTTPDate: Sendable {
    private let written = Mutex((second: time_t.min, text: ""))

    var now: String {
        let second = time(nil)
        return written.withLock { written in
            if written.second != second { written = (second, HTTPDate.text(of: second)) }
            return written.text
        }
    }

    /// - Parameter second: Since 1970.
    static func text(of second: time_t) -> String {
        var (second, moment) = (second, tm())
        gmtime_r(&second, &moment)
        let (day, month) = (days[Int(moment.tm_wday)], months[Int(moment.tm_mon)])
        let time = [moment.tm_hour, moment.tm_min, moment.tm_sec].map(twoDigits).joined(separator: ":")
        return "\(day), \(twoDigits(moment.tm_mday)) \(month) \(moment.tm_year + 1900) \(time) GMT"
    }

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func twoDigits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
