import Foundation
import Kernel

/// A folder of its own for work on files, which only its owner can read and which is removed with all that is in it.
public struct TemporaryFolder: ~Copyable {
    public let path: String

    /// - Throws: `Problem` of kind `unavailable` where none can be made.
    public init() throws(Problem) {
        let parent = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        let template = parent + "/belfry-XXXXXX"
        var bytes = Array(template.utf8CString)
        guard mkdtemp(&bytes) != nil else {
            let detail = String(cString: strerror(errno))
            throw Problem(.unavailable, .document(.unwritable(name: parent)), detail: detail)
        }
        path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where a file of this name stands in it.
    public func file(_ name: String) -> String { path + "/" + name }

    /// Writes a file into it and says where.
    ///
    /// - Throws: `Problem` of kind `unavailable`, as on a full disk.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) throws(Problem) -> String {
        let file = file(name)
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: file))
        } catch {
            throw Problem(.unavailable, .document(.unwritable(name: file)), detail: "\(error)")
        }
        return file
    }

    /// The bytes of a file that was made in it.
    ///
    /// - Throws: `Problem` of kind `notFound` where there is none.
    public func bytes(of name: String) throws(Problem) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: file(name)) else {
            throw Problem(.notFound, .fileMissing(name: name))
        }
        return [UInt8](data)
    }
}
