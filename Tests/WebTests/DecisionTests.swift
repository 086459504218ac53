import Accounts
import Foundation
import Kernel
import StoreTesting
import Testing

@testable import Strategy
@testable import Web

/// An objective is handed in, decided about and given back, as those see it whose turn it is.
@Suite("Deciding about an objective", .onBothEngines)
struct DecisionTests {
    private func title(_ desk: DraftDesk, _ language: Language) async throws -> String {
        "text:objective/\(try await desk.content().objective.id):\(language.rawValue)"
    }

    @Test("Handing in tells which texts are missing or stale, and hands them in all the same where it is told to")
    func incomplete() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let title = try await title(desk, .fr)
        #expect(try await desk.press("save", on: "IV.1.1", by: desk.an, (title, "Relier les villages")).status == 303)
        let note = try await desk.an.get(DraftDesk.page("IV.1.1")).page().first("#review .gaps")
        #expect(note?.text.contains("à revoir (NL)") == true, "what is open is told before the button")
        let refused = try await desk.press("hand-in", on: "IV.1.1", by: desk.an)
        #expect(refused.status == 422)
        let tree = try refused.page()
        let way = try #require(tree.first(".form-errors li a"))
        let field = try await self.title(desk, .nl)
        #expect(way["href"]?.removingPercentEncoding == "#" + field)
        #expect(way.text == "Intitulé, en néerlandais")
        #expect(tree.first(".form-errors li")?.text == "Intitulé, en néerlandais (à revoir)")
        #expect(tree.first(".form-errors button")?["value"] == "hand-in-as-it-is")
        #expect(try await desk.bo.get("/fr/my-page").page().find("h3").allSatisfy { $0.text != "À approuver" })
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1.1", by: desk.an).status == 303)
        #expect(try await desk.bo.get("/fr/my-page").page().find("h3").contains { $0.text == "À approuver" })
    }

    @Test(
        "Who decides sees at the top who handed in, and what was changed since the draft was begun or the last approval"
    )
    func changes() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let (french, dutch) = (try await title(desk, .fr), try await title(desk, .nl))
        let page = DraftDesk.page("IV.1.1")
        let item = try #require(try await desk.content().fields.first?.items.last).id
        #expect(
            try await desk.press(
                "remove:\(item)", on: "IV.1.1", by: desk.an, (french, "Relier les villages"),
                (dutch, "Dorpen verbinden"),
                ("status", Status.late.rawValue)
            ).status == 303)
        #expect(try await desk.bo.get(page).page().find(".decision").isEmpty)
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1.1", by: desk.an).status == 303)
        #expect(try await desk.an.get(page).page().find(".decision").isEmpty, "it is not An's turn")
        let told = try #require(try await desk.bo.get(page).page().first(".decision"))
        #expect(told.first("h2")?.text.hasPrefix("Remis par An, ") == true)
        #expect(told.text.contains("depuis que le projet a été commencé"))
        #expect(told.find("li").map(\.text).contains("Intitulé"))
        #expect(told.find("li").map(\.text).contains("1 élément retiré"))
        #expect(told.find("li a").allSatisfy { $0["href"]?.hasPrefix("#") == true })
        #expect(told.find("a").contains { $0["href"]?.contains("/history?objective=IV.1.1") == true })
    }

    @Test("From an approval on, only what came after it is told")
    func sinceApproval() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1"])
        let title = TextPlace.objective(try await desk.content("IV.1").objective.id)
        func name(_ language: Language) -> String { WritingPage.name(of: title, language) }
        let both = [(name(.fr), "Recevoir"), (name(.nl), "Ontvangen")]
        #expect(try await desk.press("hand-in", on: "IV.1", by: desk.an, both[0], both[1]).status == 303)
        #expect(try await desk.press("approve", on: "IV.1", by: desk.bo).status == 303)
        #expect(
            try await desk.press("hand-in-as-it-is", on: "IV.1", by: desk.an, (name(.nl), "Onthalen")).status == 303)
        let told = try #require(try await desk.bo.get(DraftDesk.page("IV.1")).page().first(".decision"))
        #expect(told.text.contains("depuis la dernière approbation"))
        #expect(told.find("li").map(\.text) == ["Intitulé (NL)"])
    }

    /// What is told at the top of an objective to who decides, once changes were handed in.
    private func told(_ desk: DraftDesk, after edits: DraftEdit...) async throws -> [String] {
        for edit in edits {
            _ = try await desk.visitor.plans.edit(
                edit, in: DraftDesk.draft, seen: .max, as: .operatorAccount("test"))
        }
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1.1", by: desk.an).status == 303)
        let decision = try #require(try await desk.bo.get(DraftDesk.page("IV.1.1")).page().first(".decision"))
        return decision.find("li").map(\.text)
    }

    @Test("A name that follows its point is told with that, and nothing is called removed")
    func follower() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let item = try #require(try await desk.content().indicators.first?.item)
        let told = try await told(desk, after: .setText(.item(item), .fr, "Passages"))
        #expect(told.count == 1 && told.first?.hasSuffix(" (FR)") == true)
        #expect(told.first?.contains("retiré") == false)
    }

    @Test("A threshold is told as its indicator, whatever of it was changed; removed with it, it counts no more")
    func threshold() async throws {
        var desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        var indicator = try #require(try await desk.content().indicators.first).id
        let bound = NewPart.threshold(indicator, .green, from: 1, to: 5)
        #expect(try await told(desk, after: .addPart(bound, [.fr: "Assez", .nl: "Genoeg"])) == ["Indicateurs 1"])
        var changes = ObjectiveChanges()
        for place in ["threshold/\(indicator)/1/minimum", "threshold/\(indicator)/1"] {
            changes.add(place, "")
        }
        changes.add("threshold/\(indicator)/1", "fr")
        #expect(changes.places == [ObjectiveChanges.Place(text: .indicator(indicator), part: .value)])
        desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        indicator = try #require(try await desk.content().indicators.first).id
        let more = NewPart.threshold(indicator, .green, from: 1, to: 5)
        #expect(
            try await told(desk, after: .addPart(more, [:]), .removePart(.indicator(indicator))) == [
                "1 élément retiré"
            ])
    }

    @Test("An added field is told by its name")
    func field() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let objective = try await desk.content().objective.id
        let told = try await told(desk, after: .addPart(.field(objective, .successConditions, year: nil), [:]))
        #expect(told == ["Conditions de succès"])
    }

    @Test("Of an objective that was moved its place is told, and nothing of the others")
    func moved() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let content = try await desk.content()
        let sibling = try await desk.content("IV.1.2").objective
        let place = OutlinePlace(parent: content.objective.parent, after: sibling.id)
        let told = try await told(
            desk, after: .moveObjective(content.objective.id, to: place), .setStatus(content.objective.id, .late))
        #expect(told == ["Statut", "Numéro ou place dans le plan"])
    }

    @Test("Who writes sees at the top why an objective came back; without a reason it does not come back")
    func returned() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1"])
        let page = DraftDesk.page("IV.1")
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1", by: desk.an).status == 303)
        let refused = try await desk.press("give-back", on: "IV.1", by: desk.bo, ("remarks", " "))
        #expect(refused.status == 422)
        let way = try #require(try refused.page().first(".form-errors a"))
        #expect(way["href"] == "#remarks" && way.text.contains("motif"))
        #expect(try await desk.press("give-back", on: "IV.1", by: desk.bo, ("remarks", "Trop court")).status == 303)
        let told = try #require(try await desk.an.get(page).page().first(".decision"))
        #expect(told.first("h2")?.text.hasPrefix("Renvoyé par Bo, ") == true)
        #expect(told.first("blockquote")?.text == "Trop court")
        #expect(told.first("a")?["href"]?.hasSuffix("/edit#review") == true)
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1", by: desk.an).status == 303)
        #expect(try await desk.an.get(page).page().find(".decision").isEmpty)
    }

    @Test("What was said does not come back as if it had not been, though it was kept behind the form")
    func saidAlready() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1"])
        let (page, objective) = (DraftDesk.page("IV.1"), try await desk.content("IV.1").objective.id)
        #expect(
            try await desk.press("comment", on: "IV.1", by: desk.bo, ("comment", "Plus court\u{A0}?")).status == 303)
        let asker = try await desk.visitor.accounts.person(EmailAddress("bo@example.be")!).id
        for (name, text) in [("comment", "Plus court\u{A0}?"), ("answer:x", "Autre chose")] {
            try await desk.visitor.plans.keepTyping(
                PostedForm([(name, text)]), on: .objective(objective), objective, seen: 1, of: DraftDesk.draft,
                as: .person(asker))
        }
        let fields = try await desk.fields(desk.bo, page)
        #expect(fields.first { $0.0 == "comment" }?.1 == "")
        try await desk.visitor.plans.keepTyping(
            PostedForm([("comment", "Encore un mot")]), on: .objective(objective), objective, seen: 1,
            of: DraftDesk.draft, as: .person(asker))
        #expect(try await desk.fields(desk.bo, page).first { $0.0 == "comment" }?.1 == "Encore un mot")
    }

    @Test("The same words typed later, or to something else, are meant anew")
    func typedAgain() throws {
        let (person, said) = (PersonID(high: 1, low: 1), Instant(milliseconds: 1_000_000))
        var thread = CommentThread(
            id: CommentID(high: 3, low: 1), place: .plan, isQuestion: false, comments: [])
        for text in ["Oui", "Merci"] {
            thread.comments.append(
                .init(id: CommentID(high: 2, low: 1), author: .person(person), at: said, text: text, mentions: []))
        }
        let already = SaidAlready(threads: [thread], by: person)
        func comesBack(_ text: String, _ name: String, after seconds: Int64) -> Bool {
            let at = Instant(milliseconds: said.milliseconds + seconds * 1000)
            let typed = KeptTyping(place: name, language: nil, text: text, seen: 1, at: at)
            return !already.leaving([name: typed]).isEmpty
        }
        let answer = "answer:\(thread.id)"
        #expect(!comesBack("Merci", answer, after: -5) && !comesBack("Merci", answer, after: 5))
        #expect(comesBack("Merci", answer, after: 120))
        #expect(!comesBack("Oui", "comment", after: 5) && comesBack("Merci", "comment", after: 5))
        #expect(comesBack("Merci", "answer:other", after: 5))
    }
}
