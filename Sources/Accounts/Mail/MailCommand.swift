import Foundation
import Kernel

/// A program that sends mail and is called as `sendmail` is: `PATH -i -f FROM -- TO`, with the mail on its input.
///
/// Postfix, Exim, OpenSMTPD, msmtp and nullmailer each bring one. It is called without a shell.
public struct MailCommand: Sendable {
    public let path: String
    /// How long it may take, in seconds: then it is ended, and the mail tried again later.
    let patience: Double

    public init(_ path: String, patience: Double = 60) {
        self.path = path
        self.patience = patience
    }

    /// - Throws: `mailUnsent` where the program cannot be called, says no, or takes too long.
    public func send(_ message: MailMessage) async throws {
        let folder = FileManager.default.temporaryDirectory
        let (input, said) = (
            folder.appendingPathComponent("belfry-\(UUID())"), folder.appendingPathComponent("belfry-\(UUID())")
        )
        defer { for file in [input, said] { try? FileManager.default.removeItem(at: file) } }
        // Files, and no pipes: whichever way the program stops reading or goes on talking, nothing waits for it.
        for (file, bytes) in [(input, message.bytes), (said, [])] {
            guard
                FileManager.default.createFile(
                    atPath: file.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
            else { throw Problem(.unavailable, .mailUnsent(path), detail: "\(folder.path) cannot be written to") }
        }
        let status = try await run(
            ["-i", "-f", message.from.text, "--", message.to.text], from: try FileHandle(forReadingFrom: input),
            to: try FileHandle(forWritingTo: said))
        guard status == 0 else {
            let words = FileManager.default.contents(atPath: said.path).map {
                String(decoding: $0.prefix(500), as: UTF8.self)
            }
            throw Problem(.unavailable, .mailUnsent(path), detail: "it ended with \(status): \(words ?? "")")
        }
    }

    /// Ends a program and whatever it has begun: Foundation starts each in a process group of its own.
    private static func end(_ process: pid_t) { if kill(-process, SIGKILL) != 0 { kill(process, SIGKILL) } }

    private func run(_ arguments: [String], from input: FileHandle, to output: FileHandle) async throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        let ended = AsyncStream<Int32> { continuation in
            process.terminationHandler = {
                continuation.yield($0.terminationReason == .exit ? $0.terminationStatus : -$0.terminationStatus)
                continuation.finish()
            }
        }
        do { try process.run() } catch {
            throw Problem(.unavailable, .mailUnsent(path), detail: "\(error)")
        }
        let number = process.processIdentifier
        let patience = patience
        let watch = Task {
            try await Task.sleep(for: .seconds(patience))
            Self.end(number)
        }
        defer { watch.cancel() }
        return await withTaskCancellationHandler {
            var status: Int32 = -1
            for await code in ended { status = code }
            return status
        } onCancel: {
            Self.end(number)
        }
    }
}
