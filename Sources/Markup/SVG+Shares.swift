/// Places in shares of the width, for drawings that grow with the page while their words keep their size.
///
/// A drawing with a `viewBox` shrinks its words with it: on a telephone nobody could read them.
extension Attribute {
    public static func x(share: Double) -> Attribute { Attribute("x", .percent(share * 100)) }
    public static func x1(share: Double) -> Attribute { Attribute("x1", .percent(share * 100)) }
    public static func x2(share: Double) -> Attribute { Attribute("x2", .percent(share * 100)) }
    public static func cx(share: Double) -> Attribute { Attribute("cx", .percent(share * 100)) }
    public static func width(share: Double) -> Attribute { Attribute("width", .percent(share * 100)) }

    /// How far a word stands from its point.
    public static func dx(_ distance: Double) -> Attribute { Attribute("dx", .decimal(distance)) }
    public static func dy(_ distance: Double) -> Attribute { Attribute("dy", .decimal(distance)) }
}

/// Hatching, for bands and bars that must differ without colour.
extension Attribute {
    /// The pattern of this name on the same page. A style sheet cannot name it: its addresses are its own.
    ///
    /// - Parameter id: nil writes nothing, and the style sheet decides.
    public static func fill(pattern id: String?) -> Attribute {
        id.map { Attribute("fill", "url(#\(Address.encoded($0)))") } ?? Attribute("fill", .absent)
    }

    /// The pattern counts in the units of the drawing.
    public static var inDrawingUnits: Attribute { Attribute("patternUnits", .fixed("userSpaceOnUse")) }
}

extension Tag {
    public static var defs: Tag { Tag("defs") }
    public static var pattern: Tag { Tag("pattern") }
}
