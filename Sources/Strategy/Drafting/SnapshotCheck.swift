import Kernel
import Storage

/// Holds what was published to the sum that it was published under: nobody has changed it since.
struct SnapshotCheck {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func outcome() throws -> CheckOutcome {
        var outcome = CheckOutcome(.snapshots)
        let snapshots: [(id: PlanID, slug: String, sha256: String)] = try transaction.all(
            "SELECT id, slug, snapshot_sha256 FROM plan WHERE stage = 'snapshot' ORDER BY slug"
        ) { (try $0.identifier(0), $0.text(1), $0.text(2)) }
        // One after the other: each is a whole plan.
        for snapshot in snapshots {
            outcome.count()
            let found = try CanonicalContent(of: snapshot.id, in: transaction).sha256
            if found != snapshot.sha256 { outcome.add("\(snapshot.slug): \(snapshot.sha256) ≠ \(found)") }
        }
        return outcome
    }
}
