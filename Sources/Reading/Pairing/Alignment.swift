/// Aligns two sequences in order, each element with at most one of the other (Needleman and Wunsch, 1970).
enum Alignment {
    /// Pairs of indexes; nil on one side for an element that stays alone.
    ///
    /// `score` says how well two elements go together, nil that they cannot; leaving one alone costs nothing, so a
    /// pair is made where its score is above zero.
    static func align(_ a: Int, _ b: Int, score: (Int, Int) -> Double?) -> [(a: Int?, b: Int?)] {
        // The table grows with the product of the lengths: what no letter has is aligned in stretches.
        let stretches = max(a, b) / stretch + 1
        guard stretches > 1 else { return alignWhole(a, b, score: score) }
        return (0..<stretches).flatMap { part in
            let (fromA, fromB) = (part * a / stretches, part * b / stretches)
            let (toA, toB) = ((part + 1) * a / stretches, (part + 1) * b / stretches)
            return alignWhole(toA - fromA, toB - fromB) { score(fromA + $0, fromB + $1) }
                .map { pair in (a: pair.a.map { $0 + fromA }, b: pair.b.map { $0 + fromB }) }
        }
    }

    /// The longest sequences that are aligned as wholes.
    private static let stretch = 2000

    private static func alignWhole(_ a: Int, _ b: Int, score: (Int, Int) -> Double?) -> [(a: Int?, b: Int?)] {
        if a == 0 || b == 0 { return (0..<a).map { ($0, nil) } + (0..<b).map { (nil, $0) } }
        let width = b + 1
        var best = Array(repeating: 0.0, count: (a + 1) * width)
        var pairs = Array(repeating: false, count: (a + 1) * width)
        for i in 1...a {
            for j in 1...b {
                let alone = max(best[(i - 1) * width + j], best[i * width + j - 1])
                if let gain = score(i - 1, j - 1), best[(i - 1) * width + j - 1] + gain > alone {
                    best[i * width + j] = best[(i - 1) * width + j - 1] + gain
                    pairs[i * width + j] = true
                } else {
                    best[i * width + j] = alone
                }
            }
        }
        var result: [(a: Int?, b: Int?)] = []
        var (i, j) = (a, b)
        while i > 0 || j > 0 {
            if i > 0, j > 0, pairs[i * width + j] {
                (i, j) = (i - 1, j - 1)
                result.append((i, j))
            } else if j > 0, i == 0 || best[i * width + j - 1] >= best[(i - 1) * width + j] {
                j -= 1
                result.append((nil, j))
            } else {
                i -= 1
                result.append((i, nil))
            }
        }
        return result.reversed()
    }
}
