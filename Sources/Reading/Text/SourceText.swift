import Foundation
import Kernel

/// A source as lines of valid UTF-8 in NFC, with what its bytes had to undergo for that.
struct SourceText: Sendable {
    /// One line, numbered from 1 as the source counts them.
    struct Line: Sendable {
        /// Its bytes without blanks at either end.
        var content: Range<Int>
        /// It begins with a blank or a form feed: how a new page shows itself.
        var isIndented: Bool
        /// It ends in a blank: how a wrapped line shows itself.
        var endsInBlank: Bool

        /// It holds nothing but blanks: how the end of a paragraph shows itself whose last line ends in a blank.
        var isOnlyBlanks: Bool

        var isEmpty: Bool { content.isEmpty }
    }

    var bytes: [UInt8]
    var lines: [Line]
    var encoding: TextEncoding
    /// Bytes that are no character of the encoding, each replaced by U+FFFD.
    var replacedBytes: Int
    /// Control characters, NUL among them, each replaced by a blank; with the line of the first.
    var controlCharacters: Int
    var firstControlLine: Int?

    /// The line with a number from 1; an empty one beyond the end.
    func content(_ number: Int) -> Bytes {
        guard number >= 1, number <= lines.count else { return [] }
        return bytes[lines[number - 1].content]
    }

    /// Wrapped lines end in a blank here, so that one without it ends a paragraph or splits a word.
    var marksWrappedLines: Bool {
        var wrapped = 0
        var marked = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
            wrapped += 1
            if line.endsInBlank { marked += 1 }
        }
        return wrapped > 0 && marked * 2 > wrapped
    }
}

extension SourceText {
    /// The lines of a file. Line ends may be LF, CRLF or CR; a byte order mark decides on the encoding, else
    /// whether the bytes are UTF-8, else they are taken for Windows-1252.
    init(decoding file: [UInt8]) {
        var text = Decoded(file)
        text.composeCharacters()
        let count = text.blankControlCharacters()
        bytes = text.bytes
        lines = SourceText.split(text.bytes)
        encoding = text.encoding
        replacedBytes = text.replaced
        controlCharacters = count.controls
        firstControlLine = count.firstOffset.map { offset in
            SourceText.split(Array(text.bytes[...offset])).count
        }
    }

    private static func split(_ bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 32)
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte == .newline || byte == .carriageReturn {
                    lines.append(Line(of: bytes, from: start, to: index))
                    if byte == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .newline { index += 1 }
                    start = index + 1
                }
                index += 1
            }
            if start < bytes.count { lines.append(Line(of: bytes, from: start, to: bytes.count)) }
        }
        return lines
    }
}

extension SourceText.Line {
    fileprivate init(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var (first, last) = (start, end)
        while first < last, let width = TypographicSpace.width(in: bytes, startingAt: first, before: last) {
            first += width
        }
        while first < last, let width = TypographicSpace.width(in: bytes, endingAt: last, after: first) {
            last -= width
        }
        content = first == last ? start..<start : first..<last
        isIndented = first < last && first > start
        isOnlyBlanks = first == last && start < end
        endsInBlank = first < last && last < end
    }
}
