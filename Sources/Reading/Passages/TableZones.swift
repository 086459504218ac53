/// Where tables stand. Their labels are often in two languages at once and say nothing about the column.
enum TableZones {
    /// Lines from a line of years, with those that stand on top of it, to the last row of amounts.
    static func lines(of text: SourceText, furniture: Set<Int>, terms: Terms) -> Set<Int> {
        let numbers = (1..<text.lines.count + 1).filter { !text.lines[$0 - 1].isEmpty && !furniture.contains($0) }
        return lines(of: text, numbers: numbers, terms: terms)
    }

    /// The first line of each table that stands right behind another with the same lines.
    static func secondCopies(_ zones: Set<Int>, in text: SourceText) -> Set<Int> {
        let lines = zones.sorted()
        let starts = lines.indices.filter { PrintedRows.years(text.content(lines[$0])) != nil }
        var copies: Set<Int> = []
        for (a, b) in zip(starts, starts.dropFirst()) {
            // What stands on top of both years at once is no title of the second table.
            let above = 0..<min(a + 1, b - a)
            let titles = above.prefix { text.content(lines[a - $0]).elementsEqual(text.content(lines[b - $0])) }.count
            let first = b - max(0, titles - 1)
            let rows = b..<min(lines.count, b + first - a)
            let isSame = rows.allSatisfy { text.content(lines[$0]).elementsEqual(text.content(lines[$0 - b + a])) }
            let isAdjacent = (lines[a]...lines[b]).allSatisfy { text.lines[$0 - 1].isEmpty || zones.contains($0) }
            if isAdjacent, isSame, rows.count > 2 { copies.insert(lines[first]) }
        }
        return copies
    }

    private static func lines(of text: SourceText, numbers: [Int], terms: Terms) -> Set<Int> {
        var zones: Set<Int> = []
        var index = 0
        // What is above is in the zone before already.
        var top = 0
        while index < numbers.count {
            guard PrintedRows.years(text.content(numbers[index])) != nil else {
                index += 1
                continue
            }
            var start = index
            while start > top, numbers[start - 1] == numbers[start] - 1 { start -= 1 }
            if start > 1, text.content(numbers[start - 1]).isSign { start -= 2 }
            var end = index
            var next = index + 1
            while next < numbers.count, next - end <= 6 {
                let line = text.content(numbers[next])
                let row = RowLine(line, terms: terms)
                if row.isNumeric || row.isMarker || PrintedRows.years(line) != nil { end = next }
                next += 1
            }
            zones.formUnion(numbers[start...end])
            index = end + 1
            top = index
        }
        return zones
    }
}
