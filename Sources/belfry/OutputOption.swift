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
