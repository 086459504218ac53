/// Where a link leads: an address within the site, or a web address known to the program.
///
/// It is made of parts, each percent-encoded (RFC 3986), so that no text of a letter can become a
/// `javascript:` address or leave the site.
public struct Address: Sendable, Hashable {
    public let text: String

    private init(text: String) { self.text = text }

    /// `/a/b`, each segment encoded.
    public init(path segments: String...) {
        self.init(path: segments)
    }

    public init(path segments: [String]) {
        // Three bytes for each that must be encoded, and no more.
        let most = segments.reduce(0) { $0 + $1.utf8.count * 3 + 1 }
        text =
            segments.isEmpty
            ? "/"
            : String(unsafeUninitializedCapacity: most) { buffer in
                var count = 0
                for segment in segments {
                    buffer[count] = 0x2F
                    count += 1
                    Address.encode(segment, into: buffer, &count)
                }
                return count
            }
    }

    /// A place on the page itself.
    public init(fragment: String) {
        text = "#" + Address.encoded(fragment)
    }

    /// A web address that stands in the program's own source.
    public init(web address: StaticString) {
        text = address.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }
}

extension Address {
    /// The same address, one segment further.
    public func appending(_ segment: String) -> Address {
        Address(text: text + "/" + Address.encoded(segment))
    }

    /// The same address with a further question, such as `?view=both`.
    public func asking(_ name: String, _ value: String) -> Address {
        let mark = text.utf8.contains(0x3F) ? "&" : "?"
        return Address(text: text + mark + Address.encoded(name) + "=" + Address.encoded(value))
    }

    /// The same address with an ending, such as `.csv`, before what is asked of it.
    public func ending(in suffix: String) -> Address {
        let end = text.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? text.endIndex
        var ended = String(text[..<end])
        ended += "."
        ended += Address.encoded(suffix)
        ended += text[end...]
        return Address(text: ended)
    }

    /// The same address at a place on its page.
    public func at(fragment: String) -> Address {
        Address(text: text + "#" + Address.encoded(fragment))
    }
}

extension Address {
    /// Whether it leads to the same page as another, whatever is asked of it and at whichever place on it.
    public func isSamePlace(as other: Address) -> Bool {
        withPath { path in other.withPath { path.elementsEqual($0) } }
    }

    /// Whether it leads to the page of another, or to one beneath it.
    public func isWithin(_ other: Address) -> Bool {
        withPath { path in
            other.withPath { above in
                guard path.count > above.count else { return path.elementsEqual(above) }
                return path[above.count] == 0x2F && path.starts(with: above)
            }
        }
    }

    /// Its bytes before what is asked and before the place on the page.
    private func withPath<Value>(_ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Value) -> Value {
        var text = text
        return text.withUTF8 { bytes in body(bytes.prefix { $0 != 0x3F && $0 != 0x23 }) }
    }
}

extension Address {
    /// The text with every byte that RFC 3986 does not call unreserved written as `%XX`.
    static func encoded(_ segment: String) -> String {
        String(unsafeUninitializedCapacity: segment.utf8.count * 3) { buffer in
            var count = 0
            encode(segment, into: buffer, &count)
            return count
        }
    }

    private static func encode(_ segment: String, into buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int) {
        var segment = segment
        count = segment.withUTF8 { [count] bytes in
            var next = count
            for byte in bytes {
                if isUnreserved(byte) {
                    buffer[next] = byte
                    next += 1
                } else {
                    buffer[next] = 0x25
                    buffer[next + 1] = hexadecimal(byte >> 4)
                    buffer[next + 2] = hexadecimal(byte & 15)
                    next += 3
                }
            }
            return next
        }
    }

    /// Digits, letters and `-._~`: every link of every page asks this of every letter.
    @inline(__always)
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? 0x30 + digit : 0x37 + digit
    }
}
