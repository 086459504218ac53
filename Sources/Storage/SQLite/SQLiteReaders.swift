import GRDB
import Synchronization

/// Connections that only read, each used by one thread at a time.
///
/// A page's read is a tenth of a millisecond of computing and waits for nobody, so it runs on the thread that asks:
/// handing it to another thread and back cost a third as much again. There are never more connections than threads
/// that read at once, which are those of Swift's own pool: one a core.
final class SQLiteReaders: Sendable {
    private let idle: Mutex<[DatabaseQueue]>
    private let connect: @Sendable () throws -> DatabaseQueue

    init(_ connect: @escaping @Sendable () throws -> DatabaseQueue) {
        self.connect = connect
        idle = Mutex([])
    }

    func read<Value>(_ body: (GRDB.Database) throws -> Value) throws -> Value {
        let reader = try idle.withLock { $0.popLast() } ?? connect()
        defer { idle.withLock { $0.append(reader) } }
        return try reader.unsafeRead(body)
    }
}
