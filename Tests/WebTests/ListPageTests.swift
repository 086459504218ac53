import Foundation
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// The lists of a plan are read by everybody and kept by those who coordinate.
@Suite("Lists of a plan", .onBothEngines)
struct ListPageTests {
    private static let page = "/fr/plans/\(DraftDesk.draft)/lists/regulatory-agenda/edit"

    private func send(_ browser: Browser, _ button: String, _ more: (String, String)...) async throws -> Visitor.Answer
    {
        let fields = DraftDesk.fields(of: try await browser.get(Self.page).page())
        return try await browser.post(
            Self.page, fields.filter { field in !more.contains { $0.0 == field.0 } } + more + [("do", button)])
    }

    private func entries(_ desk: DraftDesk) async throws -> [ListEntry] {
        try await desk.visitor.plans.facts(of: DraftDesk.draft).entries(of: .regulatoryAgenda)
    }

    @Test("An entry is added, changed, moved, undone and taken away")
    func writing() async throws {
        let desk = try await DraftDesk()
        let added = try await send(
            desk.bo, "add", ("new:0:fr", "Un arrêté"), ("new:0:nl", "Een besluit"), ("new-owner", "Cabinet"),
            ("new-status", "waiting"), ("new-due", "2027-03-31"))
        #expect(added.status == 303)
        let first = try #require(try await entries(desk).first)
        #expect(first.text[.nl] == "Een besluit" && first.status == .waiting && first.owner == "Cabinet")
        #expect(first.due == CalendarDay(iso: "2027-03-31"))
        _ = try await send(desk.bo, "save", ("new:0:fr", "Un autre"))
        let second = try #require(try await entries(desk).last)
        _ = try await send(desk.bo, "up:\(second.id)", ("status:\(first.id)", "done"))
        #expect(try await entries(desk).map(\.id) == [second.id, first.id])
        #expect(try await entries(desk).map(\.status) == [nil, .done], "a button saves the form too")
        let answer = try await send(desk.bo, "save", ("owner:\(second.id)", "Juristes"))
        let notice = try await desk.bo.get(try #require(answer.headers[.location])).page()
        let undo = try #require(notice.first(".notice form")?["action"])
        #expect(try await desk.bo.fill(Self.page, to: undo, []).status == 303)
        #expect(try await entries(desk)[0].owner == nil)
        _ = try await send(desk.bo, "remove:\(first.id)")
        #expect(try await entries(desk).map(\.id) == [second.id])
    }

    @Test("What cannot be taken is said beside its field, and nothing typed is lost")
    func mistakes() async throws {
        let desk = try await DraftDesk()
        let answer = try await send(
            desk.bo, "add", ("new:0:fr", ""), ("new:1:fr", "En lecture"), ("new-due", "31 mars"))
        #expect(answer.status == 422)
        let page = try answer.page()
        #expect(page.find(".form-errors a").map { $0["href"] } == ["#new-due"])
        #expect(page.first("textarea[name=new:1:fr]")?.ownText.contains("En lecture") == true)
        let empty = try await send(desk.bo, "add", ("new-owner", "Cabinet"))
        #expect(try empty.page().find(".form-errors a").map { $0["href"] } == ["#new%3A0%3Afr"])
        #expect(try await entries(desk) == [])
    }

    @Test("Who saves on an older entry sees both, and chooses")
    func conflicts() async throws {
        let desk = try await DraftDesk(.coordinator)
        _ = try await send(desk.bo, "add", ("new:0:fr", "Un arrêté"))
        let entry = try #require(try await entries(desk).first)
        let field = "text:list_entry/\(entry.id)/0:fr"
        let seen = DraftDesk.fields(of: try await desk.an.get(Self.page).page())
        _ = try await send(desk.bo, "save", (field, "Un arrêté royal"))
        let mine = seen.filter { $0.0 != field && $0.0 != "owner:\(entry.id)" }
        let answer = try await desk.an.post(
            Self.page, mine + [(field, "Une ordonnance"), ("owner:\(entry.id)", "Cabinet"), ("do", "save")])
        #expect(answer.status == 409)
        let page = try answer.page()
        #expect(page.find(".conflict dd").map(\.text) == ["Un arrêté royal", "Une ordonnance"])
        #expect(page.first("textarea[name=\(field)]")?.ownText.contains("Une ordonnance") == true)
        #expect(try await entries(desk)[0].owner == "Cabinet", "the rest is saved")
        let again = DraftDesk.fields(of: page)
        #expect(try await desk.an.post(Self.page, again + [("theirs", field), ("do", "save")]).status == 303)
        #expect(try await entries(desk)[0].text[.fr] == "Un arrêté royal")
        #expect(try await desk.an.post(Self.page, again + [("do", "save")]).status == 303)
        #expect(try await entries(desk)[0].text[.fr] == "Une ordonnance")
    }

    @Test("Editors of a language translate, and read the rest")
    func translating() async throws {
        let desk = try await DraftDesk(.editor(.nl))
        _ = try await send(desk.bo, "add", ("new:0:fr", "Un arrêté"), ("new-owner", "Cabinet"))
        let page = try await desk.an.get(Self.page).page()
        let entry = try #require(try await entries(desk).first)
        let names = DraftDesk.fields(of: page).map(\.0).filter { $0.contains("\(entry.id)") }
        #expect(names == [0, 1].map { "text:list_entry/\(entry.id)/\($0):nl" }, "nothing else can be typed into")
        #expect(page.first("#new") == nil && page.find(".removal").isEmpty)
        #expect(page.find("dd").map(\.text).contains("Cabinet"))
        _ = try await send(desk.an, "save", ("text:list_entry/\(entry.id)/0:nl", "Een besluit"))
        #expect(try await entries(desk)[0].text[.nl] == "Een besluit")
        #expect(try await send(desk.an, "remove:\(entry.id)").status == 403)
        let reader = try await DraftDesk(.reader)
        #expect(try await reader.an.get(Self.page).page().find("textarea, .save-bar button").isEmpty)
    }

    @Test("What waits to be translated in a list is counted, with the way to where it is written")
    func waiting() async throws {
        let desk = try await DraftDesk(.editor(.nl))
        let plan = "/fr/plans/\(DraftDesk.draft)"
        let pages = [plan + "/translation?into=nl", plan + "/completeness", "/fr/my-page"]
        func count() async throws -> Int? {
            let chosen = try await desk.an.get(pages[0]).page().find("a[aria-current]").last {
                $0.text.contains("néer")
            }
            return chosen.flatMap { Int($0.text.filter(\.isNumber)) }
        }
        let before = try await count()
        _ = try await send(desk.bo, "add", ("new:0:fr", "Un arrêté"), ("new:1:fr", "En lecture"))
        let entry = try #require(try await entries(desk).first)
        let field = "text:list_entry/\(entry.id)/0:nl"
        for page in pages {
            let link = try await desk.an.get(page).page().find(".rows .gaps a").first {
                $0["href"]?.contains("/lists/regulatory-agenda/edit#") == true
            }
            #expect(link?.text == "2 textes à traduire (NL)", "\(page)")
            #expect(link?["href"]?.removingPercentEncoding?.hasSuffix("#" + field) == true, "\(page)")
        }
        #expect(try await count() == before.map { $0 + 2 })
        _ = try await send(desk.an, "save", (field, "Een besluit"))
        #expect(try await count() == before.map { $0 + 1 })
        let french = try await desk.an.get(plan + "/completeness?text=fr").page()
        #expect(french.first("#lists") == nil, "in French nothing waits")
        let bo = try await desk.bo.get("/fr/my-page").page()
        #expect(!bo.texts(".gaps a").contains { $0.contains("NL") }, "who coordinates does not translate")
    }

    @Test("What is published is read by everybody, also as data")
    func reading() async throws {
        let desk = try await DraftDesk()
        let path = "/fr/plans/\(Valmer.slug)/lists/regulatory-agenda"
        #expect(try await desk.visitor.get(path).page().first(".empty") != nil)
        #expect(try await desk.visitor.get("/fr/plans/\(Valmer.slug)/lists/nothing").status == 404)
        _ = try await send(
            desk.bo, "add", ("new:0:fr", "Un arrêté"), ("new:1:fr", "En lecture"), ("new-status", "late"),
            ("new-due", "2020-01-31"))
        let plans = desk.visitor.plans
        _ = try await plans.publish(
            DraftDesk.draft, seen: try await plans.version(of: DraftDesk.draft).revision, evenUnapproved: true,
            as: .operatorAccount("test"))
        let page = try await desk.visitor.get(path).page()
        #expect(page.find(".entries h2 .letter").map(\.text) == ["Un arrêté"])
        #expect(page.first(".entry-facts .deadline-state") != nil, "its day has passed")
        let csv = try await desk.visitor.get(path + ".csv").body
        #expect(csv.contains("1,Un arrêté,,En lecture,,late,,2020-01-31"), "\(csv)")
        #expect(try await desk.visitor.get(path + ".json").body.contains("\"regulatory_agenda\""))
        #expect(
            try await desk.visitor.get("/nl/plans/\(Valmer.slug)").page().find(".plan-side a").map(\.text)
                .contains("Regelgevingsagenda"))
    }
}
