/// What can go wrong while a plan is written as a document.
public enum DocumentProblem: Sendable, Hashable {
    /// A file or a folder cannot be written, as on a full disk.
    case unwritable(name: String)
    /// A program that Belfry calls took longer than it may.
    case toolTooSlow(tool: String, seconds: Int)
    /// The plan owes no text in this language; those in which it does.
    case languageAbsent(given: String, known: [String])
    /// The plan was not published under this number; those under which it was.
    case snapshotUnknown(number: Int, known: [Int])
    /// The document that was to lend its styles is none that can be used.
    case templateUnusable(name: String)
    /// There are files in the folder already.
    case folderNotEmpty(name: String)
}
