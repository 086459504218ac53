import HTTPTypes
import Strategy
import Testing

@Suite("What an address asks") struct UnderstandingTests {
    private static let plan = "/plans/\(Valmer.slug)"

    @Test(
        "What is not understood is named on the page, and refused for data",
        arguments: [
            ("\(plan)/objectives", "status=LATE"), ("\(plan)/objectives", "with=foo"),
            ("\(plan)/objectives", "status=late&status=done"), ("\(plan)/objectives", "sort=random"),
            ("\(plan)/indicators", "colour=mauve"), ("\(plan)/indicators", "branch=IX"),
            ("\(plan)/deadlines", "state=x"), ("\(plan)/deadlines", "partner=x"),
            ("\(plan)/money", "by=x"), ("\(plan)/money", "kind=nonsense"),
            ("\(plan)/money", "year=soon"), ("\(plan)/reading", "kind=nonsense"), ("\(plan)/reading", "page=two"),
            ("\(plan)/objectives/IV.1.1", "view=all"), ("\(plan)/objectives/IV.1.1", "printed=no"),
            ("\(plan)/partners", "sort=size"), ("\(plan)/target-groups", "sort=size"), ("/partners", "page=0"),
            ("/target-groups", "sort=name&sort=objectives"), ("/plans", "page=x"), ("/search", "q=ville&kind=poem"),
            ("/search", "q=ville&page=x"),
        ])
    func notUnderstood(_ path: String, _ query: String) async throws {
        let visitor = try await Visitor()
        let asked = try #require(query.split(separator: "&").last)
        let notes = try await visitor.page("/fr\(path)?\(query)").texts(".left-out p")
        #expect(notes.count == 1 && notes[0].contains(asked), "\(notes)")
        #expect(notes.allSatisfy { $0.hasSuffix("Il n’est pas appliqué.") })
        let csv = try await visitor.get("/fr\(path).csv?\(query)")
        #expect(csv.status == 400)
        let json = try await visitor.get("/fr\(path).json?\(query)")
        #expect(json.status == 400 && json.headers[.contentType] == "application/problem+json")
        #expect(json.body.contains(asked))
    }

    @Test(
        "What is understood is answered without a word",
        arguments: [
            ("\(plan)/money", "by=article&kind=expense&year=2024"), ("\(plan)/reading", "kind=unplaced&page=1"),
            ("\(plan)/partners", "starts=a&sort=objectives"), ("/partners", "sort=name&page=9"),
            ("\(plan)/objectives/IV.1.1", "view=both&printed=yes"), ("/search", "q=ville&from=\(Valmer.slug)&page=1"),
            ("\(plan)/objectives", "with=money&with=finding"), ("/plans", "page="),
        ])
    func understood(_ path: String, _ query: String) async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.page("/fr\(path)?\(query)").find(".left-out p").isEmpty)
        #expect(try await visitor.get("/fr\(path).json?\(query)").status == 200)
        #expect(try await visitor.get("/fr\(path).csv?\(query)&decimal=comma").status == 200)
    }

    @Test("Data have no name that nobody knows; pages pass over what others add to their address")
    func foreignNames() async throws {
        let visitor = try await Visitor()
        for path in ["\(Self.plan)/objectives", Self.plan, "\(Self.plan)/staff", "/plans"] {
            #expect(try await visitor.page("/nl\(path)?utm_source=letter").find(".left-out p").isEmpty)
            let refused = try await visitor.get("/nl\(path).json?staus=late")
            #expect(refused.status == 400 && refused.body.contains("staus"))
        }
        #expect(try await visitor.get("/nl\(Self.plan)/objectives.json?staus=late").body.contains("target_group"))
        #expect(try await visitor.get("/nl\(Self.plan)/money.csv?decimal=dot").status == 400)
        #expect(try await visitor.get("/nl\(Self.plan)/objectives", [.accept: "application/json"]).status == 200)
    }
}
