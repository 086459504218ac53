import Kernel
import Reading
import Strategy

/// The passages of the languages as items, on which both languages hang.
enum Items {
    /// Passage n pairs with passage n where the languages have as many; else they are aligned by what they look like,
    /// and what has no counterpart becomes an item in one language.
    static func paired(
        _ passages: [Language: [Passage]], year: Int?, identifiers: inout IdentifierSequence
    ) -> [Item] {
        let languages = passages.filter { !$0.value.isEmpty }.keys.sorted()
        guard let first = languages.first else { return [] }
        if let rows = Glossary.rows(passages) { return rows.map { Item($0, year: year, id: identifiers.next()) } }
        var rows: [[Language: Passage]] = (passages[first] ?? []).map { [first: $0] }
        for language in languages.dropFirst() { rows = join(rows, passages[language] ?? [], language) }
        return rows.map { Item($0, year: year, id: identifiers.next()) }
    }

    private static func join(
        _ rows: [[Language: Passage]], _ passages: [Passage], _ language: Language
    ) -> [[Language: Passage]] {
        guard rows.count != passages.count else {
            return zip(rows, passages).map { row, passage in row.merging([language: passage]) { first, _ in first } }
        }
        let shapes = rows.map { row in Look(row.sorted { $0.key < $1.key }.first?.value) }
        return Alignment.pairs(shapes, passages.map { Look($0) }).map { left, right in
            var row = left.map { rows[$0] } ?? [:]
            if let right { row[language] = passages[right] }
            return row
        }
    }
}

extension Item {
    fileprivate init(_ passages: [Language: Passage], year: Int?, id: ItemID) {
        let isBullet = passages.values.contains { $0.shape == .bullet }
        self.init(
            id: id, shape: isBullet ? .bullet : .paragraph, depth: max(0, passages.values.map(\.depth).max() ?? 0),
            text: LocalizedText(passages.mapValues(\.text)), year: year,
            lines: SourceLines(passages.mapValues { $0.firstLine...max($0.firstLine, $0.lastLine) }))
    }
}

/// What a passage looks like, whatever its language: how long it is, which figures it names.
struct Look: Equatable {
    let length: Int
    let figures: [UInt8]
    let isBullet: Bool

    init(_ passage: Passage?) {
        length = passage?.text.utf8.count ?? 0
        figures = passage?.text.utf8.filter { (48...57).contains($0) } ?? []
        isBullet = passage?.shape == .bullet
    }

    /// From 0 for alike to 2.5.
    func distance(to other: Look) -> Double {
        let lengths = Double(abs(length - other.length)) / Double(max(length, other.length, 1))
        return lengths + (figures == other.figures ? 0 : 1) + (isBullet == other.isBullet ? 0 : 0.5)
    }
}

/// Pairs two lists that keep their order, with the least distance in all.
enum Alignment {
    /// What it costs that one has no counterpart.
    private static let gap = 0.6

    static func pairs(_ a: [Look], _ b: [Look]) -> [(Int?, Int?)] {
        var costs = [[Double]](repeating: [Double](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in stride(from: a.count, through: 0, by: -1) {
            for j in stride(from: b.count, through: 0, by: -1) {
                guard i < a.count, j < b.count else {
                    costs[i][j] = gap * Double(a.count - i + b.count - j)
                    continue
                }
                costs[i][j] = min(
                    a[i].distance(to: b[j]) + costs[i + 1][j + 1], gap + costs[i + 1][j], gap + costs[i][j + 1])
            }
        }
        return path(a, b, costs)
    }

    private static func path(_ a: [Look], _ b: [Look], _ costs: [[Double]]) -> [(Int?, Int?)] {
        var pairs: [(Int?, Int?)] = []
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if i < a.count, j < b.count, costs[i][j] == a[i].distance(to: b[j]) + costs[i + 1][j + 1] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if i < a.count, j == b.count || costs[i][j] == gap + costs[i + 1][j] {
                pairs.append((i, nil))
                i += 1
            } else {
                pairs.append((nil, j))
                j += 1
            }
        }
        return pairs
    }
}
