/// Values by name, as many as have room: those that nobody asks for make way first.
///
/// It is a clock: a hand goes round the places; a value that was asked for since the hand last came by stays and
/// loses that mark, one that was not makes way. To be found costs one mark, where keeping values in the order of
/// their last use would cost a change of that order.
struct Shelf<Value> {
    private struct Place {
        let name: String
        let value: Value
        let size: Int
        var wasAskedFor = false
    }

    /// How much fits, in the unit of the values' sizes.
    let room: Int
    private(set) var used = 0
    private var places: [Place?] = []
    private var free: [Int] = []
    private var index: [String: Int] = [:]
    private var hand = 0

    init(room: Int) { self.room = room }

    var count: Int { index.count }

    mutating func find(_ name: String) -> Value? {
        guard let place = index[name] else { return nil }
        places[place]?.wasAskedFor = true
        return places[place]?.value
    }

    /// Puts a value in its place, instead of one of the same name. One that would take more than an eighth of the
    /// room is not kept: it would push out too many others.
    mutating func put(_ value: Value, as name: String, size: Int) {
        if let place = index[name] { clear(place) }
        guard size <= room / 8 else { return }
        while used + size > room { makeWay() }
        let place = Place(name: name, value: value, size: size)
        if let number = free.popLast() {
            places[number] = place
            index[name] = number
        } else {
            index[name] = places.count
            places.append(place)
        }
        used += size
    }

    mutating func removeAll(where isDone: (Value) -> Bool) {
        for number in places.indices {
            if let place = places[number], isDone(place.value) { clear(number) }
        }
    }

    /// Frees the first place from the hand on that nobody has asked for since it last came by.
    private mutating func makeWay() {
        while true {
            hand = hand + 1 < places.count ? hand + 1 : 0
            guard let place = places[hand] else { continue }
            if !place.wasAskedFor { return clear(hand) }
            places[hand]?.wasAskedFor = false
        }
    }

    private mutating func clear(_ number: Int) {
        guard let place = places[number] else { return }
        index[place.name] = nil
        places[number] = nil
        free.append(number)
        used -= place.size
    }
}
