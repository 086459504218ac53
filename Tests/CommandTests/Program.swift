import Foundation

/// The program as its user runs it, in a folder of its own.
struct Program {
    struct Outcome {
        var code: Int32
        var output: String
        var messages: String
    }

    let folder: URL
    /// What stands in the environment besides; no file of settings is read unless it names one.
    var environment: [String: String] = [:]

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "belfry-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ bytes: some Collection<UInt8>, to name: String) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    func run(_ arguments: [String]) throws -> Outcome {
        let started = try launch(arguments)
        started.process.waitUntilExit()
        let process = started.process
        return Outcome(
            code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try String(contentsOf: started.output, encoding: .utf8),
            messages: try String(contentsOf: started.messages, encoding: .utf8))
    }

    /// The program while it runs, for what does not end by itself.
    func start(_ arguments: String...) throws -> Running { try launch(arguments) }

    /// Output goes to files, so that no amount of it can block the program.
    private func launch(_ arguments: [String]) throws -> Running {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin", "BELFRY_SETTINGS": ""]
            .merging(environment) { $1 }
        let name = UUID().uuidString
        let (output, messages) = (folder.appending(path: name + ".out"), folder.appending(path: name + ".err"))
        for file in [output, messages] { FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: messages)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return Running(process: process, output: output, messages: messages)
    }

    struct Running {
        struct SaidNothing: Error {}

        fileprivate let process: Process
        fileprivate let output: URL
        fileprivate let messages: URL

        /// The address that the server prints once it can be visited; waits ten seconds for it at most.
        func address() async throws -> URL {
            for _ in 0..<200 {
                let text = try String(contentsOf: output, encoding: .utf8)
                if text.hasSuffix("\n"), let url = URL(string: text.trimmingCharacters(in: .whitespacesAndNewlines)) {
                    return url
                }
                try await Task.sleep(for: .milliseconds(50))
            }
            throw SaidNothing()
        }

        /// Asks it to end, and gives its exit code.
        @discardableResult
        func stop() -> Int32 {
            if process.isRunning { process.terminate() }
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        }
    }

    /// The program that was built beside these tests.
    static var binary: URL {
        URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "belfry")
    }

    static let examples = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Examples").standardized
}
