/// Whether one word becomes the other by at most one edit: a letter more, less or other, or two neighbours swapped.
public func isWithinOneEdit(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    let (short, long) = (min(a.count, b.count), max(a.count, b.count))
    guard long - short <= 1 else { return false }
    var front = 0
    while front < short, a[front] == b[front] { front += 1 }
    var back = 0
    while back < short - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
    let differing = long - front - back
    if differing <= 1 { return true }
    // Two swapped neighbours are all that differs.
    return a.count == b.count && differing == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]
}
