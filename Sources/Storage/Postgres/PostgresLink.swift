import CPostgres
import Foundation
import Kernel

/// A connection of libpq in pipeline mode: what is sent waits for no answer, and answers come in the order in which
/// they were asked for. One thread uses it at a time.
final class PostgresLink {
    /// The connection is over; nothing more can be had of it.
    struct Broken: Error {
        let message: String
        /// The server said nothing for as long as it was waited for.
        var isSilence = false
    }

    private let raw: OpaquePointer
    /// How long an answer may take before the server is given up; nil for as long as it takes.
    var patience: Duration?

    /// Connects, as the address says.
    ///
    /// - Throws: `Broken` with what libpq says about it, which holds no password.
    init(_ address: PostgresAddress) throws(Broken) {
        // What stands before `dbname` can be set otherwise in the address; what stands behind it cannot.
        let settings: [(String, String)] = [
            ("application_name", "belfry"), ("connect_timeout", "5"), ("keepalives_idle", "30"),
            ("keepalives_interval", "10"), ("keepalives_count", "3"), ("tcp_user_timeout", "30000"),
            ("dbname", address.uri), ("client_encoding", "UTF8"),
        ]
        guard let raw = PostgresLink.connect(settings) else { throw Broken(message: "no memory") }
        self.raw = raw
        // Whoever throws from here on has a connection that `deinit` ends.
        guard PQstatus(raw) == CONNECTION_OK else { throw Broken(message: PostgresLink.message(raw)) }
        // What the server merely remarks, such as that a table is there already, is nobody's problem.
        PQsetNoticeReceiver(raw, { _, _ in }, nil)
        guard PQsetnonblocking(raw, 1) == 0, PQenterPipelineMode(raw) == 1 else {
            throw Broken(message: PostgresLink.message(raw))
        }
    }

    deinit { PQfinish(raw) }

    private static func connect(_ settings: [(String, String)]) -> OpaquePointer? {
        let words = settings.map { strdup($0.0) } + [nil]
        let values = settings.map { strdup($0.1) } + [nil]
        defer { for text in words + values { free(text) } }
        return PQconnectdbParams(words.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
    }

    private static func message(_ raw: OpaquePointer) -> String {
        PQerrorMessage(raw).map { String(cString: $0).split(separator: "\n").joined(separator: "; ") } ?? ""
    }

    /// The version of the server, such as 150018.
    var serverVersion: Int { Int(PQserverVersion(raw)) }

    func setting(_ name: String) -> String? { PQparameterStatus(raw, name).map { String(cString: $0) } }

    // MARK: Sending

    func prepare(_ name: String, _ text: String, _ types: [Oid]) throws(Broken) {
        try check(PQsendPrepare(raw, name, text, CInt(types.count), types))
    }

    func execute(prepared name: String, _ values: PostgresValues, count: Int) throws(Broken) {
        try check(
            values.lend { pointers, lengths, formats in
                PQsendQueryPrepared(raw, name, CInt(count), pointers, lengths, formats, 1)
            })
    }

    func execute(_ text: String, _ types: [Oid], _ values: PostgresValues) throws(Broken) {
        try check(
            values.lend { pointers, lengths, formats in
                PQsendQueryParams(raw, text, CInt(types.count), types, pointers, lengths, formats, 1)
            })
    }

    /// Ends a part of the pipeline: what failed before it is not felt behind it.
    func sync() throws(Broken) { try check(PQpipelineSync(raw)) }

    private func check(_ code: CInt) throws(Broken) {
        guard code == 1 else { throw Broken(message: PostgresLink.message(raw)) }
    }

    /// Sends what was not sent yet. The server may stop reading until its answers are read, so these are taken in.
    func flush() throws(Broken) {
        while true {
            switch PQflush(raw) {
            case 0: return
            case 1: try take(in: wait(for: Int16(POLLIN | POLLOUT)))
            default: throw Broken(message: PostgresLink.message(raw))
            }
        }
    }

    // MARK: Receiving

    /// The next answer; nil stands behind each answer but that to `sync`.
    func next() throws(Broken) -> PostgresAnswer? {
        while PQisBusy(raw) == 1 { try take(in: wait(for: Int16(POLLIN))) }
        return PQgetResult(raw).map { PostgresAnswer($0) }
    }

    /// Whether the connection is over, as far as can be told without waiting.
    var isOver: Bool {
        var poll = pollfd(fd: PQsocket(raw), events: Int16(POLLIN), revents: 0)
        guard Foundation.poll(&poll, 1, 0) > 0 else { return PQstatus(raw) != CONNECTION_OK }
        return PQconsumeInput(raw) != 1 || PQstatus(raw) != CONNECTION_OK
    }

    /// Takes what the server has told unasked.
    ///
    /// - Returns: whether it has told anything.
    func takeNotifications() -> Bool {
        var isAny = false
        while let notification = PQnotifies(raw) {
            PQfreemem(notification)
            isAny = true
        }
        return isAny
    }

    /// Waits, however long, until the server tells something unasked.
    ///
    /// - Returns: false where whoever waits was woken instead.
    func hear(until end: WakingPipe) throws(Broken) -> Bool {
        while !takeNotifications() {
            var polls = [PQsocket(raw), end.reading].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard Foundation.poll(&polls, 2, -1) > 0 || errno == EINTR else {
                throw Broken(message: String(cString: strerror(errno)))
            }
            if polls[1].revents != 0 { return false }
            try take(in: polls[0].revents)
        }
        return true
    }

    private func take(in events: Int16) throws(Broken) {
        guard events & Int16(POLLIN | POLLERR | POLLHUP) != 0 else { return }
        guard PQconsumeInput(raw) == 1 else { throw Broken(message: PostgresLink.message(raw)) }
    }

    private func wait(for events: Int16) throws(Broken) -> Int16 {
        let milliseconds = patience.map { CInt(clamping: $0.components.seconds * 1000) } ?? -1
        while true {
            var poll = pollfd(fd: PQsocket(raw), events: events, revents: 0)
            let count = Foundation.poll(&poll, 1, milliseconds)
            if count > 0 { return poll.revents }
            if count == 0 {
                throw Broken(message: "no answer within \(milliseconds / 1000) seconds", isSilence: true)
            }
            guard errno == EINTR else { throw Broken(message: String(cString: strerror(errno))) }
        }
    }
}

/// What the server answered to one statement; gone with this object.
final class PostgresAnswer {
    private let raw: OpaquePointer

    init(_ raw: OpaquePointer) { self.raw = raw }

    deinit { PQclear(raw) }

    var isSync: Bool { PQresultStatus(raw) == PGRES_PIPELINE_SYNC }
    /// It was not looked at, because one before it failed.
    var isSkipped: Bool { PQresultStatus(raw) == PGRES_PIPELINE_ABORTED }
    var isRows: Bool { PQresultStatus(raw) == PGRES_TUPLES_OK }
    var isGood: Bool { isRows || PQresultStatus(raw) == PGRES_COMMAND_OK }
    /// What was done in the server's words, such as `COMMIT`.
    var command: String { PQcmdStatus(raw).map { String(cString: $0) } ?? "" }
    /// How many rows were changed; 0 for a question.
    var changes: Int { isRows ? 0 : PQcmdTuples(raw).flatMap { Int(String(cString: $0)) } ?? 0 }

    var state: SQLState { SQLState(code: field("C")) }
    /// The server's sentence and the constraint that it is about. Its details quote values, and are left out.
    var message: String {
        let constraint = field("n")
        return field("M") + (constraint.isEmpty ? "" : " (\(constraint))")
    }

    private func field(_ letter: Unicode.Scalar) -> String {
        PQresultErrorField(raw, CInt(letter.value)).map { String(cString: $0) } ?? ""
    }

    func each(_ row: (Row) throws -> Void) throws {
        let source = PostgresRow(raw)
        let answer = Row(source: source)
        for number in 0..<PQntuples(raw) {
            source.row = number
            try row(answer)
        }
    }
}
