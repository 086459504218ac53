import Testing

@testable import Kernel

@Suite("Money")
struct MoneyTests {
    @Test("keeps the nearest cent")
    func rounding() {
        #expect(Money(printed: "19.592.250")?.cents == 1_959_225_000)
        #expect(Money(printed: "133.316,40")?.cents == 13_331_640)
        #expect(["2.10", "OO 3.7", "", "1.2345", "12,345", "1.000.00"].allSatisfy { Money(printed: $0) == nil })
        #expect(Money(euros: 51_279.85)?.cents == 5_127_985)
        #expect(Money(euros: 0.005)?.cents == 1)
        #expect(Money(euros: -0.01)?.cents == -1)
    }

    @Test("refuses what is no amount or too large to keep", arguments: [Double.nan, .infinity, 1e18])
    func refused(euros: Double) { #expect(Money(euros: euros) == nil) }

    @Test("stays at the limit instead of ending the program")
    func overflow() {
        let most = Money(cents: .max)
        let least = Money(cents: .min)
        #expect(most + Money(cents: 1) == most)
        #expect(least + Money(cents: -1) == least)
        #expect(most - Money(cents: -1) == most)
        #expect(least - Money(cents: 1) == least)
    }

    @Test("adds up exactly")
    func sums() {
        let dimes = Array(repeating: Money(cents: 10), count: 10)
        #expect(dimes.reduce(.zero, +) == Money(euros: 1))
    }
}

@Suite("Periods")
struct PeriodTests {
    @Test("are written as one year or from one to another")
    func description() {
        #expect(Period(2024).description == "2024")
        #expect(Period(from: 2024, to: 2026).description == "2024-2026")
        #expect(Period(from: 2024, to: 2024) == Period(2024))
    }

    @Test("run forward whichever end is given first")
    func direction() { #expect(Period(from: 2026, to: 2024) == Period(from: 2024, to: 2026)) }

    @Test("are ordered by their first year, then by their last")
    func order() {
        let periods = [Period(2025), Period(from: 2024, to: 2026), Period(2024)]
        #expect(periods.sorted() == [Period(2024), Period(from: 2024, to: 2026), Period(2025)])
    }
}

@Suite("Days")
struct CalendarDayTests {
    @Test(
        "the 29th of February is in leap years only",
        arguments: [(2024, true), (2023, false), (1900, false), (2000, true)])
    func leapYears(year: Int, isLeap: Bool) {
        #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test("that do not exist are refused")
    func refused() {
        #expect(CalendarDay(year: 2024, month: 4, day: 31) == nil)
        #expect(CalendarDay(year: 2024, month: 13, day: 1) == nil)
        #expect(CalendarDay(year: 2024, month: 0, day: 1) == nil)
        #expect(CalendarDay(year: 0, month: 1, day: 1) == nil)
        #expect(CalendarDay(year: 2024, month: 1, day: 0) == nil)
    }

    @Test("the last of a month, and of a year where no month is named")
    func last() {
        #expect(CalendarDay.last(of: 2023, month: 2)?.description == "2023-02-28")
        #expect(CalendarDay.last(of: 2023)?.description == "2023-12-31")
        #expect(CalendarDay.last(of: 2023, month: 13) == nil)
    }

    @Test("are written as ISO 8601 and ordered in time")
    func text() throws {
        let early = try #require(CalendarDay(year: 987, month: 3, day: 4))
        let late = try #require(CalendarDay(year: 2024, month: 1, day: 1))
        #expect(early.description == "0987-03-04")
        #expect(early < late)
    }
}

@Suite("Budget articles")
struct BudgetArticleTests {
    @Test("are taken apart")
    func parts() throws {
        let article = try #require(BudgetArticle("12.017.08.01.1211"))
        #expect(article.mission == "12")
        #expect(article.programme == "017")
        #expect(article.activity == "08")
        #expect(article.order == "01")
        #expect(article.economicCode == "1211")
        #expect(article.code == "12.017.08.01.1211")
    }

    @Test("may lack the economic code")
    func short() throws {
        let article = try #require(BudgetArticle("01.002.08.08"))
        #expect(article.economicCode == nil)
        #expect(article.code == "01.002.08.08")
    }

    @Test(
        "are the same between blanks, with the economic code in two pairs",
        arguments: ["29 007 15 04 41 60", "29\u{A0}007\u{A0}15\u{A0}04\u{A0}4160", "29.007.15.04.41.60"])
    func blanks(code: String) throws {
        let article = try #require(BudgetArticle(code))
        #expect(article.economicCode == "4160")
        #expect(article.code == "29.007.15.04.4160")
    }

    @Test(
        "are refused in any other shape",
        arguments: [
            "", "12.017.08", "12.17.08.01.1211", "12.017.08.01.12111", "12.017.08.01.", "12.017.08.0a", "٣٣.017.08.01",
            "12 017.08 01", "29 007 15 04 41", "29 007 15 04 4 160", "29  007 15 04", "02 123 45 67",
        ])
    func refused(code: String) { #expect(BudgetArticle(code) == nil) }
}

@Suite("Roles")
struct RoleTests {
    @Test("come back from the store", arguments: Role.all(editing: [.fr, .nl]))
    func roundTrip(role: Role) { #expect(Role(stored: role.stored) == role) }

    @Test(
        "are none where the word or the language is none", arguments: ["", "owner", "editor", "editor:", "editor:xx"])
    func unknown(word: String) { #expect(Role(stored: word) == nil) }
}

@Suite("Actors")
struct ActorTests {
    @Test(
        "come back from the journal",
        arguments: [
            Actor.system, .operatorAccount("an:na"), .operatorAccount(""), .person(PersonID(high: 1, low: 2)),
        ])
    func roundTrip(actor: Actor) { #expect(Actor(stored: actor.stored) == actor) }

    @Test("that the journal never had are none")
    func unknown() {
        #expect(Actor(stored: "someone") == nil)
        #expect(Actor(stored: "person:an") == nil)
    }
}
