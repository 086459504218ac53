import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// What publishing changes is shown before it is done.
@Suite("Publishing", .onBothEngines)
struct PublicationPageTests {
    private static let page = "/fr/plans/\(DraftDesk.draft)/publication"
    private static let operatorAsker = Asker.operatorAccount("test")

    @Test("Where nothing differs, nothing is offered and nothing is published")
    func same() async throws {
        let desk = try await DraftDesk(.reader)
        let page = try await desk.bo.get(Self.page).page()
        #expect(page.find("main form button").isEmpty)
        #expect(page.first("#changes")?.text.contains("rien à publier") == true)
        let sent = [("seen", "\(try await desk.visitor.plans.version(of: DraftDesk.draft).revision)")]
        let answer = try await desk.bo.fill("/fr/account", to: Self.page, sent)
        #expect(answer.status == 422)
        #expect(try await desk.visitor.plans.stages(of: Valmer.slug).snapshots.isEmpty)
        #expect(try await desk.an.get(Self.page).status == 200, "who reads the draft sees what differs")
    }

    @Test("What differs is told with its history; what is not approved leads to the page that says why")
    func differs() async throws {
        let desk = try await DraftDesk(.reader)
        let plans = desk.visitor.plans
        let gone = try await desk.content("IV.1.1.1").objective
        _ = try await plans.edit(.removeObjective(gone.id), in: DraftDesk.draft, seen: .max, as: Self.operatorAsker)
        let one = try await desk.content("IV.1").objective.id
        _ = try await plans.edit(
            .setText(.objective(one), .fr, "Recevoir"), in: DraftDesk.draft, seen: .max, as: Self.operatorAsker)
        let page = try await desk.bo.get(Self.page).page()
        let rows = page.find("#changes .rows li")
        #expect(rows.count == 2)
        #expect(page.find("#changes h3").map(\.text) == ["Modifié : 1 objectif", "Retiré : 1 objectif"])
        for link in page.find("#changes .rows a.quiet") {
            let history = try await desk.bo.get(try #require(link["href"])).page()
            #expect(history.find(".change").count == 1)
        }
        #expect(try await desk.an.get(Self.page).page().find("main form button").isEmpty)
        let refused = try await desk.bo.fill(Self.page, DraftDesk.fields(of: page, "main form"))
        #expect(refused.status == 422)
        let why = try #require(try refused.page().first(".form-errors a")?["href"])
        #expect(try await desk.bo.get(why).page().find(".progress-list li").count == 1)
        #expect(try refused.page().find("input[name=unapproved]").count == 1)
        let done = try await desk.bo.fill(
            Self.page, DraftDesk.fields(of: try refused.page(), "main form") + [("unapproved", "yes")])
        #expect(done.status == 303)
        #expect(try await desk.bo.get(Self.page).page().find("main form button").isEmpty)
    }

    @Test("What is not finished is told before it is published, with the way to it")
    func unfinished() async throws {
        let desk = try await DraftDesk(.reader)
        let plans = desk.visitor.plans
        let entry = DraftEdit.addEntry(.regulatoryAgenda, NewEntry(texts: [.text: [.fr: "Un arrêté"]]))
        let one = try await desk.content("IV.1").objective.id
        for edit in [entry, .setText(.plan, .fr, "Lettre 2026"), .setText(.objective(one), .fr, "Recevoir")] {
            _ = try await plans.edit(edit, in: DraftDesk.draft, seen: .max, as: Self.operatorAsker)
        }
        let page = try await desk.bo.get(Self.page).page()
        #expect(page.find("#others a").map(\.text).contains("Le titre ou l’année"))
        let told = try #require(page.first("#unfinished"))
        #expect(told.first("p")?.text.contains("pas encore approuvé : 1 objectif") == true)
        for part in ["#texts", "#lists"] {
            let way = try #require(told.first("\(part) .gaps a")?["href"])
            #expect(way.contains("#text"))
            #expect(try await desk.bo.get(String(way.prefix { $0 != "#" })).status == 200)
        }
        #expect(page.find("main form button").count == 1, "it can be published all the same")
    }

    @Test("Progress tells those that nobody has touched from those that are approved")
    func untouched() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1"])
        let path = "/fr/plans/\(DraftDesk.draft)/completeness"
        let count = Valmer.content.objectives.count
        #expect(try await desk.bo.get(path + "?with=approved").page().find(".progress-list li").isEmpty)
        #expect(try await desk.bo.get(path + "?with=untouched").page().find(".progress-list li").count == count)
        let one = try await desk.content("IV.1").objective.id
        for (text, language) in [("Recevoir", Language.fr), ("Ontvangen", .nl)] {
            _ = try await desk.visitor.plans.edit(
                .setText(.objective(one), language, text), in: DraftDesk.draft, seen: .max, as: Self.operatorAsker)
        }
        #expect(try await desk.press("hand-in", on: "IV.1", by: desk.an).status == 303)
        #expect(try await desk.press("approve", on: "IV.1", by: desk.bo).status == 303)
        let page = try await desk.bo.get(path).page()
        #expect(page.first(".page-head")?.text.contains("(approuvés : 1, comme publiés : \(count - 1)).") == true)
        #expect(try await desk.bo.get(path + "?with=approved").page().find(".progress-list li").count == 1)
        #expect(try await desk.bo.get(path + "?with=untouched").page().find(".progress-list li").count == count - 1)
    }

    @Test("A coordinator reads on their page how many objectives nobody writes")
    func unassigned() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let page = try await desk.bo.get("/fr/my-page").page()
        let link = try #require(page.first(".waiting p a"))
        let count = Valmer.content.objectives.count - 1
        #expect(link.text == "\(count) objectifs ne sont attribués à personne")
        let list = try await desk.bo.get(try #require(link["href"])).page()
        #expect(list.find(".progress-list li").count == count)
        #expect(try await desk.an.get("/fr/my-page").page().find(".waiting p a").isEmpty)
    }

    @Test("An objective that came or went is one sentence, behind which all of them stand")
    func history() async throws {
        let desk = try await DraftDesk(.coordinator)
        let gone = try await desk.content("IV.1.1").objective
        _ = try await desk.visitor.plans.edit(
            .removeObjective(gone.id), in: DraftDesk.draft, seen: .max, as: Self.operatorAsker)
        let page = try await desk.an.get("/fr/plans/\(DraftDesk.draft)/history").page()
        let summary = try #require(page.first(".change summary")?.text)
        #expect(summary.hasPrefix("a retiré l’objectif « Relier les villages"), "\(summary)")
        #expect(page.find(".change details li").count > 10 && page.find(".change p").count == 1)
    }

    @Test("An amount below nothing, and one without a name, are said at their field")
    func amounts() async throws {
        let desk = try await DraftDesk(.coordinator)
        let before = try await desk.content().budget
        for (name, more) in [
            ("add-budget:amount", [("add-budget:amount", "-5"), ("add-budget:fr", "Frais")]),
            ("add-budget:fr", [("add-budget:amount", "5")]),
        ] {
            let sent = try await desk.fields(desk.an, DraftDesk.page("IV.1.1")).filter { field in
                !more.contains { $0.0 == field.0 }
            }
            let answer = try await desk.an.post(DraftDesk.page("IV.1.1"), sent + more + [("do", "save")])
            #expect(answer.status == 422)
            #expect(try answer.page().first(".form-errors a")?["href"] == "#" + name.replacing(":", with: "%3A"))
        }
        #expect(try await desk.content().budget == before)
        let blank = try await desk.fields(desk.an, DraftDesk.page("IV.1.1")).map {
            $0.0.hasPrefix("new:") ? ($0.0, "\u{200B}\u{A0}") : $0
        }
        let items = try await desk.content().fields.map(\.items.count)
        #expect(try await desk.an.post(DraftDesk.page("IV.1.1"), blank + [("do", "save")]).status == 303)
        #expect(try await desk.content().fields.map(\.items.count) == items)
    }

    @Test("A refused removal says that somebody has worked on it, not that it is removed; only typed boxes stand open")
    func refusals() async throws {
        let desk = try await DraftDesk(.coordinator)
        let indicator = try #require(try await desk.content().indicators.first)
        let sent = try await desk.fields(desk.an, DraftDesk.page("IV.1.1"))
        _ = try await desk.visitor.plans.edit(
            .setTarget(indicator.id, 77), in: DraftDesk.draft, seen: .max, as: Self.operatorAsker)
        let answer = try await desk.an.post(
            DraftDesk.page("IV.1.1"), sent + [("do", "remove-indicator:\(indicator.id)")])
        #expect(answer.status == 409)
        let page = try answer.page()
        #expect(page.find(".conflict").contains { $0.text.contains("Quelqu’un y a travaillé") })
        #expect(!page.find(".conflict dd").contains { $0.text == "retiré" })
        #expect(page.find("details.new-item[open]").isEmpty)
    }
}
