/// What tells one state of a database from another: two stamps are equal only if nothing was changed in between,
/// by this program or by another beside it. It says nothing else, and nothing to another process.
public struct Stamp: Sendable, Hashable {
    private let number: Int64

    public init(_ number: Int64) { self.number = number }
}
