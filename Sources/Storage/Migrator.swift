import Kernel

/// Takes the steps that a database has not taken yet, all in one transaction.
struct Migrator {
    let migrations: [Migration]
    let dialect: Dialect
    let now: Instant
    /// The name of the database, for what is said about it.
    let name: String

    /// Where it is written which steps were taken.
    static let table = "migration"

    /// The steps that were not taken yet.
    ///
    /// - Throws: `Problem.Reason.databaseNewer`.
    static func missing(
        of migrations: [Migration], in transaction: Transaction, name: String
    ) throws -> [Migration] {
        guard try transaction.catalogue.tables(in: transaction).contains(where: { $0.name == table }) else {
            return migrations
        }
        let taken = Set(try transaction.all("SELECT name FROM migration") { $0.text(0) })
        guard taken.isSubset(of: Set(migrations.map(\.name))) else {
            throw Problem(.unavailable, .databaseNewer(name: name), detail: "\(taken.sorted())")
        }
        return migrations.filter { !taken.contains($0.name) }
    }

    /// - Throws: `Problem.Reason.databaseNewer` where the database has taken a step that this program does not know.
    func migrate(_ connection: any Connection) throws {
        try execute(
            "CREATE TABLE IF NOT EXISTS migration (name \(.text) NOT NULL PRIMARY KEY, at \(.integer) NOT NULL)\(.tableEnd)",
            on: connection)
        var taken: Set<String> = []
        _ = try connection.run("SELECT name FROM migration") { taken.insert($0.text(0)) }
        guard taken.isSubset(of: Set(migrations.map(\.name))) else {
            throw Problem(.unavailable, .databaseNewer(name: name), detail: "\(taken.sorted())")
        }
        for migration in migrations where !taken.contains(migration.name) {
            for statement in migration.statements { try execute(statement, on: connection) }
            // The step itself is the trace of what it fills in: it is entered below.
            try migration.filling?(WriteTransaction(on: connection, as: .system, at: now))
            _ = try connection.run("INSERT INTO migration (name, at) VALUES (\(migration.name), \(now))") { _ in }
        }
    }

    private func execute(_ statement: SchemaStatement, on connection: any Connection) throws {
        for text in statement.texts(in: dialect) { _ = try connection.run(SQL(text: text)) { _ in } }
    }
}
