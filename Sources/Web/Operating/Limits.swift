/// How much the server takes from a visitor, and how long it waits for one.
public struct Limits: Sendable {
    /// Connections at once; those beyond are told to come back.
    public var connections = 1000
    public var headKibibytes = 32
    public var bodyKibibytes = 1024
    /// How long a request may take to arrive, from its first byte to its last, in seconds.
    public var requestSeconds = 20
    /// How long a connection may be without a request, in seconds.
    public var idleSeconds = 30
    /// How long an answer may take to be read, in seconds.
    public var answerSeconds = 60

    public init() {}

    /// Beyond those that are served, this many are told that there are too many; more wait at the door.
    var connectionsInAll: Int { connections + connections / 8 + 16 }
}
