import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// Chapters of a draft come, go, move and are written.
@Suite("Chapters of a draft", .onBothEngines)
struct ChapterTests {
    private func chapters(_ drafted: Drafted) async throws -> [Chapter] {
        try await drafted.store.overview(of: drafted.draft).chapters
    }

    private func revision(of outcome: EditOutcome) -> Int {
        if case .done(let revision, _) = outcome { return revision }
        Issue.record("not done: \(outcome)")
        return 0
    }

    @Test("Each step of their order leaves nothing when it is undone")
    func undone() async throws {
        let drafted = try await Drafted()
        let (first, annex) = (try await chapters(drafted)[0], try await chapters(drafted)[1])
        let edits: [DraftEdit] = [
            .addChapter(after: first.id, .chapter, number: "II", [.fr: "Contexte", .nl: "Context"]),
            .addChapter(after: nil, .annex, number: nil, [.fr: "Avant tout"]), .removeChapter(first.id),
            .moveChapter(annex.id, after: nil), .setChapterNumber(first.id, "A"), .setChapterNumber(first.id, nil),
        ]
        for edit in edits {
            let before = try await drafted.rows()
            let made = revision(of: try await drafted.edit(edit))
            #expect(try await drafted.rows() != before, "\(edit)")
            let places = try await chapters(drafted).map(\.position)
            #expect(places == Array(places.indices), "\(edit)")
            _ = try await drafted.store.undo(revision: made, in: drafted.draft, as: .person(Drafted.ada))
            #expect(try await drafted.rows() == before, "\(edit)")
        }
    }

    @Test("An annex that nobody has filled in has no text to translate; a number that is too long is said to be")
    func unfilled() async throws {
        let drafted = try await Drafted()
        _ = try await drafted.edit(.addChapter(after: nil, .annex, number: nil, [.fr: "Agenda", .nl: "Agenda"]))
        let annex = try #require(try await chapters(drafted).first { $0.title[.fr] == "Agenda" })
        func waiting() async throws -> Int {
            let today = try #require(CalendarDay(iso: "2026-11-29"))
            return try await drafted.store.completeness(of: drafted.draft, today: today, as: Drafted.admin)
                .texts.first { $0.chapter?.id == annex.id }?.gaps.count ?? 0
        }
        for label in ["Objectif stratégique :", "[…]"] {
            _ = try await drafted.edit(.addItem(ItemPlace(.chapter(annex.id)), .paragraph, depth: 0, [.fr: label]))
        }
        #expect(try await waiting() == 0)
        let text = [Language.fr: "Un arrêté sur les hébergements"]
        _ = try await drafted.edit(.addItem(ItemPlace(.chapter(annex.id)), .paragraph, depth: 0, text))
        #expect(try await waiting() == 3)
        let long = String(repeating: "I", count: 41)
        await #expect(throws: Problem(.invalid, .drafting(.numberTooLong(given: long, limit: 40)))) {
            try await drafted.edit(.setChapterNumber(annex.id, long))
        }
    }

    @Test("A name in addresses is not given again, so that a removal can be undone")
    func names() async throws {
        let drafted = try await Drafted()
        let annex = try await chapters(drafted)[1]
        let removed = revision(of: try await drafted.edit(.removeChapter(annex.id)))
        _ = try await drafted.edit(.addChapter(after: nil, .annex, number: nil, [.fr: "Autre"]))
        let slugs = try await chapters(drafted).map(\.slug)
        #expect(!slugs.contains(annex.slug) && Set(slugs).count == slugs.count)
        let undo = try? await drafted.store.undo(revision: removed, in: drafted.draft, as: .person(Drafted.ada))
        #expect(undo != nil || !slugs.contains(annex.slug))
    }

    @Test("Headings within a chapter go where it goes")
    func within() async throws {
        let drafted = try await Drafted()
        var list = try await drafted.database.read { [draft = drafted.draft] transaction in
            try ChapterList(of: StagedPlan.find(draft, in: transaction).id, PlanRows(transaction))
        }
        let (one, two) = (list.entries[0], list.entries[1])
        let inner = ChapterList.Entry(id: ChapterID(high: 7, low: 1), slug: "x", depth: 2, position: 0)
        try list.insert([inner], after: one.id)
        #expect(list.entries.map(\.id) == [one.id, inner.id, two.id])
        let taken = list.take(one.id)
        #expect(taken.map(\.id) == [one.id, inner.id])
        try list.insert(taken, after: two.id)
        #expect(list.entries.map(\.id) == [two.id, one.id, inner.id])
        #expect(list.entries.map(\.position) == [0, 1, 2])
    }

    @Test("A chapter in which somebody has written since is not removed unread")
    func meanwhile() async throws {
        let drafted = try await Drafted()
        let texts = try await drafted.store.draftTexts(
            chapter: "chapter-1", of: drafted.draft, as: .person(Drafted.bert))
        let item = try #require(texts.chapter?.paragraphs.first)
        _ = try await drafted.edit(.setText(.chapterItem(item.id), .fr, "Autre."), by: Drafted.ada)
        let edit = DraftEdit.removeChapter(try #require(texts.chapter?.chapter.id))
        guard case .conflict = try await drafted.edit(edit, seen: texts.plan.revision, by: Drafted.bert) else {
            Issue.record("no conflict")
            return
        }
        // Who typed into an item that is gone by now gets it back.
        _ = try await drafted.edit(.removeItem(item.id), by: Drafted.ada)
        let typed = DraftEdit.setText(.chapterItem(item.id), .fr, "Le mien.")
        guard case .conflict = try await drafted.edit(typed, seen: texts.plan.revision, by: Drafted.bert) else {
            Issue.record("no conflict")
            return
        }
        let removal = DraftEdit.removeItem(item.id)
        guard case .conflict = try await drafted.edit(removal, seen: texts.plan.revision, by: Drafted.bert) else {
            Issue.record("no conflict")
            return
        }
    }

    @Test("Its page has texts, sources, threads and what was typed; the title its own")
    func page() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let bert = Asker.person(Drafted.bert)
        let chapter = try await store.draftTexts(chapter: "chapter-1", of: drafted.draft, as: bert)
        let item = try #require(chapter.chapter?.paragraphs.first)
        _ = try await drafted.edit(.setText(.chapterItem(item.id), .fr, "Soyez les bienvenus."))
        _ = try await store.comment("Trop court ?", at: chapter.place, isQuestion: true, of: drafted.draft, as: bert)
        _ = try await store.comment("Le titre ?", at: .plan, of: drafted.draft, as: bert)
        try await store.keepTyping(
            "Hallo", at: TextPlace.chapterItem(item.id).stored, in: .nl, seen: 1, of: drafted.draft, as: bert)
        let counting = CountingDatabase(drafted.database)
        let now = try await PlanStore(counting).draftTexts(chapter: "chapter-1", of: drafted.draft, as: bert)
        #expect(counting.mostStatements <= 6)
        #expect(now.sources.map(\.place) == [.chapterItem(item.id)])
        #expect(now.sources.first?.source.text == "Bienvenue.")
        #expect(now.threads.map(\.place) == [chapter.place])
        #expect(now.typing.map(\.text) == ["Hallo"])
        #expect(now.rights.may(.changeOutline))
        let title = try await store.draftTexts(of: drafted.draft, as: bert)
        #expect(title.threads.map(\.place) == [.plan])
        #expect(title.chapters.map(\.slug) == ["chapter-1", "annex-1"])
        await #expect(throws: Problem.self) {
            try await store.draftTexts(chapter: "chapter-9", of: drafted.draft, as: bert)
        }
        await #expect(throws: Problem.self) { try await store.draftTexts(of: drafted.slug, as: bert) }
    }

    @Test("The history of title and chapters tells nothing of objectives, and every step has its sentence")
    func history() async throws {
        let drafted = try await Drafted()
        let first = try await chapters(drafted)[0]
        _ = try await drafted.edit(.setText(.plan, .fr, "Lettre"))
        _ = try await drafted.edit(.setStatus(try await drafted.inner().objective.id, .done))
        _ = try await drafted.edit(.moveChapter(first.id, after: try await chapters(drafted)[1].id))
        _ = try await drafted.edit(.setChapterNumber(first.id, "B"))
        let records = try await drafted.store.edits(of: drafted.draft, .noObjective, as: Drafted.admin)
        #expect(records.map(\.kind) == [.number, .moveChapter, .text])
        #expect(records.map { $0.parts.map(\.part) } == [[.chapterNumber], [.chapterPlace], [.planTitle]])
    }

    @Test("Only who coordinates changes their order; who edits a language writes their texts in it")
    func allowed() async throws {
        let drafted = try await Drafted()
        let first = try await chapters(drafted)[0]
        let dora = PersonID(high: 1, low: 9)
        try await drafted.store.grant(.editor(.nl), to: dora, in: drafted.slug, as: Drafted.admin)
        for edit: DraftEdit in [
            .removeChapter(first.id), .moveChapter(first.id, after: nil), .setChapterNumber(first.id, "B"),
            .addChapter(after: nil, .chapter, number: nil, [.nl: "x"]), .setText(.chapter(first.id), .fr, "x"),
        ] {
            let error = await #expect(throws: Problem.self) { try await drafted.edit(edit, by: dora) }
            #expect(error?.kind == .forbidden, "\(edit)")
        }
        #expect(revision(of: try await drafted.edit(.setText(.chapter(first.id), .nl, "Woord vooraf"), by: dora)) > 0)
        #expect(revision(of: try await drafted.edit(.setText(.plan, .nl, "Brief"), by: dora)) > 0)
    }
}
