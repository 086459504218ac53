import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct CommentTests {
    @Test func aThreadIsBegunAnsweredAndClosed() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let inner = try await drafted.inner()
        let revision = try await drafted.revision()
        let place = TextPlace.indicator(inner.indicators[0].id)
        let thread = try await store.comment(
            "D'où vient ce chiffre\u{A0}?", at: place, in: .fr, isQuestion: true,
            mentions: [Drafted.bert, Drafted.bert], of: drafted.draft, as: .person(Drafted.ada))
        let answer = try await store.answer(
            "Du comptage.", to: thread, mentions: [Drafted.ada], of: drafted.draft, as: .person(Drafted.bert))
        try await store.resolve(thread, of: drafted.draft, as: .person(Drafted.ada))
        let threads = try await store.comments(of: drafted.draft, as: .person(Drafted.carla))
        let page = try await store.draftPage(SamplePlan.number, of: drafted.draft, as: .person(Drafted.carla))
        #expect(page.threads == threads)
        try #require(threads.count == 1)
        #expect(threads[0].place == place && threads[0].language == .fr && threads[0].isQuestion)
        #expect(threads[0].origin == page.origin)
        #expect(threads[0].resolved?.by == .person(Drafted.ada))
        #expect(threads[0].comments.map(\.id) == [thread, answer])
        #expect(threads[0].comments.map(\.mentions) == [[Drafted.bert], [Drafted.ada]])
        #expect(threads[0].comments[1].text == "Du comptage.")
        try await store.resolve(thread, isResolved: false, of: drafted.draft, as: .person(Drafted.bert))
        #expect(try await store.comments(of: drafted.draft, as: .person(Drafted.carla))[0].isOpen)
        // To say something changes nothing of the draft.
        #expect(try await drafted.revision() == revision)
        #expect(try await store.edits(of: drafted.draft, as: .person(Drafted.ada)) == [])
    }

    /// What is said stands in the journal beside the change before it, and is no part of it.
    @Test func whatIsSaidIsNoConflictAndNoHistory() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(.item(item), .fr, "Un."), seen: seen)
        _ = try await drafted.store.comment("x", at: .item(item), of: drafted.draft, as: .person(Drafted.bert))
        guard case .conflict(let conflict) = try await drafted.edit(.setText(.item(item), .fr, "Deux."), seen: seen)
        else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.by == .person(Drafted.ada))
        #expect(try await drafted.store.edits(of: drafted.draft, as: Drafted.admin).map(\.kind) == [.text])
        _ = try await drafted.store.undo(revision: seen + 1, in: drafted.draft, as: Drafted.admin)
    }

    @Test func whatIsWrongIsRefused() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let (ada, published) = (
            Asker.person(Drafted.ada), try await store.objective(SamplePlan.number, of: drafted.slug).content
        )
        await #expect(throws: Problem(.invalid, .drafting(.textEmpty))) {
            try await store.comment(" ", at: .plan, of: drafted.draft, as: ada)
        }
        await #expect(throws: Problem(.notFound, .drafting(.placeUnknown))) {
            try await store.comment("x", at: .objective(published.objective.id), of: drafted.draft, as: ada)
        }
        await #expect(throws: Problem(.notFound, .drafting(.commentUnknown))) {
            try await store.answer("x", to: CommentID(high: 1, low: 1), of: drafted.draft, as: ada)
        }
        let reader = PersonID(high: 4, low: 4)
        try await store.grant(.reader, to: reader, in: drafted.slug, as: Drafted.admin)
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.comment)))) {
            try await store.comment("x", at: .plan, of: drafted.draft, as: .person(reader))
        }
    }

    @Test func whatIsTypedIsKeptUntilItIsSaved() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let item = try await drafted.inner().fields[0].items[0].id
        let (ada, seen) = (Asker.person(Drafted.ada), try await drafted.revision())
        let place = TextPlace.item(item).stored
        try await store.keepTyping("Des qu", at: place, in: .fr, seen: seen, of: drafted.draft, as: ada)
        try await store.keepTyping("Des quais", at: place, in: .fr, seen: seen, of: drafted.draft, as: ada)
        try await store.keepTyping("12", at: "indicator/x/target", in: nil, seen: seen, of: drafted.draft, as: ada)
        #expect(Set(try await store.typing(of: drafted.draft, as: ada).map(\.text)) == ["Des quais", "12"])
        #expect(try await store.typing(of: drafted.draft, as: .person(Drafted.bert)) == [])
        let page = try await store.draftPage(SamplePlan.number, of: drafted.draft, as: ada)
        #expect(page.typing.count == 2)
        #expect(page.typing.first { $0.place == place }?.seen == seen)
        // Another person's change drops nothing; one's own does.
        _ = try await drafted.edit(.setText(.item(item), .fr, "Un."), by: Drafted.bert)
        #expect(try await store.typing(of: drafted.draft, as: ada).count == 2)
        _ = try await drafted.edit(.setText(.item(item), .fr, "Deux."), by: Drafted.ada)
        #expect(try await store.typing(of: drafted.draft, as: ada).map(\.text) == ["12"])
        try await store.dropTyping(of: drafted.draft, as: ada)
        #expect(try await store.typing(of: drafted.draft, as: ada) == [])
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.see)))) {
            try await store.keepTyping(
                "x", at: place, in: .fr, seen: 1, of: drafted.draft, as: .person(PersonID(high: 9, low: 9)))
        }
        // Who may not write a text keeps nothing there, whatever the form says that they do.
        let (editor, reader) = (PersonID(high: 5, low: 5), PersonID(high: 4, low: 4))
        try await store.grant(.editor(.nl), to: editor, in: drafted.slug, as: Drafted.admin)
        try await store.grant(.reader, to: reader, in: drafted.slug, as: Drafted.admin)
        for (person, language) in [(editor, Language.fr), (reader, .nl)] {
            await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.write)))) {
                try await store.keepTyping(
                    "x", at: place, in: language, toward: .see, seen: 1, of: drafted.draft, as: .person(person))
            }
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.write)))) {
            try await store.keepTyping(
                "x", at: "form/plan/add-staff:fr", in: nil, toward: .writeValues(nil), seen: 1, of: drafted.draft,
                as: .person(editor))
        }
        try await store.keepTyping("x", at: place, in: .nl, seen: 1, of: drafted.draft, as: .person(editor))
        #expect(try await store.typing(of: drafted.draft, as: .person(editor)).map(\.text) == ["x"])
    }
}
