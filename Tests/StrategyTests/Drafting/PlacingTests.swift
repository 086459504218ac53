import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct PlacingTests {
    private let reader = PersonID(high: 5, low: 1)

    @Test func unplacedLinesBecomeAnItem() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        // Lines 11 and 12 of the sample found no place.
        var desk = try await store.placing(of: drafted.draft, as: .person(Drafted.ada))
        #expect(desk.blocks.map { $0.map(\.number) } == [[11, 12]])
        let inner = try await drafted.inner()
        let id = inner.objective.id
        let last = inner.fields[0].items[0].id
        let before = try await drafted.rows()
        let edit = DraftEdit.placeLines(
            11...12, " Onze et douze. ", .fr, .new(ItemPlace(.objective(id, field: Spacing.place(0)), after: last)))
        guard case .done(let revision, let item?) = try await drafted.edit(edit) else {
            Issue.record("not placed")
            return
        }
        let made = try await drafted.inner().fields[0].items[1]
        #expect(made.id == item && made.text[.fr] == "Onze et douze." && made.lines[.fr] == 11...12)
        desk = try await store.placing(of: drafted.draft, as: .person(Drafted.ada))
        #expect(desk.blocks == [])
        await #expect(throws: Problem(.conflict, .drafting(.linesPlaced))) { try await drafted.edit(edit) }
        let told = try await store.edits(of: drafted.draft, limit: 1, as: Drafted.admin)
        #expect(told.first?.kind == .placeLines && told.first?.parts.count == 1)
        // What was published keeps the lines, and undoing lets go of them.
        _ = try await store.undo(revision: revision, in: drafted.draft, as: .person(Drafted.ada))
        #expect(try await drafted.rows() == before)
        #expect(try await store.placing(of: drafted.draft, as: .person(Drafted.ada)).blocks.count == 1)
    }

    @Test func whatPlansShareMayBePutBackMeanwhile() async throws {
        let drafted = try await Drafted()
        let (store, draft) = (drafted.store, drafted.draft)
        let partner = try await drafted.database.read {
            try $0.first("SELECT slug FROM partner_slug ORDER BY slug") { $0.text(0) } ?? ""
        }
        _ = try await store.rename(partner, to: "Autre nom", in: .fr, of: .partner, as: .system)
        _ = try await store.undo(.partner, as: .system)
        #expect(try await store.placing(of: draft, as: .person(Drafted.ada)).blocks.count == 1)
        let revision = try await drafted.revision()
        do {
            _ = try await store.undo(revision: revision, in: draft, as: Drafted.admin)
            Issue.record("there is nothing of the draft to undo")
        } catch let problem as Problem {
            #expect(problem.kind != .internal)
        }
    }

    @Test func linesBecomeTheMissingHalfOfAnItem() async throws {
        let drafted = try await Drafted()
        let note = try await drafted.inner().notes[0].id
        _ = try await drafted.edit(.placeLines(11...12, "Volgens het observatorium.", .nl, .text(of: note)))
        let made = try await drafted.inner().notes[0]
        #expect(made.text.version(in: .nl) == .init("Volgens het observatorium.", state: .translated))
        #expect(made.lines == [.fr: 7...7, .nl: 11...12])
        let item = try await drafted.inner().fields[0].items[0].id
        await #expect(throws: Problem.self, "it has a Dutch text") {
            try await drafted.edit(.placeLines(11...12, "Tekst", .nl, .text(of: item)))
        }
        await #expect(throws: Problem(.notFound, .drafting(.placeUnknown)), "it has a place since it was read") {
            try await drafted.edit(
                .placeLines(
                    4...5, "Tekst", .fr, .new(ItemPlace(.objective(try await drafted.inner().objective.id, field: nil)))
                ))
        }
    }

    @Test func nobodyPlacesWithoutTheRight() async throws {
        let drafted = try await Drafted()
        try await drafted.store.grant(.reader, to: reader, in: drafted.slug, as: Drafted.admin)
        let id = try await drafted.inner().objective.id
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.write)))) {
            try await drafted.edit(
                .placeLines(11...12, "x", .fr, .new(ItemPlace(.objective(id, field: nil)))), by: reader)
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.write)))) {
            try await drafted.edit(.decideFinding(1, .confirmed), by: reader)
        }
    }

    @Test func findingsAreSettledOnceAndTheJournalTellsIt() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        var desk = try await store.placing(of: drafted.draft, as: .person(Drafted.ada))
        #expect(desk.findings.map(\.finding.kind) == [.bytesReplaced, .figuresDiffer])
        let before = try await drafted.rows()
        let position = desk.findings[1].position
        guard case .done(let revision, _) = try await drafted.edit(.decideFinding(position, .corrected)) else {
            Issue.record("not settled")
            return
        }
        desk = try await store.placing(of: drafted.draft, as: .person(Drafted.ada))
        #expect(desk.findings.map(\.finding.kind) == [.bytesReplaced])
        await #expect(throws: Problem(.notFound, .drafting(.placeUnknown))) {
            try await drafted.edit(.decideFinding(position, .confirmed))
        }
        let told = try #require(try await store.edits(of: drafted.draft, limit: 1, as: Drafted.admin).first)
        #expect(told.kind == .correctFinding && told.actor == .person(Drafted.ada) && !told.parts.isEmpty)
        _ = try await store.undo(revision: revision, in: drafted.draft, as: .person(Drafted.ada))
        #expect(try await drafted.rows() == before)
    }

    @Test func aTextInTheWrongLanguageGoesToTheOther() async throws {
        let drafted = try await Drafted()
        let note = try await drafted.inner().notes[0].id
        let before = try await drafted.rows()
        guard case .done(let revision, _) = try await drafted.edit(.changeLanguage(.item(note), from: .fr, to: .nl))
        else {
            Issue.record("not changed")
            return
        }
        let text = try await drafted.inner().notes[0].text
        #expect(text.languages == [.nl] && text[.nl] == "Selon l'observatoire.")
        _ = try await drafted.store.undo(revision: revision, in: drafted.draft, as: Drafted.admin)
        #expect(try await drafted.rows() == before)
        let item = try await drafted.inner().fields[0].items[0].id
        await #expect(throws: Problem(.invalid, .drafting(.placeImpossible)), "nothing is overwritten") {
            try await drafted.edit(.changeLanguage(.item(item), from: .fr, to: .nl))
        }
    }

    @Test(
        arguments: [
            (["Un mar-", "ché ouvert"], "Un marché ouvert"), (["Nord-", "Sud"], "Nord- Sud"),
            (["a", "", " b "], "a b"), ([], ""),
        ] as [([String], String)])
    func brokenWordsAreWholeAgain(_ lines: [String], _ wanted: String) {
        let lines = lines.enumerated().map { SourceLine(number: $0, text: $1, language: .fr, state: .unplaced) }
        #expect(lines.joined == wanted)
    }

    @Test func linesGoIntoAChapter() async throws {
        let drafted = try await Drafted()
        let content = try await drafted.store.chapter("chapter-1", of: drafted.draft).content
        let place = ItemPlace(.chapter(content.chapter.id), after: content.paragraphs.last?.id)
        _ = try await drafted.edit(.placeLines(11...12, "Onze et douze.", .fr, .new(place)))
        let now = try await drafted.store.chapter("chapter-1", of: drafted.draft).content
        #expect(now.paragraphs.map { $0.text[.fr] } == ["Bienvenue.", "Onze et douze."])
        #expect(now.paragraphs.last?.lines == [.fr: 11...12])
        #expect(try await drafted.store.report(of: drafted.draft).unplaced == [], "the reading page tells it no more")
        #expect(try await drafted.store.report(of: drafted.slug).unplaced.count == 1, "what is published is as it was")
    }

    @Test(arguments: [10...12, 11...11, 12...12, 11...13, 1...100, 4...12])
    func exactlyOneBlockIsPlaced(_ lines: ClosedRange<Int>) async throws {
        let drafted = try await Drafted()
        let note = ItemPlace(.objective(try await drafted.inner().objective.id, field: nil))
        let before = try await drafted.rows()
        await #expect(throws: Problem(.notFound, .drafting(.placeUnknown))) {
            try await drafted.edit(.placeLines(lines, "Tout.", .fr, .new(note)))
        }
        #expect(try await drafted.rows() == before)
        _ = try await drafted.edit(.placeLines(11...12, "Le bloc.", .fr, .new(note)))
    }

    @Test func aFindingIsSettledWithTheLastOfItsLines() async throws {
        let drafted = try await Drafted()
        try await drafted.database.write(as: .system) { [draft = drafted.draft] transaction in
            let id = try StagedPlan.find(draft, in: transaction).id
            try transaction.deriving {
                try transaction.insert(
                    into: "finding", ["plan_id", "position", "kind", "line", "last_line"],
                    [[id, 50, FindingKind.unplaced.rawValue, 11, 12]])
                // In another language, it is a block of its own.
                try transaction.execute("UPDATE source_line SET language = 'nl' WHERE number = 12")
            }
        }
        func findings() async throws -> [Int] {
            try await drafted.store.placing(of: drafted.draft, as: Drafted.admin).findings.map(\.position)
        }
        let note = ItemPlace(.objective(try await drafted.inner().objective.id, field: nil))
        _ = try await drafted.edit(.placeLines(11...11, "Onze.", .fr, .new(note)))
        #expect(try await findings().contains(50), "a line of it waits")
        let before = try await drafted.rows()
        guard case .done(let revision, _) = try await drafted.edit(.placeLines(12...12, "Douze.", .fr, .new(note)))
        else {
            Issue.record("not placed")
            return
        }
        #expect(try await !findings().contains(50))
        let settled = try await drafted.store.placing(of: drafted.draft, as: Drafted.admin).settled
        #expect(settled.map(\.kind) == [.placeLines, .placeLines])
        #expect(settled[0].actor == .person(Drafted.ada) && settled[0].parts.contains { $0.part == .finding })
        _ = try await drafted.store.undo(revision: revision, in: drafted.draft, as: .person(Drafted.ada))
        #expect(try await drafted.rows() == before)
        #expect(try await drafted.store.placing(of: drafted.draft, as: Drafted.admin).settled.count == 1)
    }
}
