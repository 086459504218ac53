import Foundation

/// The identity of a stored thing, a UUID of version 7 (RFC 9562): made by the program, growing with time.
///
/// The phantom type keeps an objective's identifier from being passed for a plan's.
public struct Identifier<Subject>: Sendable, Hashable, Comparable, CustomStringConvertible {
    @usableFromInline let high: UInt64
    @usableFromInline let low: UInt64

    /// A new identifier: 48 bits of milliseconds since 1970, then 74 random bits.
    public init(at instant: Instant, randomness: inout some RandomNumberGenerator) {
        high =
            UInt64(bitPattern: instant.milliseconds) << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &randomness)
        low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &randomness)
    }

    public init(at instant: Instant) {
        var system = SystemRandomNumberGenerator()
        self.init(at: instant, randomness: &system)
    }

    /// The identifier of two words, most significant first, as a store keeps it.
    @inlinable public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The identifier whose 16 bytes, most significant first, are these; nil if there are not 16.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.enumerated() {
            if index < 8 { words.0 = words.0 << 8 | UInt64(byte) } else { words.1 = words.1 << 8 | UInt64(byte) }
        }
        (high, low) = words
    }

    /// The identifier written as `8-4-4-4-12` hexadecimal digits; nil if the text is not that.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        self.init(bytes: withUnsafeBytes(of: uuid.uuid) { [UInt8]($0) })
    }

    /// Two words, most significant first.
    public var words: (high: UInt64, low: UInt64) { (high, low) }

    /// 16 bytes, most significant first.
    public var bytes: [UInt8] {
        (0..<16).map { index in
            let word = index < 8 ? high : low
            return UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index % 8)))
        }
    }

    public var description: String {
        let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    /// The identifier that this one has for some words: the same for the same words, another for others.
    ///
    /// Its random bits are mixed with a sum of the words (FNV-1a), which chance does not meet twice. Nobody is kept from
    /// making two words meet on purpose: it may only name what is theirs.
    public func derived(for words: String) -> Self {
        let sum = words.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
        return Self(high: high, low: low ^ ((sum ^ sum >> 62) & 0x3FFF_FFFF_FFFF_FFFF))
    }

    public static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }

    private static func hexadecimal(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Identifiers made in a row, each greater than the one before also within a millisecond.
///
/// RFC 9562, section 6.2, method 1: the bits behind the version begin with a counter. What is made together then
/// lies together in a store that keeps rows in the order of their keys.
public struct IdentifierSequence {
    private let high: UInt64
    private var counter: UInt64 = 0

    public init(at instant: Instant) {
        high = Identifier<Never>(at: instant).words.high
    }

    /// The next one: 26 bits of counter, then 36 random bits.
    public mutating func next<Subject>() -> Identifier<Subject> {
        counter += 1
        let low = 0x8000_0000_0000_0000 | (counter & 0x3FF_FFFF) << 36 | UInt64.random(in: 0..<1 << 36)
        return Identifier(high: high, low: low)
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let identifier = Self(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a UUID: \(text)"))
        }
        self = identifier
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
