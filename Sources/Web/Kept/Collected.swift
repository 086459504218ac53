import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// The bytes of an answer, taken from it before it is sent.
struct Collected: ResponseBodyWriter {
    private final class Bytes: Sendable {
        let buffer = Mutex(ByteBuffer())
    }

    private let bytes = Bytes()

    /// - Returns: nil where the answer is made while it is sent, so that nobody knows how long it will be.
    static func body(of response: Response) async throws -> ByteBuffer? {
        guard response.body.contentLength != nil else { return nil }
        let collected = Collected()
        try await response.body.write(collected)
        return collected.bytes.buffer.withLock { $0 }
    }

    func write(_ buffer: ByteBuffer) async throws {
        bytes.buffer.withLock { bytes in
            // The first piece is mostly the whole, and is shared instead of copied.
            if bytes.readableBytes == 0 { bytes = buffer } else { bytes.writeImmutableBuffer(buffer) }
        }
    }

    func finish(_ trailer: HTTPFields?) async throws {}
}
