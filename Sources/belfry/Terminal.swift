import Foundation

/// The two ways out of a command.
enum Terminal {
    /// A result, to standard output.
    static func print(_ text: String) { print(Array((text + "\n").utf8)) }

    /// A result that cannot be written, on a full disk for instance, ends the program with 6: half of it is no result.
    static func print(_ bytes: [UInt8]) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            note("belfry: \(error)\n")
            exit(6)
        }
    }

    /// A message, to standard error, a sentence a line.
    static func tell(_ sentences: String?...) {
        let lines = sentences.compactMap { $0 }
        note(lines.joined(separator: "\n") + "\n")
    }

    /// Writes to standard error as it is. Where that cannot be written, there is nobody to tell.
    static func note(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    /// Whether somebody watches standard error.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }
}
