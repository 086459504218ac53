import Accounts
import HTTPTypes
import Kernel
import Messages
import StoreTesting
import Strategy
import Testing

@testable import Web

/// Writing a plan through its pages, as people of different roles do.
@Suite("Writing a plan", .onBothEngines)
struct WritingTests {
    private static let draft = Valmer.slug + "~draft"
    private static let page = "/fr/plans/\(draft)/objectives/IV.1.1/edit"

    private typealias Desk = DraftDesk

    /// What the form of a page would send, as a browser does.
    private func fields(_ browser: Browser, _ page: String = page) async throws -> [(String, String)] {
        DraftDesk.fields(of: try await browser.get(page).page())
    }

    private func changed(_ fields: [(String, String)], _ name: String, to value: String) -> [(String, String)] {
        fields.map { $0.0 == name ? (name, value) : $0 }
    }

    private func text(_ desk: Desk, _ number: String = "IV.1.1") async throws -> ObjectiveContent {
        try await desk.visitor.plans.objective(number, of: Self.draft).content
    }

    @Test("Both languages face each other, and saving what was not touched changes nothing")
    func untouched() async throws {
        let desk = try await Desk(.coordinator)
        let tree = try await desk.an.get(Self.page).page()
        #expect(tree.find(".sides").allSatisfy { $0.find(".side").count == 2 })
        #expect(tree.find(".side textarea").allSatisfy { $0["lang"] == "fr" || $0["lang"] == "nl" })
        let before = try await text(desk)
        let answer = try await desk.an.post(Self.page, DraftDesk.fields(of: tree) + [("do", "save")])
        #expect(answer.status == 303)
        #expect(try await text(desk) == before)
        let again = try await desk.an.get(try #require(answer.headers[.location])).page()
        #expect(again.first(".notice")?.text == "Rien n’avait changé : tout est déjà enregistré.")
    }

    @Test("A text is saved, its translation becomes stale, and the page shows what changed")
    func stale() async throws {
        let desk = try await Desk(.coordinator)
        let title = "text:objective/\(try await text(desk).objective.id):fr"
        let sent = changed(try await fields(desk.an), title, to: "Relier tous les villages")
        let answer = try await desk.an.post(Self.page, sent)
        #expect(answer.status == 303)
        #expect(try await text(desk).objective.title[.fr] == "Relier tous les villages")
        let published = try await desk.visitor.plans.objective("IV.1.1", of: Valmer.slug).content
        #expect(published.objective.title[.fr] != "Relier tous les villages", "everybody reads what was published")
    }

    @Test("Who saves on an older revision sees both texts, loses none, and chooses")
    func conflict() async throws {
        let desk = try await Desk(.coordinator)
        let title = "text:objective/\(try await text(desk).objective.id):fr"
        let (mine, theirs) = (try await fields(desk.an), try await fields(desk.bo))
        #expect(try await desk.bo.post(Self.page, changed(theirs, title, to: "Le texte de Bo")).status == 303)
        let answer = try await desk.an.post(Self.page, changed(mine, title, to: "Le texte d’An"))
        #expect(answer.status == 409)
        let tree = try answer.page()
        #expect(tree.find(".conflict dd").map(\.text).prefix(2) == ["Le texte de Bo", "Le texte d’An"])
        #expect(tree.find(".conflict del").map(\.text).joined().contains("Bo"))
        #expect(tree.find(".conflict ins").map(\.text).joined().contains("An"))
        let sent = DraftDesk.fields(of: tree)
        #expect(sent.first { $0.0 == title }?.1 == "Le texte d’An")
        #expect(try await text(desk).objective.title[.fr] == "Le texte de Bo", "nothing was overwritten")
        // The box takes theirs; without it, saving once more is the person's choice.
        #expect(try await desk.an.post(Self.page, sent + [("theirs", title)]).status == 303)
        #expect(try await text(desk).objective.title[.fr] == "Le texte de Bo")
        #expect(try await desk.an.post(Self.page, sent).status == 303)
        #expect(try await text(desk).objective.title[.fr] == "Le texte d’An")
    }

    @Test("What one has changed in another window is told as one's own")
    func ownWindow() async throws {
        let desk = try await Desk(.coordinator)
        let title = "text:objective/\(try await text(desk).objective.id):fr"
        let (one, other) = (try await fields(desk.an), try await fields(desk.an))
        #expect(try await desk.an.post(Self.page, changed(one, title, to: "D’une fenêtre")).status == 303)
        let tree = try await desk.an.post(Self.page, changed(other, title, to: "De l’autre")).page()
        #expect(tree.first(".conflicts h2")?.text == "Vous avez modifié le même texte dans une autre fenêtre")
        #expect(tree.first(".conflict .quiet")?.text.hasPrefix("vous, dans une autre fenêtre · ") == true)
    }

    @Test("The history tells who changed what, and any change can be undone")
    func history() async throws {
        let desk = try await Desk(.coordinator)
        let before = try await text(desk).objective.title
        let title = "text:objective/\(try await text(desk).objective.id):fr"
        let path = "/nl/plans/\(Self.draft)/history"
        #expect(try await desk.an.get(path).page().find(".empty").count == 1)
        let answer = try await desk.an.post(Self.page, changed(try await fields(desk.an), title, to: "Autre titre"))
        let saved = try await desk.an.get(try #require(answer.headers[.location])).page()
        let undo = try #require(saved.first(".notice form")?["action"])
        let told = try await desk.bo.get(path).page()
        #expect(told.find(".change").count == 1)
        #expect(told.first(".change .quiet")?.text.contains("An") == true)
        #expect(told.first(".change")?.text.contains("Autre titre") == true)
        #expect(try await desk.an.fill(Self.page, to: undo, []).status == 303)
        #expect(try await text(desk).objective.title == before)
        #expect(try await desk.an.get(path + "?objective=IV.1.1").page().find(".change").count == 2)
        #expect(try await desk.an.get(path + "?objective=IV.1").page().find(".change").isEmpty)
        let twice = try await desk.an.fill(Self.page, to: undo, [])
        #expect(twice.status == 409, "what it made is another by now")
    }

    @Test("Items are added, moved and removed by buttons that also save what was typed")
    func items() async throws {
        let desk = try await Desk(.coordinator)
        let field = try #require(try await text(desk).fields.first { $0.field == .desiredOutput })
        let (first, second) = (field.items[0].id, field.items[1].id)
        let place = try #require(
            try await desk.an.get(Self.page).page().find(".new-item").map { $0["id"] ?? "" }.dropFirst().first)
        var sent = try await fields(desk.an)
        sent = changed(sent, "\(place):fr", to: "Un point de plus")
        #expect(try await desk.an.post(Self.page, sent + [("do", "down:\(first)")]).status == 303)
        var now = try #require(try await text(desk).fields.first { $0.field == .desiredOutput }).items
        #expect(now.count == field.items.count + 1)
        #expect(now.map(\.id).prefix(2) == [second, first])
        #expect(now.contains { $0.text[.fr] == "Un point de plus" && $0.text[.nl] == nil })
        #expect(
            try await desk.an.post(Self.page, try await fields(desk.an) + [("do", "remove:\(first)")]).status == 303)
        now = try #require(try await text(desk).fields.first { $0.field == .desiredOutput }).items
        #expect(!now.map(\.id).contains(first))
    }

    @Test("What is no number is said beside its field, and everything typed stays")
    func numbers() async throws {
        let desk = try await Desk(.coordinator)
        let sent = try await fields(desk.an)
        let target = try #require(sent.first { $0.0.hasPrefix("target:") }?.0)
        let title = "text:objective/\(try await text(desk).objective.id):nl"
        let wrong = changed(changed(sent, target, to: "beaucoup"), title, to: "Nieuwe titel")
        let answer = try await desk.an.post(Self.page, wrong)
        #expect(answer.status == 422)
        let tree = try answer.page()
        #expect(tree.first(".form-errors a")?["href"] == "#\(target)" || tree.first(".form-errors a") != nil)
        #expect(DraftDesk.fields(of: tree).first { $0.0 == title }?.1 == "Nieuwe titel")
        #expect(DraftDesk.fields(of: tree).first { $0.0 == target }?.1 == "beaucoup")
        #expect(try await text(desk).objective.title[.nl] != "Nieuwe titel")
        let right = changed(DraftDesk.fields(of: tree), target, to: "45.000")
        #expect(try await desk.an.post(Self.page, right).status == 303)
        #expect(try await text(desk).indicators.contains { $0.target == 45_000 })
        // The largest that can be typed is shown again, and a value that is not touched is not rounded.
        let large = changed(try await fields(desk.an), target, to: "999999999999999")
        #expect(try await desk.an.post(Self.page, large).status == 303)
        #expect(try await desk.an.get(Self.page).status == 200)
        let indicator = try #require(try await text(desk).indicators.first { $0.target == 999_999_999_999_999 })
        _ = try await desk.visitor.plans.edit(
            .setTarget(indicator.id, 1.23456789), in: Self.draft, seen: .max, as: .operatorAccount("test"))
        #expect(try await desk.an.post(Self.page, try await fields(desk.an)).status == 303)
        #expect(try await text(desk).indicators.contains { $0.target == 1.23456789 })
        #expect(try await text(desk).objective.title[.nl] == "Nieuwe titel")
    }

    @Test("A contributor writes what is assigned to them, and reads the rest")
    func contributor() async throws {
        let desk = try await Desk(.contributor, assigned: ["IV.1.1"])
        #expect(try await desk.an.get(Self.page).page().find("textarea").count > 4)
        let other = "/fr/plans/\(Self.draft)/objectives/IV.1/edit"
        #expect(try await desk.an.get(other).page().find(".side textarea").isEmpty)
        let id = try await text(desk, "IV.1").objective.id
        let token = try await desk.an.token(on: Self.page)
        let answer = try await desk.an.post(
            other, [("seen", "99"), ("text:objective/\(id):fr", "Pris")], token: token)
        #expect(answer.status == 403)
        #expect(try await text(desk, "IV.1").objective.title[.fr] != "Pris")
        #expect(try await desk.an.get("/fr/my-page").page().find(".waiting .rows a").count == 1)
        #expect(
            try await desk.an.post("/fr/plans/\(Self.draft)/publication", [("seen", "1")], token: token).status == 403)
    }

    @Test("An editor of a language writes in it alone")
    func editor() async throws {
        let desk = try await Desk(.editor(.nl))
        let tree = try await desk.an.get(Self.page).page()
        let boxes = tree.find(".side textarea")
        #expect(!boxes.isEmpty && boxes.allSatisfy { $0["lang"] == "nl" })
        #expect(tree.find("select[name=status]").isEmpty && tree.find(".save-bar button").count == 1)
    }

    @Test("Whoever has no role learns nothing of a draft; everybody reads what is published, and when")
    func strangers() async throws {
        let desk = try await Desk()
        for path in ["", "/objectives/IV.1.1", "/draft", "/objectives/IV.1.1/edit"] {
            #expect(try await desk.an.get("/fr/plans/\(Self.draft)\(path)").status == 404, "\(path)")
        }
        for path in ["search?q=relier&plan=\(Self.draft)", "search.json?q=relier&plan=\(Self.draft)"] {
            #expect(try await desk.an.get("/fr/\(path)").status == 404, "\(path)")
        }
        #expect(try await desk.an.get("/fr/my-page").page().find(".empty").count == 1)
        let stages = try await desk.bo.get("/fr/plans/\(Self.draft)/draft").page()
        #expect(stages.find(".rows a").count == Valmer.content.objectives.count)
        let path = "/fr/plans/\(Self.draft)/draft"
        _ = try await desk.visitor.plans.edit(
            .setText(.plan, .fr, "Lettre 2026"), in: Self.draft, seen: .max, as: .operatorAccount("test"))
        let publication = "/fr/plans/\(Self.draft)/publication"
        let seen = try #require(try await desk.bo.get(publication).page().first("input[name=seen]")?["value"])
        let answer = try await desk.bo.fill(publication, [("seen", seen)])
        #expect(answer.status == 303)
        #expect(try await Browser(desk.visitor).get("/fr/plans/\(Valmer.slug)~1").status == 200)
        let after = try await desk.bo.get(path)
        #expect(try after.page().find(".hash").count == 2, "what was read before is kept, too")
    }

    @Test("An objective is handed in, given back with remarks, approved; a question is asked, answered and settled")
    func review() async throws {
        let desk = try await Desk(.contributor, assigned: ["IV.1"])
        let page = "/fr/plans/\(Self.draft)/objectives/IV.1/edit"
        func press(_ browser: Browser, _ button: String, _ more: (String, String)...) async throws -> Visitor.Answer {
            let sent = try await fields(browser, page).filter { field in !more.contains { $0.0 == field.0 } }
            return try await browser.post(page, sent + more + [("do", button)])
        }
        #expect(try await desk.an.get(page).page().find("button[value=approve]").isEmpty)
        #expect(try await press(desk.an, "hand-in").status == 303)
        #expect(try await press(desk.bo, "give-back", ("remarks", "")).status == 422, "remarks are owed")
        #expect(try await press(desk.bo, "give-back", ("remarks", "Trop court")).status == 303)
        #expect(try await desk.an.get(page).page().first(".remarks")?.text == "Trop court")
        #expect(try await press(desk.an, "ask", ("comment", "Combien de pages ?")).status == 303)
        #expect(try await press(desk.an, "hand-in").status == 303)
        let refused = try await press(desk.bo, "approve")
        #expect(refused.status == 422, "a question is open")
        let ways = try refused.page().find(".form-errors li a")
        #expect(ways.contains { $0["href"]?.hasPrefix("#thread%3A") == true && $0.text.contains("Combien") })
        let thread = try #require(try await desk.bo.get(page).page().first(".thread")?["id"]).dropFirst("thread:".count)
        #expect(try await press(desk.bo, "answer:\(thread)", ("answer:\(thread)", "Une demi")).status == 303)
        #expect(try await press(desk.an, "resolve:\(thread)").status == 303)
        #expect(try await press(desk.bo, "approve").status == 303)
        let tree = try await desk.an.get(page).page()
        #expect(tree.first(".review")?.text.contains("Approuvé · Bo") == true)
        #expect(tree.find(".remark").map(\.text) == ["Combien de pages ?", "Une demi"])
        #expect(try await press(desk.an, "approve").status == 403, "nobody approves without the role")
    }

    @Test("What is typed as markup stays text")
    func script() async throws {
        let desk = try await Desk(.coordinator)
        let title = "text:objective/\(try await text(desk).objective.id):fr"
        let evil = "</textarea><script>alert(1)</script>\"'"
        let answer = try await desk.an.post(Self.page, changed(try await fields(desk.an), title, to: evil))
        #expect(answer.status == 303)
        let page = try await desk.an.get(Self.page)
        #expect(!page.body.contains("<script>alert"))
        #expect(DraftDesk.fields(of: try page.page()).first { $0.0 == title }?.1 == evil)
    }

    @Test("What was added stands in its box no more, whatever else is refused, and is not added twice")
    func addedOnce() async throws {
        let desk = try await Desk(.coordinator)
        let id = try await text(desk).objective.id
        let (french, dutch) = ("text:objective/\(id):fr", "text:objective/\(id):nl")
        let (mine, theirs) = (try await fields(desk.an), try await fields(desk.bo))
        let box = try #require(mine.first { $0.0.hasPrefix("new:") }?.0)
        let (items, indicators) = (try await count(desk), try await text(desk).indicators.count)
        let bos = changed(changed(theirs, french, to: "Le texte de Bo"), dutch, to: "De tekst van Bo")
        #expect(try await desk.bo.post(Self.page, bos).status == 303)
        var sent = changed(changed(mine, french, to: "Le texte d’An"), box, to: "Un point de plus")
        sent = changed(changed(sent, "add-indicator:fr", to: "Visiteurs"), "add-indicator:value", to: "12")
        sent = changed(sent, "comment", to: "Pas encore dit")
        let refused = try await desk.an.post(Self.page, sent)
        #expect(refused.status == 409)
        let left = DraftDesk.fields(of: try refused.page())
        func value(_ name: String) -> String? { left.first { $0.0 == name }?.1 }
        #expect([box, "add-indicator:fr", "add-indicator:value"].map(value) == ["", "", ""])
        #expect([french, "comment"].map(value) == ["Le texte d’An", "Pas encore dit"])
        #expect(value(dutch) == "De tekst van Bo", "what An did not touch is as Bo left it")
        #expect(try await desk.an.post(Self.page, left).status == 303)
        #expect(try await count(desk) == items + 1)
        #expect(try await text(desk).indicators.count == indicators + 1)
        #expect(try await text(desk).objective.title[.nl] == "De tekst van Bo")
        // The same where what the button says cannot be done.
        let asked = changed(try await fields(desk.an), box, to: "Encore un point") + [("do", "ask")]
        let empty = try await desk.an.post(Self.page, asked)
        #expect(empty.status == 422)
        let again = DraftDesk.fields(of: try empty.page())
        #expect(again.first { $0.0 == box }?.1 == "")
        #expect(try await desk.an.post(Self.page, again).status == 303)
        #expect(try await count(desk) == items + 2)
    }

    private func count(_ desk: Desk) async throws -> Int { try await text(desk).fields.flatMap(\.items).count }

    @Test("Two items that were joined are not torn apart by the page that tells of a conflict")
    func joined() async throws {
        let desk = try await Desk(.coordinator)
        let title = "text:objective/\(try await text(desk).objective.id):fr"
        let items = try #require(try await text(desk).fields.first { $0.field == .desiredOutput }).items
        let (mine, theirs) = (try await fields(desk.an), try await fields(desk.bo))
        #expect(try await desk.bo.post(Self.page, changed(theirs, title, to: "Le texte de Bo")).status == 303)
        let sent = changed(mine, title, to: "Le texte d’An") + [("do", "join:\(items[1].id)")]
        let refused = try await desk.an.post(Self.page, sent)
        #expect(refused.status == 409)
        #expect(try await desk.an.post(Self.page, DraftDesk.fields(of: try refused.page())).status == 303)
        let now = try #require(try await text(desk).fields.first { $0.field == .desiredOutput }).items
        #expect(now[0].text[.fr]?.contains("Douze points d’eau") == true)
    }

    @Test("Who may not write values reads them", arguments: [Role.approver, .reader, .editor(.nl), .contributor])
    func values(role: Role) async throws {
        let desk = try await Desk(role)
        let tree = try await desk.an.get(Self.page).page()
        let told = tree.first("form.write-form")?.text ?? ""
        let words = Words(in: .fr)
        let money = words.money(try #require(Money(euros: 130_000)))
        let threshold = words.bounds(from: words.number(80_000), to: nil)
        for value in [words.name(of: Status.inProgress), words.number(100_000), "74,5", "%", threshold, money] {
            #expect(told.contains(Self.plain(value)), "\(role): \(value)")
        }
        for name in ["status", "target:", "value:", "unit:", "amount:"] {
            #expect(!DraftDesk.fields(of: tree).contains { $0.0.hasPrefix(name) }, "\(role): \(name)")
        }
        #expect(tree.find(".item-actions button").allSatisfy { $0["value"]?.hasPrefix("remove") != true })
        let day = words.date(try #require(CalendarDay.last(of: 2026)))
        let more = try await desk.an.get(Self.page + "?part=more").page()
        let names = more.first("#names")?.text ?? ""
        #expect(names.contains(Self.plain(day)))
    }

    /// With one kind of space, as texts of a page are read here.
    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("What was typed into an item that somebody else removed is on the page, to be copied")
    func removedMeanwhile() async throws {
        let desk = try await Desk(.coordinator)
        let item = try #require(try await text(desk).fields.first { $0.field == .desiredOutput }).items[0].id
        let name = "text:item/\(item):fr"
        let (mine, theirs) = (try await fields(desk.an), try await fields(desk.bo))
        #expect(try await desk.bo.post(Self.page, theirs + [("do", "remove:\(item)")]).status == 303)
        let refused = try await desk.an.post(Self.page, changed(mine, name, to: "Trois cents kilomètres"))
        #expect(refused.status == 409)
        let tree = try refused.page()
        let kept = tree.find(".conflict textarea").filter { $0.ownText.contains("Trois cents kilomètres") }
        #expect(kept.count == 1)
        #expect(kept.allSatisfy { $0["readonly"] != nil && $0["name"] == nil })
        #expect(!refused.body.contains("encore dans le formulaire"))
        #expect(tree.find(".conflict a").isEmpty, "there is no field to go to")
        #expect(try await desk.an.post(Self.page, DraftDesk.fields(of: tree)).status == 303)
    }

    @Test("A conflict names what it is about, and tells statuses by their words")
    func conflictWords() async throws {
        let desk = try await Desk(.coordinator)
        let item = try #require(try await text(desk).fields.first { $0.field == .desiredOutput }).items[0].id
        let name = "text:item/\(item):fr"
        let (mine, theirs) = (try await fields(desk.an), try await fields(desk.bo))
        func both(_ fields: [(String, String)], _ status: Status, _ words: String) -> [(String, String)] {
            changed(changed(fields, "status", to: status.rawValue), name, to: words)
        }
        #expect(try await desk.bo.post(Self.page, both(theirs, .done, "Un réseau de Bo")).status == 303)
        let tree = try await desk.an.post(Self.page, both(mine, .late, "Un réseau d’An")).page()
        let words = Words(in: .fr)
        let told = tree.find(".conflict dd").map(\.text)
        #expect(told.contains(words.name(of: Status.late)) && told.contains(words.name(of: Status.done)))
        #expect(!told.contains("late"))
        let titles = tree.find(".conflict a").map(\.text)
        let field = words.numbered(words.name(of: FieldName.desiredOutput), 1)
        #expect(titles.contains { $0.contains(field) && $0.contains("Un réseau de Bo") }, "\(titles)")
    }

    @Test("A question is not for somebody who could not answer it")
    func addressees() async throws {
        let desk = try await Desk(.reader)
        #expect(try await desk.bo.get(Self.page).page().find("#to option").isEmpty)
        let an = try await desk.visitor.accounts.person(EmailAddress("an@example.be")!)
        try await desk.visitor.plans.grant(.contributor, to: an.id, in: Valmer.slug, as: .operatorAccount("test"))
        #expect(try await desk.bo.get(Self.page).page().find("#to option").map(\.text).contains("An"))
    }

    @Test("What cannot be done does not deny what was saved")
    func refusedDeed() async throws {
        let desk = try await Desk(.coordinator)
        let title = "text:objective/\(try await text(desk).objective.id):fr"
        let sent = changed(try await fields(desk.an), title, to: "Autre titre") + [("do", "ask")]
        let tree = try await desk.an.post(Self.page, sent).page()
        #expect(tree.first(".notice")?.text.hasPrefix("Enregistré : une modification.") == true)
        let told = tree.first(".form-errors")?.text ?? ""
        #expect(!told.isEmpty && !told.contains("Rien n’est encore") && !told.contains("Rien n’a été modifié"))
        #expect(!told.contains("nom"), "a question is no name")
        let nothing = try await desk.an.post(Self.page, try await fields(desk.an) + [("do", "ask")]).page()
        #expect(nothing.find(".notice").isEmpty && !nothing.find(".form-errors").isEmpty)
        let early = try await desk.bo.post(Self.page, try await fields(desk.bo) + [("do", "approve")]).page()
        #expect(early.first(".form-errors")?.text.contains("Rien n’a été modifié") == false)
    }

    @Test("An editing page weighs little")
    func weight() async throws {
        let desk = try await Desk(.coordinator)
        #expect(try await desk.an.get(Self.page).body.utf8.count < 60_000)
    }
}
