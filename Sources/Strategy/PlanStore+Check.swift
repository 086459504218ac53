import Storage

extension PlanStore {
    /// Makes sure that plans can be read now: the database answers, and has every table that they need.
    ///
    /// - Throws: `Problem` of kind unavailable.
    public func checkSchema() async throws { try await database.check(PlanStore.migrations) }
}
