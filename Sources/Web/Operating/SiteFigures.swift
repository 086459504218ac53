import Kernel
import Synchronization

/// What the site counts of itself.
final class SiteFigures: Sendable {
    private let routes = Mutex<[String: RouteFigures]>([:])
    /// Requests that began to be answered and those that were, so that the difference is under way.
    let begun = Counter()
    let done = Counter()
    let opened = Counter()
    let closed = Counter()
    let signIns = Counter()
    let failedSignIns = Counter()
    let refusals = Refusal.allCases.map { ($0, Counter()) }

    /// What is counted for a route; a request that leads to none counts as `none`.
    func figures(of route: String?) -> RouteFigures {
        let route = route ?? "none"
        return routes.withLock { routes in
            if let known = routes[route] { return known }
            let figures = RouteFigures(route: route)
            routes[route] = figures
            return figures
        }
    }

    func refused(_ refusal: Refusal) { refusals.first { $0.0 == refusal }?.1.add() }

    var openConnections: Int { opened.value - closed.value }

    private var all: [RouteFigures] { routes.withLock { $0.values.sorted { $0.route < $1.route } } }

    /// Tells those who watch over the site.
    func tell(_ metrics: Metrics, of pages: KeptPages) {
        metrics.add(
            Metric("belfry_requests_total", .counter, "Requests answered, by route, method and class of status.") {
                self.all.flatMap(\.requests)
            },
            Metric("belfry_request_seconds", .histogram, "How long answers took to be made, by route.") {
                self.all.flatMap(\.seconds)
            },
            Metric("belfry_requests_under_way", "Requests that are being answered.") {
                Double(self.begun.value - self.done.value)
            },
            Metric("belfry_connections_open", "Connections of visitors.") { Double(self.openConnections) },
            Metric("belfry_connections_total", "Connections that were accepted.", counter: opened),
            Metric("belfry_refusals_total", .counter, "Connections ended because of a limit, by limit.") {
                self.refusals.map { Metric.Sample(Double($1.value), [("limit", $0.rawValue)]) }
            })
        metrics.add(
            Metric("belfry_sign_ins_total", .counter, "Attempts to sign in, by what became of them.") {
                [
                    Metric.Sample(Double(self.signIns.value), [("outcome", "done")]),
                    Metric.Sample(Double(self.failedSignIns.value), [("outcome", "failed")]),
                ]
            })
        metrics.add(
            Metric("belfry_kept_pages_bytes", "Memory that kept pages take.") { Double(pages.use.bytes) },
            Metric("belfry_kept_pages", "Pages that are kept.") { Double(pages.use.pages) },
            Metric("belfry_kept_pages_hits_total", "Requests answered by a kept page.", counter: pages.hits),
            Metric("belfry_kept_pages_misses_total", "Requests for which a page was made.", counter: pages.misses),
            Metric("belfry_changes_total", "Changes that the database told of.", counter: pages.changes))
    }
}

/// Why a connection was ended, by the setting that says so.
enum Refusal: String, CaseIterable {
    case head = "head-size"
    case body = "body-size"
    case requestTime = "request-time"
    case idleTime = "idle-time"
    case answerTime = "answer-time"
    case connections
}
