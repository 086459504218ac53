extension Set<String> {
    /// Adds a name; with a number behind it where it is taken: `x`, `x-2`, `x-3`.
    ///
    /// - Returns: the name as it was added.
    public mutating func insertFree(_ stem: String) -> String {
        var name = stem
        var count = 1
        while !insert(name).inserted {
            count += 1
            name = "\(stem)-\(count)"
        }
        return name
    }
}
