import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct CompletenessTests {
    private let today = CalendarDay(year: 2026, month: 3, day: 3)!
    private let fien = PersonID(high: 5, low: 1)

    @Test func eachObjectiveSaysWhatItLacks() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let inner = try await drafted.inner()
        let item = inner.fields[0].items[0].id
        _ = try await drafted.edit(.setText(.item(item), .fr, "Autre."))
        try await store.assign(
            inner.objective.id, to: fien, due: CalendarDay(year: 2026, month: 3, day: 2), in: drafted.slug,
            as: .person(Drafted.ada))
        let question = try await store.comment(
            "Combien\u{A0}?", at: .item(item), isQuestion: true, of: drafted.draft, as: .person(Drafted.ada))
        let whole = try await store.completeness(of: drafted.draft, today: today, as: .person(Drafted.bert))
        #expect(whole.objectives.map(\.objective.number) == ["IV.1", SamplePlan.number, "IV.2"])
        let mine = whole.objectives[1]
        #expect(mine.gaps.contains(TextGap(.stale, .item(item), .nl)))
        #expect(mine.count(.toTranslate, in: .nl) == 2, "a note, a threshold; the label of a field is known")
        #expect(mine.count(.toTranslate, in: .fr) == 0)
        #expect(mine.emptyFields == [.planning])
        #expect(mine.late.map(\.person) == [fien])
        #expect(!mine.isUnassigned && whole.objectives[0].isUnassigned)
        #expect(
            mine.obstacles == [
                .texts(.toTranslate, .nl, count: 2), .texts(.stale, .nl, count: 1), .questions(1), .notHandedIn,
            ])
        #expect(whole.objectives[2].gaps.map(\.kind) == [.untitled])
        // Nobody has touched it: it is as approved as what was published.
        #expect(whole.objectives[2].isApproved && !mine.isApproved)
        #expect(whole.count(.stale, in: .nl) == 1 && whole.publishable == 2)
        #expect(whole.count(.approved) == 0 && whole.count(.untouched) == 2)

        let waiting = try await store.waiting(for: fien, in: drafted.draft, today: today)
        #expect(waiting.toWrite.map(\.objective.number) == [SamplePlan.number])
        #expect(waiting.toAnswer.map(\.id) == [question])
        #expect(waiting.askedAbout.values.map(\.number) == [SamplePlan.number])
        #expect(waiting.toApprove == [] && waiting.toTranslate.isEmpty)
        _ = try await store.answer("Douze.", to: question, of: drafted.draft, as: .person(fien))
        #expect(try await store.waiting(for: fien, in: drafted.draft, today: today).toAnswer == [])

        try await store.grant(.editor(.nl), to: fien, in: drafted.slug, as: Drafted.admin)
        try await store.grant(.approver, to: fien, in: drafted.slug, as: Drafted.admin)
        _ = try await store.review(
            .handIn, of: inner.objective.id, in: drafted.draft, seen: .max, as: .person(Drafted.ada))
        let all = try await store.waiting(for: fien, today: today)
        try #require(all.count == 1)
        #expect(all[0].toWrite == [])
        #expect(all[0].toTranslate.map(\.gaps.count) == [3])
        #expect(all[0].toApprove.map(\.objective.number) == [SamplePlan.number])
        #expect(try await store.waiting(for: PersonID(high: 8, low: 8), today: today) == [])
    }
}
