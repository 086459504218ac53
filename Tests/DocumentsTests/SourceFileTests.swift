import Foundation
import Kernel
import Testing

@testable import Documents

@Suite("Files handed in")
struct SourceFileTests {
    /// A folder that is gone when the test is over.
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("belfry-\(UUID().uuidString)").path

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func file(_ name: String, _ bytes: [UInt8]) -> String {
            let place = path + "/" + name
            _ = FileManager.default.createFile(atPath: place, contents: Data(bytes))
            return place
        }
    }

    private func problem(path: String, limit: Int = 1) -> Problem? {
        do {
            _ = try SourceFile(path: path, limitMebibytes: limit)
            return nil
        } catch { return error }
    }

    @Test(
        "their digest is that of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func digest(text: String, expected: String) {
        #expect(SourceFile(name: "x", bytes: Array(text.utf8)).sha256 == expected)
    }

    @Test("are read whole, and named without their folders")
    func whole() throws {
        let folder = try Folder()
        let bytes: [UInt8] = [0, 0xFF, 0x0D, 0x0A]
        let file = try SourceFile(path: folder.file("brief.txt", bytes), limitMebibytes: 1)
        #expect(file.name == "brief.txt")
        #expect(file.bytes == bytes)
    }

    @Test("of exactly the limit are read, of a byte more refused")
    func limit() throws {
        let folder = try Folder()
        let full = folder.file("full", [UInt8](repeating: 65, count: 1 << 20))
        #expect(try SourceFile(path: full, limitMebibytes: 1).bytes.count == 1 << 20)
        let over = folder.file("over", [UInt8](repeating: 65, count: 1 << 20 + 1))
        let refusal = problem(path: over)
        #expect(refusal?.kind == .invalid)
        #expect(refusal?.reason == .fileTooLarge(name: over, limitMebibytes: 1))
    }

    @Test("that are not there are named as they were asked for")
    func missing() throws {
        let path = try Folder().path + "/none.txt"
        #expect(problem(path: path)?.kind == .notFound)
        #expect(problem(path: path)?.reason == .fileMissing(name: path))
    }

    @Test("are no folders")
    func folder() throws {
        let folder = try Folder()
        #expect(problem(path: folder.path)?.kind == .forbidden)
        #expect(problem(path: folder.path)?.reason == .fileUnreadable(name: folder.path))
    }

    @Test("that may not be read are told from those that are not there")
    func unreadable() throws {
        let folder = try Folder()
        let path = folder.file("secret", [65])
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        // The superuser may read everything.
        guard geteuid() != 0 else { return }
        #expect(problem(path: path)?.reason == .fileUnreadable(name: path))
    }
}
