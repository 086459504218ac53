/// The elements of forms: those that ask (GET), whose answer has an address, and those that change something (POST).
extension Tag {
    public static var form: Tag { Tag("form") }
    public static var fieldset: Tag { Tag("fieldset") }
    public static var legend: Tag { Tag("legend") }
    public static var label: Tag { Tag("label") }
    public static var select: Tag { Tag("select") }
    public static var option: Tag { Tag("option") }
    public static var button: Tag { Tag("button") }
    public static var textarea: Tag { Tag("textarea") }
}

extension Attribute {
    /// The identifier of the field that a label names.
    public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    public static func checked(if condition: Bool) -> Attribute { Attribute("checked", condition ? .flag : .absent) }
    public static func selected(if condition: Bool) -> Attribute { Attribute("selected", condition ? .flag : .absent) }
}

/// What fields of a form need that changes something.
extension Attribute {
    /// The form changes something.
    public static var posts: Attribute { Attribute("method", .fixed("post")) }
    /// The name under which a field is sent.
    public static func fieldName(_ name: String) -> Attribute { Attribute("name", name) }
    public static func required(if condition: Bool) -> Attribute { Attribute("required", condition ? .flag : .absent) }
    /// Nothing, where there is nothing to say.
    public static var none: Attribute { Attribute("data-none", .absent) }
    /// Shown to nobody.
    public static var hidden: Attribute { Attribute("hidden", .flag) }
    public static var readonly: Attribute { Attribute("readonly", .flag) }
    public static func rows(_ count: Int) -> Attribute { Attribute("rows", .whole(count)) }
    /// What was sent in this field was not accepted.
    public static func invalid(if condition: Bool) -> Attribute {
        Attribute("aria-invalid", condition ? .fixed("true") : .absent)
    }
    /// The elements that say more about this one; nil for none.
    public static func described(byAll ids: [String]) -> Attribute {
        ids.isEmpty
            ? Attribute("aria-describedby", .absent) : Attribute("aria-describedby", ids.joined(separator: " "))
    }
    /// What a keyboard on a screen should offer.
    public static func inputMode(_ mode: StaticString) -> Attribute { Attribute("inputmode", .fixed(mode)) }
    public static var uncorrected: Attribute { Attribute("spellcheck", .fixed("false")) }
}
