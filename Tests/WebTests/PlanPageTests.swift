import Kernel
import StoreTesting
import Strategy
import Testing

@Suite("The plans, one plan, its chapters, its reading", .onBothEngines)
struct PlanPageTests {
    private static let plan = "/plans/\(Valmer.slug)"

    private func page(_ address: String) async throws -> HTMLNode { try await Visitor().page(address) }

    @Test func thePlansAreListed() async throws {
        let page = try await page("/nl/plans")
        #expect(page.texts(".shelf h2") == ["Oriëntatiebrief Imago en toerisme van Meerval"])
        #expect(page.texts(".shelf .quiet") == ["8 doelstellingen · 3 indicatoren · Frans en Nederlands"])
        #expect(page.texts(".shelf .years") == ["2026"])
    }

    @Test("Many plans stand on several pages, each plan once, the newest first")
    func manyPlans() async throws {
        let visitor = try await Visitor()
        for number in 1...120 {
            var copy = SamplePlan.copy(UInt64(number) + 1000, partner: "Partner \(number)")
            copy.content.plan.slug = "plan-\(number)"
            copy.content.plan.period = Period(1900 + number)
            copy.source.document.sha256 = String(repeating: "0", count: 60) + "\(1000 + number)"
            _ = try await visitor.plans.add([copy.content], source: copy.source, as: .system)
        }
        var (path, links): (String?, [String]) = ("/fr/plans", [])
        var pages: [String] = []
        while let next = path {
            let page = try await visitor.page(next)
            pages.append(page.texts(".pager .quiet").joined())
            #expect(page.find(".shelf li").count <= 50)
            links += page.find(".shelf a").compactMap { $0["href"] }
            path = page.first(".pager a[rel=next]")?["href"]
        }
        #expect(pages.count == 3 && Set(pages).count == 3)
        #expect(links.first == "/fr\(Self.plan)" && links.last == "/fr/plans/plan-1")
        #expect(links.count == 121 && Set(links).count == 121)
        #expect(try await visitor.page("/fr/plans?page=99").texts(".pager .quiet") == [pages[2]])
        #expect(try await visitor.page("/fr/plans?page=-1").texts(".pager .quiet") == [pages[0]])
        #expect(try await visitor.page("/nl/plans?page=2").first("link[hreflang=fr]")?["href"] == "/fr/plans?page=2")
        #expect(visitor.database.mostStatements <= 6)
    }

    @Test func thePlanShowsItsTree() async throws {
        let page = try await page("/fr\(Self.plan)")
        #expect(page.texts(".goal h3 .name") == ["Accueillir mieux toute l’année", "Rayonner au-delà des vallées"])
        #expect(page.find(".branches .branches li").count == 2)
        #expect(
            page.texts(".counts") == [
                "2 objectifs stratégiques · 4 objectifs opérationnels · 2 projets · 3 indicateurs"
            ])
        #expect(page.find(".row .status").allSatisfy { $0.first("svg") != nil && !$0.text.isEmpty })
    }

    @Test func theStatusesAddUp() async throws {
        let page = try await page("/nl\(Self.plan)")
        let counts = page.texts(".legend strong").compactMap { Int($0) }
        #expect(counts.reduce(0, +) == 8)
        #expect(page.texts(".legend li").last == "Status niet vermeld 2")
        #expect(page.find(".shares rect").count == counts.count)
    }

    @Test func aGlanceSaysWhereTheMoneyGoes() async throws {
        let page = try await page("/fr\(Self.plan)")
        let part = try #require(page.find(".glance-parts section").first { $0.first("#goes") != nil })
        #expect(part.first("p strong")?.text == "175 250,50 €")
        #expect(part.first("p .quiet")?.text == "Crédits d’engagement 2026")
        #expect(!part.find(".shares-list li").isEmpty)
    }

    @Test("Every number of the glance leads to a list with as many")
    func theGlanceLeadsToLists() async throws {
        let visitor = try await Visitor()
        let page = try await visitor.page("/fr\(Self.plan)")
        let figures = page.find(".numbers a") + page.find(".legend a")
        #expect(figures.count > 4)
        for figure in figures {
            let (address, count) = (try #require(figure["href"]), try #require(figure.first("strong")?.text))
            let list = try await visitor.page(address)
            guard address.contains("/objectives?") else { continue }
            #expect(list.find(".listing .objective").count == Int(count), "\(address)")
        }
    }

    @Test func itsChaptersCanBeRead() async throws {
        let page = try await page("/nl\(Self.plan)")
        #expect(
            page.texts(".chapters a") == [
                "I Inleiding", "I.1 Context", "1 Liste des objectifs FRTekst alleen beschikbaar in het Frans",
            ])
        let chapter = try await self.page("/nl\(Self.plan)/chapters/chapter-1")
        #expect(chapter.texts("h1") == ["Inleiding"])
        #expect(chapter.texts(".body p") == ["Meerval telt veertig dorpen.", "En één rivier.", "De Merel."])
        #expect(chapter.first(".neighbours a[rel=next]")?["href"] == "/nl\(Self.plan)/chapters/chapter-2")
        let pairs = try await self.page("/nl\(Self.plan)/chapters/chapter-1?view=both")
        #expect(pairs.texts(".pair .gap") == ["Geen tekst in het Frans"])
    }

    @Test func theReadingAccountsForEveryLine() async throws {
        let page = try await page("/fr\(Self.plan)/reading")
        let counts = page.find(".fate tr").compactMap { $0.find("td").first.flatMap { Int($0.text) } }
        #expect(counts.count == 4 && counts[3] == counts.prefix(3).reduce(0, +))
        #expect(page.find(".found li").count >= 25)
        #expect(page.find(".found .says").count == 25)
        #expect(page.first(".pager a[rel=next]")?["href"] == "/fr\(Self.plan)/reading?page=2#found")
        #expect(page.texts("#unplaced") == ["Textes sans place"])
        #expect(page.texts(".blocks .number") == ["57", "58", "59"])
    }

    @Test func findingsAreFilteredByPlainLinks() async throws {
        let page = try await page("/fr\(Self.plan)/reading?kind=label_glued")
        #expect(page.find(".found .says").count == 1)
        #expect(page.first(".filter a[aria-current]")?.text == "Intitulé collé 1")
        #expect(page.texts(".filter a").first == "Tous 32")
        #expect(page.first(".says a")?["href"] == "/fr\(Self.plan)/objectives/IV.1.1")
    }

    @Test("A page of the report that does not exist is the nearest that does", arguments: ["0", "-4", "99", "x"])
    func pages(_ number: String) async throws {
        #expect(try await page("/fr\(Self.plan)/reading?page=\(number)").find(".found .says").count > 0)
    }

    @Test func thePageAboutTheSiteShowsEverySign() async throws {
        let page = try await page("/fr/about")
        #expect(page.find(".signs li").count == Status.allCases.count + ThresholdLevel.allCases.count)
    }
}
