import Testing

@testable import Web

@Suite("What is kept in a bounded room")
struct ShelfTests {
    @Test("It never takes more than its room, whatever comes")
    func room() {
        var shelf = Shelf<Int>(room: 1000)
        var random = SystemRandomNumberGenerator()
        for number in 0..<5000 {
            shelf.put(number, as: "\(Int.random(in: 0..<300, using: &random))", size: .random(in: 1...200))
            _ = shelf.find("\(Int.random(in: 0..<300, using: &random))")
            if number % 97 == 0 { shelf.removeAll { $0 % 3 == 0 } }
            #expect(shelf.used <= 1000)
        }
        shelf.removeAll { _ in true }
        #expect(shelf.used == 0 && shelf.count == 0)
    }

    @Test func whatIsAskedForStays() {
        var shelf = Shelf<Int>(room: 100)
        for number in 0..<10 { shelf.put(number, as: "good \(number)", size: 10) }
        for number in 0..<500 {
            let good = (0..<5).map { shelf.find("good \($0)") }
            #expect(good == [0, 1, 2, 3, 4], "\(number)")
            shelf.put(number, as: "passing \(number)", size: 10)
        }
        let others = (5..<10).compactMap { shelf.find("good \($0)") }
        #expect(others.isEmpty)
    }

    @Test func aNewValueTakesThePlaceOfTheOld() {
        var shelf = Shelf<Int>(room: 100)
        shelf.put(1, as: "a", size: 5)
        shelf.put(2, as: "a", size: 7)
        let newer = shelf.find("a")
        #expect(newer == 2 && shelf.count == 1 && shelf.used == 7)
        shelf.put(3, as: "a", size: 50)
        let tooLarge = shelf.find("a")
        #expect(tooLarge == nil && shelf.used == 0, "one that is too large is not kept, nor is the old one")
    }

    @Test func whatIsAskedForOnceIsToldFromWhatIsAskedForAgain() {
        var asked = AskedBefore(count: 64)
        let (first, second) = (asked.insert("/fr"), asked.insert("/fr"))
        #expect(!first && second)
        // Many others take its place in the end: the memory is bounded.
        for number in 0..<2000 { _ = asked.insert("/\(number)") }
        let third = asked.insert("/fr")
        #expect(!third)
    }
}
