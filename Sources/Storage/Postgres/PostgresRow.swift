import CPostgres
import Kernel

/// The row of an answer of PostgreSQL at which the reader stands; values are in binary form.
final class PostgresRow: RowSource {
    /// How a column's bytes are to be read.
    private enum Form {
        case integer, real32, real, bool, bytes
    }

    private let result: OpaquePointer
    private let forms: [Form]
    var row: CInt = 0

    init(_ result: OpaquePointer) {
        self.result = result
        forms = (0..<PQnfields(result)).map { column in
            switch PQftype(result, column) {
            case PostgresType.int8, PostgresType.int4, PostgresType.int2, PostgresType.oid: .integer
            case PostgresType.float8: .real
            case PostgresType.float4: .real32
            case PostgresType.bool: .bool
            default: .bytes
            }
        }
    }

    func isNull(_ column: Int) -> Bool { PQgetisnull(result, row, CInt(truncatingIfNeeded: column)) == 1 }

    func integer(_ column: Int) -> Int64 {
        let value = value(column)
        return switch form(column) {
        case .integer: Self.integer(value)
        case .real: Int64(exactly: Self.real(value).rounded(.towardZero)) ?? 0
        case .real32: Int64(exactly: Self.real32(value).rounded(.towardZero)) ?? 0
        case .bool: value.first == 1 ? 1 : 0
        case .bytes: Int64(String(decoding: value, as: UTF8.self)) ?? 0
        }
    }

    func real(_ column: Int) -> Double {
        let value = value(column)
        return switch form(column) {
        case .integer: Double(Self.integer(value))
        case .real: Self.real(value)
        case .real32: Self.real32(value)
        case .bool: value.first == 1 ? 1 : 0
        case .bytes: Double(String(decoding: value, as: UTF8.self)) ?? 0
        }
    }

    func text(_ column: Int) -> String { optionalText(column) ?? "" }

    func optionalText(_ column: Int) -> String? {
        let value = value(column)
        if value.isEmpty, isNull(column) { return nil }
        return switch form(column) {
        case .bytes: String(decoding: value, as: UTF8.self)
        case .integer, .bool: String(integer(column))
        case .real, .real32: String(real(column))
        }
    }

    func bytes(_ column: Int) -> [UInt8] { [UInt8](value(column)) }

    func withText(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try value(column).withMemoryRebound(to: UInt8.self, body)
    }

    // There is always a byte to look at: libpq ends each value with a 0, and gives an empty one for null.
    func initial(_ column: Int) -> UInt8 { value(column).first ?? 0 }

    func identifier(_ column: Int) -> (high: UInt64, low: UInt64)? {
        let value = value(column)
        guard value.count == 16 else { return nil }
        return (
            UInt64(bigEndian: value.loadUnaligned(as: UInt64.self)),
            UInt64(bigEndian: value.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
    }

    private func form(_ column: Int) -> Form { forms.indices.contains(column) ? forms[column] : .bytes }

    private func value(_ column: Int) -> UnsafeRawBufferPointer {
        let column = CInt(truncatingIfNeeded: column)
        let start = PQgetvalue(result, row, column)
        return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(PQgetlength(result, row, column)))
    }

    /// Of two, four or eight bytes, the most significant first.
    private static func integer(_ value: UnsafeRawBufferPointer) -> Int64 {
        switch value.count {
        case 8: Int64(bigEndian: value.loadUnaligned(as: Int64.self))
        case 4: Int64(Int32(bigEndian: value.loadUnaligned(as: Int32.self)))
        case 2: Int64(Int16(bigEndian: value.loadUnaligned(as: Int16.self)))
        default: 0
        }
    }

    private static func real(_ value: UnsafeRawBufferPointer) -> Double {
        value.count == 8 ? Double(bitPattern: UInt64(bigEndian: value.loadUnaligned(as: UInt64.self))) : 0
    }

    private static func real32(_ value: UnsafeRawBufferPointer) -> Double {
        value.count == 4 ? Double(Float(bitPattern: UInt32(bigEndian: value.loadUnaligned(as: UInt32.self)))) : 0
    }
}
