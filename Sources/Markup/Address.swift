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
        var path = ""
        for segment in segments {
            path += "/"
            path += Address.encoded(segment)
        }
        text = path.isEmpty ? "/" : path
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

    /// The same address at a place on its page.
    public func at(fragment: String) -> Address {
        Address(text: text + "#" + Address.encoded(fragment))
    }
}

extension Address {
    /// The text with every byte that RFC 3986 does not call unreserved written as `%XX`.
    static func encoded(_ segment: String) -> String {
        if segment.utf8.allSatisfy({ isUnreserved($0) }) { return segment }
        var bytes: [UInt8] = []
        for byte in segment.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

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
