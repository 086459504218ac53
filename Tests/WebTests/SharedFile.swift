import Kernel
import Storage
import StoreTesting
import Strategy
import Testing

/// A database that several programs share, opened twice, as the server and a command beside it have it.
final class SharedFile: Sendable {
    let own: any Database
    let other: any Database

    /// With the plan of Valmer, and a second one.
    init() async throws {
        // In memory nobody else can be on it.
        let engine = Engine.current == .memory ? Engine.file : Engine.current
        let place = try engine.place(for: PlanStore.migrations)
        (own, other) = (try place.open(PlanStore.migrations), try place.open(PlanStore.migrations))
        _ = try await PlanStore(other).add([Valmer.content], source: Valmer.source, as: .system)
        let second = SamplePlan.copy(5)
        _ = try await PlanStore(other).add([second.content], source: second.source, as: .system)
    }

    /// Another title of a plan and of its objectives, as a write of a store would set it: with a new revision, and
    /// entered in the journal.
    static func rename(_ slug: String, _ title: String, in database: any Database) async throws {
        try await database.write(as: .system) { transaction in
            let plan: PlanID? = try transaction.first("SELECT id FROM plan WHERE slug = \(slug)") {
                try $0.identifier(0)
            }
            let id = try #require(plan)
            try transaction.execute("UPDATE plan_text SET title = \(title) WHERE plan_id = \(id)")
            try transaction.execute(
                """
                UPDATE objective_text SET title = \(title)
                WHERE objective_id IN (SELECT id FROM objective WHERE plan_id = \(id))
                """)
            try transaction.execute("UPDATE plan SET revision = revision + 1 WHERE id = \(id)")
            try transaction.record(.init("rename", "plan", id, in: id, revision: 2, was: "1"))
        }
    }
}

extension Valmer {
    /// The plan as another reading of another document would give it: the same name, and another identity.
    static var anew: (content: PlanContent, source: NewSource) {
        var copy = SamplePlan.copy(7)
        copy.content.plan.slug = slug
        copy.content.plan.title = LocalizedText([Language.fr: "Anew"])
        return copy
    }
}
