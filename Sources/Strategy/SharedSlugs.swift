import Kernel
import Storage

/// The names of partners, or of target groups, in addresses: lower-case ASCII letters, digits and hyphens, each once,
/// also among those that lead elsewhere since a merge.
struct SharedSlugs {
    let kind: SharedKind
    private var taken: Set<String>

    init(_ kind: SharedKind, taken: some Sequence<String> = []) {
        self.kind = kind
        self.taken = Set(taken)
    }

    /// The slugs that there are.
    init(_ tables: MentionTables, in transaction: Transaction) throws {
        self.init(
            tables.kind, taken: try transaction.all("SELECT slug FROM \(literal: tables.slug)") { $0.text(0) })
    }

    /// The words of the name; with a number behind it where another one is called so.
    mutating func next(for name: LocalizedText) -> String {
        taken.insertFree(Self.stem(of: name.best(for: .fr)?.text ?? "", kind))
    }

    /// `La Régie des quais (RDQ)` becomes `regie-des-quais`; a name without a letter of ours is called after its kind.
    static func stem(of name: String, _ kind: SharedKind) -> String {
        var stem = ""
        for word in NameKey.words(of: name) {
            let letters = word.filter { $0.isASCII }
            if letters.isEmpty { continue }
            if !stem.isEmpty, stem.utf8.count + 1 + letters.utf8.count > longest { break }
            stem += (stem.isEmpty ? "" : "-") + letters.prefix(longest)
        }
        guard stem.isEmpty else { return stem }
        return kind == .partner ? "partner" : "target-group"
    }

    private static let longest = 60

    /// Gives a slug to each that has none, in the order in which they became known.
    static func fill(_ tables: MentionTables, in transaction: WriteTransaction) throws {
        var names = Gathered<(id: SharedID, name: LocalizedText)>()
        var places: [SharedID: Int] = [:]
        try transaction.each(
            """
            SELECT n.\(literal: tables.id), n.language, n.name, n.state FROM \(literal: tables.text) n
            WHERE NOT EXISTS (
                SELECT 1 FROM \(literal: tables.slug) s WHERE s.\(literal: tables.id) = n.\(literal: tables.id))
            ORDER BY n.\(literal: tables.id), n.language
            """
        ) { row in
            let id: SharedID = try row.identifier(0)
            let place = places[id, default: places.count]
            places[id] = place
            names.update(place, default: (id, LocalizedText())) { row.add(to: &$0.name, language: 1) }
        }
        var slugs = try SharedSlugs(tables, in: transaction)
        try transaction.insert(
            into: tables.slug, ["slug", tables.id, "is_current"],
            names.values.map { [slugs.next(for: $0.name), $0.id, 1] })
    }
}
