import Kernel
import Testing

@Suite("Days of moments") struct MomentTests {
    @Test(arguments: [
        (0, 0, "1970-01-01"), (951_782_399, 0, "2000-02-28"), (951_782_400, 0, "2000-02-29"),
        (951_868_800, 0, "2000-03-01"), (1_798_757_999, 0, "2026-12-31"), (1_798_757_999, 3600, "2026-12-31"),
        (1_798_758_000, 3600, "2027-01-01"), (4_107_542_400, 0, "2100-03-01"),
    ])
    func theDayOfAMoment(seconds: Int, ahead: Int, day: String) {
        let moment = Instant(milliseconds: Int64(seconds) * 1000)
        #expect(CalendarDay(of: moment, secondsAhead: ahead).description == day)
    }

    @Test func daysAreCounted() throws {
        let leap = try #require(CalendarDay(year: 2024, month: 2, day: 28))
        let after = try #require(CalendarDay(year: 2024, month: 3, day: 1))
        #expect(leap.days(to: after) == 2)
        #expect(after.days(to: leap) == -2)
        let before = try #require(CalendarDay(year: 2023, month: 12, day: 31))
        #expect(before.days(to: leap) == 59)
    }

    @Test func inBelgiumTheNewYearComesAnHourEarlier() {
        let clock = Clock.stopped(at: Instant(milliseconds: 1_798_758_000_000))
        #expect(clock.today.description == "2027-01-01")
    }
}
