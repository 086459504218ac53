import HTTPTypes
import Kernel
import Markup
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("The search page", .onBothEngines)
struct SearchPageTests {
    @Test func theBoxIsAPlainFormOnEveryPage() async throws {
        let visitor = try await Visitor()
        for path in PageTests.all {
            let page = try await visitor.page(path)
            let form = try #require(page.first("form[role=search]"), "\(path)")
            #expect(form["action"] == "/\(path.dropFirst().prefix(2))/search")
            #expect(form["method"] == nil, "a form without a method asks")
            let field = try #require(form.first("input[name=q]"))
            #expect(form.first("label")?["for"] == field["id"] && field["maxlength"] == "200")
            #expect(page.find("form[role=search]").count == 1, "\(path)")
        }
    }

    @Test func fromAPlanTheSearchKnowsThePlan() async throws {
        let visitor = try await Visitor()
        let form = try #require(try await visitor.page("/fr/plans/\(Valmer.slug)").first("form[role=search]"))
        #expect(form.first("input[name=from]")?["value"] == Valmer.slug)
        #expect(try await visitor.page("/fr/plans").first("input[name=from]") == nil)
    }

    @Test func aResultShowsThePassageWithItsWordsMarked() async throws {
        let page = try await Visitor().page("/fr/search?q=SAISON+agreable")
        let hit = try #require(page.find("ol.hits li").first)
        #expect(hit.first("h3 a")?["href"] == "/fr/plans/\(Valmer.slug)/objectives/IV.1")
        #expect(hit.find("mark").map(\.text) == ["agréable", "saison"])
        #expect(hit.first("p.passage")?.text.hasPrefix("Valmer veut être") == true)
    }

    @Test func whatIsFoundInAnotherLanguageSaysSo() async throws {
        let page = try await Visitor().page("/fr/search?q=aangenaam")
        let hit = try #require(page.find("ol.hits li").first)
        #expect(hit.first("p.passage")?["lang"] == "nl")
        #expect(hit.first("mark")?.language == "nl")
        #expect(hit.first("h3 .borrowed .spoken")?.text == "trouvé en néerlandais")
    }

    @Test func aNameOfAnObjectiveLeadsToIt() async throws {
        for query in ["OO+1.1", "IV.1.1", "OD+1.1", "1.1"] {
            let page = try await Visitor().page("/fr/search?q=\(query)")
            #expect(page.first("ol.hits h3 a")?["href"] == "/fr/plans/\(Valmer.slug)/objectives/IV.1.1", "\(query)")
        }
    }

    @Test func filtersStandInTheAddressAndCanBeTakenAway() async throws {
        let visitor = try await Visitor()
        let path = "/nl/search?q=meerval&kind=chapter"
        let page = try await visitor.page(path)
        let links = page.find("ol.hits h3 a").compactMap { $0["href"] }
        #expect(!links.isEmpty && links.allSatisfy { $0.contains("/chapters/") })
        #expect(page.first("nav.filters a[aria-current=true]")?["href"] == "/nl/search?q=meerval")
        #expect(page.first("nav.languages a[hreflang=fr]")?["href"] == "/fr/search?q=meerval&kind=chapter")
    }

    @Test func nothingFoundHelps() async throws {
        let visitor = try await Visitor()
        let misspelt = try await visitor.page("/fr/search?q=saisson")
        #expect(misspelt.first("p.spellings a")?["href"] == "/fr/search?q=saison")
        let narrow = try await visitor.page("/fr/search?q=saison&status=dropped&text=nl")
        let ways = narrow.find("section.nothing a").compactMap { $0["href"] }
        #expect(ways.contains("/fr/search?q=saison&text=nl") && ways.contains("/fr/search?q=saison&status=dropped"))
        let quoted = try await visitor.page("/fr/search?q=%22saison+agr%C3%A9able%22+-pluie")
        let others = quoted.find("section.nothing a").compactMap { $0["href"] }
        #expect(
            others == ["/fr/search?q=%22saison%20agr%C3%A9able%22", "/fr/search?q=saison%20agr%C3%A9able%20-pluie"])
        #expect(quoted.first("section.tips") != nil)
    }

    @Test("A code and a number find the same: the objective, then what is below it", arguments: ["fr", "nl"])
    func codes(_ language: String) async throws {
        let visitor = try await Visitor()
        func found(_ query: String) async throws -> [String?] {
            try await visitor.page("/\(language)/search?q=\(query)").find("ol.hits h3 a").map { $0["href"] }
        }
        let byNumber = try await found("IV.1.1")
        #expect(byNumber.count == 3)
        for code in ["OO+1.1", "OD+1.1", "1.1"] { #expect(try await found(code) == byNumber, "\(code)") }
        for other in ["mieux+1.1", "%22OO+1.1%22"] { #expect(try await found(other) != byNumber, "\(other)") }
        #expect(try await visitor.page("/fr/search?q=OO+1.1").first("input[name=q]")?["value"] == "OO 1.1")
    }

    @Test func examplesBeneathNothingAreSearchesInTheWordsOfThePlan() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.page("/fr/search?q=qzxw&from=\(Valmer.slug)")
        let examples = page.find(".tips dt a")
        #expect(examples.map(\.text).prefix(2) == ["accueillir", "accueillir mieux"])
        #expect(examples.count == 5)
        for example in examples {
            let address = try #require(example["href"])
            #expect(address.hasSuffix("&from=\(Valmer.slug)"))
            #expect(try await !visitor.page(address).find("ol.hits li").isEmpty, "\(address)")
        }
        #expect(try await visitor.page("/fr/search?q=qzxw").find(".tips dt a").isEmpty, "in no plan")
        let filtered = try await visitor.page("/fr/search?q=qzxw&from=\(Valmer.slug)&status=dropped&kind=chapter")
        #expect(filtered.find(".tips dt a").map { $0["href"] } == examples.map { $0["href"] })
    }

    @Test func aWordThatWasFoundInAnotherFormSaysSo() async throws {
        let visitor = try await Visitor()
        #expect(
            try await visitor.page("/fr/search?q=saisons").texts(".note") == [
                "« saisons » n’est pas écrit ainsi dans ces passages : ils ont « saison »."
            ])
        #expect(try await visitor.page("/fr/search?q=Saison").find(".note").isEmpty)
    }

    @Test(
        "What is typed is never more than text",
        arguments: [
            "%3Cscript%3Ealert(1)%3C/script%3E", "%22%20onfocus=%22x", "%27;%20DROP%20TABLE%20plan;%20--", "%00%FF%C3",
            "%",
            "%F0%9F%9A%B2", String(repeating: "a", count: 1500), "NEAR(a%20b)", "a*", "%22",
        ])
    func hostile(_ query: String) async throws {
        let visitor = try await Visitor()
        let page = try await visitor.page("/fr/search?q=\(query)")
        #expect(page.find("script").allSatisfy { $0.text.isEmpty })
        #expect(page.find("input").allSatisfy { $0["onfocus"] == nil })
        #expect(try await visitor.get("/fr/search/suggestions?q=\(query)").status == 200)
        #expect(try await visitor.plans.plans().count == 1)
    }

    @Test func anUnknownPlanIsNotFoundAndOtherFiltersAreLeftOut() async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.get("/fr/search?q=quais&plan=nowhere").status == 404)
        #expect(
            try await visitor.page("/fr/search?q=quais&status=x&text=x&kind=x&page=x").find("ol.hits li").isEmpty
                == false)
        #expect(try await visitor.page("/fr/search?q=quais&page=999").find("ol.hits li").isEmpty == false)
    }

    @Test func whatWasNotUnderstoodIsSaid() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.page("/nl/search?q=quais&status=x&kind=objective&kind=chapter")
        let notes = page.texts(".left-out p")
        #expect(notes.count == 2 && notes[0].contains("status=x") && notes[0].contains("in_progress"))
        #expect(try await visitor.get("/nl/search.json?q=quais&status=x").status == 400)
        #expect(try await visitor.page("/nl/search?q=quais&status=late").find(".left-out").isEmpty)
    }

    @Test func aPastedTextIsCutAndSaysSo() async throws {
        let typed = "saison%20" + String(repeating: "a", count: 5000)
        let page = try await Visitor().page("/fr/search?q=\(typed)")
        #expect(page.texts(".note").contains("La recherche est trop longue : seul son début a été lu."))
        #expect(try await Visitor().get("/fr/plans?x=\(typed)").status == 404)
    }

    @Test func paperSaysWhatWasLookedFor() async throws {
        let page = try await Visitor().page("/fr/search?q=saison&kind=objective")
        #expect(page.texts(".on-paper") == ["Filtres actifs : saison · Objectifs"])
    }

    @Test func whoReadsAnotherLanguageLearnsInWhichThePlansAre() async throws {
        let visitor = try await Visitor()
        let notes = try await visitor.page("/en/search?q=cycling").texts("section.nothing .note")
        #expect(notes == ["The plans are written in French and Dutch: search with words of these languages."])
        #expect(try await visitor.page("/fr/search?q=cycling").find("section.nothing .note").isEmpty)
    }

    @Test func suggestionsAreWordsAndObjectives() async throws {
        let answer = try await Visitor().get("/fr/search/suggestions?q=accu")
        #expect(answer.headers[.contentType] == "application/json")
        #expect(answer.body.contains("\"/fr/plans/\(Valmer.slug)/objectives/IV.1\""))
        #expect(answer.body.contains("\"text\":\"accueillir\"") && answer.body.contains("\"said\":\""))
        #expect(
            try await Visitor().get("/fr/search/suggestions?q=a").body.contains(
                "\"words\":[],\"named\":[],\"objectives\":[]"))
        #expect(try await Visitor().get("/fr/search/suggestions").status == 200)
    }

    @Test func theScriptsAreSmallAndTheirs() async throws {
        let scripts = Asset.scripts + [.write]
        #expect(scripts.reduce(0) { $0 + $1.bytes.count } < 15 * 1024)
        let visitor = try await Visitor()
        for script in scripts {
            let answer = try await visitor.get(script.address.text)
            #expect(answer.headers[.contentType] == "text/javascript; charset=utf-8")
            #expect(!answer.body.contains("innerHTML") && !answer.body.contains("eval("))
        }
        let policy = try await visitor.get("/fr/plans").headers[.init("Content-Security-Policy")!] ?? ""
        #expect(policy.contains("script-src 'self';") && policy.contains("connect-src 'self';"))
        #expect(policy.contains("form-action 'self'"))
    }

    @Test func theKeysAreListedForAll() async throws {
        let page = try await Visitor().page("/nl/about")
        #expect(page.find("#keys kbd").map(\.text) == ["/", "j", "k", "Enter", "e", "?", "Esc"])
    }
}
