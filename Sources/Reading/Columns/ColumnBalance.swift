import Kernel

extension Columns {
    /// Moves each change of language within its surroundings to the blank line that fits best.
    ///
    /// Where the lines around a change say nothing (names, figures), the words cannot tell which column they
    /// stand in; but both columns of a page are about as high, so the change belongs near the middle.
    mutating func balance(_ lines: [Weighed], text: SourceText) {
        let starts = lines.indices.filter { lines[$0].startsPage } + [lines.count]
        for (start, end) in zip(starts, starts.dropFirst()) where end - start > 2 {
            let changes = (start + 1..<end).filter { self[lines[$0].number] != self[lines[$0 - 1].number] }
            guard changes.count == 1, let change = changes.first else { continue }
            guard let first = self[lines[start].number], let second = self[lines[change].number] else { continue }
            move(change, within: start..<end, from: first, to: second, lines: lines)
        }
    }

    /// What a line of difference between the heights of the columns costs, in points of evidence.
    private static let costOfImbalance = 0.12

    private mutating func move(
        _ change: Int, within page: Range<Int>, from first: Language, to second: Language, lines: [Weighed]
    ) {
        var best = (index: change, cost: lines[change].change + imbalance(at: change, page: page, lines: lines))
        for step in [-1, 1] {
            var lost = 0.0
            var index = change
            while true {
                let moved = step < 0 ? index - 1 : index
                guard page.contains(moved), moved > page.lowerBound || step > 0, abs(index - change) < 40 else { break }
                lost += gain(of: lines[moved], in: step < 0 ? first : second, over: step < 0 ? second : first)
                index += step
                guard index > page.lowerBound, index < page.upperBound, lost < 6 else { break }
                guard lines[index].number > lines[index - 1].number + 1 else { continue }
                let cost = lost + lines[index].change + imbalance(at: index, page: page, lines: lines)
                if cost < best.cost { best = (index, cost) }
            }
        }
        for index in min(best.index, change)..<max(best.index, change) {
            set(best.index < change ? second : first, line: lines[index].number)
        }
    }

    private func imbalance(at change: Int, page: Range<Int>, lines: [Weighed]) -> Double {
        let top = lines[page.lowerBound].number
        let middle = lines[change].number
        let bottom = lines[page.upperBound - 1].number
        return Double(abs((middle - top) - (bottom - middle))) * Self.costOfImbalance
    }
}
