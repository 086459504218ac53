import HTTPTypes
import Hummingbird
import Kernel
import Messages
import NIOCore
import Strategy

/// What a balancer or a supervisor asks: does it run, and can it serve?
struct HealthRoutes {
    let site: Site

    func add(to router: Router<SiteContext>) {
        router.get("health/live") { _, _ in Self.answer(.ok, "live") }
        router.get("health/ready") { _, _ in await ready() }
    }

    /// Whether pages can be served now: the database answers and has every table that this program needs.
    private func ready() async -> Response {
        guard !site.state.isStopping else { return Self.unready(.stopping) }
        do {
            try await site.plans.checkSchema()
            return Self.answer(.ok, "ready")
        } catch {
            return Self.unready((error as? Problem)?.reason ?? .unexpected)
        }
    }

    /// Those who look after Belfry read it, in the language of its log.
    private static func unready(_ reason: Problem.Reason) -> Response {
        answer(.serviceUnavailable, "not ready: " + Words(in: .en).sentence(for: reason))
    }

    private static func answer(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
    }
}
