import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// The dimensions of a plan are its own, and its sums by them come to its total.
@Suite(.onSharedEngines) struct DimensionTests {
    private static let audience = DraftEdit.addDimension(
        [.fr: "Public", .nl: "Publiek"],
        values: [[.fr: "Loisirs", .nl: "Vrije tijd"], [.fr: "Congrès", .nl: "Congressen"], [.fr: "Les deux"]])

    private func dimensions(_ drafted: Drafted) async throws -> [Dimension] {
        try await drafted.store.facts(of: drafted.draft).dimensions
    }

    private func objective(_ number: String, _ drafted: Drafted) async throws -> ObjectiveID {
        try await drafted.store.objective(number, of: drafted.draft).content.objective.id
    }

    @Test func theyComeGoAndAreNamed() async throws {
        let drafted = try await Drafted()
        let (start, begun) = (try await drafted.rows(), try await drafted.revision())
        _ = try await drafted.edit(Self.audience)
        let one = try #require(try await dimensions(drafted).first)
        #expect(one.name[.nl] == "Publiek" && one.values.map { $0.name[.fr] } == ["Loisirs", "Congrès", "Les deux"])
        let outer = try await objective("IV.1", drafted)
        let edits: [DraftEdit] = [
            .addDimension([.fr: "Portée"], values: []), .addDimensionValue(one.id, [.fr: "Autre"]),
            .setText(.dimensionValue(one.values[2].id), .nl, "Beide"), .setText(.dimension(one.id), .fr, "Publics"),
            .setDimension(outer, one.id, one.values[0].id), .setDimension(outer, one.id, one.values[1].id),
            .setDimension(outer, one.id, nil), .setDimension(outer, one.id, one.values[0].id),
            .removeDimensionValue(one.values[0].id), .setDimension(outer, one.id, one.values[1].id),
            .removeDimension(one.id),
        ]
        for edit in edits { try await drafted.makeAndUndo(edit) }
        #expect(try await dimensions(drafted).map { $0.name[.fr] } == ["Portée"])
        #expect(try await Replay(start, drafted, after: begun).rows == drafted.rows())
        #expect(try await drafted.store.check().filter { $0.faults > 0 } == [])
        await #expect(throws: Problem(.invalid, .drafting(.textEmpty))) {
            try await drafted.edit(.addDimension([:], values: []))
        }
    }

    @Test func anObjectiveSaysAValueOrFollowsTheOneAbove() async throws {
        let drafted = try await Drafted()
        _ = try await drafted.edit(Self.audience)
        let one = try await dimensions(drafted)[0]
        let outer = try await objective("IV.1", drafted)
        _ = try await drafted.edit(.setDimension(outer, one.id, one.values[0].id))
        var facts = try await drafted.store.facts(of: drafted.draft)
        func said() -> [String?] {
            let sorted = PlanDimensions(facts)
            return facts.objectives.map { sorted.value(of: $0.objective, in: facts.dimensions[0])?.value.name[.fr] }
        }
        #expect(said() == ["Loisirs", "Loisirs", nil])
        let inner = try await objective(SamplePlan.number, drafted)
        _ = try await drafted.edit(.setDimension(inner, one.id, one.values[2].id))
        facts = try await drafted.store.facts(of: drafted.draft)
        #expect(said() == ["Loisirs", "Les deux", nil])
        await #expect(throws: Problem(.notFound, .drafting(.placeUnknown))) {
            try await drafted.edit(.setDimension(inner, one.id, DimensionValueID(high: 1, low: 1)))
        }
    }

    @Test func sharesComeToTheTotalOfThePlan() async throws {
        let drafted = try await Drafted()
        _ = try await drafted.edit(Self.audience)
        let one = try await dimensions(drafted)[0]
        for number in [nil, SamplePlan.number, "IV.1"] {
            if let number {
                let id = try await objective(number, drafted)
                _ = try await drafted.edit(.setDimension(id, one.id, one.values[number == "IV.1" ? 0 : 1].id))
            }
            let facts = try await drafted.store.facts(of: drafted.draft)
            let outlays = PlanMoney(facts).outlays
            #expect(!outlays.isEmpty)
            for outlay in outlays {
                let shares = PlanDimensions(facts).shares(of: outlay, in: facts.dimensions[0])
                #expect(shares.map(\.amount).reduce(.zero, +) == outlay.total)
                #expect(shares.contains { $0.value == nil } == (number != "IV.1"), "\(number ?? "none")")
            }
        }
    }

    @Test func aValueThatSomebodyElseChoseIsAConflict() async throws {
        let drafted = try await Drafted()
        _ = try await drafted.edit(Self.audience)
        let (one, outer) = (try await dimensions(drafted)[0], try await objective("IV.1", drafted))
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setDimension(outer, one.id, one.values[0].id), seen: seen, by: Drafted.bert)
        guard
            case .conflict(let conflict) = try await drafted.edit(
                .setDimension(outer, one.id, one.values[1].id), seen: seen)
        else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.base == nil && conflict.theirs == .text("Loisirs"))
        guard case .unchanged = try await drafted.edit(.setDimension(outer, one.id, nil), seen: seen) else {
            Issue.record("who has not touched it says nothing")
            return
        }
        let editor = PersonID(high: 5, low: 5)
        try await drafted.store.grant(.editor(.nl), to: editor, in: drafted.slug, as: Drafted.admin)
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.write)))) {
            try await drafted.edit(.setDimension(outer, one.id, nil), by: editor)
        }
        let record = try #require(
            try await drafted.store.edits(of: drafted.draft, as: Drafted.admin).first { $0.kind == .dimension })
        #expect(
            record.parts.map(\.part) == [.dimension(of: "IV.1", named: "Public")]
                && record.parts[0].became == .text("Loisirs"))
    }

    @Test func aValueThatSomebodyHasTakenAwayIsNoDisturbance() async throws {
        let drafted = try await Drafted()
        _ = try await drafted.edit(Self.audience)
        let (one, outer) = (try await dimensions(drafted)[0], try await objective("IV.1", drafted))
        _ = try await drafted.edit(.setDimension(outer, one.id, one.values[0].id))
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.removeDimensionValue(one.values[0].id), by: Drafted.bert)
        guard case .unchanged = try await drafted.edit(.setDimension(outer, one.id, one.values[0].id), seen: seen)
        else {
            Issue.record("it was there when the form was opened")
            return
        }
        let inner = try await objective(SamplePlan.number, drafted)
        guard case .conflict = try await drafted.edit(.setDimension(inner, one.id, one.values[0].id), seen: seen)
        else {
            Issue.record("it was chosen")
            return
        }
    }

    @Test func theyArePublishedAndComeAlong() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        _ = try await drafted.edit(Self.audience)
        let (one, outer) = (try await dimensions(drafted)[0], try await objective("IV.1", drafted))
        _ = try await drafted.edit(.setDimension(outer, one.id, one.values[1].id))
        for _ in 0..<2 {
            _ = try await store.publish(
                drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
                as: Drafted.admin)
        }
        let next = try await store.beginNext(after: drafted.slug, as: "meuse-2027", by: .person(Drafted.ada))
        for slug in [drafted.slug, "meuse-2026~2", next] {
            let facts = try await store.facts(of: slug)
            let sorted = PlanDimensions(facts)
            #expect(sorted.all.map { $0.values.count } == [3])
            #expect(sorted.value(of: facts.objectives[1].objective, in: sorted.all[0])?.value.name[.nl] == "Congressen")
        }
        let sums = try await store.stages(of: drafted.slug).snapshots.map(\.sha256)
        #expect(sums[0] == sums[1] && sums[1] != sums[2])
        #expect(try await store.check().filter { $0.faults > 0 } == [])
    }

    /// It is about sums: nobody has to approve a text again for it.
    @Test func sortingIsNoChangeOfAnObjective() async throws {
        let drafted = try await Drafted()
        _ = try await drafted.edit(Self.audience)
        let (one, outer) = (try await dimensions(drafted)[0], try await objective("IV.1", drafted))
        _ = try await drafted.edit(.setDimension(outer, one.id, one.values[1].id))
        _ = try await drafted.edit(.setDimension(outer, one.id, nil))
        let last = try await drafted.revision()
        _ = try await drafted.store.undo(revision: last, in: drafted.draft, as: Drafted.admin)
        _ = try await drafted.store.publish(
            drafted.draft, seen: try await drafted.revision(), as: Drafted.admin)
    }
}
