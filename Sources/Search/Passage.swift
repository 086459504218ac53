import Kernel

/// A piece of a text around the words that answer a query, with where these stand in it.
public struct Passage: Sendable, Hashable {
    public let text: String
    /// In the UTF-8 of the text, in order.
    public let marks: [Range<Int>]
    public let isCutBefore: Bool
    public let isCutAfter: Bool

    /// About how many characters a passage shows.
    public static let length = 200

    public init(text: String, marks: [Range<Int>], isCutBefore: Bool, isCutAfter: Bool) {
        self.text = text
        self.marks = marks
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
    }
}

extension Passage {
    /// A text with every word that answers, uncut.
    public init(whole text: String, _ match: WordMatch) {
        self.init(text: text, marks: match.marks(in: text), isCutBefore: false, isCutAfter: false)
    }

    /// The piece of a text that has the most of what answers. It never begins or ends within a word.
    public init(of text: String, _ match: WordMatch, length: Int = Passage.length) {
        let marks = match.marks(in: text)
        let bytes = Array(text.utf8)
        guard bytes.count > length else {
            self.init(text: text, marks: marks, isCutBefore: false, isCutAfter: false)
            return
        }
        let lead = max(0, Passage.densest(marks, length) - Passage.leadIn)
        let wanted = min(lead, bytes.count - length)
        let start = Passage.start(wanted, in: bytes)
        let end = Passage.end(wanted + length, in: bytes)
        self.init(
            text: String(decoding: bytes[start..<end], as: UTF8.self),
            marks: marks.compactMap { mark in
                mark.lowerBound >= start && mark.upperBound <= end
                    ? mark.lowerBound - start..<mark.upperBound - start : nil
            }, isCutBefore: start > 0, isCutAfter: end < bytes.count)
    }

    /// Where the window begins that holds the most marks; the first of equal ones.
    private static func densest(_ marks: [Range<Int>], _ length: Int) -> Int {
        var best = (start: 0, count: 0)
        // A thousand marks in one passage would take a million steps.
        for mark in marks.prefix(100) {
            let count = marks.count {
                $0.lowerBound >= mark.lowerBound && $0.upperBound <= mark.lowerBound + length - leadIn
            }
            if count > best.count { best = (mark.lowerBound, count) }
        }
        return best.start
    }

    /// How much stands in front of the first mark.
    private static let leadIn = 50

    private static func start(_ wanted: Int, in bytes: [UInt8]) -> Int {
        var start = wanted
        while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
        return start
    }

    private static func end(_ wanted: Int, in bytes: [UInt8]) -> Int {
        guard wanted < bytes.count else { return bytes.count }
        var end = wanted
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        return end
    }
}

extension WordMatch {
    /// Where words that answer stand in a text, in its UTF-8.
    public func marks(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { utf8 in
            var scan = WordScan(utf8)
            var marks: [Range<Int>] = []
            // The last words: as many in a row as can answer a term.
            var words: [FoldedWord] = []
            let longest = (0..<termCount).map(wordCount).max() ?? 0
            while true {
                if scan.skip(unlike: beginnings) { words.removeAll(keepingCapacity: true) }
                guard scan.advance() else { break }
                guard scan.bytes.withUnsafeBufferPointer({ canAnswer($0) }) else {
                    words.removeAll(keepingCapacity: true)
                    continue
                }
                if words.count == longest { words.removeFirst() }
                words.append(scan.word)
                for term in 0..<termCount {
                    let row = words.suffix(wordCount(ofTerm: term))
                    guard answers(term, row), let first = row.first else { continue }
                    marks.append(first.range.lowerBound..<scan.range.upperBound)
                }
            }
            return WordMatch.united(marks)
        }
    }

    private func answers(_ term: Int, _ row: ArraySlice<FoldedWord>) -> Bool {
        row.count == wordCount(ofTerm: term)
            && zip(0..., row).allSatisfy { place, word in
                word.bytes.withUnsafeBufferPointer { quality(of: $0, term: term, place: place) > 0 }
            }
    }

    /// Ranges that touch or overlap become one.
    private static func united(_ marks: [Range<Int>]) -> [Range<Int>] {
        marks.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { united, mark in
            if let last = united.last, mark.lowerBound <= last.upperBound {
                united[united.count - 1] = last.lowerBound..<max(last.upperBound, mark.upperBound)
            } else {
                united.append(mark)
            }
        }
    }
}
