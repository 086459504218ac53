/// A day of the Gregorian calendar, without a time or a zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// nil unless there is such a day between the years 1 and 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= CalendarDay.days(inMonth: month, of: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The last day of a month, or of December where no month is given.
    public static func last(of year: Int, month: Int = 12) -> CalendarDay? {
        guard (1...12).contains(month) else { return nil }
        return CalendarDay(year: year, month: month, day: days(inMonth: month, of: year))
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDay {
    /// The day of a moment, where clocks are as many seconds ahead of universal time.
    public init(of moment: Instant, secondsAhead: Int = 0) {
        // Days since 0000-03-01, in eras of 400 years that all have the same days: the leap day ends each year.
        let days = (moment.milliseconds / 1000 + Int64(secondsAhead)) / 86_400 + 719_468
        let (era, dayOfEra) = (days / 146_097, days % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5) + 1
        month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    }

    /// The same day so many years later; of a 29 February where that year has none, the 28th.
    public func later(years: Int) -> CalendarDay? {
        CalendarDay(year: year + years, month: month, day: day)
            ?? CalendarDay.last(of: year + years, month: month)
    }

    /// How many days from this one to a later one; negative to an earlier one.
    public func days(to other: CalendarDay) -> Int { other.number - number }

    /// From 1 for Monday to 7 for Sunday (ISO 8601). The day that is counted from was a Wednesday.
    public var weekday: Int { (number % 7 + 9) % 7 + 1 }

    /// Days since 0000-03-01.
    private var number: Int {
        let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
    }
}

extension CalendarDay: CustomStringConvertible {
    /// ISO 8601, such as `2022-12-31`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension CalendarDay {
    /// The day written as in ISO 8601, such as `2022-12-31`; nil where it is none.
    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
