import Foundation
import Kernel

/// The folder that a site is written to.
struct StaticFolder {
    private let root: String

    /// - Throws: `folderNotEmpty`, so that nothing of somebody else's is mixed up with it; `unwritable`.
    init(_ path: String) throws(Problem) {
        root = path
        let files = FileManager.default
        if let found = try? files.contentsOfDirectory(atPath: path), !found.isEmpty {
            throw Problem(.conflict, .document(.folderNotEmpty(name: path)))
        }
        try make(path)
    }

    /// - Parameter place: below the folder, its steps checked (`StaticPlace`).
    func write(_ bytes: [UInt8], to place: String) throws(Problem) {
        let file = root + "/" + place
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? root
        if !FileManager.default.fileExists(atPath: folder) { try make(folder) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: file))
        } catch {
            throw Problem(.unavailable, .document(.unwritable(name: file)), detail: "\(error)")
        }
    }

    private func make(_ folder: String) throws(Problem) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Problem(.unavailable, .document(.unwritable(name: folder)), detail: "\(error)")
        }
    }
}
