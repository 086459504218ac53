import Kernel
import Logging
import ServiceLifecycle
import Strategy

/// Looks once, when a server starts, whether an older one beside it has left something uncounted.
struct CountService: Service {
    let plans: PlanStore
    let logger: Logger

    func run() async throws {
        do {
            if try await plans.bringCountsUpToDate(at: Clock.system.now) { logger.notice("counted anew") }
        } catch {
            logger.warning("counts were not looked at", metadata: ["cause": "\(error)"])
        }
        try? await gracefulShutdown()
    }
}
