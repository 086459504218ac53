/// A page, or a part of one, while it is written: bytes of HTML and SVG in which every text is escaped.
///
/// A page is written from top to bottom by calling the value itself with a tag:
///
///     html(.section, .class("facts")) { html in
///         html(.h2, "Partners")
///     }
///
/// What has been opened is always closed, because only a closure can stand inside an element.
///
/// It is moved, never copied, and owns its bytes itself: a page is hundreds of small writes, and each into an array
/// would ask again whether anybody else holds the array.
public struct HTML: ~Copyable {
    private var storage: UnsafeMutableRawPointer
    private var capacity: Int
    /// How many bytes have been written.
    public private(set) var count = 0

    /// - Parameter capacity: How many bytes the page is likely to need; a good guess saves copying.
    public init(capacity: Int = 256) {
        self.capacity = max(capacity, 64)
        storage = .allocate(byteCount: self.capacity, alignment: 1)
    }

    deinit { storage.deallocate() }

    /// What has been written so far, in UTF-8.
    public var bytes: [UInt8] { withBytes { [UInt8]($0) } }

    /// What has been written so far, to be copied elsewhere: the bytes must not be used after `body` has returned.
    public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(UnsafeRawBufferPointer(start: storage, count: count))
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(by: more) }
    }

    private mutating func grow(by more: Int) {
        let larger = max(capacity * 2, count + more)
        let new = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
        new.copyMemory(from: storage, byteCount: count)
        storage.deallocate()
        (storage, capacity) = (new, larger)
    }

    @inline(__always)
    mutating func byte(_ byte: UInt8) {
        reserve(1)
        storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    /// Writes bytes as they are.
    mutating func raw(_ buffer: UnsafeRawBufferPointer) {
        guard let start = buffer.baseAddress else { return }
        reserve(buffer.count)
        (storage + count).copyMemory(from: start, byteCount: buffer.count)
        count += buffer.count
    }

    mutating func raw(_ string: StaticString) {
        // A scalar alone, as a letter may be kept, has no bytes to point at.
        guard string.hasPointerRepresentation else { return string.withUTF8Buffer { raw(UnsafeRawBufferPointer($0)) } }
        raw(UnsafeRawBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }
}

extension HTML {
    /// Writes an element with what stands inside it.
    ///
    /// Most elements have at most two attributes, which are passed by themselves: a list of them would cost as much as
    /// the element.
    public mutating func callAsFunction(_ tag: Tag, content: (inout HTML) throws -> Void) rethrows {
        open(tag.name, [])
        try content(&self)
        close(tag.name)
    }

    public mutating func callAsFunction(
        _ tag: Tag, _ attribute: Attribute, content: (inout HTML) throws -> Void
    ) rethrows {
        open(tag.name, attribute)
        try content(&self)
        close(tag.name)
    }

    public mutating func callAsFunction(
        _ tag: Tag, _ first: Attribute, _ second: Attribute, content: (inout HTML) throws -> Void
    ) rethrows {
        open(tag.name, first, second)
        try content(&self)
        close(tag.name)
    }

    public mutating func callAsFunction(
        _ tag: Tag, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ others: Attribute...,
        content: (inout HTML) throws -> Void
    ) rethrows {
        open(tag.name, first, second, third, others)
        try content(&self)
        close(tag.name)
    }

    /// Writes an element that holds only a text.
    public mutating func callAsFunction(_ tag: Tag, text: String) {
        self(tag, text)
    }

    public mutating func callAsFunction(_ tag: Tag, _ attribute: Attribute, text: String) {
        open(tag.name, attribute)
        self.text(text)
        close(tag.name)
    }

    public mutating func callAsFunction(_ tag: Tag, _ first: Attribute, _ second: Attribute, text: String) {
        open(tag.name, first, second)
        self.text(text)
        close(tag.name)
    }

    public mutating func callAsFunction(
        _ tag: Tag, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ others: Attribute..., text: String
    ) {
        open(tag.name, first, second, third, others)
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
    public mutating func append(_ part: borrowing HTML) {
        part.withBytes { raw($0) }
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

    private mutating func open(_ name: StaticString, _ attribute: Attribute) {
        byte(0x3C)
        raw(name)
        attribute.write(to: &self)
        byte(0x3E)
    }

    private mutating func open(_ name: StaticString, _ first: Attribute, _ second: Attribute) {
        byte(0x3C)
        raw(name)
        first.write(to: &self)
        second.write(to: &self)
        byte(0x3E)
    }

    private mutating func open(
        _ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ others: [Attribute]
    ) {
        byte(0x3C)
        raw(name)
        first.write(to: &self)
        second.write(to: &self)
        third.write(to: &self)
        for attribute in others { attribute.write(to: &self) }
        byte(0x3E)
    }

    private mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        byte(0x3E)
    }
}
