extension Tag {
    public static var svg: Tag { Tag("svg") }
    public static var group: Tag { Tag("g") }
    /// What a drawing says in many words, for those who do not see it.
    public static var desc: Tag { Tag("desc") }
    /// A word in a drawing.
    public static var word: Tag { Tag("text") }
}

extension Shape {
    public static var circle: Shape { Shape("circle") }
    public static var line: Shape { Shape("line") }
    public static var path: Shape { Shape("path") }
    public static var polyline: Shape { Shape("polyline") }
    public static var rect: Shape { Shape("rect") }
}

/// The attributes of drawings. Colours come from the style sheet, through classes.
extension Attribute {
    public static func viewBox(width: Double, height: Double) -> Attribute {
        Attribute("viewBox", "0 0 \(HTML.written(width)) \(HTML.written(height))")
    }
    public static func width(_ length: Double) -> Attribute { Attribute("width", .decimal(length)) }
    public static func height(_ length: Double) -> Attribute { Attribute("height", .decimal(length)) }
    public static func x(_ x: Double) -> Attribute { Attribute("x", .decimal(x)) }
    public static func y(_ y: Double) -> Attribute { Attribute("y", .decimal(y)) }
    public static func x1(_ x: Double) -> Attribute { Attribute("x1", .decimal(x)) }
    public static func y1(_ y: Double) -> Attribute { Attribute("y1", .decimal(y)) }
    public static func x2(_ x: Double) -> Attribute { Attribute("x2", .decimal(x)) }
    public static func y2(_ y: Double) -> Attribute { Attribute("y2", .decimal(y)) }
    public static func cx(_ x: Double) -> Attribute { Attribute("cx", .decimal(x)) }
    public static func cy(_ y: Double) -> Attribute { Attribute("cy", .decimal(y)) }
    public static func r(_ radius: Double) -> Attribute { Attribute("r", .decimal(radius)) }
    public static func rx(_ radius: Double) -> Attribute { Attribute("rx", .decimal(radius)) }
    /// The outline of a path.
    public static func d(_ outline: StaticString) -> Attribute { Attribute("d", .fixed(outline)) }
    /// Where a word stands on its point: `start`, `middle` or `end`.
    public static func anchor(_ anchor: StaticString) -> Attribute { Attribute("text-anchor", .fixed(anchor)) }

    /// The drawing fills its frame in both directions.
    public static var stretched: Attribute { Attribute("preserveAspectRatio", .fixed("none")) }

    public static func points(_ points: [(x: Double, y: Double)]) -> Attribute {
        var written = HTML()
        for (index, point) in points.enumerated() {
            if index > 0 { written.byte(0x20) }
            written.decimal(point.x)
            written.byte(0x2C)
            written.decimal(point.y)
        }
        return Attribute("points", String(decoding: written.bytes, as: UTF8.self))
    }
}

extension HTML {
    fileprivate static func written(_ number: Double) -> String {
        var html = HTML()
        html.decimal(number)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
