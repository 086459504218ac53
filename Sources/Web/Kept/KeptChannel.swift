import HummingbirdCore
import Logging
import NIOCore

/// A connection of Hummingbird's that asks for kept pages first.
struct KeptChannel: ServerChildChannel {
    let connection: HTTP1Channel
    let lane: @Sendable () -> KeptLane

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        connection.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let handlers = channel.pipeline.syncOperations
            // Behind the one that closes idle connections, so that what is answered here counts as being used.
            let idleness = try handlers.handler(type: HTTPConnectionStateHandler.self)
            try handlers.addHandler(lane(), position: .after(idleness))
            return value
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await connection.handle(value: value, logger: logger)
    }
}
