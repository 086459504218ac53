import CPostgres
import Kernel

/// The values of a statement as PostgreSQL takes them: the bytes of all of them, and where each begins.
///
/// All are sent in binary form, which is shorter to make and to read than text.
struct PostgresValues {
    private var bytes: [UInt8] = []
    private var places: [Range<Int>?] = []

    static let none = PostgresValues()

    private init() {}

    /// - Throws: `Problem.Reason.textUnkeepable` for a text with a byte of 0, which PostgreSQL cannot keep.
    init(_ values: [SQL.Value]) throws(Problem) {
        places.reserveCapacity(values.count)
        bytes.reserveCapacity(values.count * 16)
        for value in values { try add(value) }
    }

    private mutating func add(_ value: SQL.Value) throws(Problem) {
        let start = bytes.count
        switch value {
        case .null: return places.append(nil)
        case .integer(let number): add(UInt64(bitPattern: number))
        case .real(let number): add(number.bitPattern)
        case .text(let text):
            guard !text.utf8.contains(0) else { throw Problem(.invalid, .textUnkeepable) }
            bytes += text.utf8
        case .bytes(let some): bytes += some
        case .identifier(let high, let low):
            add(high)
            add(low)
        }
        places.append(start..<bytes.count)
    }

    private mutating func add(_ word: UInt64) { withUnsafeBytes(of: word.bigEndian) { bytes += $0 } }

    /// Lends the values in the form of libpq's functions: pointers, lengths and formats.
    func lend<Result>(
        _ body: (
            UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<CInt>?, UnsafePointer<CInt>?
        ) -> Result
    ) -> Result {
        // One byte more, so that there is an address even for an empty text: libpq takes none for null.
        (bytes + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                let pointers = places.map { place in place.flatMap { bytes.baseAddress?.advanced(by: $0.lowerBound) } }
                let lengths = places.map { CInt($0?.count ?? 0) }
                return body(pointers, lengths, [CInt](repeating: 1, count: places.count))
            }
        }
    }
}

extension SQL.Value {
    /// The type in which a value is sent; 0 lets PostgreSQL infer that of a null.
    var postgresType: Oid {
        switch self {
        case .null: 0
        case .integer: PostgresType.int8
        case .real: PostgresType.float8
        case .text: PostgresType.text
        case .bytes: PostgresType.bytea
        case .identifier: PostgresType.uuid
        }
    }
}

/// Numbers of PostgreSQL's own types, the same in every database. Source: `SELECT oid, typname FROM pg_type`.
enum PostgresType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let oid: Oid = 26
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let uuid: Oid = 2950
}
