import Kernel

/// The sum of a table's rows: the same on every engine and in every order of the rows, another one where any value
/// differs.
public struct TableSum: Sendable, Hashable {
    public private(set) var rows = 0
    /// The digests of rows, added up in four parts of 64 bits.
    private var parts: SIMD4<UInt64> = .zero

    mutating func add(_ values: [SQL.Value]) {
        var digest = Digest()
        for value in values { value.add(to: &digest) }
        digest.bytes().withUnsafeBytes { parts &+= $0.loadUnaligned(as: SIMD4<UInt64>.self) }
        rows += 1
    }

    /// 16 hexadecimal digits: enough for people to compare.
    public var text: String {
        let part = String(parts[0] ^ parts[1] ^ parts[2] ^ parts[3], radix: 16)
        return String(repeating: "0", count: 16 - part.count) + part
    }
}

extension SQL.Value {
    /// As Swift sees it: what kind it is, how long, and its bytes. An identifier is its 16 bytes.
    fileprivate func add(to digest: inout Digest) {
        switch self {
        case .null: digest.add(0, 0)
        case .integer(let value): digest.add(1, UInt64(bitPattern: value))
        case .real(let value): digest.add(2, value.bitPattern)
        case .text(var value):
            value.withUTF8 { utf8 in
                digest.add(3, UInt64(utf8.count))
                digest.add(UnsafeRawBufferPointer(utf8))
            }
        case .bytes(let value):
            digest.add(4, UInt64(value.count))
            value.withUnsafeBytes { digest.add($0) }
        case .identifier(let high, let low):
            digest.add(4, 16)
            withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { digest.add($0) }
        }
    }
}

extension Digest {
    fileprivate mutating func add(_ kind: UInt64, _ number: UInt64) {
        withUnsafeBytes(of: (kind.littleEndian, number.littleEndian)) { add($0) }
    }
}
