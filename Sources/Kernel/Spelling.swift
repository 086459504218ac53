/// How far two names are from each other, and which one somebody may have meant.
public enum Spelling {
    /// How many letters two words differ by: inserted, left out, replaced, or two neighbours exchanged
    /// (the restricted Damerau-Levenshtein distance).
    ///
    /// - Returns: nil where they differ by more than the limit.
    public static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for (j, y) in b.enumerated() {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (x == y ? 0 : 1))
                if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            if row.allSatisfy({ $0 > limit }) { return nil }
            (beforeLast, last) = (last, row)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }

    /// The name that somebody may have meant; nil where all are far from it.
    public static func nearest(to name: String, among names: [String]) -> String? {
        nearest(to: name, among: names) { [$0] }.first
    }

    /// Those that somebody may have meant, nearest first: they differ by two letters at most, or by a third of what is
    /// looked for. Capitals count for nothing.
    ///
    /// - Parameter names: what one of them is called.
    public static func nearest<Named>(
        to name: String, among all: [Named], names: (Named) -> [String]
    ) -> [Named] {
        let name = Array(name.lowercased().utf8.prefix(longest))
        let limit = max(2, name.count / 3)
        let near = all.enumerated().compactMap { place, named in
            names(named).compactMap {
                distance(name, Array($0.lowercased().utf8.prefix(longest)), atMost: limit)
            }.min().map { (distance: $0, place: place, named: named) }
        }
        return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map(\.named)
    }

    /// What anybody may put into an address is looked at this far.
    private static let longest = 128
}
