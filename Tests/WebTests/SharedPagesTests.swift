import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@Suite("Partners and target groups", .onBothEngines)
struct SharedPagesTests {
    private func visitor() async throws -> Visitor {
        let visitor = try await Visitor(nil)
        try await NamingPlan(
            1, partners: [[("Les Transports (TSB)", "Vervoer"), ("Police", "Politie")], [("TSB", nil)]],
            targetGroups: [("Habitants", "Bewoners")]
        ).keep(in: visitor.plans)
        try await NamingPlan(2, partners: [[("Police", nil), ("Écoles", nil), ("Transports", nil)]])
            .keep(in: visitor.plans)
        return visitor
    }

    @Test(
        "What somebody takes part in is one click from their name",
        arguments: [
            ("fr", "Participe à", "But 1"), ("nl", "Werkt mee aan", "Doel 1"), ("en", "Takes part in", "But 1"),
        ])
    func oneClick(_ language: String, _ heading: String, _ title: String) async throws {
        let visitor = try await visitor()
        let objective = try await visitor.page("/\(language)/plans/plan-2/objectives/I.1")
        let link = try #require(objective.find(".facts .names a").first { $0["href"]?.hasSuffix("/police") == true })
        let page = try await visitor.page(try #require(link["href"]))
        #expect(page.texts("#objectives") == [heading])
        #expect(page.texts(".goal h3 a").count == 2)
        #expect(page.texts(".goal .objective .name") == [title, title])
        #expect(page.texts(".goal .objective .code") == ["I.1", "I.1"])
        #expect(page.find(".goal .status").count == 2)
        #expect(page.find(".goal a.objective").first?["href"] == "/\(language)/plans/plan-2/objectives/I.1")
    }

    @Test func whatIsNoNameIsTakenOutOfTheDraft() async throws {
        let desk = try await DraftDesk()
        let facts = try await desk.visitor.page("/fr/plans/\(Valmer.slug)/objectives/IV.1.1").find(".facts .names a")
        let partner = try #require(facts.compactMap { $0["href"] }.first { $0.contains("/partners/") })
        #expect(try await !desk.visitor.page(partner).text.contains("Ce n’est pas un nom"), "only for who signed in")
        let way = try #require(
            try await desk.bo.get(partner).page().find(".goal a").first { $0.text.hasPrefix("Ce n’est pas un nom") })
        let address = try #require(way["href"])
        #expect(address.hasSuffix("#names"))
        let draft = try await desk.bo.get(String(address.dropLast("#names".count)))
        #expect(draft.status == 303)
        let page = try await desk.bo.get(try #require(draft.headers[.location])).page()
        let names = try #require(page.find("section").first { $0["id"] == "names" })
        #expect(names.find("button").contains { $0["value"]?.hasPrefix("remove-partner:") == true })
    }

    @Test func theListCountsAndCanBeOrdered() async throws {
        let visitor = try await visitor()
        let page = try await visitor.page("/fr/partners")
        #expect(page.texts("#list") == ["4 partenaires"])
        #expect(page.texts(".tally tbody th") == ["Écoles", "Police", "Les Transports (TSB)", "TSB"])
        #expect(page.texts(".tally tbody tr")[1] == "Police22")
        let byCount = try await visitor.page("/fr/partners?sort=objectives")
        #expect(byCount.texts(".tally tbody th") == ["Police", "Les Transports (TSB)", "Écoles", "TSB"])
        #expect(byCount.first(".filter a[aria-current]")?.text == "par nombre d’objectifs")
        #expect(byCount.first(".ask input[type=hidden]")?["value"] == "objectives", "the form keeps the order")
    }

    @Test(
        "First letters are sought in every language, without accents and articles",
        arguments: [
            ("ECO", ["Écoles"]), ("transp", ["Les Transports (TSB)"]), ("les tr", ["Les Transports (TSB)"]),
            ("verv", ["Les Transports (TSB)"]), ("x", []),
        ])
    func firstLetters(_ letters: String, _ names: [String]) async throws {
        let letters = letters.split(separator: " ").joined(separator: "%20")
        let page = try await visitor().page("/fr/partners?starts=\(letters)")
        #expect(page.texts(".tally tbody th") == names)
        #expect((page.first(".empty a")?["href"] == "/fr/partners") == names.isEmpty)
    }

    @Test func aPlanSaysWhoTakesPart() async throws {
        let visitor = try await visitor()
        let page = try await visitor.page("/nl/plans/plan-1/partners")
        #expect(
            page.texts(".tally tbody tr") == ["Politie1", "TSB FRTekst alleen beschikbaar in het Frans1", "Vervoer1"])
        #expect(page.texts(".trail a") == ["Plan nr. 1"])
        #expect(page.first(".plan-side a")?["href"] == "/nl/partners", "the same list of all plans")
        #expect(
            page.find(".plan-places a").compactMap { $0["href"] }.suffix(4).prefix(2) == [
                "/nl/plans/plan-1/partners", "/nl/plans/plan-1/target-groups",
            ])
        let groups = try await visitor.page("/nl/plans/plan-1/target-groups")
        #expect(groups.texts("h1") == ["Doelpublieken"])
        #expect(groups.texts(".tally tbody th") == ["Bewoners"])
        #expect(try await visitor.page("/nl/plans/plan-2/target-groups").texts(".empty").count == 1)
    }

    @Test func namesAsPrintedSayWhere() async throws {
        let page = try await visitor().page("/nl/partners/transports")
        #expect(page.texts("h1") == ["Vervoer"])
        #expect(page.texts(".other-names [lang=fr]") == ["Les Transports (TSB)"])
        let rows = page.texts(".variants tbody tr")
        #expect(rows == ["Les Transports (TSB)Frans1I.1", "TransportsFrans1I.1", "VervoerNederlands1I.1"])
        #expect(page.find(".variants a").compactMap { $0["href"] }.last == "/nl/plans/plan-1/objectives/I.1")
        #expect(
            page.texts(".plan-side li") == [
                "Politie 2 doelstellingen", "Écoles FRTekst alleen beschikbaar in het Frans 1 doelstelling",
            ])
    }

    @Test func whoIsPerhapsTheSameIsShownWithTheCommand() async throws {
        let page = try await visitor().page("/fr/partners")
        #expect(page.texts(".doubles code") == ["belfry partner merge transports tsb"])
    }

    @Test func aMergedAddressLeadsToTheOneThatStays() async throws {
        let visitor = try await visitor()
        _ = try await visitor.plans.merge("tsb", into: "transports", of: .partner, as: .system)
        let answer = try await visitor.get("/fr/partners/tsb")
        #expect(answer.status == 303 && answer.headers[.location] == "/fr/partners/transports")
        #expect(try await visitor.page("/fr/partners").find(".doubles").isEmpty)
    }

    @Test func oneThatIsNamedTwiceStandsOnceInTheFacts() async throws {
        let visitor = try await visitor()
        _ = try await visitor.plans.merge("police", into: "transports", of: .partner, as: .system)
        let facts = try await visitor.page("/fr/plans/plan-1/objectives/I.1").texts(".facts .names li")
        #expect(facts == ["Les Transports (TSB)", "Habitants"])
    }

    @Test(
        "A kept page is right until what it shows has changed",
        arguments: [
            "/fr/partners", "/fr/partners/police", "/fr/plans/plan-2/partners", "/fr/plans/plan-2/objectives/I.1",
        ])
    func tags(_ path: String) async throws {
        let visitor = try await visitor()
        func status(_ tag: String) async throws -> Int { try await visitor.get(path, [.ifNoneMatch: tag]).status }
        let first = try #require(try await visitor.get(path).headers[.eTag])
        #expect(try await status(first) == 304)
        _ = try await visitor.plans.rename("police", to: "Police fédérale", in: .fr, of: .partner, as: .system)
        #expect(try await status(first) == 200)
        let second = try #require(try await visitor.get(path).headers[.eTag])
        // A letter that gives a shared partner a Dutch name changes the pages of other plans too.
        try await NamingPlan(3, partners: [[("Écoles", "Scholen")]]).keep(in: visitor.plans)
        #expect(try await status(second) == 200)
    }

    @Test func whoIsUnknownGetsTheNearest() async throws {
        let visitor = try await visitor()
        let answer = try await visitor.get("/fr/partners/polise")
        #expect(answer.status == 404)
        #expect(try answer.page().first(".meant a")?["href"] == "/fr/partners/police")
        #expect(try await visitor.get("/fr/target-groups/nul").status == 404)
        #expect(try await visitor.get("/fr/plans/nul/partners").status == 404)
    }

    @Test func withoutAnyThereIsAWord() async throws {
        let page = try await Visitor(nil).page("/fr/partners")
        #expect(page.texts(".empty").count == 1)
        #expect(page.find(".ask").isEmpty)
    }

    @Test func noAddressMeansHarm() async throws {
        let visitor = try await visitor()
        for question in ["page=99", "page=-1", "page=x", "sort=x", "starts=%3Cscript%3E"] {
            #expect(try await visitor.get("/fr/partners?\(question)").status == 200)
            #expect(try await visitor.get("/fr/partners/police?\(question)").status == 200)
        }
        #expect(!(try await visitor.get("/fr/partners?starts=%3Cscript%3E")).body.contains("<script>"))
    }

    @Test func theListIsGivenAwayAsData() async throws {
        let visitor = try await visitor()
        let answer = try await visitor.get("/fr/partners.csv?sort=objectives")
        #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
        let lines = answer.body.split(separator: "\r\n")
        #expect(lines.first == "\u{FEFF}slug,name_fr,name_nl,name_en,objectives,plans")
        #expect(lines.dropFirst().first == "police,Police,Politie,,2,2")
        let counts = lines.dropFirst().compactMap { $0.split(separator: ",").dropLast().last.flatMap { Int($0) } }
        let page = try await visitor.page("/fr/partners")
        let shown = page.find(".tally tbody tr").compactMap { $0.find("td").first.flatMap { Int($0.text) } }
        #expect(counts.reduce(0, +) == shown.reduce(0, +))
        let json = try await visitor.get("/fr/plans/plan-1/target-groups.json")
        #expect(json.body.contains("\"slug\": \"habitants\", \"name\": {\"fr\": \"Habitants\", \"nl\": \"Bewoners\"}"))
    }

    @Test func theObjectivesOfOneAreGivenAwayWhole() async throws {
        let visitor = try await Visitor(nil)
        try await NamingPlan(1, partners: Array(repeating: [("Police", nil)], count: SharedPage.size + 7))
            .keep(in: visitor.plans)
        let csv = try await visitor.get("/nl/partners/police.csv").body.split(separator: "\r\n")
        #expect(csv.count == SharedPage.size + 8)
        #expect(csv.last == "plan-1,2021,2021,I.57,,strategic,But 57,Doel 57,")
        let json = try await visitor.get("/nl/partners/police.json").body
        #expect(json.contains("\"printed_names\""))
        #expect(json.contains("\"count\": 57"))
    }
}
