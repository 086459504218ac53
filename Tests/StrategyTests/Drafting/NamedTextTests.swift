import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// Texts that keep no state: nobody translates the name of a partner from one language into the other.
@Suite(.onBothEngines) struct NamedTextTests {
    @Test func namesAreChangedAgainAndAgainInEachLanguage() async throws {
        let drafted = try await Drafted()
        let id = try await drafted.inner().objective.id
        _ = try await drafted.edit(
            .addPart(.mention(id, .partner), [.fr: "Ville", .nl: "Stad"]))
        let draft = drafted.draft
        let keys = try await drafted.database.read { transaction in
            try transaction.all(
                """
                SELECT m.position FROM partner_mention m WHERE m.objective_id = \(id) ORDER BY m.position DESC
                """
            ) { $0.int(0) }
        }
        let place = TextPlace.partner(id, try #require(keys.first))
        for round in 0..<3 {
            for language in [Language.fr, .nl] {
                guard case .done = try await drafted.edit(.setText(place, language, "\(language.rawValue) \(round)"))
                else {
                    Issue.record("round \(round)")
                    return
                }
            }
        }
        let stale = try await drafted.database.read { transaction in
            try transaction.all("SELECT place FROM stale_text") { $0.text(0) }
        }
        #expect(stale == [])
        let whole = try await drafted.store.completeness(
            of: draft, today: CalendarDay(year: 2026, month: 3, day: 3)!, as: Drafted.admin)
        #expect(whole.count(.stale, in: .nl) == 0 && whole.count(.stale, in: .fr) == 0)
    }
}
