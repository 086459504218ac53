import Kernel

extension Words {
    /// `1er janvier 2022`, `1 januari 2022`, `1 January 2022`.
    public func date(_ day: CalendarDay) -> String {
        let ordinal = language == .fr && day.day == 1 ? "er" : ""
        return "\(day.day)\(ordinal)\u{A0}\(month(day.month)) \(day.year)"
    }

    /// Day and time, by the clocks of Belgium: `1 January 2022 09:05`.
    public func moment(_ moment: Instant) -> String {
        let clock = Clock.stopped(at: moment)
        let (hour, minute) = clock.minuteOfDay.quotientAndRemainder(dividingBy: 60)
        return date(clock.today) + (hour < 10 ? " 0" : " ") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    /// `2022`, `2022–2024`.
    public func period(_ period: Period) -> String {
        period.first == period.last ? String(period.first) : "\(period.first)–\(period.last)"
    }

    private func month(_ month: Int) -> String {
        let names = say(fr: Words.french, nl: Words.dutch, en: Words.english)
        return names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }

    private func say(fr: [String], nl: [String], en: [String]) -> [String] {
        switch language {
        case .fr: fr
        case .nl: nl
        case .en, .de: en
        }
    }

    private static let french = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    private static let dutch = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
