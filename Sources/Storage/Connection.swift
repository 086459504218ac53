/// A connection of an engine: what a transaction needs of it.
protocol Connection: AnyObject {
    /// What the engine says of its tables.
    var catalogue: any Catalogue { get }

    /// Runs one statement to its end and gives each row of its answer.
    ///
    /// - Returns: how many rows it inserted, updated or deleted; 0 for a question.
    /// - Throws: `Problem`, or what `row` throws.
    func run(_ sql: SQL, _ row: (Row) throws -> Void) throws -> Int

    /// Runs one statement once for each row of values. An engine may send them in any way that keeps their order.
    func run(_ text: String, each rows: [[SQL.Value]]) throws
}
