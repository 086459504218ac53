import HTTPTypes
import Kernel
import Testing

@Suite("Problems")
struct ProblemTests {
    @Test(
        "An unknown address is a page in the visitor's language",
        arguments: [
            ("/fr/nowhere", "fr", "Page introuvable"), ("/nl/nowhere", "nl", "Pagina niet gevonden"),
            ("/en/x/y/z", "en", "Page not found"), ("/de/plans", "fr", "Page introuvable"),
            ("/fr/plans/\(Valmer.slug)/chapters/none", "fr", "Page introuvable"),
            ("/fr/plans/%FF%FE", "fr", "Page introuvable"), ("/fr/plans/%zz", "fr", "Page introuvable"),
            ("/fr/plans/" + String(repeating: "a", count: 3000), "fr", "Page introuvable"),
        ])
    func notFound(_ path: String, _ language: String, _ title: String) async throws {
        let answer = try await Visitor().get(path)
        let page = try answer.page()
        #expect(answer.status == 404)
        #expect(page.first("html")?["lang"] == language)
        #expect(page.texts("h1") == [title])
        #expect(page.first("main a[href=/\(language)/plans]") != nil)
        #expect(answer.headers[.cacheControl] == "no-store")
    }

    @Test func aMisspeltPlanIsGuessed() async throws {
        let page = try await Visitor().get("/nl/plans/valmer-2025").page()
        #expect(page.first(".meant a")?["href"] == "/nl/plans/valmer-2026")
        #expect(page.texts(".meant a") == ["Oriëntatiebrief Imago en toerisme van Meerval"])
    }

    @Test("A misspelt objective is guessed, and its plan offered", arguments: ["IV.1.9", "1.1.", "iv.1.2"])
    func objective(_ name: String) async throws {
        let answer = try await Visitor().get("/fr/plans/\(Valmer.slug)/objectives/\(name)")
        let page = try answer.page()
        #expect(answer.status == 404)
        #expect(page.find(".meant a").count > 1)
        #expect(page.find(".meant a").last?["href"] == "/fr/plans/\(Valmer.slug)")
    }

    @Test func whatIsAskedForIsEscapedWhereItIsRepeated() async throws {
        let answer = try await Visitor().get("/fr/plans/%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%CC%81")
        #expect(answer.status == 404)
        #expect(!answer.body.contains("<script>"))
        #expect(try answer.page().text.contains("<script>alert(1)</script>"))
    }

    @Test func programsGetProblemDetails() async throws {
        let answer = try await Visitor().get("/nl/plans/no%22ne", [.accept: "application/json"])
        #expect(answer.status == 404)
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(
            answer.body
                == #"{"type": "about:blank", "title": "Pagina niet gevonden", "detail": "Er is geen plan ‘no\"ne’.", "status": 404}"#
        )
    }

    @Test func aSiteWithoutPlansSaysHowToBegin() async throws {
        let page = try await Visitor(nil).page("/fr/plans")
        #expect(page.texts(".empty-state h2") == ["Aucun plan pour l’instant"])
        #expect(page.texts(".empty-state code") == ["belfry read LETTRE --store"])
    }
}
