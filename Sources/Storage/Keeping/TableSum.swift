import CCrypto

/// The sum of a table's rows: the same on every engine and in every order of the rows, another one where any value
/// differs.
public struct TableSum: Sendable, Hashable {
    public private(set) var rows = 0
    /// The digests of rows, added up in four parts of 64 bits.
    private var parts: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    mutating func add(_ values: [SQL.Value], by digest: RowDigest) {
        let digest = digest.of(values)
        parts.0 &+= digest.0
        parts.1 &+= digest.1
        parts.2 &+= digest.2
        parts.3 &+= digest.3
        rows += 1
    }

    public static func == (a: TableSum, b: TableSum) -> Bool { a.rows == b.rows && a.parts == b.parts }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(rows)
        hasher.combine(parts.0)
    }

    /// 16 hexadecimal digits: enough for people to compare.
    public var text: String {
        let part = String(parts.0 ^ parts.1 ^ parts.2 ^ parts.3, radix: 16)
        return String(repeating: "0", count: 16 - part.count) + part
    }
}

/// The digest of one row after the other: SHA-256 of what kind each value is, how long, and its bytes.
final class RowDigest {
    private let context = EVP_MD_CTX_new()
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(4096) }

    deinit { EVP_MD_CTX_free(context) }

    func of(_ values: [SQL.Value]) -> (UInt64, UInt64, UInt64, UInt64) {
        bytes.removeAll(keepingCapacity: true)
        for value in values { add(value) }
        var digest: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        EVP_DigestInit_ex(context, EVP_sha256(), nil)
        EVP_DigestUpdate(context, bytes, bytes.count)
        EVP_DigestFinal_ex(context, &digest, nil)
        return (digest.0.littleEndian, digest.1.littleEndian, digest.2.littleEndian, digest.3.littleEndian)
    }

    /// As Swift sees it: an identifier is its 16 bytes, also where its engine knows a kind of its own for it.
    private func add(_ value: SQL.Value) {
        switch value {
        case .null: add(0, 0)
        case .integer(let value): add(1, UInt64(bitPattern: value))
        case .real(let value): add(2, value.bitPattern)
        case .text(var value):
            value.withUTF8 { utf8 in
                add(3, UInt64(utf8.count))
                bytes.append(contentsOf: utf8)
            }
        case .bytes(let value):
            add(4, UInt64(value.count))
            bytes.append(contentsOf: value)
        case .identifier(let high, let low):
            add(4, 16)
            withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { bytes.append(contentsOf: $0) }
        }
    }

    private func add(_ kind: UInt8, _ number: UInt64) {
        bytes.append(kind)
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
