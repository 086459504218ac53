import ServiceLifecycle
import Web

/// Lets a site hear of changes for as long as the program serves.
struct ChangeService: Service {
    let site: Site

    func run() async throws {
        await cancelWhenGracefulShutdown { await site.followChanges() }
        // Where there is nothing to hear, the others go on all the same.
        try? await gracefulShutdown()
    }
}
