/// A page, or a part of one, while it is written: bytes of HTML and SVG in which every text is escaped.
///
/// A page is written from top to bottom by calling the value itself with a tag:
///
///     html(.section, .class("facts")) { html in
///         html(.h2, "Partners")
///     }
///
/// What has been opened is always closed, because only a closure can stand inside an element.
public struct HTML: Sendable {
    /// What has been written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: How many bytes the page is likely to need; a good guess saves copying.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }
}

extension HTML {
    /// Writes an element with what stands inside it.
    public mutating func callAsFunction(
        _ tag: Tag, _ attributes: Attribute..., content: (inout HTML) throws -> Void
    ) rethrows {
        open(tag.name, attributes)
        try content(&self)
        close(tag.name)
    }

    /// Writes an element that holds only a text.
    public mutating func callAsFunction(_ tag: Tag, _ attributes: Attribute..., text: String) {
        open(tag.name, attributes)
        self.text(text)
        close(tag.name)
    }

    /// Writes an element that holds only a text, the text named last for the eye.
    public mutating func callAsFunction(_ tag: Tag, _ text: String) {
        open(tag.name, [])
        self.text(text)
        close(tag.name)
    }

    /// Writes an element that never holds anything, such as `br`.
    public mutating func callAsFunction(_ tag: VoidTag, _ attributes: Attribute...) {
        open(tag.name, attributes)
    }

    /// Writes a shape of SVG that holds nothing.
    public mutating func callAsFunction(_ shape: Shape, _ attributes: Attribute...) {
        byte(0x3C)
        raw(shape.name)
        for attribute in attributes { attribute.write(to: &self) }
        raw("/>")
    }

    /// Writes a part that was written before, which is escaped already.
    public mutating func append(_ part: HTML) {
        bytes.append(contentsOf: part.bytes)
    }

    /// Writes bytes that stand in the program's own source. The one way around escaping: nothing that comes from
    /// a reader, a letter or the store can be passed here, because it is no `StaticString`.
    public mutating func trusted(_ markup: StaticString) {
        raw(markup)
    }

    /// The line that every page begins with.
    public mutating func doctype() {
        raw("<!DOCTYPE html>\n")
    }
}

extension HTML {
    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        byte(0x3C)
        raw(name)
        for attribute in attributes { attribute.write(to: &self) }
        byte(0x3E)
    }

    private mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        byte(0x3E)
    }

    mutating func byte(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func raw(_ string: StaticString) {
        string.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ buffer: some Collection<UInt8>) {
        bytes.append(contentsOf: buffer)
    }
}
