import Foundation
import Kernel
import Logging
import Synchronization
import Testing

@testable import belfry

@Suite("The log")
struct LineLogTests {
    /// The line of an event.
    private func line(_ format: LogFormat, _ message: String, _ metadata: Logger.Metadata) -> String {
        final class Lines: Sendable { let all = Mutex("") }
        let lines = Lines()
        let logger = Logger(label: "test") { _ in
            LineLog(level: .notice, format: format) { line in lines.all.withLock { $0 += line } }
        }
        logger.notice("\(message)", metadata: metadata)
        logger.info("not wished for")
        return lines.all.withLock { $0 }
    }

    @Test("JSON of a line, whatever is in it")
    func json() throws {
        let line = line(
            .json, "a \"b\"\n\u{1}é", ["status": .stringConvertible(200), "ms": .stringConvertible(0.5), "x": "1"])
        #expect(line.hasSuffix("}\n") && line.filter { $0 == "\n" }.count == 1)
        let event = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(event["message"] as? String == "a \"b\"\n\u{1}é" && event["level"] as? String == "notice")
        #expect(event["status"] as? Int == 200 && event["ms"] as? Double == 0.5 && event["x"] as? String == "1")
    }

    @Test("logfmt of a line: quoted where it must be")
    func logfmt() {
        let line = line(.logfmt, "request", ["route": "/{language}/plans", "b": "two words", "c": "a=\"b\"", "d": ""])
        #expect(
            line.hasSuffix(
                #" level=notice message=request b="two words" c="a=\"b\"" d="" route=/{language}/plans"# + "\n"))
    }

    @Test("Times are universal, to the millisecond")
    func time() {
        #expect(LineLog.text(of: Instant(milliseconds: 784_111_777_007)) == "1994-11-06T08:49:37.007Z")
    }
}
