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
    public func isSamePlace(as other: Address) -> Bool { path.elementsEqual(other.path) }

    /// Whether it leads to the page of another, or to one beneath it.
    public func isWithin(_ other: Address) -> Bool {
        let above = other.path
        var rest = path
        guard rest.starts(with: above) else { return false }
        rest.removeFirst(above.count)
        return rest.first.map { $0 == 0x2F } ?? true
    }

    private var path: Substring.UTF8View { text.utf8.prefix { $0 != 0x3F && $0 != 0x23 } }
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
        segment.withUTF8 { bytes in
            for byte in bytes {
                if isUnreserved(byte) {
                    buffer[count] = byte
                    count += 1
                } else {
                    buffer[count] = 0x25
                    buffer[count + 1] = hexadecimal(byte >> 4)
                    buffer[count + 2] = hexadecimal(byte & 15)
                    count += 3
                }
            }
        }
    }

    /// Digits, letters and `-._~`, as two sets of 64 bits: every link of every page asks this of every letter.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        let low: UInt64 = 0x03FF_6000_0000_0000
        let high: UInt64 = 0x47FF_FFFE_87FF_FFFE
        return byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? 0x30 + digit : 0x37 + digit
    }
}
