import Foundation
import Kernel

/// A file that gets its name once it is whole: until then it stands under another name in the same folder.
struct NewFile {
    let path: String
    /// Where to write meanwhile.
    let part: String

    /// Makes an empty file that only its owner may read.
    ///
    /// - Throws: `backupUnwritable`, or `databaseFull`.
    init(at path: String) throws {
        self.path = path
        let name = URL(fileURLWithPath: path).lastPathComponent
        part = Folder(of: path).path + "/.\(name).\(UUID().uuidString.prefix(8)).part"
        let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Problem(file: path, errno) }
        close(file)
    }

    /// Gives the file its name, once all of it is on the disk.
    ///
    /// - Throws: `backupExists` where there is one of that name that may not be replaced.
    func keep(replacing: Bool) throws {
        try Folder.flush(part)
        if replacing {
            guard rename(part, path) == 0 else { throw Problem(file: path, errno) }
        } else {
            // Unlike a renaming, a link never takes the place of another file, even one that came this moment.
            guard link(part, path) == 0 else { throw Problem(file: path, errno) }
            unlink(part)
        }
        try Folder(of: path).flush()
    }

    /// Leaves nothing half behind.
    func discard() { for end in ["", "-journal", "-wal", "-shm"] { unlink(part + end) } }
}

/// The folder of a file.
struct Folder {
    let path: String

    init(of file: String) { path = URL(fileURLWithPath: file).deletingLastPathComponent().path }

    /// Waits until the names in it are on the disk.
    func flush() throws { try Self.flush(path) }

    static func flush(_ path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Problem(file: path, errno) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw Problem(file: path, errno) }
    }
}

extension Problem {
    /// What keeps a file from being written.
    init(file path: String, _ code: Int32) {
        let detail = "\(path): \(String(cString: strerror(code)))"
        switch code {
        case EEXIST: self.init(.conflict, .backupExists(name: path), detail: detail)
        case ENOSPC, EDQUOT: self.init(.unavailable, .databaseFull, detail: detail)
        default: self.init(.forbidden, .backupUnwritable(name: path), detail: detail)
        }
    }
}
