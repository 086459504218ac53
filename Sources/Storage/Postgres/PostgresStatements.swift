import CPostgres

/// The statements that a connection has prepared, as many as are worth keeping: those that nobody uses make way.
///
/// A statement is prepared with the types of its values. A null has none, so it may be prepared again, with more of
/// them known, when other values come; after a few times it stays.
struct PostgresStatements {
    struct Prepared {
        let name: String
        let types: [Oid]
        var used: Int
        let isLasting: Bool
    }

    /// What has to be done before a statement can be run under its name.
    struct Plan {
        let name: String
        /// The types to prepare it with; nil where it is prepared.
        let types: [Oid]?
        /// A statement that has made way.
        let forgotten: String?
    }

    private let limit: Int
    private var known: [String: Prepared] = [:]
    private var made = 0
    private var uses = 0

    init(limit: Int = 256) { self.limit = limit }

    /// - Parameter isLasting: neither makes way nor asks another to: the server is told to forget a statement by one
    ///   that takes a snapshot, and none may be taken before a transaction has begun, nor in one that failed.
    mutating func plan(_ text: String, _ types: [Oid], isLasting: Bool = false) -> Plan {
        uses += 1
        guard let prepared = known[text] else {
            return make(text, types, isLasting, instead: isLasting ? nil : popLeastUsed())
        }
        if prepared.types.accept(types) {
            known[text]?.used = uses
            return Plan(name: prepared.name, types: nil, forgotten: nil)
        }
        return make(text, prepared.types.merged(with: types), isLasting, instead: prepared.name)
    }

    private mutating func make(
        _ text: String, _ types: [Oid], _ isLasting: Bool, instead forgotten: String?
    ) -> Plan {
        made += 1
        let name = "b\(made)"
        known[text] = Prepared(name: name, types: types, used: uses, isLasting: isLasting)
        return Plan(name: name, types: types, forgotten: forgotten)
    }

    private mutating func popLeastUsed() -> String? {
        guard known.count >= limit,
            let oldest = known.filter({ !$0.value.isLasting }).min(by: { $0.value.used < $1.value.used })
        else { return nil }
        known[oldest.key] = nil
        return oldest.value.name
    }

    /// A preparation failed or was skipped.
    mutating func forget(_ text: String) { known[text] = nil }
}

extension [Oid] {
    /// Whether values of these types can be sent: each is a null or has the type that was prepared.
    fileprivate func accept(_ types: [Oid]) -> Bool {
        count == types.count && zip(self, types).allSatisfy { $1 == 0 || $0 == $1 }
    }

    /// The types of the newer values, and where these are null, those that were known.
    fileprivate func merged(with types: [Oid]) -> [Oid] {
        count == types.count ? zip(self, types).map { $1 == 0 ? $0 : $1 } : types
    }
}
