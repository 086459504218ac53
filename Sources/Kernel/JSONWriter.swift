/// Writes JSON (RFC 8259) as bytes, with members in the order in which they are written.
///
/// Foundation's encoder either sorts members or leaves their order to chance, and a reading is compared line by
/// line by people.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var needsComma = false
    /// Objects and arrays up to this depth are spread over lines.
    private let spreadDepth: Int

    public init(spreadDepth: Int = 0) {
        self.spreadDepth = spreadDepth
        bytes.reserveCapacity(1 << 12)
    }

    public mutating func object(_ members: (inout JSONWriter) -> Void) { nest("{", "}", members) }

    public mutating func array<Element>(
        _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
    ) {
        nest("[", "]") { json in
            for element in elements {
                json.separate()
                write(&json, element)
                json.needsComma = true
            }
        }
    }

    public mutating func member(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        name.withUTF8Buffer { name in key(name) }
        write(&self)
        needsComma = true
    }

    public mutating func member(_ name: String, _ write: (inout JSONWriter) -> Void) {
        key(Array(name.utf8))
        write(&self)
        needsComma = true
    }

    public mutating func string(_ text: String?) {
        guard var text else { return null() }
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func integer(_ number: Int?) {
        guard let number else { return null() }
        bytes.append(contentsOf: String(number).utf8)
    }

    /// A whole number is written without a fraction.
    public mutating func number(_ number: Double?) {
        guard let number, number.isFinite else { return null() }
        if number == number.rounded(), abs(number) < 9e15 {
            integer(Int(number))
        } else {
            bytes.append(contentsOf: "\(number)".utf8)
        }
    }

    /// A number that is written already, such as an amount in euros with its cents.
    public mutating func number(written digits: String) { bytes.append(contentsOf: digits.utf8) }

    public mutating func boolean(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    public mutating func null() { bytes.append(contentsOf: "null".utf8) }

    private mutating func key(_ name: some Collection<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: "\": ".utf8)
    }

    private mutating func nest(_ open: String, _ close: String, _ inside: (inout JSONWriter) -> Void) {
        bytes.append(contentsOf: open.utf8)
        depth += 1
        needsComma = false
        let start = bytes.count
        inside(&self)
        depth -= 1
        if depth < spreadDepth, bytes.count > start { newLine() }
        bytes.append(contentsOf: close.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if depth <= spreadDepth { newLine() } else if needsComma { bytes.append(UInt8(ascii: " ")) }
        needsComma = false
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: bytes.append(byte)
            }
        }
    }
}
