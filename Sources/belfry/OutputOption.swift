import ArgumentParser
import Foundation
import Kernel

/// Where a command writes a file: to a path, or to standard output.
struct OutputOption: ParsableArguments {
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Where to write it (default: standard output).", valueName: "file"))
    var path: String?

    /// Bytes that are no text belong into a file, not onto a screen.
    ///
    /// - Throws: `ValidationError`.
    func requireFile() throws {
        guard path == nil, isatty(STDOUT_FILENO) == 1 else { return }
        throw ValidationError("This format is not for the screen: name a file with --output, or redirect to one.")
    }

    /// Writes piece by piece. A file gets its name when it is whole.
    ///
    /// - Throws: `Problem` of kind `unavailable` where it cannot be written.
    func write(pieces: ((([UInt8]) throws -> Void)) throws -> Void) throws {
        guard let path else { return try pieces { Terminal.print($0) } }
        let unfinished = path + ".unfinished"
        do {
            guard FileManager.default.createFile(atPath: unfinished, contents: nil),
                let file = FileHandle(forWritingAtPath: unfinished)
            else { throw CocoaError(.fileWriteNoPermission) }
            try pieces { try file.write(contentsOf: Data($0)) }
            try file.close()
            guard rename(unfinished, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            try? FileManager.default.removeItem(atPath: unfinished)
            throw Problem(.unavailable, .document(.unwritable(name: path)), detail: "\(error)")
        }
    }

    /// - Throws: `Problem` of kind `unavailable` where it cannot be written.
    func write(_ bytes: [UInt8]) throws {
        guard let path else { return Terminal.print(bytes) }
        do {
            // Whole or not at all: nobody finds half a document.
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Problem(.unavailable, .document(.unwritable(name: path)), detail: "\(error)")
        }
    }
}
