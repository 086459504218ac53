import GRDBSQLite

/// The row on which a statement of SQLite stands.
final class SQLiteRow: RowSource {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, Int32(truncatingIfNeeded: column)) == SQLITE_NULL
    }

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(truncatingIfNeeded: column)) }
    func real(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(truncatingIfNeeded: column)) }

    func text(_ column: Int) -> String { optionalText(column) ?? "" }

    func optionalText(_ column: Int) -> String? {
        let column = Int32(truncatingIfNeeded: column)
        // SQLite asks for the text before its length: the call may convert it.
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func withText(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        let column = Int32(truncatingIfNeeded: column)
        let start = sqlite3_column_text(statement, column)
        try body(
            UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement, column))))
    }

    func initial(_ column: Int) -> UInt8 {
        // There is always a byte to look at: SQLite ends a text with a 0.
        sqlite3_column_text(statement, Int32(truncatingIfNeeded: column))?.pointee ?? 0
    }

    func bytes(_ column: Int) -> [UInt8] { withBlob(column) { [UInt8]($0) } }

    func identifier(_ column: Int) -> (high: UInt64, low: UInt64)? {
        withBlob(column) { blob in
            guard blob.count == 16 else { return nil }
            return (
                UInt64(bigEndian: blob.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: blob.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    private func withBlob<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        let column = Int32(truncatingIfNeeded: column)
        let start = sqlite3_column_blob(statement, column)
        return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
}
