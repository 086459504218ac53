import Foundation
import HTTPTypes
import Kernel
import Strategy
import Testing

@Suite("The list of objectives") struct ObjectivesPageTests {
    private static let list = "/plans/\(Valmer.slug)/objectives"

    @Test func allAreListedInTheOrderOfTheLetter() async throws {
        let page = try await Visitor().page("/fr\(Self.list)")
        #expect(page.find(".listing .objective").count == 8)
        #expect(page.texts(".counts") == ["8 objectifs"])
        #expect(page.first(".more-filters")?["open"] == nil)
    }

    @Test("Each choice says how many it leaves, and leaves as many")
    func choicesCount() async throws {
        let visitor = try await Visitor()
        let choices = try await visitor.page("/nl\(Self.list)").find(".filter a")
        #expect(choices.count > 3)
        for choice in choices {
            let address = try #require(choice["href"])
            let count = try #require(choice.find(".quiet").last?.text)
            #expect(try await visitor.page(address).find(".listing .objective").count == Int(count), "\(address)")
        }
    }

    @Test func whatWasChosenCanBeTakenBack() async throws {
        let page = try await Visitor().page("/fr\(Self.list)?status=late&with=finding&sort=status")
        #expect(page.find(".chosen a").compactMap { $0["href"] }.first == "/fr\(Self.list)?with=finding&sort=status")
        #expect(page.first(".more-filters")?["open"] != nil, "what was chosen in it is not hidden")
        #expect(
            page.find(".choices input").filter { $0["type"] == "hidden" }.compactMap { $0["value"] } == [
                "late", "finding",
            ])
    }

    @Test func nothingFoundShowsAWayOut() async throws {
        let page = try await Visitor().page("/en\(Self.list)?status=dropped&with=overdue&branch=nothing")
        #expect(page.find(".listing").isEmpty)
        #expect(page.first(".empty-state a")?["href"] == "/en\(Self.list)")
    }

    @Test func whatCannotBeMeantIsLeftAside() async throws {
        let page = try await Visitor().page("/fr\(Self.list)?status=%3Cscript%3E&partner=nobody&with=zzz&branch=IX")
        #expect(page.find(".listing .objective").count == 8)
        let notes = page.texts(".left-out p")
        #expect(notes.count == 4 && notes[0].contains("<script>") && notes[0].contains("on_schedule"))
        #expect(page.find(".chosen").isEmpty)
    }

    @Test func whatAFormSendsForNothingLeavesTheAddress() async throws {
        let answer = try await Visitor().get("/fr\(Self.list)?status=late&branch=&partner=&sort=reading")
        #expect(answer.status == 303 && answer.headers[.location] == "/fr\(Self.list)?status=late")
    }

    @Test func aNameFromBeforeAMergeLeadsToTodays() async throws {
        let visitor = try await Visitor()
        let partners = try await visitor.plans.shared(.partner).entries.map(\.slug)
        try #require(partners.count > 1)
        _ = try await visitor.plans.merge(partners[0], into: partners[1], of: .partner, as: .system)
        for list in ["objectives", "deadlines"] {
            let path = "/fr/plans/\(Valmer.slug)/\(list)?partner="
            let answer = try await visitor.get(path + partners[0])
            #expect(answer.status == 303 && answer.headers[.location] == path + partners[1])
            #expect(try await visitor.page(path + partners[1]).find(".left-out").isEmpty)
        }
    }

    @Test("A page, its CSV and its JSON show the same", arguments: ["", "?status=late", "?sort=status&with=finding"])
    func theSameAsData(query: String) async throws {
        let visitor = try await Visitor()
        let shown = try await visitor.page("/fr\(Self.list)\(query)").find(".listing .objective").count
        let csv = try await visitor.get("/fr\(Self.list).csv\(query)")
        #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(csv.body.components(separatedBy: "\r\n").count == shown + 2)
        let json = try await visitor.get("/fr\(Self.list).json\(query)")
        let data = try JSONSerialization.jsonObject(with: Data(json.body.utf8)) as? [String: Any]
        #expect((data?["objectives"] as? [Any])?.count == shown)
        #expect((data?["plan"] as? [String: Any])?["slug"] as? String == Valmer.slug)
    }

    @Test func aProgramMayAskByAccept() async throws {
        let visitor = try await Visitor()
        let json = try await visitor.get("/fr\(Self.list)", [.accept: "application/json"])
        #expect(json.headers[.contentType] == "application/json")
        #expect(json.headers[.vary] == "Accept")
        let page = try await visitor.get("/fr\(Self.list)", [.accept: "text/html,application/json"])
        #expect(page.headers[.contentType] == "text/html; charset=utf-8")
        #expect(page.headers[.eTag] != json.headers[.eTag])
        let tag = try #require(json.headers[.eTag])
        #expect(
            try await visitor.get("/fr\(Self.list)", [.accept: "application/json", .ifNoneMatch: tag]).status == 304)
        #expect(try await visitor.get("/fr\(Self.list)", [.ifNoneMatch: tag]).status == 200)
    }

    @Test func whatHasNoDataSaysSo() async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.get("/fr/about.csv").status == 404)
        let unknown = try await visitor.get("/fr/plans/none/objectives.json")
        #expect(unknown.status == 404)
        #expect(unknown.headers[.contentType] == "application/problem+json")
    }

    @Test func theSchemaIsPublished() async throws {
        let answer = try await Visitor().get("/schemas/belfry.schema.json")
        #expect(answer.headers[.contentType] == "application/schema+json")
        let schema = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
        #expect((schema?["properties"] as? [String: Any])?["objectives"] != nil)
    }
}
