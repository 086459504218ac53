import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// The lists of a plan are written as all else in a draft.
@Suite(.onSharedEngines) struct ListTests {
    private func entries(_ drafted: Drafted, _ list: LivingList = .regulatoryAgenda) async throws -> [ListEntry] {
        try await drafted.store.facts(of: drafted.draft).entries(of: list)
    }

    private func add(_ text: String, _ drafted: Drafted, status: Status? = nil) async throws {
        _ = try await drafted.edit(
            .addEntry(.regulatoryAgenda, NewEntry(texts: [.text: [.fr: text]], status: status)))
    }

    @Test func whatIsAddedWithAPlanIsReadWithItsFacts() async throws {
        let drafted = try await Drafted()
        #expect(
            try await drafted.store.facts(of: drafted.slug).entries == [SamplePlan.rule, SamplePlan.advice])
        let entry = try #require(try await entries(drafted).first)
        #expect(entry.id != SamplePlan.rule.id && entry.text == SamplePlan.rule.text)
        #expect(entry.due == SamplePlan.rule.due && entry.owner == "Ports")
    }

    /// Each change is undone and done again, and the journal tells it all.
    @Test func entriesComeGoAndChange() async throws {
        let drafted = try await Drafted()
        let (start, begun) = (try await drafted.rows(), try await drafted.revision())
        try await add("Neuf", drafted)
        let (first, second) = (try await entries(drafted)[0].id, try await entries(drafted)[1].id)
        let edits: [DraftEdit] = [
            .addEntry(
                .auditRecommendations,
                NewEntry(
                    texts: [.text: [.fr: "Un", .nl: "Een"], .followUp: [.nl: "Gedaan"]], owner: " Finances ",
                    status: .late, due: CalendarDay(year: 2026, month: 2, day: 1))),
            .moveEntry(second, up: true), .setEntryStatus(first, .done), .setEntryDue(first, nil),
            .setEntryOwner(first, "Cabinet"), .setText(.listEntry(first, .followUp), .nl, "Eerste lezing."),
            .setText(.listEntry(first, .text), .fr, "Arrêté"), .removeEntry(first),
        ]
        for edit in edits { try await drafted.makeAndUndo(edit) }
        #expect(try await entries(drafted).map(\.id) == [second])
        #expect(try await entries(drafted, .auditRecommendations).map(\.owner) == [nil, "Finances"])
        #expect(try await Replay(start, drafted, after: begun).rows == drafted.rows())
        #expect(try await drafted.store.check().filter { $0.faults > 0 } == [])
    }

    @Test func entriesStandAmongThoseOfTheirList() async throws {
        let drafted = try await Drafted()
        for text in ["Deux", "Trois"] { try await add(text, drafted) }
        let ids = try await entries(drafted).map(\.id)
        _ = try await drafted.edit(.moveEntry(ids[2], up: true))
        _ = try await drafted.edit(.moveEntry(ids[2], up: true))
        #expect(try await entries(drafted).map(\.id) == [ids[2], ids[0], ids[1]])
        #expect(try await entries(drafted, .auditRecommendations).count == 1)
        guard case .unchanged = try await drafted.edit(.moveEntry(ids[2], up: true)) else {
            Issue.record("moved beyond the first")
            return
        }
        _ = try await drafted.edit(.moveEntry(ids[2], up: false))
        #expect(try await entries(drafted).map(\.id) == [ids[0], ids[2], ids[1]])
    }

    @Test func nobodyOverwritesAnybody() async throws {
        let drafted = try await Drafted()
        let id = try await entries(drafted)[0].id
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setEntryStatus(id, .late), seen: seen, by: Drafted.bert)
        guard case .conflict(let conflict) = try await drafted.edit(.setEntryStatus(id, .done), seen: seen) else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.base == .status(.inProgress) && conflict.theirs == .status(.late))
        guard case .done = try await drafted.edit(.setEntryOwner(id, "Cabinet"), seen: seen) else {
            Issue.record("another value of the same entry")
            return
        }
        guard case .conflict = try await drafted.edit(.removeEntry(id), seen: seen) else {
            Issue.record("taken away unread")
            return
        }
        await #expect(throws: Problem(.invalid, .drafting(.textEmpty))) {
            for language in [Language.fr, .nl] {
                _ = try await drafted.edit(.setText(.listEntry(id, .text), language, " "))
            }
        }
    }

    @Test func coordinatorsKeepListsAndEditorsTranslate() async throws {
        let drafted = try await Drafted()
        let (store, editor) = (drafted.store, PersonID(high: 5, low: 5))
        try await store.grant(.editor(.nl), to: editor, in: drafted.slug, as: Drafted.admin)
        let id = try await entries(drafted)[0].id
        _ = try await drafted.edit(.setText(.listEntry(id, .followUp), .nl, "Eerste lezing in maart."), by: editor)
        #expect(try await entries(drafted)[0].followUp.version(in: .nl)?.state == .translated)
        for edit in [
            DraftEdit.removeEntry(id), .setEntryStatus(id, nil), .moveEntry(id, up: true),
            .addEntry(.regulatoryAgenda, NewEntry(texts: [.text: [.nl: "Nieuw"]])),
        ] {
            await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.write)))) {
                try await drafted.edit(edit, by: editor)
            }
        }
    }

    @Test func historyNamesTheListAndTheItem() async throws {
        let drafted = try await Drafted()
        let id = try await entries(drafted)[0].id
        _ = try await drafted.edit(.setEntryStatus(id, .done))
        _ = try await drafted.edit(.removeEntry(id))
        let records = try await drafted.store.edits(of: drafted.draft, as: Drafted.admin)
        #expect(records[0].parts.first?.part == .entry(.text, .regulatoryAgenda), "also of one that is gone")
        #expect(records[1].parts.map(\.part) == [.entry(.status, nil)], "nobody knows of which")
        _ = try await drafted.store.undo(revision: records[0].revision, in: drafted.draft, as: Drafted.admin)
        let again = try await drafted.store.edits(of: drafted.draft, as: Drafted.admin)
        #expect(again[2].parts.map(\.part) == [.entry(.status, .regulatoryAgenda)])
        #expect(again[2].parts.map(\.ordinal) == [1])
    }

    @Test func aMoveAndAMoveBackLeaveEverythingAsItWas() async throws {
        let drafted = try await Drafted()
        let before = try await drafted.rows()
        // The new one stands behind those of the other list, too.
        try await add("Neuf", drafted)
        _ = try await drafted.edit(
            .addEntry(.auditRecommendations, NewEntry(texts: [.text: [.fr: "Une recommandation"]])))
        try await add("Dernier", drafted)
        let last = try #require(try await entries(drafted).filter { $0.list == .regulatoryAgenda }.last?.id)
        let there = try await drafted.rows()
        for up in [true, false] { _ = try await drafted.edit(.moveEntry(last, up: up)) }
        #expect(try await drafted.rows() == there && there != before)
        // An entry that somebody has taken away is moved nowhere, and nothing else of the form is lost.
        _ = try await drafted.edit(.removeEntry(last), by: Drafted.bert)
        guard case .conflict = try await drafted.edit(.moveEntry(last, up: true)) else {
            Issue.record("no conflict")
            return
        }
    }

    @Test func theyArePublishedKeptAndPartOfTheDigest() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        func publish() async throws -> Publication {
            try await store.publish(
                drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
                as: Drafted.admin)
        }
        let before = try await publish().snapshot.sha256
        #expect(try await publish().snapshot.sha256 == before)
        let id = try await entries(drafted)[0].id
        try await add("Neuf", drafted)
        _ = try await drafted.edit(.setEntryOwner(id, "Cabinet"))
        let publication = try await publish()
        #expect(publication.snapshot.sha256 != before)
        let published = try await store.facts(of: drafted.slug).entries(of: .regulatoryAgenda)
        #expect(published.map(\.owner) == ["Cabinet", nil] && published[0].id == SamplePlan.rule.id)
        #expect(try await store.facts(of: "meuse-2026~1").entries.map(\.owner) == ["Ports", nil])
        #expect(try await store.check().filter { $0.faults > 0 } == [])
    }

    /// What was published before there were lists keeps its digest.
    @Test func aPlanWithoutListsSaysNothingOfThem() async throws {
        let drafted = try await Drafted()
        for list in LivingList.allCases {
            for entry in try await entries(drafted, list) { _ = try await drafted.edit(.removeEntry(entry.id)) }
        }
        let draft = drafted.draft
        let bytes = try await drafted.database.read { transaction in
            try CanonicalContent(of: StagedPlan.find(draft, in: transaction).id, in: transaction).bytes
        }
        #expect(!String(decoding: bytes, as: UTF8.self).contains("list_entry"))
    }

    @Test func whatIsOpenComesAlongIntoTheNextYear() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        try await add("Abandonné", drafted, status: .dropped)
        try await add("Sans statut", drafted)
        _ = try await store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        let next = try await store.beginNext(after: drafted.slug, as: "meuse-2027", by: .person(Drafted.ada))
        let carried = try await store.facts(of: next).entries
        #expect(carried.map { $0.text[.fr] } == ["Arrêté sur les quais", "Sans statut"])
        #expect(carried[0].status == .inProgress && carried[0].due == SamplePlan.rule.due)
        #expect(try await store.check().filter { $0.faults > 0 } == [])
    }

    @Test func anEntryWithoutATextIsFound() async throws {
        let drafted = try await Drafted()
        try await drafted.database.write(as: .system) { transaction in
            try transaction.deriving { try transaction.execute("DELETE FROM list_entry_text WHERE part = 0") }
            try transaction.record(
                JournalEntry.Draft(
                    "test", "plan", SamplePlan.plan.id, in: SamplePlan.plan.id, revision: 99, became: "{}"))
        }
        let orphans = try #require(try await drafted.store.check().first { $0.kind == .orphans })
        #expect(orphans.faults == 4)
    }
}
