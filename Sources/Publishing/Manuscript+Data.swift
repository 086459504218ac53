import Letters

extension Manuscript {
    /// The plan as tables.
    public var data: PlanData {
        PlanData(facts, text, partners: partners, targetGroups: targetGroups, on: today)
    }
}
