import Kernel
import StoreTesting
import Testing

@testable import Strategy

/// An indicator that the letter names in a list is written there, and follows.
@Suite("Names of indicators", .onBothEngines)
struct IndicatorNameTests {
    /// A draft whose first indicator is called what its item says.
    private func named() async throws -> (drafted: Drafted, item: ItemID, indicator: IndicatorID) {
        let drafted = try await Drafted()
        let content = try await drafted.inner()
        let indicator = try #require(content.indicators.first { $0.item != nil })
        _ = try await drafted.edit(.nameAsItem(indicator.id))
        return (drafted, try #require(indicator.item), indicator.id)
    }

    private func both(_ drafted: Drafted) async throws -> (name: LocalizedText, said: LocalizedText, follows: Bool) {
        let content = try await drafted.inner()
        let indicator = try #require(content.indicators.first { $0.item != nil })
        return (indicator.name, try #require(content.item(of: indicator)).text, content.followsItem(indicator))
    }

    @Test("It follows its item in each language, in one change that is undone as one")
    func follows() async throws {
        let (drafted, item, _) = try await named()
        #expect(try await both(drafted).follows)
        for language in [Language.fr, .nl] {
            try await drafted.makeAndUndo(.setText(.item(item), language, "Autre \(language.rawValue)"))
            let now = try await both(drafted)
            #expect(now.follows && now.name[language] == "Autre \(language.rawValue)")
        }
        let page = try await drafted.store.draftPage(SamplePlan.number, of: drafted.draft, as: .person(Drafted.ada))
        let whole = try await drafted.store.completeness(
            of: drafted.draft, today: try #require(CalendarDay(iso: "2026-11-29")), as: .person(Drafted.ada))
        let one = try #require(whole.objectives.first { $0.objective.number == SamplePlan.number })
        for gaps in [page.gaps, one.gaps] {
            #expect(!gaps.contains { if case .indicator = $0.place { true } else { false } }, "it is told once")
        }
        // The Dutch one is stale, and still right: so is the name.
        _ = try await drafted.edit(.setText(.item(item), .fr, "Encore autre"))
        _ = try await drafted.edit(.confirmText(.item(item), .nl))
        #expect(try await both(drafted).name.version(in: .nl)?.state != .stale)
    }

    @Test("One that is called otherwise follows no more, waits by itself, and takes the item's words over when told to")
    func otherwise() async throws {
        let (drafted, item, indicator) = try await named()
        _ = try await drafted.edit(.setText(.indicator(indicator), .fr, "Plus court"))
        _ = try await drafted.edit(.setText(.item(item), .fr, "Plus long que cela"))
        #expect(try await both(drafted).name[.fr] == "Plus court")
        let page = try await drafted.store.draftPage(SamplePlan.number, of: drafted.draft, as: .person(Drafted.ada))
        #expect(page.gaps.contains { $0.place == .indicator(indicator) })
        try await drafted.makeAndUndo(.nameAsItem(indicator))
        #expect(try await both(drafted).follows)
        guard case .unchanged = try await drafted.edit(.nameAsItem(indicator)) else {
            Issue.record("it says the same already")
            return
        }
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(.indicator(indicator), .fr, "De Bert"), by: Drafted.bert)
        guard case .conflict(let conflict) = try await drafted.edit(.nameAsItem(indicator), seen: seen) else {
            Issue.record("what Bert wrote is not thrown away unread")
            return
        }
        #expect(conflict.theirs == .text("De Bert") && conflict.by == .person(Drafted.bert))
    }

    @Test("One whose item is taken away keeps its name")
    func removed() async throws {
        let (drafted, item, indicator) = try await named()
        let name = try await both(drafted).name
        _ = try await drafted.edit(.removeItem(item))
        let left = try #require(try await drafted.inner().indicators.first { $0.id == indicator })
        #expect(left.item == nil && left.name == name)
        await #expect(throws: Problem(.notFound, .drafting(.placeUnknown))) {
            try await drafted.edit(.nameAsItem(indicator))
        }
    }

    @Test("A change of the item is undone though the name was changed by itself since: that stays")
    func undone() async throws {
        let (drafted, item, indicator) = try await named()
        let before = try await both(drafted).said
        guard case .done(let revision, _) = try await drafted.edit(.setText(.item(item), .fr, "Autre")) else {
            Issue.record("not changed")
            return
        }
        _ = try await drafted.edit(.setText(.indicator(indicator), .fr, "Plus court"))
        _ = try await drafted.store.undo(revision: revision, in: drafted.draft, as: Drafted.admin)
        let now = try await both(drafted)
        #expect(now.said == before && now.name[.fr] == "Plus court")
        // What the item itself has become since is not put back unread.
        _ = try await drafted.edit(.nameAsItem(indicator))
        guard case .done(let second, _) = try await drafted.edit(.setText(.item(item), .fr, "Encore")) else { return }
        _ = try await drafted.edit(.setText(.item(item), .fr, "Toujours"))
        await #expect(throws: Problem(.conflict, .drafting(.undoImpossible(revision: second)))) {
            try await drafted.store.undo(revision: second, in: drafted.draft, as: Drafted.admin)
        }
    }

    @Test("It follows an item that is emptied and written again, put in another language, split and joined")
    func everyWay() async throws {
        let (drafted, item, _) = try await named()
        try await drafted.makeAndUndo(
            .splitItem(item, first: [.fr: "Un", .nl: "Een"], second: [.fr: "deux", .nl: "twee"]))
        var now = try await both(drafted)
        #expect(now.follows && now.name[.fr] == "Un" && now.name[.nl] == "Een")
        let items = try await drafted.inner().fields.flatMap(\.items).map(\.id)
        let second = items[try #require(items.firstIndex(of: item)) + 1]
        try await drafted.makeAndUndo(.mergeItems(item, second))
        now = try await both(drafted)
        #expect(now.follows && now.name[.fr] == "Un deux" && now.name[.nl] == "Een twee")
        _ = try await drafted.edit(.setText(.item(item), .nl, ""))
        try await drafted.makeAndUndo(.changeLanguage(.item(item), from: .fr, to: .nl))
        now = try await both(drafted)
        #expect(now.follows && now.name.languages == [.nl] && now.name[.nl] == "Un deux")
        _ = try await drafted.edit(.setText(.item(item), .nl, ""))
        #expect(try await both(drafted).name.isEmpty)
        _ = try await drafted.edit(.setText(.item(item), .fr, "De nouveau"))
        now = try await both(drafted)
        #expect(now.follows && now.name[.fr] == "De nouveau")
    }
}
