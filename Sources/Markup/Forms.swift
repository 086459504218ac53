/// The elements of forms that ask: every form of the site is sent by GET, and its answer has an address.
extension Tag {
    public static var form: Tag { Tag("form") }
    public static var fieldset: Tag { Tag("fieldset") }
    public static var legend: Tag { Tag("legend") }
    public static var label: Tag { Tag("label") }
    public static var select: Tag { Tag("select") }
    public static var option: Tag { Tag("option") }
    public static var button: Tag { Tag("button") }
}

extension Attribute {
    /// The identifier of the field that a label names.
    public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    public static func checked(if condition: Bool) -> Attribute { Attribute("checked", condition ? .flag : .absent) }
    public static func selected(if condition: Bool) -> Attribute { Attribute("selected", condition ? .flag : .absent) }
}
