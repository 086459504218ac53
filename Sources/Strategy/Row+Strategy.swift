import Kernel
import Storage

extension Row {
    /// The value that a column names. What the program does not know was kept away by the schema.
    ///
    /// - Throws: `Problem` of kind internal where it was not.
    func named<Name: RawRepresentable<String>>(_ column: Int, _: Name.Type = Name.self) throws -> Name {
        let text = text(column)
        guard let name = Name(rawValue: text) else {
            throw Problem(.internal, .unexpected, detail: "unknown \(Name.self): \(text)")
        }
        return name
    }

    func optionalNamed<Name: RawRepresentable<String>>(_ column: Int, _: Name.Type = Name.self) -> Name? {
        optionalText(column).flatMap { Name(rawValue: $0) }
    }

    /// Adds the version in columns language, text and state, where the row has one.
    ///
    /// - Returns: its language.
    @discardableResult
    func add(to text: inout LocalizedText, language column: Int) -> Language? {
        guard let language = language(column), let words = optionalText(column + 1) else { return nil }
        text.set(LocalizedText.Version(words, state: state(column + 2)), in: language)
        return language
    }

    /// The years in a column and the one after it.
    func period(_ column: Int) -> Period? {
        optionalInt(column).map { Period(from: $0, to: optionalInt(column + 1) ?? $0) }
    }

    /// The day of a number such as 20221231.
    func day(_ column: Int) -> CalendarDay? {
        optionalInt(column).flatMap { CalendarDay(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100) }
    }
}

extension CalendarDay {
    /// A number such as 20221231, which sorts as the day does.
    var stored: Int { year * 10_000 + month * 100 + day }
}

extension LocalizedText {
    /// Its versions, in the order of the languages.
    var versions: [(language: Language, text: String, state: State)] {
        languages.compactMap { language in
            version(in: language).map { (language, $0.text, $0.state) }
        }
    }
}
