import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onSharedEngines) struct BeginningTests {
    @Test func aPlanBeginsEmpty() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let draft = try await store.beginPlan(
            "neuf-2027", form: "orientation-letter", title: [.fr: "Lettre 2027"], period: Period(2027),
            languages: [.fr, .nl], coordinator: Drafted.ada, as: Drafted.admin)
        #expect(draft == "neuf-2027~draft")
        #expect(try await store.plans().count == 1)
        await #expect(throws: Problem(.notFound, .planUnknown(slug: "neuf-2027", nearest: nil))) {
            try await store.plan("neuf-2027")
        }
        await #expect(throws: Problem.self) { try await store.version(of: "neuf-2027") }
        _ = try await store.edit(
            .addObjective(at: OutlinePlace(), .strategic, number: "OS 1", [.fr: "Accueillir"]), in: draft, seen: 1,
            as: .person(Drafted.ada))
        let whole = try await store.completeness(
            of: draft, today: CalendarDay(year: 2026, month: 1, day: 1)!, as: .person(Drafted.ada))
        #expect(whole.objectives.map(\.needsApproval) == [true])
        await #expect(throws: Problem(.invalid, .drafting(.notApproved(objectives: 1)))) {
            try await store.publish(draft, seen: try await store.version(of: draft).revision, as: Drafted.admin)
        }
        let publication = try await store.publish(
            draft, seen: try await store.version(of: draft).revision, evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        #expect(publication.snapshot.number == 1)
        #expect(try await store.objective("OS 1", of: "neuf-2027").content.objective.title[.fr] == "Accueillir")
        #expect(try await store.plans().count == 2)
        #expect(try await store.check().filter { $0.faults > 0 } == [])
    }

    @Test func theNextYearBeginsWithWhatWasPlanned() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let inner = try await drafted.inner()
        // Something was achieved, something planned, something is done.
        _ = try await drafted.edit(
            .addPart(.field(inner.objective.id, .achievements, year: 2026), [.fr: "Réalisations"]))
        let achieved = try await store.draftPage(SamplePlan.number, of: drafted.draft, as: Drafted.admin).places.fields
        for (place, text) in [(achieved[3], "Fait."), (achieved[2], "Prévu.")] {
            _ = try await drafted.edit(
                .addItem(
                    ItemPlace(.objective(inner.objective.id, field: place)), .bullet, depth: 0, [.fr: text]))
        }
        let last = try await store.objective("IV.2", of: drafted.draft).content.objective.id
        _ = try await drafted.edit(.setStatus(last, .done))
        _ = try await store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        let next = try await store.beginNext(after: drafted.slug, as: "meuse-2027", by: .person(Drafted.ada))
        #expect(next == "meuse-2027~draft")
        #expect(try await store.plan(next).period == Period(2027))
        #expect(try await store.overview(of: next).objectives.map(\.objective.number) == ["IV.1", SamplePlan.number])
        let content = try await store.objective(SamplePlan.number, of: next).content
        #expect(content.fields.map(\.field) == [.description, .indicators, .planning, .achievements])
        #expect(content.fields[2].year == 2027)
        #expect(content.fields[2].items.map { $0.text[.fr] } == ["Prévu."])
        #expect(content.fields[3].items == [])
        #expect(content.objective.status == nil)
        #expect(content.indicators[0].measurements.map(\.value) == inner.indicators[0].measurements.map(\.value))
        #expect(content.indicators[0].item == content.fields[1].items[0].id)
        #expect(content.budget.allSatisfy { $0.amount == nil } && content.budget.count == inner.budget.count)
        #expect(content.budget[1].period == Period(from: 2027, to: 2028))
        #expect(content.deadlines.map(\.due) == [CalendarDay.last(of: 2027)], "a day comes a year later")
        #expect(content.deadlines[0].text[.fr] == "Décembre 2026", "what is said of it stays")
        #expect(try await store.plan(next).title[.fr] == "Lettre 2027")
        #expect(try await store.plan(next).title.version(in: .nl) == .init("Brief 2027", state: .draft))
        #expect(content.objective.title.version(in: .nl)?.state == .draft)
        #expect(try await store.rights(of: .person(Drafted.ada), in: next).roles == [.coordinator])
        // Both can be published beside each other.
        _ = try await store.publish(
            next, seen: try await store.version(of: next).revision, evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        #expect(try await store.plans().map(\.plan.slug) == ["meuse-2027", drafted.slug])
        #expect(try await store.check().filter { $0.faults > 0 } == [])
    }

    @Test func theNextTitleIsWhatSomebodySays() async throws {
        let drafted = try await Drafted()
        // A title in a language that the plan does not owe goes where nobody says it again.
        _ = try await drafted.edit(.setText(.plan, .en, "Letter 2026"))
        _ = try await drafted.store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, as: Drafted.admin)
        let next = try await drafted.store.beginNext(
            after: drafted.slug, as: "meuse-2028", title: [.nl: " Brief twee "], years: 2, by: Drafted.admin)
        let plan = try await drafted.store.plan(next)
        #expect(plan.title[.nl] == "Brief twee" && plan.title[.fr] == nil && plan.languages == [.fr, .nl])
        #expect(plan.period == Period(2028))
        #expect(
            try await drafted.store.objective(SamplePlan.number, of: next).content.deadlines[0].due
                == CalendarDay.last(of: 2028))
        await #expect(throws: Problem(.invalid, .drafting(.textEmpty))) {
            try await drafted.store.beginNext(after: drafted.slug, as: "y", title: [.fr: "\u{200B}"], by: Drafted.admin)
        }
        let undone = try? await drafted.store.plan("y~draft")
        #expect(undone == nil)
    }

    @Test(arguments: [
        ("Lettre 2026", "Lettre 2027"), ("2026-2027", "2027-2028"), ("Lettre 20261", "Lettre 20261"),
        ("Lettre", "Lettre"), ("2024, puis 2026", "2024, puis 2027"), ("", ""),
    ])
    func yearsInTitlesComeLater(_ title: String, _ later: String) {
        var plan = SamplePlan.plan
        plan.period = title == "2026-2027" ? Period(from: 2026, to: 2027) : Period(2026)
        plan.title = LocalizedText([Language.fr: title])
        #expect(plan.title(years: 1)[.fr] ?? "" == later)
    }

    @Test func aNameIsCheckedAndAPlanGivenUp() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        for slug in ["", "É", "a~draft", "a b", "A"] {
            await #expect(throws: Problem(.invalid, .drafting(.slugInvalid(given: slug)))) {
                try await store.beginNext(after: drafted.slug, as: slug, by: Drafted.admin)
            }
        }
        await #expect(throws: Problem(.conflict, .planExists(slug: drafted.slug))) {
            try await store.beginNext(after: drafted.slug, as: drafted.slug, by: Drafted.admin)
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.begin)))) {
            try await store.beginPlan(
                "x", form: "f", title: [.fr: "T"], period: nil, languages: [.fr], as: .person(Drafted.ada))
        }
        let next = try await store.beginNext(after: drafted.slug, as: "x", by: Drafted.admin)
        try await store.discardDraft(of: next, seen: 1, as: Drafted.admin)
        #expect(try await store.check().filter { $0.faults > 0 } == [])
        _ = try await store.beginNext(after: drafted.slug, as: "x", by: Drafted.admin)
    }
}
