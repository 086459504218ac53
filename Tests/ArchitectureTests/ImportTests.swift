import Foundation
import Testing

/// Who may import what. The compiler does not catch all of it: an undeclared sibling passes an incremental build.
@Suite("Imports")
struct ImportTests {
    /// By target: what it may import, of ours and from outside.
    static let allowed: [String: Set<String>] = [
        "Kernel": ["Foundation", "Synchronization"],
        "Reading": ["Kernel", "Foundation"],
        "Markup": [],
        "Messages": ["Kernel", "Foundation"],
        "Documents": ["Kernel", "Foundation", "CCrypto", "CSpreadsheet", "Synchronization"],
        "Search": ["Kernel", "CStemmer"],
        "Storage": [
            "Kernel", "Search", "CCrypto", "CPostgres", "CSQLite", "Foundation", "GRDB", "GRDBSQLite", "Logging",
            "Dispatch",
            "Synchronization",
        ],
        "Accounts": [
            "Jobs", "Kernel", "Storage", "CArgon2", "CCrypto", "CCurl", "Dispatch", "Foundation", "Synchronization",
        ],
        "Jobs": ["Kernel", "Storage", "Logging"],
        "Strategy": ["Kernel", "Search", "Storage", "Foundation", "Logging", "Synchronization"],
        "Letters": ["Kernel", "Documents", "Reading", "Strategy", "Messages", "Foundation", "Yams"],
        "Publishing": [
            "Kernel", "Documents", "Letters", "Markup", "Messages", "Reading", "Strategy", "Foundation",
        ],
        "Web": [
            "Kernel", "Accounts", "Documents", "Letters", "Markup", "Messages", "Publishing", "Search",
            "Strategy", "Storage",
            "CMalloc",
            "Foundation",
            "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore", "NIOHTTP1", "NIOHTTPTypes", "NIOPosix",
            "Synchronization",
        ],
        "belfry": [
            "Kernel", "Accounts", "Documents", "Jobs", "Letters", "Messages", "Publishing", "Reading", "Search",
            "Storage", "Strategy",
            "Web",
            "ArgumentParser", "Foundation", "Hummingbird", "Logging", "NIOCore", "ServiceLifecycle", "UnixSignals",
            "Dispatch",
        ],
    ]

    @Test("Each target imports only what the house allows it", arguments: allowed.keys.sorted())
    func imports(of target: String) throws {
        let allowed = try #require(Self.allowed[target])
        for file in try Self.files(of: target) {
            for module in Self.imports(in: try String(contentsOf: file, encoding: .utf8)) {
                #expect(allowed.contains(module), "\(target)/\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test("Every target of Swift is in the table")
    func complete() throws {
        let folders = try FileManager.default.contentsOfDirectory(at: Self.sources, includingPropertiesForKeys: nil)
        let targets = try folders.map(\.lastPathComponent).filter { try !Self.files(of: $0).isEmpty }
        #expect(Set(targets) == Set(Self.allowed.keys))
    }

    @Test("The drivers are known to Storage alone")
    func drivers() {
        for (target, modules) in Self.allowed where target != "Storage" {
            #expect(modules.isDisjoint(with: ["CPostgres", "GRDB", "GRDBSQLite"]), "\(target)")
        }
    }

    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources").standardized

    private static func files(of target: String) throws -> [URL] {
        let folder = sources.appending(path: target)
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }

    /// The modules that a file's import lines name.
    private static func imports(in text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1 else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = kinds.contains(words[place + 1]) && words.count > place + 2 ? words[place + 2] : words[place + 1]
            return name.split(separator: ".").first.map(String.init)
        }
    }
}
