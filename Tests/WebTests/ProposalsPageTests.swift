import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// A letter that was read again proposes to the draft, and people take what fits.
@Suite("Proposals of a letter", .onBothEngines)
struct ProposalsPageTests {
    private static let page = "/fr/plans/\(DraftDesk.draft)/proposals"

    @Test("Each proposal shows what changes, and is taken or left")
    func deciding() async throws {
        let desk = try await DraftDesk()
        #expect(try await desk.bo.get(Self.page).page().find(".empty-state code").count == 1)
        var letter = Valmer.content.objectives
        letter[0].objective.title.set(.init("Accueillir toute l’année"), in: .fr)
        letter[0].objective.status = .late
        let gone = letter.removeLast().objective.number
        let counts = try await desk.visitor.plans.propose(
            letter, from: "lettre-bis.txt", to: DraftDesk.draft, as: .operatorAccount("test"))
        #expect(counts.changed == 2 && counts.gone == 1)
        let page = try await desk.bo.get(Self.page).page()
        #expect(page.find(".proposed").count == counts.all)
        #expect(page.find(".proposed del").map(\.text).joined().contains("mieux"))
        #expect(try await desk.bo.get(Self.page + "?kind=gone").page().find(".proposed").count == 1)
        #expect(try await Self.fill(desk.bo, [("do", "take")]).status == 422)
        let first = try #require(page.first("input[name=proposal]")?["value"])
        let taken = try await Self.fill(desk.bo, [("proposal", first), ("do", "take")])
        #expect(taken.status == 303)
        #expect(try await desk.content("IV.1").objective.title[.fr] == "Accueillir toute l’année")
        let after = try await desk.bo.get(try #require(taken.headers[.location])).page()
        #expect(after.first(".notice")?.text == "Repris : 1.")
        let kept = try await Self.fill(
            desk.bo, [("do", "leave"), ("proposal", "2")], on: Self.page + "?kind=gone")
        #expect(kept.status == 303)
        _ = try await Self.fill(desk.bo, [("do", "all")])
        #expect(try await desk.content("IV.1").objective.status == .late)
        #expect(try await desk.content(gone).objective.number == gone, "it was left, and is still there")
    }

    /// A form of the page, with what tells the list that it was made of.
    private static func fill(
        _ browser: Browser, _ fields: [(String, String)], on page: String = page
    ) async throws -> Visitor.Answer {
        let list = try await browser.get(page).page().first("input[name=list]")?["value"] ?? ""
        return try await browser.fill(page, fields + [("list", list)])
    }

    @Test("What has come since is not taken by who has not seen it")
    func another() async throws {
        let desk = try await DraftDesk()
        var letter = Valmer.content.objectives
        letter[0].objective.status = .late
        let operatorAccount = Asker.operatorAccount("test")
        _ = try await desk.visitor.plans.propose(letter, from: "a.txt", to: DraftDesk.draft, as: operatorAccount)
        let list = try #require(try await desk.bo.get(Self.page).page().first("input[name=list]")?["value"])
        letter[0].objective.title.set(.init("Autre"), in: .fr)
        _ = try await desk.visitor.plans.propose(letter, from: "b.txt", to: DraftDesk.draft, as: operatorAccount)
        for sent in [[("do", "all")], [("do", "take"), ("proposal", "0")], [("do", "leave"), ("proposal", "0")]] {
            #expect(try await desk.bo.fill(Self.page, sent + [("list", list)]).status == 409)
        }
        #expect(try await desk.content("IV.1").objective.status != .late)
    }

    @Test("The same list is the same each time it is looked at")
    func same() async throws {
        let desk = try await DraftDesk()
        let letter = Array(Valmer.content.objectives.prefix(1))
        _ = try await desk.visitor.plans.propose(
            letter, from: "a.txt", to: DraftDesk.draft, as: .operatorAccount("test"))
        var seen: Set<String> = []
        for _ in 0..<12 {
            seen.insert(try #require(try await desk.bo.get(Self.page).page().first("input[name=list]")?["value"]))
        }
        #expect(seen.count == 1)
    }

    @Test("Nobody takes without the right")
    func ruled() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        var letter = Valmer.content.objectives
        letter[0].objective.status = .late
        _ = try await desk.visitor.plans.propose(
            letter, from: "lettre-bis.txt", to: DraftDesk.draft, as: .operatorAccount("test"))
        #expect(try await Self.fill(desk.an, [("do", "all")]).status == 403)
        #expect(try await desk.content("IV.1").objective.status != .late)
    }
}
