extension LetterReader {
    /// The text of each line of a source, without blanks at either end, numbered as in a reading: what a store keeps
    /// beside it, so that every item can be held against what was printed.
    public static func lines(of file: [UInt8]) -> [String] {
        let text = SourceText(decoding: file)
        return text.lines.map { String(decoding: text.bytes[$0.content], as: UTF8.self) }
    }
}
