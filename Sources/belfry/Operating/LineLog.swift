import Foundation
import Kernel
import Logging

/// How a log is written.
enum LogFormat: String, Sendable {
    /// `time=… level=… message=…`: for people, and for programs that split at spaces.
    case logfmt
    case json
}

/// Writes one line an event to standard error: time, level, message, then what belongs to it by name.
struct LineLog: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    let format: LogFormat
    let write: @Sendable (String) -> Void

    init(
        level: Logger.Level, format: LogFormat,
        write: @escaping @Sendable (String) -> Void = { Terminal.note($0) }
    ) {
        (logLevel, self.format, self.write) = (level, format, write)
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        // What libraries say of a request carries their own number of it.
        var more = metadata.merging(event.metadata ?? [:]) { $1 }
        more["hb.request.id"] = nil
        var members: [(name: String, value: Logger.Metadata.Value)] = [
            ("time", "\(LineLog.text(of: Clock.system.now))"), ("level", "\(event.level.rawValue)"),
            ("message", "\(event.message)"),
        ]
        members += more.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        write((format == .json ? Self.json(members) : Self.logfmt(members)) + "\n")
    }

    private static func json(_ members: [(name: String, value: Logger.Metadata.Value)]) -> String {
        var line = "{"
        for (place, member) in members.enumerated() {
            if place > 0 { line += "," }
            line += quoted(member.name) + ":" + (number(member.value) ?? quoted("\(member.value)"))
        }
        return line + "}"
    }

    private static func logfmt(_ members: [(name: String, value: Logger.Metadata.Value)]) -> String {
        members.map { name, value in
            let text = number(value) ?? "\(value)"
            let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3D }
            return name + "=" + (isPlain ? text : quoted(text))
        }.joined(separator: " ")
    }

    private static func number(_ value: Logger.Metadata.Value) -> String? {
        guard case .stringConvertible(let value) = value else { return nil }
        if let number = value as? Int { return String(number) }
        return (value as? Double).flatMap { $0.isFinite ? String($0) : nil }
    }

    /// As a string of JSON: nothing in it can end the line.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// As RFC 3339 has it, in universal time.
    static func text(of instant: Instant) -> String {
        var (second, moment) = (time_t(instant.milliseconds / 1000), tm())
        gmtime_r(&second, &moment)
        func digits(_ number: some BinaryInteger, _ count: Int = 2) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        return "\(moment.tm_year + 1900)-\(digits(moment.tm_mon + 1))-\(digits(moment.tm_mday))T"
            + "\(digits(moment.tm_hour)):\(digits(moment.tm_min)):\(digits(moment.tm_sec))"
            + ".\(digits(instant.milliseconds % 1000, 3))Z"
    }
}
