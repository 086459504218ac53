/// Values put together from the rows of an answer, in the order of their places, whatever order the rows come in.
struct Gathered<Value> {
    private var places: [Int] = []
    private(set) var values: [Value] = []

    /// Changes the value at a place, which is made where there is none yet. Rows in order make this cheap.
    mutating func update(
        _ place: Int, default new: @autoclosure () throws -> Value, _ change: (inout Value) throws -> Void
    )
        rethrows
    {
        let index = places.last == place ? places.count - 1 : try self.index(of: place, default: new())
        try change(&values[index])
    }

    private mutating func index(of place: Int, default new: @autoclosure () throws -> Value) rethrows -> Int {
        var index = places.count
        while index > 0, places[index - 1] > place { index -= 1 }
        if index > 0, places[index - 1] == place { return index - 1 }
        values.insert(try new(), at: index)
        places.insert(place, at: index)
        return index
    }
}
