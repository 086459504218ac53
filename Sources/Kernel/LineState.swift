/// What became of a line of a source document.
public enum LineState: String, Sendable, Hashable, CaseIterable, Codable {
    /// In a section; its text can be found there again.
    case placed
    /// Page headers, running text, tables of contents and title pages.
    case furniture
    /// Text that the reader could not give a place.
    case unplaced
}
