import Foundation
import Kernel
import Synchronization

/// A program that is not Belfry's, which makes a file of a file in a folder that is removed.
///
/// It gets so much time and memory and no more, an environment without secrets, and no network where the system allows
/// that to be taken away (`unshare`). `timeout` and `prlimit` are on every Debian.
public struct Tool: Sendable {
    public let name: String
    /// The Debian package that has it.
    public let package: String
    private let path: String

    /// - Throws: `toolMissing`, which names the package.
    public init(_ name: String, package: String) throws(Problem) {
        self.name = name
        self.package = package
        let folders = ["/usr/bin", "/bin"]
        let paths = folders.map { "\($0)/\(name)" }
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
            throw Problem(.unavailable, .toolMissing(tool: name, package: package))
        }
        self.path = path
    }

    /// How much a run may take.
    public struct Limits: Sendable, Hashable {
        public var seconds: Int
        /// Of memory that it may write to, by itself; nil for as much as there is.
        public var mebibytes: Int?
        public var fileMebibytes = 512

        public init(seconds: Int, mebibytes: Int?) {
            self.seconds = seconds
            self.mebibytes = mebibytes
        }
    }

    /// Runs it to its end. A task that is cancelled ends it.
    ///
    /// - Parameter folder: where it works: its home, and where it may leave files.
    /// - Throws: `toolTooSlow`, `toolFailed`; `CancellationError`.
    public func run(_ arguments: [String], in folder: String, limits: Limits) async throws {
        try Task.checkCancellation()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments = Self.wrapped([path] + arguments, limits)
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder, "TMPDIR": folder,
        ]
        process.standardInput = FileHandle.nullDevice
        let said = folder + "/said"
        guard FileManager.default.createFile(atPath: said, contents: nil),
            let saying = FileHandle(forWritingAtPath: said)
        else { throw Problem(.unavailable, .document(.unwritable(name: said))) }
        process.standardOutput = saying
        process.standardError = saying
        let status = try await end(of: process)
        try? saying.close()
        try Task.checkCancellation()
        guard status != 0 else { return }
        let text = String(decoding: FileManager.default.contents(atPath: said) ?? Data(), as: UTF8.self)
        throw failure(status, text, limits)
    }

    /// - Returns: its exit status; 128 and more where a signal ended it.
    private func end(of process: Process) async throws -> Int32 {
        let number = Mutex<Int32>(0)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                process.terminationHandler = { process in
                    let isSignal = process.terminationReason == .uncaughtSignal
                    continuation.resume(returning: process.terminationStatus + (isSignal ? 128 : 0))
                }
                do {
                    try process.run()
                    number.withLock { $0 = process.processIdentifier }
                } catch {
                    process.terminationHandler = nil
                    continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            // `timeout` hands it on to all that it started.
            let process = number.withLock { $0 }
            if process > 0 { _ = kill(process, SIGTERM) }
        }
    }

    private static func wrapped(_ command: [String], _ limits: Limits) -> [String] {
        var words = ["--kill-after=2", String(limits.seconds), "/usr/bin/prlimit", "--core=0"]
        words.append("--fsize=\(limits.fileMebibytes << 20)")
        if let mebibytes = limits.mebibytes { words.append("--data=\(mebibytes << 20)") }
        return words + ["--"] + withoutNetwork + command
    }

    /// Asked once: some systems let nobody, or not everybody, leave the network.
    private static let withoutNetwork: [String] = {
        let command = ["/usr/bin/unshare", "--map-root-user", "--net", "--"]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = command.dropFirst() + ["/bin/true"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return [] }
        process.waitUntilExit()
        return process.terminationStatus == 0 ? command : []
    }()

    private func failure(_ status: Int32, _ text: String, _ limits: Limits) -> Problem {
        // What `timeout` says of time that ran out, and what a kill looks like.
        if status == 124 || status == 137 {
            return Problem(
                .unavailable, .document(.toolTooSlow(tool: name, seconds: limits.seconds)), detail: text)
        }
        let lines = text.split(whereSeparator: \.isNewline)
        let message = lines.last { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? String(status)
        return Problem(.unavailable, .toolFailed(tool: name, message: message), detail: text)
    }
}
