import Kernel
import Reading

extension CalendarDay {
    /// The last day that the words of a deadline mean; nil where they mean none, such as `Selon planning`.
    ///
    /// The first language that says a day decides.
    init?(due text: LocalizedText) {
        guard let day = text.languages.lazy.compactMap({ text[$0].flatMap { DueWords($0).day } }).first else {
            return nil
        }
        self = day
    }
}

/// The words of a deadline: `Décembre 2022`, `fin 2023`, `T2 2022`, `31/12/2022`, `2021-2022`.
struct DueWords {
    private let words: [String]

    init(_ text: String) {
        words = Terms.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The last of all the days that are named: a range is due at its end.
    var day: CalendarDay? {
        words.indices.compactMap { place in Self.year(words[place]).flatMap { self.day(of: $0, at: place) } }.max()
    }

    private func day(of year: Int, at place: Int) -> CalendarDay? {
        let before = place > 0 ? words[place - 1] : ""
        let twoBefore = place > 1 ? words[place - 2] : ""
        if let month = Self.month(before) {
            if let day = Self.number(twoBefore), let exact = CalendarDay(year: year, month: month, day: day) {
                return exact
            }
            return CalendarDay.last(of: year, month: month)
        }
        // 31/12/2022, 12/2022
        if let month = Self.number(before), (1...12).contains(month) {
            let day = Self.number(twoBefore).flatMap { CalendarDay(year: year, month: month, day: $0) }
            return day ?? CalendarDay.last(of: year, month: month)
        }
        // 2022-12-31
        let after = words.dropFirst(place + 1).prefix(2).map { Self.number($0) }
        if after.count == 2, let month = after[0], let day = after[1],
            let exact = CalendarDay(year: year, month: month, day: day)
        {
            return exact
        }
        if let quarter = quarter(before: place) { return CalendarDay.last(of: year, month: quarter * 3) }
        if let half = half(before: place) { return CalendarDay.last(of: year, month: half * 6) }
        if Self.openings.contains(before) { return CalendarDay.last(of: year, month: 3) }
        if Self.middles.contains(before) { return CalendarDay.last(of: year, month: 6) }
        return CalendarDay.last(of: year)
    }

    /// `T2 2022`, `2e trimestre 2022`, `Q2 2022`, `2de kwartaal van 2022`.
    private func quarter(before place: Int) -> Int? {
        let words = before(place)
        guard let last = words.last else { return nil }
        if last.count == 2, let letter = last.first, "tqk".contains(letter), let quarter = Int(last.dropFirst()),
            (1...4).contains(quarter)
        {
            return quarter
        }
        guard Self.quarters.contains(last), let number = words.dropLast().last.flatMap({ Self.ordinal($0) }),
            (1...4).contains(number)
        else { return nil }
        return number
    }

    /// `S1 2022`, `1er semestre 2022`, `eerste helft van 2022`.
    private func half(before place: Int) -> Int? {
        let words = before(place)
        guard let last = words.last else { return nil }
        if last == "s1" || last == "h1" { return 1 }
        if last == "s2" || last == "h2" { return 2 }
        guard Self.halves.contains(last), let number = words.dropLast().last.flatMap({ Self.ordinal($0) }),
            (1...2).contains(number)
        else { return nil }
        return number
    }

    /// The words before a place, without `de`, `van`, `of` between a quarter and its year.
    private func before(_ place: Int) -> [String] {
        let words = Array(words.prefix(place))
        guard let last = words.last, Self.links.contains(last) else { return words }
        return words.dropLast()
    }

    private static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1990...2100).contains(year) else { return nil }
        return year
    }

    /// `31`, and `1` of `1er`.
    private static func number(_ word: String) -> Int? {
        let digits = word.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), word.count - digits.count <= 2 else { return nil }
        return Int(digits)
    }

    private static func ordinal(_ word: String) -> Int? {
        number(word) ?? ordinals.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }

    private static func month(_ word: String) -> Int? {
        months.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }

    private static let links: Set<String> = ["de", "du", "van", "of", "l", "annee"]
    private static let openings: Set<String> = ["debut", "begin", "early"]
    private static let middles: Set<String> = ["mi", "midden", "medio", "mid", "halfweg"]
    private static let quarters: Set<String> = ["trimestre", "kwartaal", "trimester", "quarter"]
    private static let halves: Set<String> = ["semestre", "semester", "helft", "jaarhelft", "half"]
    private static let ordinals: [Set<String>] = [
        ["premier", "premiere", "eerste", "first", "i"], ["deuxieme", "second", "seconde", "tweede", "ii"],
        ["troisieme", "derde", "third", "iii"], ["quatrieme", "dernier", "vierde", "laatste", "fourth", "iv"],
    ]
    private static let months: [Set<String>] = [
        ["janvier", "januari", "january", "jan", "janv"], ["fevrier", "februari", "february", "feb", "fevr"],
        ["mars", "maart", "march", "mrt"], ["avril", "april", "avr", "apr"], ["mai", "mei", "may"],
        ["juin", "juni", "june", "jun"], ["juillet", "juli", "july", "juil", "jul"],
        ["aout", "augustus", "august", "aug"], ["septembre", "september", "sept", "sep"],
        ["octobre", "oktober", "october", "oct", "okt"], ["novembre", "november", "nov"],
        ["decembre", "december", "dec"],
    ]
}
