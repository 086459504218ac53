/// A name and a value on an element. Only names that the program knows exist: no `style`, no `onclick`.
public struct Attribute: Sendable {
    enum Value: Sendable {
        case text(String)
        case fixed(StaticString)
        case whole(Int)
        case decimal(Double)
        case percent(Double)
        case flag
        case absent
    }

    let name: StaticString
    let value: Value

    init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    init(_ name: StaticString, _ text: String) {
        self.init(name, .text(text))
    }

    func write(to html: inout HTML) {
        if case .absent = value { return }
        html.byte(0x20)
        html.raw(name)
        if case .flag = value { return }
        html.raw("=\"")
        writeValue(to: &html)
        html.byte(0x22)
    }

    private func writeValue(to html: inout HTML) {
        switch value {
        case .text(let text): html.text(text)
        case .fixed(let text): html.raw(text)
        case .whole(let number): html.whole(number)
        case .decimal(let number): html.decimal(number)
        case .percent(let number):
            html.decimal(number)
            html.byte(0x25)
        case .flag, .absent: break
        }
    }
}

extension Attribute {
    public static func id(_ id: String) -> Attribute { Attribute("id", id) }
    /// Names of the style sheet, which stand in the program's source.
    public static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .fixed(names)) }
    /// A BCP 47 language tag.
    public static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }
    /// `lang` where the text is in another language than what surrounds it; nil writes nothing.
    public static func lang(ifOther tag: String?) -> Attribute {
        tag.map { Attribute("lang", $0) } ?? Attribute("lang", .absent)
    }
    public static func title(_ text: String) -> Attribute { Attribute("title", text) }
    public static func role(_ role: StaticString) -> Attribute { Attribute("role", .fixed(role)) }
    public static var focusable: Attribute { Attribute("tabindex", .fixed("0")) }
    /// Can be given the focus by a link, and is not among what the tab key visits.
    public static var focusTarget: Attribute { Attribute("tabindex", .fixed("-1")) }
}

extension Attribute {
    public static func href(_ address: Address) -> Attribute { Attribute("href", address.text) }
    public static func src(_ address: Address) -> Attribute { Attribute("src", address.text) }
    public static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", tag) }
    public static func rel(_ relation: StaticString) -> Attribute { Attribute("rel", .fixed(relation)) }
    public static func type(_ type: StaticString) -> Attribute { Attribute("type", .fixed(type)) }
    /// A media type, such as `text/csv`.
    public static func mediaType(_ type: String) -> Attribute { Attribute("type", type) }
    public static func media(_ query: StaticString) -> Attribute { Attribute("media", .fixed(query)) }
    public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    public static func charset(_ name: StaticString) -> Attribute { Attribute("charset", .fixed(name)) }
    public static func name(_ name: StaticString) -> Attribute { Attribute("name", .fixed(name)) }
    public static func content(_ text: String) -> Attribute { Attribute("content", text) }
    /// The moment or day that a `time` element means, in ISO 8601.
    public static func datetime(_ iso: String) -> Attribute { Attribute("datetime", iso) }
    /// A `details` element that stands open.
    public static var open: Attribute { Attribute("open", .flag) }
    /// A `details` element that is folded, as it is by itself.
    public static var closed: Attribute { Attribute("open", .absent) }
    /// What a button can open over the page, without a script.
    public static var popover: Attribute { Attribute("popover", .flag) }
    /// The button opens and closes the popover of this identifier.
    public static func opens(_ id: StaticString) -> Attribute { Attribute("popovertarget", .fixed(id)) }
}

extension Attribute {
    /// Where a form sends its answers.
    public static func action(_ address: Address) -> Attribute { Attribute("action", address.text) }
    public static func value(_ text: String) -> Attribute { Attribute("value", text) }
    /// The field that a label is for.
    public static func field(_ id: StaticString) -> Attribute { Attribute("for", .fixed(id)) }
    public static func maxlength(_ characters: Int) -> Attribute { Attribute("maxlength", .whole(characters)) }
    public static func autocomplete(_ what: StaticString) -> Attribute { Attribute("autocomplete", .fixed(what)) }
    /// Where a list goes on counting.
    public static func start(_ number: Int) -> Attribute { Attribute("start", .whole(number)) }
    /// What a script of ours asks for what may be meant.
    public static func suggestions(_ address: Address) -> Attribute { Attribute("data-suggestions", address.text) }
    /// The words that a script of ours puts on what it makes.
    public static func data(_ name: DataName, _ text: String) -> Attribute { Attribute(name.attribute, text) }

    public enum DataName: Sendable {
        case about, back, before, close, here, keep, kept, part, taken, terms, toggle

        var attribute: StaticString {
            switch self {
            case .about: "data-about"
            case .back: "data-back"
            case .before: "data-before"
            case .close: "data-close"
            case .here: "data-here"
            case .keep: "data-keep"
            case .kept: "data-kept"
            case .part: "data-part"
            case .taken: "data-taken"
            case .terms: "data-terms"
            case .toggle: "data-toggle"
            }
        }
    }
}

extension Attribute {
    public enum Scope: Sendable {
        case row, column, columnGroup
    }

    public static func scope(_ scope: Scope) -> Attribute {
        switch scope {
        case .row: Attribute("scope", .fixed("row"))
        case .column: Attribute("scope", .fixed("col"))
        case .columnGroup: Attribute("scope", .fixed("colgroup"))
        }
    }

    public static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", .whole(columns)) }
    public static func rowspan(_ rows: Int) -> Attribute { Attribute("rowspan", .whole(rows)) }
}

extension Attribute {
    public enum Current: Sendable {
        case page, location, yes
    }

    public static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
    public static func labelled(by id: String) -> Attribute { Attribute("aria-labelledby", id) }
    public static func described(by id: String) -> Attribute { Attribute("aria-describedby", id) }
    /// Only for the eye: a reader that speaks passes it by.
    public static var hiddenFromSpeech: Attribute { Attribute("aria-hidden", .fixed("true")) }

    public static func current(_ current: Current) -> Attribute {
        switch current {
        case .page: Attribute("aria-current", .fixed("page"))
        case .location: Attribute("aria-current", .fixed("location"))
        case .yes: Attribute("aria-current", .fixed("true"))
        }
    }

    /// `current`, only where it holds.
    public static func current(_ current: Current, if condition: Bool) -> Attribute {
        condition ? .current(current) : Attribute("aria-current", .absent)
    }
}
