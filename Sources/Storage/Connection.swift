/// A connection of an engine: what a transaction needs of it.
protocol Connection: AnyObject {
    /// What the engine says of its tables.
    var catalogue: any Catalogue { get }
    var dialect: Dialect { get }

    /// Runs one statement to its end and gives each row of its answer.
    ///
    /// - Returns: how many rows it inserted, updated or deleted; 0 for a question.
    /// - Throws: `Problem`, or what `row` throws.
    func run(_ sql: SQL, _ row: (Row) throws -> Void) throws -> Int

    /// Runs several questions, none of which needs another's answer, and gives the rows of each in their order.
    func run(_ queries: [Query]) throws

    /// Runs one statement once for each row of values. An engine may send them in any way that keeps their order, and
    /// may tell of a mistake in them as late as with the next statement or at the end.
    func run(_ text: String, each rows: [[SQL.Value]]) throws
}
