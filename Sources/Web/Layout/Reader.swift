import Kernel
import Markup
import Messages
import Strategy

/// Who reads: the language of the page, and the language in which the text of the letter is shown to them.
struct Reader: Sendable, Hashable {
    /// The language of the interface.
    let language: Language
    /// The language of the letter's text: the same, unless the plan has no text in it.
    let textLanguage: Language
    let words: Words
    /// Who signed in; nil for everybody else.
    var caller: Caller?

    init(for audience: Audience, planLanguages: [Language] = []) {
        self.init(language: audience.language, planLanguages: planLanguages)
        caller = audience.caller
    }

    init(language: Language, planLanguages: [Language] = []) {
        self.language = language
        textLanguage = planLanguages.contains(language) ? language : planLanguages.first ?? language
        words = Words(in: language)
    }

    /// Languages that stand beside each other, with that of whoever reads at the left.
    func facing(_ languages: [Language]) -> [Language] {
        languages.filter { $0 == textLanguage } + languages.filter { $0 != textLanguage }
    }

    /// A text in the language of the page, of the letter's text, or in whichever there is.
    func best(_ text: LocalizedText) -> (text: String, language: Language)? {
        if let own = text[language] { return (own, language) }
        return text.best(for: textLanguage)
    }

    /// The period of a plan, to stand beside its title; nil where the title says it already.
    func period(beside plan: Plan) -> String? {
        guard let period = plan.period else { return nil }
        let (title, named) = (plain(plan.title), period.description)
        let isNamed = title.holds(named) || period.first != period.last && title.holds(named.dashed)
        return isNamed ? nil : words.period(period)
    }

    /// A text where no mark can stand, such as in a sentence or in the title of the window.
    func plain(_ text: LocalizedText) -> String {
        best(text)?.text.isolated ?? words.noText
    }

    /// How a text begins, for a choice among many.
    func plain(_ text: LocalizedText, first length: Int) -> String {
        best(text).map { String($0.text.prefix(length)).isolated } ?? words.noText
    }
}

extension HTML {
    /// Writes a text of the letter with `lang` where it is in another language than the page, and with a word
    /// about it where it is not in the language that the other texts are in.
    mutating func passage(_ text: LocalizedText, _ reader: Reader) {
        guard let best = reader.best(text) else {
            return self(.span, .class("gap"), text: reader.words.noText)
        }
        if best.language == reader.language {
            self.text(best.text.isolated)
        } else {
            self(.span, .lang(best.language.rawValue), text: best.text.isolated)
        }
        if best.language != reader.textLanguage, best.language != reader.language {
            borrowed(best.language, reader.words)
        }
        if text.version(in: best.language)?.state == .stale { stale(reader.words) }
    }

    /// The mark on a text that exists only in another language.
    private mutating func borrowed(_ language: Language, _ words: Words) {
        self.text(" ")
        self(.span, .class("borrowed")) { html in
            html(.span, .hiddenFromSpeech, text: language.rawValue.uppercased())
            html(.span, .class("spoken"), text: words.onlyIn(language))
        }
    }

    private mutating func stale(_ words: Words) {
        self.text(" ")
        self(.span, .class("borrowed"), text: words.translationStale)
    }
}

extension String {
    /// With a dash between two years, as letters print it.
    fileprivate var dashed: String { split(separator: "-").joined(separator: "–") }

    /// Whether a short text stands in it. Every page of a plan asks this: comparing characters took a fiftieth of it.
    fileprivate func holds(_ part: String) -> Bool {
        let (bytes, wanted) = (Array(utf8), Array(part.utf8))
        guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
        return (0...(bytes.count - wanted.count)).contains { start in
            bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }
}
