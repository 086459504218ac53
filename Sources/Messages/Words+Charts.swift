import Kernel

/// What stands in and beneath drawings.
extension Words {
    public func chartSource(_ source: String) -> String {
        say(fr: "Source\u{A0}: \(source)", nl: "Bron: \(source)", en: "Source: \(source)")
    }
    public var none: String { say(fr: "aucun", nl: "geen", en: "none") }
    public var today: String { say(fr: "aujourd’hui", nl: "vandaag", en: "today") }

    /// A name and what it comes to: `2024 : 83 400`.
    public func pair(_ name: String, _ value: String) -> String {
        say(fr: "\(name)\u{A0}: \(value)", nl: "\(name): \(value)", en: "\(name): \(value)")
    }

    /// Statements that follow each other in one sentence: `2021 : 3 ; 2022 : 4`.
    public func series(_ statements: [String]) -> String {
        statements.joined(separator: say(fr: "\u{A0}; ", nl: "; ", en: "; "))
    }

    /// A number in the room that an axis has: `1,2 M`, `450 000`.
    public func short(_ number: Double) -> String {
        switch number.magnitude {
        case 999_500_000...:
            self.number(number / 1_000_000_000, decimals: 1) + say(fr: "\u{A0}Md", nl: "\u{A0}mld", en: "\u{A0}bn")
        case 1_000_000...:
            self.number(number / 1_000_000, decimals: number.magnitude < 10_000_000 ? 2 : 1)
                + say(fr: "\u{A0}M", nl: "\u{A0}mln", en: "\u{A0}m")
        default: self.number(number)
        }
    }

    /// `janv.`, `jan.`: a month where there is little room.
    public func shortMonth(_ month: Int) -> String {
        let names =
            say(
                fr: "janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.",
                nl: "jan.,feb.,mrt.,apr.,mei,juni,juli,aug.,sep.,okt.,nov.,dec.",
                en: "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec"
            ).split(separator: ",")
        return names.indices.contains(month - 1) ? String(names[month - 1]) : String(month)
    }
}

/// How deadlines stand.
extension Words {
    public var deadlineDone: String { say(fr: "Réalisé", nl: "Gerealiseerd", en: "Done") }
    public var deadlinePassed: String { say(fr: "Dépassée", nl: "Verstreken", en: "Passed") }
    public var deadlineComing: String { say(fr: "À venir", nl: "Nog te komen", en: "Coming") }
    public var withoutDay: String { say(fr: "Sans date", nl: "Zonder datum", en: "Without a date") }
}
