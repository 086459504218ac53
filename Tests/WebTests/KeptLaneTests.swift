import Foundation
import HTTPTypes
import Kernel
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Storage
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("The lane of kept pages on a connection")
struct KeptLaneTests {
    private static let path = "/fr/plans/\(Valmer.slug)"

    /// A connection to a site that keeps one page.
    private struct Connection {
        let visitor: Visitor
        let channel: NIOAsyncTestingChannel

        init(of database: any Database) async throws {
            let visitor = Visitor(of: database)
            for _ in 0..<2 { _ = try await visitor.page(path) }
            let channel = NIOAsyncTestingChannel()
            try await channel.testingEventLoop.executeInContext {
                let lane = KeptLane(site: visitor.site, pages: visitor.kept, date: HTTPDate())
                try channel.pipeline.syncOperations.addHandler(lane)
            }
            try await channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()
            (self.visitor, self.channel) = (visitor, channel)
        }

        func ask(
            _ path: String, _ headers: HTTPFields = [:], _ method: HTTPRequest.Method = .get, body: String? = nil
        ) async throws {
            let head = HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
            try await channel.writeInbound(HTTPRequestPart.head(head))
            if let body { try await channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: body))) }
            try await channel.writeInbound(HTTPRequestPart.end(nil))
        }

        /// What was answered on the connection.
        func answers() async throws -> [HTTPResponsePart] {
            var parts: [HTTPResponsePart] = []
            while let part = try await channel.readOutbound(as: HTTPResponsePart.self) { parts.append(part) }
            return parts
        }

        /// The addresses of the requests that went on to the site.
        func passedOn() async throws -> [String] {
            var paths: [String] = []
            while let part = try await channel.readInbound(as: HTTPRequestPart.self) {
                if case .head(let head) = part { paths.append(head.path ?? "") }
            }
            return paths
        }
    }

    @Test("A kept page is answered as the site would answer, to GET, HEAD and a browser that has it")
    func answers() async throws {
        let file = try await SharedFile()
        let connection = try await Connection(of: file.own)
        let tag = try #require(try await connection.visitor.get(Self.path).headers[.eTag])
        let requests: [(HTTPFields, HTTPRequest.Method)] = [([:], .get), ([:], .head), ([.ifNoneMatch: tag], .get)]
        for (headers, method) in requests {
            // Both name the request as whoever asks does.
            var headers = headers
            headers[.requestIdentifier] = "a-request-of-mine"
            let expected = try await connection.visitor.get(Self.path, headers, method: method)
            try await connection.ask(Self.path, headers, method)
            let parts = try await connection.answers()
            guard case .head(var head) = parts.first else {
                Issue.record("no head")
                return
            }
            #expect(head.headerFields[.requestIdentifier] == "a-request-of-mine")
            #expect(head.headerFields[.date]?.hasSuffix(" GMT") == true)
            head.headerFields[.date] = nil
            #expect(head.status.code == expected.status && head.headerFields == expected.headers)
            let bodies = parts.compactMap { part in
                if case .body(let bytes) = part { String(buffer: bytes) } else { nil }
            }
            #expect(bodies.joined() == expected.body && parts.last == .end(nil))
            #expect(try await connection.passedOn().isEmpty)
        }
    }

    @Test("What is not kept, or asks for more than a page, goes on whole")
    func passesOn() async throws {
        let file = try await SharedFile()
        let connection = try await Connection(of: file.own)
        let more: [HTTPFields] = [
            [.connection: "close"], [.contentLength: "4"], [.expect: "100-continue"], [.accept: "application/json"],
        ]
        for headers in more {
            try await connection.ask(Self.path, headers, body: "body")
            #expect(try await connection.passedOn() == [Self.path])
            try await connection.channel.writeOutbound(HTTPResponsePart.end(nil))
        }
        for (path, method) in [("/fr", HTTPRequest.Method.get), (Self.path, .post), ("*", .options)] {
            try await connection.ask(path, [:], method)
            #expect(try await connection.passedOn() == [path])
            try await connection.channel.writeOutbound(HTTPResponsePart.end(nil))
        }
    }

    @Test("Answers come in the order of the requests")
    func order() async throws {
        let file = try await SharedFile()
        let connection = try await Connection(of: file.own)
        try await connection.ask("/fr/plans")
        try await connection.ask(Self.path)
        #expect(try await connection.passedOn() == ["/fr/plans", Self.path])
        #expect(try await connection.answers().isEmpty)
        for _ in 0..<2 { try await connection.channel.writeOutbound(HTTPResponsePart.end(nil)) }
        _ = try await connection.answers()
        try await connection.ask(Self.path)
        #expect(try await connection.passedOn().isEmpty)
        #expect(try await connection.answers().count == 3)
    }

    @Test("A client that reads nothing is not written to")
    func slowReader() async throws {
        let file = try await SharedFile()
        let connection = try await Connection(of: file.own)
        connection.channel.isWritable = false
        try await connection.ask(Self.path)
        #expect(try await connection.passedOn() == [Self.path])
    }

    @Test("After a change it answers nothing that is old")
    func change() async throws {
        let file = try await SharedFile()
        let connection = try await Connection(of: file.own)
        try await connection.ask(Self.path)
        #expect(try await connection.answers().count == 3)
        try await SharedFile.rename(Valmer.slug, "New", in: file.other)
        try await connection.ask(Self.path)
        #expect(try await connection.answers().isEmpty)
        #expect(try await connection.passedOn() == [Self.path])
    }

    @Test(
        "The date is written as HTTP has it",
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"),
        ])
    func date(_ second: Int, _ text: String) { #expect(HTTPDate.text(of: second) == text) }
}
