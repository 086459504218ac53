import Foundation

/// Bytes on their way to valid UTF-8 in NFC without control characters.
struct Decoded {
    var bytes: [UInt8]
    var encoding: TextEncoding
    var replaced = 0

    init(_ file: [UInt8]) {
        if file.starts(with: [0xFF, 0xFE]) {
            (bytes, replaced) = Decoded.fromUTF16(file.dropFirst(2), bigEndian: false)
            encoding = .utf16LittleEndian
        } else if file.starts(with: [0xFE, 0xFF]) {
            (bytes, replaced) = Decoded.fromUTF16(file.dropFirst(2), bigEndian: true)
            encoding = .utf16BigEndian
        } else {
            let unmarked = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
            (bytes, encoding, replaced) = Decoded.fromUTF8OrWindows1252(unmarked)
        }
    }

    /// A file that is UTF-8 but for a few bytes is a damaged UTF-8 file; one whose bytes beyond ASCII are
    /// mostly not UTF-8 is Windows-1252.
    private static func fromUTF8OrWindows1252(_ file: [UInt8]) -> ([UInt8], TextEncoding, Int) {
        let count = UTF8Count(file)
        if count.invalid == 0 { return (file, .utf8, 0) }
        if count.invalid > count.sequences { return (fromWindows1252(file), .windows1252, 0) }
        return (Array(String(decoding: file, as: UTF8.self).utf8), .utf8, count.invalid)
    }

    private static func fromUTF16(_ file: ArraySlice<UInt8>, bigEndian: Bool) -> ([UInt8], Int) {
        var units: [UInt16] = []
        units.reserveCapacity(file.count / 2)
        var index = file.startIndex
        while index + 1 < file.endIndex {
            let (a, b) = (UInt16(file[index]), UInt16(file[index + 1]))
            units.append(bigEndian ? a << 8 | b : b << 8 | a)
            index += 2
        }
        var bytes: [UInt8] = []
        let damaged = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
            bytes.append($0)
        }
        return (bytes, damaged || file.count % 2 == 1 ? 1 : 0)
    }

    /// The characters of 0x80 to 0x9F by the WHATWG Encoding Standard; the five gaps keep their control code.
    private static let upperWindows1252: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func fromWindows1252(_ file: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.count + file.count / 8)
        for byte in file {
            guard byte >= 0x80 else {
                bytes.append(byte)
                continue
            }
            let value = byte < 0xA0 ? upperWindows1252[Int(byte) - 0x80] : UInt16(byte)
            bytes.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        }
        return bytes
    }

    /// NFC (Unicode Standard Annex 15), in the lines where a combining mark shows that it can matter.
    mutating func composeCharacters() {
        guard let first = bytes.withUnsafeBufferPointer({ Self.firstMark(in: $0) }) else { return }
        let start = bytes[..<first].lastIndex(of: .newline).map { $0 + 1 } ?? 0
        let lines = bytes[start...].split(separator: .newline, omittingEmptySubsequences: false).map { line in
            line.withUnsafeBufferPointer({ Self.firstMark(in: $0) }) != nil
                ? Self.composed(line) : line
        }
        let composed = Array(bytes[..<start] + lines.joined(separator: [UInt8.newline]))
        bytes = composed
    }

    /// NFC piece by piece, since Foundation's work grows with the square of the length. A character below U+0300
    /// composes with none before it; a run of marks longer than any text has is cut where it is.
    private static func composed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var composed: [UInt8] = []
        composed.reserveCapacity(line.count)
        var rest = line
        while !rest.isEmpty {
            let tail = rest.dropFirst(512).prefix(4096)
            let end =
                tail.firstIndex { $0 < 0x80 || (0xC2..<0xCC).contains($0) }
                ?? tail.lastIndex { $0 & 0xC0 != 0x80 } ?? rest.endIndex
            composed += Array(rest[..<end].string.precomposedStringWithCanonicalMapping.utf8)
            rest = rest[end...]
        }
        return composed[...]
    }

    /// The first lead byte of U+0300 to U+036F, which are CC 80 to CD AF.
    private static func firstMark(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        bytes.indices.first { index in
            bytes[index] == 0xCC || (bytes[index] == 0xCD && index + 1 < bytes.count && bytes[index + 1] <= 0xAF)
        }
    }

    /// Puts a blank in the place of control characters that are no line end, tab or form feed, and of DEL.
    mutating func blankControlCharacters() -> (controls: Int, firstOffset: Int?) {
        var controls = 0
        var first: Int?
        for index in bytes.indices where (bytes[index] < 32 && !bytes[index].isBlank) || bytes[index] == 127 {
            bytes[index] = .space
            controls += 1
            if first == nil { first = index }
        }
        return (controls, first)
    }
}

/// How many sequences of two bytes and more are UTF-8, and how many bytes fit in none (RFC 3629).
private struct UTF8Count {
    var sequences = 0
    var invalid = 0

    init(_ file: [UInt8]) {
        var index = 0
        while index < file.count {
            let byte = file[index]
            if byte < 0x80 {
                index += 1
            } else if let length = UTF8Count.length(file, at: index) {
                sequences += 1
                index += length
            } else {
                invalid += 1
                index += 1
            }
        }
    }

    private static func length(_ file: [UInt8], at index: Int) -> Int? {
        let length: Int
        switch file[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return nil
        }
        guard index + length <= file.count else { return nil }
        for offset in 1..<length where file[index + offset] & 0xC0 != 0x80 { return nil }
        let second = file[index + 1]
        switch file[index] {
        case 0xE0 where second < 0xA0, 0xED where second > 0x9F: return nil
        case 0xF0 where second < 0x90, 0xF4 where second > 0x8F: return nil
        default: return length
        }
    }
}
