/// What an engine says of the tables that it holds: all that differs between engines when a database is looked at as
/// a whole, to be checked or copied.
protocol Catalogue: Sendable {
    /// The tables of the program, by name, without those that the engine has made for itself.
    func tables(in transaction: Transaction) throws -> [TableForm]

    /// What is wrong with the engine's own structures.
    func integrityFaults(in transaction: Transaction) throws -> [String]

    /// Finds each text whose tokens are not what the index holds of it, and what the index holds besides.
    func compare(_ texts: IndexedTexts, in transaction: Transaction, _ outcome: inout CheckOutcome) throws
}

/// A table as its engine holds it.
struct TableForm: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case integer, real, text, bytes
        /// Bytes that are always 16, where the engine tells them apart.
        case identifier
    }

    struct Column: Sendable, Hashable {
        let name: String
        let kind: Kind
    }

    struct Reference: Sendable, Hashable {
        let columns: [String]
        let table: String
        let targets: [String]
    }

    let name: String
    let columns: [Column]
    /// The columns of its primary key, in its order.
    let key: [String]
    let references: [Reference]
}

extension [TableForm] {
    /// Each behind those that it refers to; itself does not count.
    var inOrderOfReferences: [TableForm] {
        var (placed, waiting, order): (Set<String>, [TableForm], [TableForm]) = ([], self, [])
        while !waiting.isEmpty {
            let ready = waiting.filter { table in
                table.references.allSatisfy { $0.table == table.name || placed.contains($0.table) }
            }
            // Tables that refer to each other have no order: the engine will say what it makes of the one they get.
            let next = ready.isEmpty ? waiting : ready
            order += next
            placed.formUnion(next.map(\.name))
            waiting.removeAll { placed.contains($0.name) }
        }
        return order
    }
}
