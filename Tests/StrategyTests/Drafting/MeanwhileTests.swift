import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// What somebody does who has not seen what others did meanwhile.
@Suite(.onBothEngines) struct MeanwhileTests {
    @Test func aTranslationOfAnOldSourceIsStaleFromTheStart() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0]
        let place = TextPlace.item(item.id)
        let old = try #require(item.text[.fr])
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(place, .fr, "Autre."), by: Drafted.bert)
        _ = try await drafted.edit(.setText(place, .nl, "Nieuw, van het oude."), seen: seen)
        let now = try await drafted.inner().fields[0].items[0].text
        #expect(now[.nl] == "Nieuw, van het oude." && now.version(in: .nl)?.state == .stale)
        let sources = try await drafted.database.read { transaction in
            try transaction.all("SELECT source_text FROM stale_text WHERE place = \(place.stored)") { $0.text(0) }
        }
        #expect(sources == [old])
        // Who has seen it translates it.
        _ = try await drafted.edit(.setText(place, .nl, "Anders."), seen: try await drafted.revision())
        #expect(try await drafted.inner().fields[0].items[0].text.version(in: .nl)?.state == .translated)
    }

    @Test func whoChangesBothLanguagesInOneFormHasTranslatedWhatItSays() async throws {
        let drafted = try await Drafted()
        let place = TextPlace.item(try await drafted.inner().fields[0].items[0].id)
        _ = try await drafted.store.edit(
            [.setText(place, .fr, "Autre."), .setText(place, .nl, "Anders.")], in: drafted.draft,
            seen: try await drafted.revision(), as: .person(Drafted.ada))
        let text = try await drafted.inner().fields[0].items[0].text
        #expect([Language.fr, .nl].allSatisfy { text.version(in: $0)?.state != .stale })
    }

    @Test func whatSomebodyHasWorkedOnIsNotTakenAway() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let indicator = inner.indicators[0].id
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setTarget(indicator, 77), by: Drafted.bert)
        for edit in [DraftEdit.removePart(.indicator(indicator)), .removeObjective(inner.objective.id)] {
            guard case .conflict(let conflict) = try await drafted.edit(edit, seen: seen) else {
                Issue.record("\(edit)")
                continue
            }
            #expect(conflict.by == .person(Drafted.bert))
        }
        // One's own work is in nobody's way.
        guard case .done = try await drafted.edit(.removePart(.indicator(indicator)), seen: seen, by: Drafted.bert)
        else {
            Issue.record("bert")
            return
        }
    }

    @Test func whoHasNotTouchedWhatIsGoneHasNoConflict() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let (item, indicator) = (inner.fields[0].items[0], inner.indicators[0])
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.removeItem(item.id), by: Drafted.bert)
        _ = try await drafted.edit(.removePart(.indicator(indicator.id)), by: Drafted.bert)
        let untouched: [DraftEdit] = [
            .setText(.item(item.id), .fr, item.text[.fr] ?? ""), .setTarget(indicator.id, indicator.target),
        ]
        for edit in untouched {
            guard case .unchanged = try await drafted.edit(edit, seen: seen) else {
                Issue.record("\(edit)")
                continue
            }
        }
        guard case .conflict = try await drafted.edit(.setText(.item(item.id), .fr, "Touché."), seen: seen) else {
            Issue.record("touched")
            return
        }
    }

    @Test func whoChangesATextAndTakesItAwayIsInNobodysWay() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(.item(item), .fr, "Autre."), seen: seen)
        guard case .done = try await drafted.edit(.removeItem(item), seen: seen) else {
            Issue.record("removed")
            return
        }
    }

    @Test func whatWasWrittenInAnotherWindowIsNotCutAway() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0]
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(.item(item.id), .fr, "Écrit ailleurs."), seen: seen)
        let split = DraftEdit.splitItem(item.id, first: [.fr: "Des quais"], second: [.fr: "sûrs."])
        guard case .conflict(let conflict) = try await drafted.edit(split, seen: seen) else {
            Issue.record("cut away")
            return
        }
        #expect(conflict.theirs == .text("Écrit ailleurs.") && conflict.by == .person(Drafted.ada))
        #expect(try await drafted.inner().fields[0].items[0].text[.fr] == "Écrit ailleurs.")
        guard case .done = try await drafted.edit(split, seen: try await drafted.revision()) else {
            Issue.record("who has seen it may")
            return
        }
    }

    @Test func aTextIsWrittenInALanguageOfThePlan() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        await #expect(throws: Problem.self) { _ = try await drafted.edit(.setText(.item(item), .de, "Neu")) }
        #expect(try await drafted.inner().fields[0].items[0].text[.de] == nil)
    }

    @Test(arguments: ["..", ".", "a/b", "a\\b", "a\u{202E}b", String(repeating: "9", count: 41)])
    func aNumberCanStandInAnAddress(_ number: String) async throws {
        let drafted = try await Drafted()
        let id = try await drafted.inner().objective.id
        await #expect(throws: Problem.self) { _ = try await drafted.edit(.renumber([id: number])) }
    }
}
