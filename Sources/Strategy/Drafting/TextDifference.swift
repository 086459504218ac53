/// How one text became another, word by word: what stayed, what went, what came (Myers, 1986).
///
/// Put together, what stayed and what went is the first text, what stayed and what came the second, to the last byte.
public struct TextDifference: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable {
            case same, gone, come
        }

        public var kind: Kind
        public var text: String

        public init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// In the order of reading; no two of a kind follow each other.
    public private(set) var parts: [Part] = []

    public init(from old: String, to new: String) {
        let (old, new) = (TextDifference.words(old), TextDifference.words(new))
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        add(.same, old[..<start])
        let (before, after) = (old[start..<old.count - end], new[start..<new.count - end])
        for step in TextDifference.steps(Array(before), Array(after)) { add(step.kind, [step.word]) }
        add(.same, old[(old.count - end)...])
    }

    public var isEmpty: Bool { parts.allSatisfy { $0.kind == .same } }

    /// How much of the longer text stayed, from 0 to 1: what tells a correction from another text.
    public var likeness: Double {
        func length(_ kind: Part.Kind) -> Int { parts.filter { $0.kind == kind }.reduce(0) { $0 + $1.text.utf8.count } }
        let (same, most) = (length(.same), max(length(.gone), length(.come)))
        return same + most == 0 ? 1 : Double(same) / Double(same + most)
    }

    private mutating func add(_ kind: Part.Kind, _ words: some Collection<Word>) {
        guard !words.isEmpty else { return }
        if parts.last?.kind == kind {
            parts[parts.count - 1].text += words.map(\.text).joined()
        } else {
            parts.append(Part(kind, words.map(\.text).joined()))
        }
    }

    /// Words, spaces and marks, each by itself, none lost.
    static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var start = text.startIndex
        var kind: Int?
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            // A mark stands for itself; letters and digits, and spaces, go together.
            let now = scalar.properties.isWhitespace ? 1 : scalar.isOfWord ? 2 : nil
            if start != index, now == nil || now != kind {
                words.append(Word(text[start..<index]))
                start = index
            }
            kind = now
        }
        if start != text.endIndex { words.append(Word(text[start...])) }
        return words
    }

    /// The shortest way from one list to the other. Where that would take too long, because next to nothing is the
    /// same, all goes and all comes.
    private static func steps(_ old: [Word], _ new: [Word]) -> [(kind: Part.Kind, word: Word)] {
        let whole = old.map { (kind: Part.Kind.gone, word: $0) } + new.map { (kind: Part.Kind.come, word: $0) }
        guard !old.isEmpty, !new.isEmpty else { return whole }
        let most = min(old.count + new.count, mostSteps)
        var (furthest, trace) = ([Int](repeating: 0, count: 2 * most + 2), [[Int]]())
        func column(_ diagonal: Int) -> Int { diagonal + most }
        for distance in 0...most {
            trace.append(furthest)
            for diagonal in stride(from: -distance, through: distance, by: 2) {
                let isDown =
                    diagonal == -distance
                    || (diagonal != distance && furthest[column(diagonal - 1)] < furthest[column(diagonal + 1)])
                var x = isDown ? furthest[column(diagonal + 1)] : furthest[column(diagonal - 1)] + 1
                while x < old.count, x - diagonal < new.count, x - diagonal >= 0, old[x] == new[x - diagonal] { x += 1 }
                furthest[column(diagonal)] = x
                if x >= old.count, x - diagonal >= new.count { return path(trace, most, old, new) }
            }
        }
        return whole
    }

    /// Beyond so many words that differ, nobody compares word by word any more.
    private static let mostSteps = 600

    /// Back from the end along the furthest points that were reached.
    private static func path(
        _ trace: [[Int]], _ most: Int, _ old: [Word], _ new: [Word]
    ) -> [(kind: Part.Kind, word: Word)] {
        var steps: [(kind: Part.Kind, word: Word)] = []
        var (x, y) = (old.count, new.count)
        for distance in stride(from: trace.count - 1, through: 0, by: -1) {
            let furthest = trace[distance]
            let diagonal = x - y
            let isDown =
                diagonal == -distance
                || (diagonal != distance && furthest[diagonal - 1 + most] < furthest[diagonal + 1 + most])
            let from = isDown ? diagonal + 1 : diagonal - 1
            let (startX, startY) = distance == 0 ? (0, 0) : (furthest[from + most], furthest[from + most] - from)
            while x > startX, y > startY,
                distance == 0 || (x > startX + (isDown ? 0 : 1) || y > startY + (isDown ? 1 : 0))
            {
                (x, y) = (x - 1, y - 1)
                steps.append((.same, old[x]))
            }
            guard distance > 0 else { break }
            if isDown {
                y -= 1
                steps.append((.come, new[y]))
            } else {
                x -= 1
                steps.append((.gone, old[x]))
            }
        }
        return gathered(steps.reversed())
    }

    /// Where words were exchanged, all that went stands before all that came.
    private static func gathered(
        _ steps: [(kind: Part.Kind, word: Word)]
    ) -> [(kind: Part.Kind, word: Word)] {
        var result: [(kind: Part.Kind, word: Word)] = []
        var come: [(kind: Part.Kind, word: Word)] = []
        for step in steps {
            switch step.kind {
            case .come: come.append(step)
            case .gone: result.append(step)
            case .same:
                result += come
                come = []
                result.append(step)
            }
        }
        return result + come
    }
}

/// A piece of a text, the same as another only where each byte is.
struct Word: Sendable, Hashable {
    let text: Substring

    init(_ text: Substring) { self.text = text }

    static func == (a: Word, b: Word) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

    func hash(into hasher: inout Hasher) { hasher.combine(text.utf8.count) }
}

extension Unicode.Scalar {
    /// Letters, digits and what belongs to them.
    fileprivate var isOfWord: Bool {
        properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
}
