/// Remembers what was asked for lately, in a fixed room: what is asked for once is not worth keeping.
///
/// Addresses that somebody makes up (`?x=1`, `?x=2`…) pass through here and push out no page that people read.
struct AskedBefore {
    private var hashes: [Int]

    /// - Parameter count: How many names are remembered at most. Two may fall on one place; then the later counts.
    init(count: Int = 4096) { hashes = Array(repeating: 0, count: count) }

    /// Whether it was asked for before; from now on it was.
    mutating func insert(_ name: String) -> Bool {
        // Swift's hashes are seeded anew in each process, so nobody outside can tell which names meet.
        let hash = name.hashValue
        let place = Int(UInt(bitPattern: hash) % UInt(hashes.count))
        defer { hashes[place] = hash }
        return hashes[place] == hash
    }
}
