import Kernel

/// Every sentence of the interface, in one language.
///
/// A sentence is a property or a function, so a misspelt one does not compile; and `say` takes all three
/// languages, so a sentence that lacks one does not compile either. Only the one that is asked for is made.
public struct Words: Sendable, Hashable {
    /// French, Dutch or English; whoever asks for another language is spoken to in English.
    public let language: Language

    public init(in language: Language) {
        self.language = Language.ofInterface.contains(language) ? language : .en
    }

    /// A name of the interface in all its languages, where a text of a plan may stand, too.
    public static func inAll(_ name: KeyPath<Words, String>) -> LocalizedText {
        LocalizedText(
            Dictionary(uniqueKeysWithValues: Language.ofInterface.map { ($0, Words(in: $0)[keyPath: name]) }))
    }

    func say(
        fr: @autoclosure () -> String, nl: @autoclosure () -> String, en: @autoclosure () -> String
    ) -> String {
        switch language {
        case .fr: fr()
        case .nl: nl()
        case .en, .de: en()
        }
    }

    /// A count with its noun: `1 objectif`, `12 objectifs`.
    func counted(_ count: Int, fr: Forms, nl: Forms, en: Forms) -> String {
        let forms = say(fr: fr, nl: nl, en: en)
        return number(count) + " " + (isSingular(count) ? forms.one : forms.many)
    }

    /// French has its singular for 0 too; Dutch and English for 1 alone.
    func isSingular(_ count: Int) -> Bool {
        language == .fr ? abs(count) < 2 : abs(count) == 1
    }

    /// Singular and plural of a noun.
    struct Forms {
        let one: String
        let many: String

        init(_ one: String, _ many: String) {
            self.one = one
            self.many = many
        }
    }

    func say(fr: Forms, nl: Forms, en: Forms) -> Forms {
        switch language {
        case .fr: fr
        case .nl: nl
        case .en, .de: en
        }
    }
}

extension Words {
    /// Words of somebody else between the quotation marks of the language.
    func quoted(_ given: String) -> String {
        let text = given.isolated
        return say(fr: "«\u{A0}\(text)\u{A0}»", nl: "‘\(text)’", en: "“\(text)”")
    }

    /// A text behind its label and a colon; French puts a no-break space before the colon.
    public func labelled(_ label: String, _ text: String) -> String {
        say(fr: "\(label)\u{A0}: \(text)", nl: "\(label): \(text)", en: "\(label): \(text)")
    }

    /// The name of a language, as it stands in a sentence: `français`.
    public func name(of language: Language) -> String {
        switch language {
        case .fr: say(fr: "français", nl: "Frans", en: "French")
        case .nl: say(fr: "néerlandais", nl: "Nederlands", en: "Dutch")
        case .en: say(fr: "anglais", nl: "Engels", en: "English")
        case .de: say(fr: "allemand", nl: "Duits", en: "German")
        }
    }

    /// The name of a language where it stands alone, as in a list: `Français`.
    public func nameAlone(of language: Language) -> String {
        let name = name(of: language)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// `en français`, `in het Frans`.
    public func written(in language: Language) -> String {
        say(
            fr: "en \(name(of: language))", nl: "in het \(name(of: language))", en: "in \(name(of: language))")
    }

    /// The name of a language in itself, as a switch of languages shows it.
    public static func ownName(of language: Language) -> String {
        switch language {
        case .fr: "Français"
        case .nl: "Nederlands"
        case .en: "English"
        case .de: "Deutsch"
        }
    }
}
