import Logging
import ServiceLifecycle
import Web

/// The first to hear that the server is told to stop, and the others only once it lets them: the site is not ready
/// from then on, and goes on answering while balancers find that out.
struct Stopping: Service {
    let state: RunningState
    let site: Site
    let supervisor: Supervisor
    let delay: Duration
    let logger: Logger

    func run() async throws {
        try? await gracefulShutdown()
        state.stop()
        supervisor.tell("STOPPING=1")
        logger.notice("stopping")
        await site.stop()
        try? await Task.sleep(for: delay)
    }
}
