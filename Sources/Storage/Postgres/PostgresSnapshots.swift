/// A database of PostgreSQL that is read as it is, on a connection of its own a read.
struct PostgresSnapshots: Snapshots {
    let address: PostgresAddress

    func now<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        try PostgresSession(address).read(body)
    }
}
