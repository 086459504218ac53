import HTTPTypes
import Kernel

/// How a route is used: by method and class of status, and how long its answers took to make.
final class RouteFigures: Sendable {
    /// As the code has it: `/{language}/plans/{plan}`, never an address that somebody asked for.
    let route: String
    private static let methods = ["GET", "HEAD", "other"]
    private let counters = methods.map { _ in (1...5).map { _ in Counter() } }
    private let times = Histogram()

    init(route: String) { self.route = route }

    func add(_ method: HTTPRequest.Method, _ status: HTTPResponse.Status, microseconds: Int) {
        let row = method == .get ? 0 : method == .head ? 1 : 2
        counters[row][min(max(status.code / 100, 1), 5) - 1].add()
        times.add(microseconds: microseconds)
    }

    var requests: [Metric.Sample] {
        zip(Self.methods, counters).flatMap { method, counters in
            counters.enumerated().filter { $0.element.value > 0 }.map { place, counter in
                let labels = [("route", route), ("method", method), ("status", "\(place + 1)xx")]
                return Metric.Sample(Double(counter.value), labels)
            }
        }
    }

    var seconds: [Metric.Sample] { Metric.Sample.all(of: times, [("route", route)]) }
}
