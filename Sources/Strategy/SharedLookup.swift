import Kernel
import Storage

/// Finds the partner, or the target group, that somebody means: by its name in addresses, by its name in any
/// language, or by a name that a letter printed for it.
struct SharedLookup {
    private let tables: MentionTables
    private let transaction: Transaction

    init(_ tables: MentionTables, _ transaction: Transaction) {
        self.tables = tables
        self.transaction = transaction
    }

    /// - Throws: `sharedUnknown` with the nearest; `sharedAmbiguous` where several are called so.
    func find(_ given: String) throws -> SharedID {
        if let id = try bySlug(given) { return id }
        let named = try names()
        let exact = Set(named.filter { $0.name == given }.map(\.id))
        if let only = exact.first, exact.count == 1 { return only }
        let key = NameKey(given)
        let alike = exact.isEmpty ? Set(named.filter { NameKey($0.name) == key }.map(\.id)) : exact
        if let only = alike.first, alike.count == 1 { return only }
        guard alike.isEmpty else {
            let slugs = Set(named.filter { alike.contains($0.id) }.map(\.slug)).sorted()
            throw Problem(.invalid, .sharedAmbiguous(tables.kind, name: given, candidates: slugs))
        }
        if let id = try byKey(NameKey.exact(given)) ?? byKey(key.text) { return id }
        throw unknown(given, named)
    }

    func unknown(_ given: String) throws -> Problem { unknown(given, try names()) }

    /// The problem that nobody is called so, with the slug of whose name is nearest.
    private func unknown(_ given: String, _ named: [(id: SharedID, slug: String, name: String)]) -> Problem {
        let small = given.lowercased()
        var slugs: [String: String] = [:]
        for (_, slug, name) in named {
            slugs[slug] = slug
            if slugs[name.lowercased()] == nil { slugs[name.lowercased()] = slug }
        }
        let best = Spelling.nearest(to: small, among: slugs.keys.sorted()).flatMap { slugs[$0] }
        return Problem(.notFound, .sharedUnknown(tables.kind, name: given, nearest: best))
    }

    private func bySlug(_ slug: String) throws -> SharedID? {
        try transaction.first("SELECT \(literal: tables.id) FROM \(literal: tables.slug) WHERE slug = \(slug)") {
            try $0.identifier(0)
        }
    }

    private func byKey(_ key: String) throws -> SharedID? {
        try transaction.first("SELECT \(literal: tables.id) FROM \(literal: tables.key) WHERE name_key = \(key)") {
            try $0.identifier(0)
        }
    }

    /// Every name in every language.
    private func names() throws -> [(id: SharedID, slug: String, name: String)] {
        try transaction.all(
            """
            SELECT n.\(literal: tables.id), s.slug, n.name FROM \(literal: tables.text) n
            JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = n.\(literal: tables.id) AND s.is_current = 1
            ORDER BY s.slug, n.language
            """
        ) { (try $0.identifier(0), $0.text(1), $0.text(2)) }
    }
}
