import HTTPTypes
import Kernel
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import Testing

@testable import Web

@Suite("The limits of a connection")
struct ConnectionGuardTests {
    private static let limits: Limits = {
        var limits = Limits()
        (limits.connections, limits.bodyKibibytes) = (2, 1)
        (limits.requestSeconds, limits.idleSeconds) = (3, 5)
        return limits
    }()

    private struct Connection {
        let channel = NIOAsyncTestingChannel()
        let figures: SiteFigures
        let state = RunningState()

        init(_ figures: SiteFigures = SiteFigures()) async throws {
            self.figures = figures
            let (channel, state) = (channel, state)
            try await channel.testingEventLoop.executeInContext {
                let handler = ConnectionGuard(limits: ConnectionGuardTests.limits, figures: figures, state: state)
                try channel.pipeline.syncOperations.addHandler(handler)
            }
            try await channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()
        }

        func ask(_ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:], isWhole: Bool = true) async throws {
            let head = HTTPRequest(
                method: method, scheme: "http", authority: "a", path: "/nl/plans", headerFields: headers)
            try await channel.writeInbound(HTTPRequestPart.head(head))
            if isWhole { try await channel.writeInbound(HTTPRequestPart.end(nil)) }
        }

        func answer() async throws {
            try await channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
            try await channel.writeOutbound(HTTPResponsePart.end(nil))
        }

        func pass(_ seconds: Int64) async { await channel.testingEventLoop.advanceTime(by: .seconds(seconds)) }

        /// The heads that were sent.
        func heads() async throws -> [HTTPResponse] {
            var heads: [HTTPResponse] = []
            while let part = try await channel.readOutbound(as: HTTPResponsePart.self) {
                if case .head(let head) = part { heads.append(head) }
            }
            return heads
        }

        func refusals(_ refusal: Refusal) -> Int { figures.refusals.first { $0.0 == refusal }?.1.value ?? 0 }
    }

    @Test("An idle one is closed when its time is up, and no sooner")
    func idle() async throws {
        let connection = try await Connection()
        await connection.pass(4)
        #expect(connection.channel.isActive)
        try await connection.ask()
        try await connection.answer()
        await connection.pass(5)
        #expect(connection.channel.isActive)
        await connection.pass(2)
        #expect(!connection.channel.isActive)
        #expect(connection.refusals(.idleTime) == 1)
        #expect(try await connection.heads().map(\.status) == [.ok])
    }

    @Test("One that waits for its answer is left alone")
    func waiting() async throws {
        let connection = try await Connection()
        try await connection.ask()
        await connection.pass(100)
        #expect(connection.channel.isActive)
    }

    @Test("A request that does not end is answered with 408, then the connection is closed")
    func slow() async throws {
        let connection = try await Connection()
        try await connection.ask(isWhole: false)
        await connection.pass(5)
        let heads = try await connection.heads()
        #expect(heads.map(\.status) == [.requestTimeout] && heads.first?.headerFields[.connection] == "close")
        await connection.pass(3)
        #expect(!connection.channel.isActive && connection.refusals(.requestTime) == 1)
    }

    @Test("Bytes that make no head yet are a request that has begun")
    func headless() async throws {
        let connection = try await Connection()
        connection.channel.pipeline.fireChannelReadComplete()
        await connection.pass(5)
        #expect(try await connection.heads().map(\.status) == [.requestTimeout])
    }

    @Test("Behind an answer that is owed nothing can be said")
    func order() async throws {
        let connection = try await Connection()
        try await connection.ask()
        try await connection.ask(isWhole: false)
        await connection.pass(5)
        #expect(try await connection.heads().isEmpty && !connection.channel.isActive)
    }

    @Test("A body that is too long is refused, whether it says so or not")
    func body() async throws {
        let saying = try await Connection()
        try await saying.ask(.post, [.contentLength: "1025"], isWhole: false)
        #expect(try await saying.heads().map(\.status) == [.contentTooLarge])
        #expect(try await saying.channel.readInbound(as: HTTPRequestPart.self) == nil)
        let silent = try await Connection()
        try await silent.ask(.post, isWhole: false)
        try await silent.channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: 1024)))
        #expect(try await silent.heads().isEmpty)
        try await silent.channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: 1)))
        #expect(try await silent.heads().map(\.status) == [.contentTooLarge])
    }

    @Test("Headers that are too large are refused in all languages")
    func headers() async throws {
        let connection = try await Connection()
        connection.channel.pipeline.fireErrorCaught(HTTPParserError.headerOverflow)
        await connection.pass(0)
        let head = try #require(try await connection.heads().first)
        #expect(head.status == .requestHeaderFieldsTooLarge && connection.refusals(.head) == 1)
    }

    @Test("One connection too many is told to come back")
    func connections() async throws {
        let figures = SiteFigures()
        var others: [Connection] = []
        for _ in 0..<2 { others.append(try await Connection(figures)) }
        let third = try await Connection(figures)
        try await third.ask()
        let head = try #require(try await third.heads().first)
        #expect(head.status == .serviceUnavailable && head.headerFields[.retryAfter] == "5")
        try await others[0].channel.close()
        try await others[1].ask()
        #expect(try await others[1].heads().isEmpty)
    }

    @Test("When the server stops, an idle one is closed, and one with an answer behind that")
    func stopping() async throws {
        let idle = try await Connection()
        idle.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        await idle.pass(0)
        #expect(!idle.channel.isActive)
        let busy = try await Connection()
        try await busy.ask()
        busy.state.stop()
        busy.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        await busy.pass(0)
        #expect(busy.channel.isActive)
        try await busy.answer()
        await busy.pass(0)
        #expect(try await busy.heads().first?.headerFields[.connection] == "close")
        #expect(!busy.channel.isActive)
    }
}
