import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite struct ReminderRuleTests {
    private let fien = PersonID(high: 5, low: 1)
    /// A Monday.
    private func day(_ number: Int) -> CalendarDay { CalendarDay(year: 2027, month: 3, day: number)! }
    private let now = Instant(milliseconds: 1_803_900_000_000)

    private func waiting(due: CalendarDay?) async throws -> [Waiting] {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        try await drafted.store.grant(.contributor, to: fien, in: drafted.slug, as: Drafted.admin)
        try await drafted.store.assign(
            inner.objective.id, to: fien, due: due, in: drafted.slug, as: .person(Drafted.ada))
        return try await drafted.store.waiting(for: fien, today: day(1))
    }

    private func days(_ waiting: [Waiting]) -> [Int] {
        (1...14).filter { ReminderRule.isDue(waiting, for: fien, on: day($0), now: now) }
    }

    @Test func onMondaysOfAllAndOtherwiseOfWhatPresses() async throws {
        #expect(days([]) == [])
        #expect(days(try await waiting(due: nil)) == [1, 8])
        // Three days ahead, and every working day once it is late.
        #expect(days(try await waiting(due: day(10))) == [1, 8, 9, 10, 11, 12])
        #expect(days(try await waiting(due: day(5))) == [1, 2, 3, 4, 5, 8, 9, 10, 11, 12])
    }

    @Test(arguments: [(1, 1), (2, 2), (6, 6), (7, 7), (8, 1)]) func weekdays(_ number: Int, _ weekday: Int) {
        #expect(day(number).weekday == weekday)
        #expect(CalendarDay(year: 1970, month: 1, day: 1)?.weekday == 4)
    }
}
