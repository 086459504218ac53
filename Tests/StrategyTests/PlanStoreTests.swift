import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite struct PlanStoreTests {
    let actor = Kernel.Actor.operatorAccount("test")

    private func store() throws -> PlanStore {
        PlanStore(RehearsingDatabase(try memoryDatabase(PlanStore.migrations)))
    }

    @Test func anObjectiveComesBackAsItWasKept() async throws {
        let store = try store()
        let kept = try await store.add([SamplePlan.content], source: SamplePlan.source, as: actor)
        #expect(kept == [SamplePlan.plan])
        let page = try await store.objective(SamplePlan.number, of: "meuse-2026")
        #expect(page.plan == SamplePlan.plan)
        #expect(page.content.fields == SamplePlan.inner.fields)
        #expect(page.content.indicators == SamplePlan.inner.indicators)
        #expect(page.content == SamplePlan.inner)
        #expect(page.ancestors == [SamplePlan.outer.objective])
        #expect(page.children == [])
        #expect(page.previous == SamplePlan.outer.objective)
        #expect(page.next == SamplePlan.last.objective)
        #expect(page.findings == [SamplePlan.content.findings[1]])
    }
}
