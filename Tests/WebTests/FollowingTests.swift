import Accounts
import Foundation
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// Who writes what, how far it has come, and what waits for whom.
@Suite("Following a draft", .onBothEngines)
struct FollowingTests {
    private static let assignments = "/fr/plans/\(DraftDesk.draft)/assignments"
    private static let completeness = "/fr/plans/\(DraftDesk.draft)/completeness"

    @Test("Many objectives are assigned at once, with all below them, and taken back")
    func assigning() async throws {
        let desk = try await DraftDesk()
        let page = try await desk.bo.get(Self.assignments).page()
        let boxes = page.find("input[name=objective]").compactMap { $0["value"] }
        #expect(boxes.count == Valmer.content.objectives.count)
        let outer = try await desk.content("IV.1").objective.id
        let below = Valmer.content.objectives.filter { $0.objective.number.hasPrefix("IV.1") }.count
        func send(_ fields: (String, String)...) async throws -> Visitor.Answer {
            try await desk.bo.fill(Self.assignments, fields)
        }
        // What is missing is said, and what was ticked stays ticked.
        let nobody = try await send(("objective", "\(outer)"), ("do", "assign"), ("due", "nächste Woche"))
        #expect(nobody.status == 422)
        let again = try nobody.page()
        #expect(again.find(".form-errors a").map { $0["href"] } == ["#due", "#person"])
        #expect(again.find("input[name=objective]").filter { $0["checked"] != nil }.count == 1)
        #expect(again.first("#due")?["value"] == "nächste Woche")
        #expect(try await send(("person", "\(desk.anID)"), ("do", "assign")).status == 422, "nothing is ticked")

        let done = try await send(
            ("objective", "\(outer)"), ("below", "yes"), ("person", "\(desk.anID)"), ("language", "nl"),
            ("due", "2026-12-01"), ("do", "assign"))
        #expect(done.status == 303)
        let rights = try await desk.visitor.plans.rights(of: .person(desk.anID), in: Valmer.slug)
        #expect(rights.assignments.count == below && rights.roles == [.contributor])
        #expect(rights.assignments.allSatisfy { $0.language == .nl && "\($0.due!)" == "2026-12-01" })

        let present = try await desk.bo.get(Self.assignments).page().find("input[name=assignment]")
        #expect(present.count == below)
        #expect(present[0]["aria-label"]?.contains("An") == true)
        #expect(try await send(("do", "withdraw")).status == 422)
        let first = try #require(present[0]["value"])
        #expect(try await send(("assignment", first), ("do", "withdraw")).status == 303)
        #expect(
            try await desk.visitor.plans.rights(of: .person(desk.anID), in: Valmer.slug).assignments.count == below - 1)
        // Withdrawn once more, it is no assignment any more, and nothing else goes either.
        let other = try #require(present[1]["value"])
        #expect(try await send(("assignment", other), ("assignment", first), ("do", "withdraw")).status == 404)
        #expect(
            try await desk.visitor.plans.rights(of: .person(desk.anID), in: Valmer.slug).assignments.count == below - 1)
    }

    @Test("Nobody assigns without the role, and nobody is assigned what they could not sign in to write")
    func assigningIsRuled() async throws {
        let desk = try await DraftDesk(.approver)
        #expect(try await desk.an.get(Self.assignments).status == 403)
        let objective = try await desk.content().objective.id
        let path = "/fr/account"
        let answer = try await desk.an.fill(
            path, to: Self.assignments,
            [("objective", "\(objective)"), ("person", "\(desk.anID)"), ("do", "assign")])
        #expect(answer.status == 403)
        _ = try await desk.visitor.accounts.lock(desk.anID, true, as: .system)
        let locked = try await desk.bo.fill(
            Self.assignments, [("objective", "\(objective)"), ("person", "\(desk.anID)"), ("do", "assign")])
        #expect(locked.status == 422)
    }

    @Test("The page of how far a draft has come leads straight to what is missing")
    func completenessPage() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let (id, plans) = (try await desk.content().objective.id, desk.visitor.plans)
        _ = try await plans.edit(
            .setText(.objective(id), .fr, "Relier tous les villages"), in: DraftDesk.draft, seen: .max,
            as: .operatorAccount("test"))
        let page = try await desk.an.get(Self.completeness).page()
        #expect(page.find(".progress-list li").count == Valmer.content.objectives.count)
        let stale = try await desk.an.get(Self.completeness + "?with=stale&text=nl").page()
        #expect(stale.find(".progress-list li").count == 1)
        let link = try #require(stale.find(".gaps a").first { $0["href"]?.contains("#text") == true }?["href"])
        let parts = link.split(separator: "#").map(String.init)
        let target = try await desk.an.get(parts[0]).page()
        let name = try #require(parts[1].removingPercentEncoding)
        #expect(target.all.contains { $0["id"] == name && $0.name == "textarea" }, "\(name)")
        #expect(stale.first(".progress-list .state")?.text.contains("An") == true)
        #expect(try await desk.an.get(Self.completeness + "?with=stale&text=fr").page().find(".empty").count == 1)
        let mine = try await desk.an.get(Self.completeness + "?person=\(desk.anID)").page()
        #expect(mine.find(".progress-list li").count == 1)
        #expect(try await desk.an.get(Self.completeness + "?with=green").page().find(".left-out").count == 1)
        #expect(try await Browser(desk.visitor).get(Self.completeness).status == 303, "strangers sign in first")
    }

    @Test("My page has what waits for me, and nothing else")
    func myPage() async throws {
        let desk = try await DraftDesk(.contributor, .editor(.nl), assigned: ["IV.1.1"])
        let (id, plans) = (try await desk.content().objective.id, desk.visitor.plans)
        _ = try await plans.edit(
            .setText(.objective(id), .fr, "Relier tous les villages"), in: DraftDesk.draft, seen: .max,
            as: .operatorAccount("test"))
        func titles(_ browser: Browser) async throws -> [String] {
            try await browser.get("/fr/my-page").page().find(".waiting h3").map(\.text)
        }
        #expect(try await titles(desk.an) == ["À rédiger", "À traduire", "Titre et chapitres"])
        #expect(try await titles(desk.bo) == [])
        // Who coordinates reads how many nobody writes.
        #expect(try await desk.bo.get("/fr/my-page").page().find(".waiting h3, .waiting li").isEmpty)
        // A remark waits for whom it names, as long as they have not answered.
        let said = try await desk.press(
            "comment", on: "IV.1.1", by: desk.an, ("comment", "Demande à @Bo, pas à x@bo.be."))
        #expect(said.status == 303)
        #expect(try await titles(desk.bo) == ["À répondre"])
        #expect(
            try await desk.bo.get(DraftDesk.page("IV.1.1")).page().first(".thread")?.text.contains("pour Bo") == true)
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1.1", by: desk.an).status == 303)
        let page = try await desk.bo.get("/fr/my-page").page()
        #expect(page.find(".waiting h3").map(\.text) == ["À répondre", "À approuver"])
        let link = try #require(page.first(".waiting .rows a")?["href"])
        #expect(link.contains("#thread"))
        let thread = try #require(
            try await desk.bo.get(DraftDesk.page("IV.1.1")).page().first(".thread")?["id"]
        ).dropFirst("thread:".count)
        _ = try await desk.press("answer:\(thread)", on: "IV.1.1", by: desk.bo, ("answer:\(thread)", "Oui, @an."))
        #expect(try await titles(desk.bo) == ["À approuver"])
        #expect(
            try await titles(desk.an) == ["À répondre", "À traduire", "Titre et chapitres"],
            "what is handed in waits for others")
    }

    @Test("A question is asked about a field, of a person")
    func aboutField() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let page = try await desk.an.get(DraftDesk.page("IV.1.1")).page()
        let about = try #require(page.first("#about")?.all.filter { $0.name == "option" }[1])
        let bo = try #require(page.first("#to")?.all.first { $0.name == "option" && $0.text == "Bo" }?["value"])
        let asked = try await desk.press(
            "ask", on: "IV.1.1", by: desk.an, ("comment", "Combien ?"), ("about", about["value"] ?? ""), ("to", bo))
        #expect(asked.status == 303)
        let thread = try #require(try await desk.an.get(DraftDesk.page("IV.1.1")).page().first(".thread"))
        #expect(thread.first(".over")?.text == about.text)
        #expect(try await desk.bo.get("/fr/my-page").page().find(".waiting h3").map(\.text) == ["À répondre"])
    }
}

@Suite("Names in comments")
struct MentionsTests {
    private func person(_ number: UInt64, _ name: String) -> Person {
        Person(
            id: PersonID(high: 9, low: number), number: Int(number), email: nil, name: name, language: .fr,
            isAdministrator: false, hasPassword: true, state: .active, added: Instant(milliseconds: 0), signedIn: nil)
    }

    @Test(
        "A person is named by name or by an unmistakable first name",
        arguments: [
            ("@An", [1]), ("@an peeters, et @Zoé", [1, 4]), ("@Anna", []), ("@Jan", []), ("@Jan De Wit", [2]),
            ("@jan de wit-Claes", [2]), ("an@example.be", []), ("(@zoe)", [4]), ("@zoe @Zoé", [4]), ("@", []), ("", []),
        ] as [(String, [UInt64])])
    func found(_ text: String, _ wanted: [UInt64]) {
        let people = [person(1, "An Peeters"), person(2, "Jan De Wit"), person(3, "Jan Claes"), person(4, "Zoé Roy")]
        #expect(Mentions.found(in: text, among: people) == wanted.map { PersonID(high: 9, low: $0) })
    }
}
