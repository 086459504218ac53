import Kernel

/// Where stores keep what they know, whichever engine serves it.
///
/// A closure is synchronous, has no effect but on its transaction, and may be run twice: an engine may ask for a
/// second attempt. It runs off the event loops.
public protocol Database: Sendable {
    /// Reads in one snapshot: what others write meanwhile is not seen.
    ///
    /// - Throws: what `body` throws; `Problem` of kind unavailable where the engine cannot serve now.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value

    /// Changes all that `body` changes, or nothing where it throws, on behalf of `actor`.
    ///
    /// What was changed must have been entered in the journal (`WriteTransaction.record`) by the end.
    ///
    /// - Throws: what `body` throws; `Problem` of kind unavailable where the engine cannot serve now, of kind
    ///   internal where a change left no trace in the journal.
    @discardableResult
    func write<Value: Sendable>(
        as actor: Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value

    /// What tells whether anything has been changed since the stamp before, whoever changed it. What was acknowledged
    /// as written before the question has a new stamp; a write may change it more than once.
    ///
    /// It costs next to nothing beside a read, so that it can be asked for at every request.
    ///
    /// - Throws: `Problem` of kind unavailable where the engine cannot serve now.
    func stamp() async throws -> Stamp

    /// The stamp, where the engine can tell it without waiting for anybody; else nil, and `stamp()` may tell it.
    var stampAtOnce: Stamp? { get }

    /// Tells that somebody has changed something, whoever it was, a moment after it was acknowledged; nil where the
    /// engine tells nobody. Nothing is promised: whoever needs to be right asks for a stamp.
    func changes() -> AsyncStream<Void>?

    /// How its connections are used, where it has a number of them.
    var connectionUse: ConnectionUse? { get }
}
