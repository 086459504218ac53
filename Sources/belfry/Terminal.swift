import Foundation

/// The two ways out of a command.
enum Terminal {
    /// A result, to standard output.
    static func print(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    static func print(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// A message, to standard error, a sentence a line.
    static func tell(_ sentences: String?...) {
        let lines = sentences.compactMap { $0 }
        FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// Whether somebody watches standard error.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }
}
