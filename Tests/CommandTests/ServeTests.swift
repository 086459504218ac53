import Foundation
import Testing

/// The server as a process: it says where it is, and ends when it is told to. What it answers, the browser's tests see.
@Suite("Serve")
struct ServeTests {
    @Test("A free port is taken and named, and TERM ends it well")
    func lifetime() async throws {
        let program = try Program()
        defer { program.remove() }
        let server = try program.start("serve", "--port", "0", "--database", "sqlite:empty.db")
        defer { server.stop() }
        let address = try await server.address()
        #expect(address.host() == "127.0.0.1" && (address.port ?? 0) > 0)
        #expect(server.stop() == 0)
    }

    @Test("A port that is in use is not possible now, and the message names it")
    func portInUse() async throws {
        let program = try Program()
        defer { program.remove() }
        let first = try program.start("serve", "--port", "0", "--database", "sqlite:empty.db")
        defer { first.stop() }
        let port = try await first.address().port ?? 0
        let second = try program.run("serve", "--port", "\(port)", "--database", "sqlite:empty.db")
        #expect(second.code == 6)
        #expect(second.messages.contains("127.0.0.1:\(port)"), "\(second.messages)")
    }

    @Test("An address that is not of this machine is not valid")
    func foreignAddress() throws {
        let program = try Program()
        defer { program.remove() }
        // An address for documentation (RFC 5737), which no machine has.
        let outcome = try program.run("serve", "--host", "192.0.2.1", "--port", "0", "--database", "sqlite:empty.db")
        #expect(outcome.code == 2)
        #expect(outcome.messages.contains("192.0.2.1"), "\(outcome.messages)")
    }
}
