import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// The sample plan and its draft, with a person of each role.
struct Drafted {
    let database: any Database
    let store: PlanStore
    let slug = SamplePlan.plan.slug
    let draft: String

    static let admin = Asker.operatorAccount("test")
    static let ada = PersonID(high: 1, low: 1)
    static let bert = PersonID(high: 1, low: 2)
    static let carla = PersonID(high: 1, low: 3)

    init(rehearsed: Bool = true) async throws {
        let database = try emptyDatabase(PlanStore.migrations)
        self.database = database
        store = PlanStore(rehearsed ? RehearsingDatabase(database) : database)
        _ = try await store.add(
            [SamplePlan.content], source: KeptPlans.source(SamplePlan.source, SamplePlan.source.bytes),
            as: .operatorAccount("test"))
        draft = try await store.beginDraft(of: slug, as: Self.admin)
        for person in [Self.ada, Self.bert, Self.carla] {
            try await store.grant(.coordinator, to: person, in: slug, as: Self.admin)
        }
    }

    /// The objective with everything, in the draft.
    func inner() async throws -> ObjectiveContent {
        try await store.objective(SamplePlan.number, of: draft).content
    }

    func edit(_ edit: DraftEdit, seen: Int = .max, by person: PersonID = ada) async throws -> EditOutcome {
        try await store.edit(edit, in: draft, seen: seen, as: .person(person))
    }

    func revision() async throws -> Int { try await store.version(of: draft).revision }

    /// Makes a change, undoes it and makes it again; each time the draft is what it is to be.
    func makeAndUndo(_ change: DraftEdit) async throws {
        let before = try await rows()
        guard case .done(let made, _) = try await edit(change) else {
            Issue.record("not done: \(change)")
            return
        }
        let changed = try await rows()
        #expect(changed != before, "\(change)")
        guard case .done(let undone, _) = try await store.undo(revision: made, in: draft, as: Self.admin) else {
            Issue.record("not undone: \(change)")
            return
        }
        #expect(try await rows() == before, "\(change)")
        _ = try await store.undo(revision: undone, in: draft, as: Self.admin)
        #expect(try await rows() == changed, "\(change)")
    }

    func rows() async throws -> [PlanRow: [String: Cell]] {
        let draft = draft
        return try await database.read { transaction in
            let plan = try StagedPlan.find(draft, in: transaction)
            return try PlanRows(transaction).everything(of: plan.id)
        }
    }
}
