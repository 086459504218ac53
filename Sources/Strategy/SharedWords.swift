import Kernel
import Search
import Storage

/// Keeps the words by which partners, or target groups, are found: those of their names in every language, and of
/// every name that they are known by.
struct SharedWords {
    private let tables: MentionTables
    private let transaction: WriteTransaction

    init(_ tables: MentionTables, _ transaction: WriteTransaction) {
        self.tables = tables
        self.transaction = transaction
    }

    /// The words of a name, small, without accents and without the mark of a plural.
    static func words(of name: String) -> [String] {
        FoldedWord.words(of: name).map { NameKey.withoutPlural($0.text) }
    }

    /// The words of a key, which are folded already; what was decided about one spelling has that spelling's words.
    private static func words(ofKey key: String) -> [String] {
        key.hasPrefix("=") ? words(of: String(key.dropFirst())) : key.split(separator: " ").map { String($0) }
    }

    /// Adds to what is known of some.
    func add(names: [(SharedID, String)], keys: [(SharedID, String)]) throws {
        var words: [SharedID: Set<String>] = [:]
        for (id, name) in names { words[id, default: []].formUnion(Self.words(of: name)) }
        for (id, key) in keys { words[id, default: []].formUnion(Self.words(ofKey: key)) }
        for (id, words) in words {
            for word in words {
                try transaction.execute(
                    """
                    INSERT INTO \(literal: tables.word) (word, \(literal: tables.id)) VALUES (\(word), \(id))
                    ON CONFLICT DO NOTHING
                    """)
            }
        }
    }

    func remove(_ id: SharedID) throws {
        try transaction.execute("DELETE FROM \(literal: tables.word) WHERE \(literal: tables.id) = \(id)")
    }

    /// For a database from before.
    func fill() throws {
        try add(
            names: try transaction.all("SELECT \(literal: tables.id), name FROM \(literal: tables.text)") {
                (try $0.identifier(0), $0.text(1))
            },
            keys: try transaction.all("SELECT \(literal: tables.id), name_key FROM \(literal: tables.key)") {
                (try $0.identifier(0), $0.text(1))
            })
    }
}
