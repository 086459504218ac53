import Foundation
import HTTPTypes
import Kernel
import Strategy
import Synchronization
import Testing

@testable import Web

@Suite("Documents on the site")
struct DocumentTests {
    private static let address = "/fr/plans/\(Valmer.slug)/documents"

    private func key(_ name: String) throws -> DocumentShelf.Key {
        let plan = Valmer.content.plan
        return DocumentShelf.Key(
            order: try #require(DocumentOrder(name, of: plan, objective: nil)),
            version: PlanVersion(plan: plan.id, revision: 1), day: try #require(CalendarDay.last(of: 2026)))
    }

    @Test(arguments: ["fr", "nl", "en"])
    func thePageOffersEachFormInEachLanguage(_ language: String) async throws {
        let visitor = try await Visitor()
        let page = try await visitor.page("/\(language)/plans/\(Valmer.slug)/documents")
        let links = page.find("main a").compactMap { $0["href"] }
        for name in [
            "letter-fr.pdf", "letter-nl.pdf", "letter-fr%2Bnl.pdf", "minute-fr.pdf", "letter-fr%2Bnl.docx",
            "letter-nl.odt", "workbook-fr%2Bnl.xlsx",
        ] {
            #expect(links.contains("/\(language)/plans/\(Valmer.slug)/documents/\(name)"), "\(name)")
        }
        #expect(links.contains { $0.contains("letter-fr.pdf?objective=") })
    }

    @Test func eachOutermostObjectiveIsARowWithALinkALanguage() async throws {
        let table = try #require(try await Visitor().page(Self.address).first(".taking-one"))
        #expect(table.texts("thead th") == ["Objectif", "Français", "Néerlandais", "Côte à côte"])
        #expect(table.find("tbody tr").allSatisfy { $0.find("td a").count == 3 })
        #expect(table.first("tbody a")?.text == "PDF, OS 1, français")
    }

    @Test func howLongALetterTakesIsSaidBeforehand() throws {
        var facts = PlanFacts(plan: Valmer.content.plan)
        facts.objectives = (0..<116).map { _ in ObjectiveSummary(objective: Valmer.night.objective) }
        func seconds(_ name: String) throws -> Int? {
            try #require(DocumentOrder(name, of: Valmer.content.plan, objective: nil)).seconds(of: facts)
        }
        #expect(try seconds("letter-fr.pdf") == 5 && seconds("letter-fr+nl.pdf") == 15)
        #expect(try seconds("letter-fr.docx") == nil && seconds("minute-fr.pdf") == nil)
        facts.objectives = Array(facts.objectives.prefix(10))
        #expect(try seconds("letter-fr+nl.pdf") == nil, "it is there at once")
    }

    @Test func aWorkbookIsMadeWhileOneWaits() async throws {
        let visitor = try await Visitor()
        let answer = try await visitor.get(Self.address + "/workbook-fr%2Bnl.xlsx")
        #expect(answer.status == 200)
        #expect(answer.headers[.contentDisposition] == "attachment; filename=\"\(Valmer.slug)-workbook-fr+nl.xlsx\"")
        #expect(answer.body.hasPrefix("PK"))
    }

    @Test(arguments: [
        "letter-de.pdf", "letter-fr+en.pdf", "letter-fr.xlsx", "workbook-fr.pdf", "letter.pdf", "letter-fr.exe", "x",
        "minute-fr.pdf?objective=IV.1", "letter-fr.pdf?objective=nothing", "letter-fr+fr.pdf",
    ])
    func whatIsNoDocumentIsNotFound(_ name: String) async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.get(Self.address + "/" + name).status == 404)
    }

    @Test func oneIsMadeAtATimeAndKept() async throws {
        let shelf = DocumentShelf()
        let (first, second) = (try key("letter-fr.pdf"), try key("letter-nl.pdf"))
        let made = Mutex(0)
        let make: @Sendable () async throws -> [UInt8] = {
            try await Task.sleep(for: .milliseconds(300))
            made.withLock { $0 += 1 }
            return [1]
        }
        guard case .making = try await shelf.ask(first, make: make) else {
            Issue.record("it is not")
            return
        }
        guard case .waiting(1) = try await shelf.ask(second, make: make) else {
            Issue.record("it is not")
            return
        }
        for key in [first, second, first] {
            var isReady = false
            for _ in 0..<100 where !isReady {
                if case .ready([1]) = try await shelf.ask(key, make: make) { isReady = true }
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(isReady)
        }
        #expect(made.withLock { $0 } == 2)
    }

    @Test func whoGoesAwayCallsTheMakingOff() async throws {
        let shelf = DocumentShelf(patience: .milliseconds(200))
        let isCancelled = Mutex(false)
        _ = try await shelf.ask(try key("letter-fr.pdf")) {
            do { try await Task.sleep(for: .seconds(60)) } catch { isCancelled.withLock { $0 = true } }
            try Task.checkCancellation()
            return []
        }
        for _ in 0..<100 where !isCancelled.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(50)) }
        #expect(isCancelled.withLock { $0 })
    }

    @Test func aServerThatStopsEndsWhatIsBeingMade() async throws {
        let shelf = DocumentShelf()
        let key = try key("letter-fr.pdf")
        _ = try await shelf.ask(key) {
            try await Task.sleep(for: .seconds(60))
            return []
        }
        await shelf.stop()
        await #expect(throws: Problem(.unavailable, .tooManyConnections)) { try await shelf.ask(key) { [] } }
    }

    @Test func whatWentWrongIsSaidOnceAndThenTriedAnew() async throws {
        let shelf = DocumentShelf()
        let key = try key("letter-fr.pdf")
        let problem = Problem(.unavailable, .toolMissing(tool: "weasyprint", package: "weasyprint"))
        var said: Problem?
        for _ in 0..<100 where said == nil {
            do { _ = try await shelf.ask(key) { throw problem } } catch let problem as Problem { said = problem }
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(said == problem)
        guard case .making = try await shelf.ask(key, make: { [2] }) else {
            Issue.record("it is not")
            return
        }
    }
}
