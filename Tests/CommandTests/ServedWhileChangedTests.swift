import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The server and commands beside it, each a process of its own, on one file.
@Suite("A site that is changed while it is served")
struct ServedWhileChangedTests {
    private static func status(_ address: URL) async throws -> Int {
        // No cache, and a connection that stays: what is kept is kept by the server alone.
        var request = URLRequest(url: address)
        request.cachePolicy = .reloadIgnoringLocalAndRemoteCacheData
        return (try await URLSession.shared.data(for: request).1 as? HTTPURLResponse)?.statusCode ?? 0
    }

    @Test("What a command has done is shown by the very next page", arguments: ["16", "0"])
    func nextPage(_ keptPages: String) async throws {
        let program = try Program()
        defer { program.remove() }
        let letter = Program.examples.appending(path: "lierne-2024.txt").path
        let server = try program.start(
            "serve", "--port", "0", "--kept-pages", keptPages, "--database", "sqlite:shared.db")
        defer { server.stop() }
        let site = try await server.address()
        #expect(try await Self.status(site.appending(path: "fr/plans")) == 200)
        for _ in 0..<2 {
            let stored = try program.run("read", letter, "--store", "--database", "sqlite:shared.db")
            try #require(stored.code == 0, "\(stored.messages)")
            let listed = try program.run("plans", "--database", "sqlite:shared.db").output
            let plans = Set(listed.matches(of: /[a-z0-9-]+-[0-9]{4}/).map { String($0.output) })
            #expect(!plans.isEmpty)
            for plan in plans {
                let page = site.appending(path: "fr/plans/\(plan)")
                for _ in 0..<4 { #expect(try await Self.status(page) == 200) }
                let removed = try program.run("remove", plan, "--database", "sqlite:shared.db")
                try #require(removed.code == 0, "\(removed.messages)")
                for _ in 0..<2 { #expect(try await Self.status(page) == 404) }
            }
        }
    }
}
