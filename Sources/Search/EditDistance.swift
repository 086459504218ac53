/// Whether one word becomes the other by at most one edit: a letter more, less or other, or two neighbours swapped.
public func isWithinOneEdit(_ a: some RandomAccessCollection<UInt8>, _ b: some RandomAccessCollection<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    let front = zip(a, b).prefix { $0 == $1 }.count
    let back = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let shorter = min(a.count, b.count)
    let same = min(front + back, shorter)
    if max(a.count, b.count) - same <= 1 { return true }
    // Two swapped neighbours are all that differs.
    guard a.count == b.count, a.count - same == 2 else { return false }
    let (x, y) = (Array(a), Array(b))
    return front + 1 < x.count && x[front] == y[front + 1] && x[front + 1] == y[front]
}
