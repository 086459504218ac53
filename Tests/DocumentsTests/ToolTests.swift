import Foundation
import Kernel
import Testing

@testable import Documents

/// What may happen to a program that is called.
@Suite("Tools")
struct ToolTests {
    private let limits = Tool.Limits(seconds: 20, mebibytes: 512)

    private func shell(_ script: String, _ limits: Tool.Limits? = nil) async throws -> [String] {
        let folder = try TemporaryFolder()
        try await Tool("sh", package: "dash").run(["-c", script], in: folder.path, limits: limits ?? self.limits)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func itWorksInItsFolderAndKnowsNothingElse() async throws {
        #expect(
            try await shell("env >made; grep -q \"^HOME=$PWD\" made && ! grep -qi belfry_ made") == ["made", "said"])
    }

    @Test func whatIsMissingIsNamedWithItsPackage() {
        #expect(throws: Problem(.unavailable, .toolMissing(tool: "no-such-tool", package: "no-such"))) {
            try Tool("no-such-tool", package: "no-such")
        }
    }

    @Test func whatFailsSaysWhy() async throws {
        await #expect {
            try await shell("echo first; echo last words >&2; exit 3")
        } throws: { error in
            (error as? Problem)?.reason == .toolFailed(tool: "sh", message: "last words")
        }
    }

    @Test func whatTakesTooLongIsEndedWithAllThatItStarted() async throws {
        await #expect {
            try await shell("sleep 30 & wait", Tool.Limits(seconds: 1, mebibytes: 512))
        } throws: { error in
            (error as? Problem)?.reason == .document(.toolTooSlow(tool: "sh", seconds: 1))
        }
    }

    @Test func whatWantsTooMuchMemoryFails() async throws {
        let folder = try TemporaryFolder()
        await #expect {
            try await Tool("python3", package: "python3").run(
                ["-c", "b = bytearray(900 << 20)"], in: folder.path, limits: Tool.Limits(seconds: 20, mebibytes: 300))
        } throws: { error in
            (error as? Problem)?.reason == .toolFailed(tool: "python3", message: "MemoryError")
        }
    }

    @Test func aTaskThatIsCancelledEndsIt() async throws {
        let task = Task { try await shell("sleep 30") }
        try await Task.sleep(for: .milliseconds(300))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
