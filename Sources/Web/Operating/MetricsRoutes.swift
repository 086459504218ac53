import HTTPTypes
import Hummingbird
import HummingbirdCore
import Kernel
import NIOCore

/// What is served to those who watch over the site, at an address of its own: behind a proxy every visitor comes from
/// this machine, so that an address of the site itself could not tell them from the public.
struct MetricsRoutes {
    let metrics: Metrics

    func add(to router: Router<SiteContext>) {
        router.get("metrics") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text)))
        }
    }
}

extension Site {
    /// A server of metrics and of health, to be run beside the site's.
    ///
    /// - Parameter started: Called once, with the port at which it listens.
    public func watch(
        host: String, port: Int, metrics: Metrics, started: @escaping @Sendable (Int) async -> Void
    ) -> some ApplicationProtocol {
        let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
        MetricsRoutes(metrics: metrics).add(to: router)
        HealthRoutes(site: self).add(to: router)
        return Application(
            responder: router.buildResponder(),
            server: .http1(configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(30))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), availableConnectionsDelegate: MaximumAvailableConnections(64)),
            onServerRunning: { await started($0.localAddress?.port ?? port) }, logger: logger.ofLibraries)
    }
}
