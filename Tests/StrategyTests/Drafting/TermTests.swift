import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct TermTests {
    @Test func whatIsPublishedAndApprovedIsRemembered() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        // The draft was begun: what everybody reads is remembered, each thing once.
        var all = try await store.allTerms()
        func has(_ french: String, _ dutch: String, _ kind: TermKind) -> Bool {
            all.contains { $0.texts == [.fr: french, .nl: dutch] && $0.kind == kind }
        }
        #expect(has("Les quais à vélo", "De kaaien met de fiets", .title))
        #expect(has("Des quais sûrs.", "Veilige kaaien.", .sentence))
        #expect(has("Cyclistes", "Fietsers", .targetGroup))
        #expect(has("Introduction", "Inleiding", .title))
        #expect(!all.contains { $0.texts.values.contains("Mobilis") }, "in one language it teaches nothing")
        #expect(try await store.harvestTerms(of: drafted.slug, as: Drafted.admin) == 0)

        // What is written is not remembered before it is approved.
        let outer = try await store.objective("IV.1", of: drafted.draft).content.objective.id
        _ = try await drafted.edit(.setText(.objective(outer), .fr, "Recevoir"))
        _ = try await drafted.edit(.setText(.objective(outer), .nl, "Ontvangen"))
        all = try await store.allTerms()
        #expect(!has("Recevoir", "Ontvangen", .title))
        _ = try await store.review(.handIn, of: outer, in: drafted.draft, seen: .max, as: Drafted.admin)
        _ = try await store.review(.approve, of: outer, in: drafted.draft, seen: .max, as: Drafted.admin)
        all = try await store.allTerms()
        #expect(has("Recevoir", "Ontvangen", .title) && has("Accueillir", "Onthalen", .title))
    }

    @Test func termsOfATextAreFoundTheLongestFirst() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let added = try await store.importTerms(
            [
                TranslationUnit(kind: nil, texts: [.fr: "pôle d’échange", .nl: "overstapplaats"]),
                TranslationUnit(kind: nil, texts: [.fr: "pôle", .nl: "pool"], uses: 4),
                TranslationUnit(kind: nil, texts: [.fr: "Les quais à vélo", .nl: "De kaaien met de fiets"]),
                TranslationUnit(kind: nil, texts: [.fr: "seul"]),
                TranslationUnit(kind: nil, texts: [.fr: "…", .nl: "—"]),
            ], as: Drafted.admin)
        #expect(added == 2, "one is known, one has no translation, one has no word")
        let found = try await store.terms(
            in: "Un PÔLE d'échange pour les Cyclistes, sans monopole.", from: .fr, to: .nl)
        #expect(found.map(\.target) == ["overstapplaats", "pool", "Fietsers"])
        #expect(try await store.terms(in: "overstapplaats", from: .nl, to: .fr).map(\.target) == ["pôle d’échange"])
        #expect(try await store.terms(in: "Cyclistes", from: .fr, to: .en).isEmpty)
        #expect(try await store.terms(in: "", from: .fr, to: .nl).isEmpty)
        #expect(try await store.importTerms([], as: Drafted.admin) == 0)
        await #expect(throws: Problem.self) {
            try await store.importTerms(
                [TranslationUnit(kind: nil, texts: [.fr: "un", .nl: "een"])], as: .person(Drafted.ada))
        }
    }

    @Test func aStaleTranslationCanBeStillRight() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        _ = try await drafted.edit(.setText(.item(item), .fr, "Des quais plus sûrs."))
        let seen = try await drafted.revision()
        guard case .done = try await drafted.edit(.confirmText(.item(item), .nl), seen: seen) else {
            Issue.record("not confirmed")
            return
        }
        let text = try await drafted.inner().fields[0].items[0].text
        #expect(text.version(in: .nl) == .init("Veilige kaaien.", state: .translated))
        #expect(
            try await drafted.store.draftPage(SamplePlan.number, of: drafted.draft, as: Drafted.admin).sources == [])
        guard case .unchanged = try await drafted.edit(.confirmText(.item(item), .nl)) else {
            Issue.record("confirmed twice")
            return
        }
        // Nobody confirms what they have not seen.
        _ = try await drafted.edit(.setText(.item(item), .fr, "Des quais encore plus sûrs."))
        guard case .conflict = try await drafted.edit(.confirmText(.item(item), .nl), seen: seen) else {
            Issue.record("no conflict")
            return
        }
    }
}
