/// Values put together from the rows of an answer, in the order of their places, whatever order the rows come in.
struct Gathered<Value> {
    private(set) var places: [Int] = []
    private(set) var values: [Value] = []

    /// Changes the value at a place, which is made where there is none yet. Rows in order make this cheap.
    mutating func update(
        _ place: Int, default new: @autoclosure () throws -> Value, _ change: (inout Value) throws -> Void
    ) rethrows {
        let index: Int
        if let last = places.last, last >= place {
            index = last == place ? places.count - 1 : try insert(place, new())
        } else {
            index = places.count
            values.append(try new())
            places.append(place)
        }
        try change(&values[index])
    }

    /// The index of a place before the last one.
    private mutating func insert(_ place: Int, _ new: @autoclosure () throws -> Value) rethrows -> Int {
        let index = places.firstIndex { $0 >= place } ?? places.count
        if index < places.count, places[index] == place { return index }
        values.insert(try new(), at: index)
        places.insert(place, at: index)
        return index
    }
}
