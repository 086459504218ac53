import Kernel
import Storage

extension WriteTransaction {
    /// Lets the revision of a plan grow by one, because its pages show something that was changed, and enters why.
    func touch(_ plan: PlanID, entry: (_ revision: Int) -> JournalEntry.Draft) throws {
        try execute("UPDATE plan SET revision = revision + 1 WHERE id = \(plan)")
        let revision = try first("SELECT revision FROM plan WHERE id = \(plan)") { $0.int(0) }
        guard let revision else { throw Problem(.internal, .unexpected, detail: "plan \(plan) is gone") }
        try record(entry(revision))
    }
}
