import Kernel
import Storage

/// Writes a source document with its bytes and its lines.
struct SourceWriter {
    private let transaction: WriteTransaction

    init(_ transaction: WriteTransaction) { self.transaction = transaction }

    func write(_ source: NewSource) throws {
        let document = source.document
        try transaction.execute(
            """
            INSERT INTO stored_file (sha256, bytes) VALUES (\(document.sha256), \(source.bytes))
            ON CONFLICT (sha256) DO NOTHING
            """)
        try transaction.execute(
            """
            INSERT INTO source_document (id, name, sha256, encoding, lines)
            VALUES (\(document.id), \(document.name), \(document.sha256), \(document.encoding), \(document.lines))
            """)
        try transaction.insert(
            into: "source_line", ["source_id", "number", "text", "language", "state"],
            source.lines.map { [document.id, $0.number, $0.text, $0.language, $0.state?.rawValue] })
    }
}
