import Foundation
import Kernel
import Logging

/// Hears from the server that somebody has changed something, on a thread and a connection of its own.
///
/// It hears a moment after the change was acknowledged; and nothing where a pooler between gives no session a
/// connection. What must be right asks for a stamp.
struct PostgresListener: Sendable {
    /// What a session says behind its COMMIT. Each database has channels of its own.
    static let notice: SQL = "NOTIFY belfry"
    private static let request = "LISTEN belfry"

    let address: PostgresAddress
    let logger: Logger

    private static let firstDelay = Duration.milliseconds(250)
    private static let longestDelay = Duration.seconds(30)

    /// A value for each time that something was heard, several at once as one, and for each new connection: something
    /// may have been missed before. It ends with whoever takes it.
    var changes: AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            guard let end = WakingPipe() else { return continuation.finish() }
            continuation.onTermination = { _ in end.wake() }
            let thread = Thread { listen(until: end) { continuation.yield() } }
            thread.name = "belfry.listen"
            thread.start()
        }
    }

    /// Listens, and tries again later and later where the server is away.
    private func listen(until end: WakingPipe, _ heard: () -> Void) {
        var delay = Self.firstDelay
        while true {
            do {
                let link = try PostgresLink(address)
                try begin(link)
                delay = Self.firstDelay
                repeat { heard() } while try link.hear(until: end)
                return
            } catch {
                logger.debug("changes are not heard", metadata: ["cause": "\(error.message)", "again": "\(delay)"])
            }
            if end.wait(delay) { return }
            delay = min(delay * 2, Self.longestDelay)
        }
    }

    private func begin(_ link: PostgresLink) throws(PostgresLink.Broken) {
        link.patience = .seconds(45)
        try link.execute(Self.request, [], .none)
        try link.sync()
        try link.flush()
        while let answer = try link.next() {
            guard answer.isGood else { throw PostgresLink.Broken(message: answer.message) }
        }
        _ = try link.next()
    }
}
