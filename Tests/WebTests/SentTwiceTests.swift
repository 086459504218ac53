import Accounts
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// A double click, an answer that is loaded again, a slow line: the same form arrives twice.
@Suite("A form that is sent twice", .onBothEngines)
struct SentTwiceTests {
    private static let plan = "/fr/plans/\(DraftDesk.draft)"

    /// Fills a page's form in and sends the same twice; both answers lead to the same place.
    private func twice(
        _ desk: DraftDesk, _ page: String, form: String = "form.write-form", do button: String = "save",
        _ typed: [(String, String)]
    ) async throws {
        let fields = DraftDesk.fields(of: try await desk.bo.get(page).page(), form)
        #expect(fields.contains { $0.0 == FormAddition.field }, "\(page)")
        let sent = fields.filter { field in !typed.contains { $0.0 == field.0 } } + typed + [("do", button)]
        let first = try await desk.bo.post(page, sent)
        #expect(first.status == 303, "\(page)")
        let revision = try await revision(desk)
        let second = try await desk.bo.post(page, sent)
        #expect(second.status == 303 && second.headers[.location] == first.headers[.location], "\(page)")
        #expect(try await self.revision(desk) == revision, "\(page)")
    }

    private func revision(_ desk: DraftDesk) async throws -> Int {
        try await desk.visitor.plans.version(of: DraftDesk.draft).revision
    }

    @Test("Items and parts of an objective are added once, and a comment is said once")
    func objective() async throws {
        let desk = try await DraftDesk()
        let before = try await desk.content("IV.1")
        let page = DraftDesk.page("IV.1")
        let keys = DraftDesk.fields(of: try await desk.bo.get(page).page()).map(\.0)
            .filter { $0.hasPrefix("new:") && $0.hasSuffix(":fr") }
        try #require(!keys.isEmpty)
        try await twice(
            desk, page,
            keys.map { ($0, "Neuf") } + [
                ("add-indicator:fr", "Nuitées"), ("add-budget:fr", "Frais"), ("add-staff:fr", "Chargée"),
                ("add-staff:from", "1"),
            ])
        try await twice(
            desk, page + "?part=more",
            [
                ("add-field:name", "success_conditions"), ("add-deadline:fr", "Fin mars"),
                ("add-partner:fr", "Les Quais"), ("add-group:fr", "Cyclistes"),
            ])
        let indicator = try #require(try await desk.content("IV.1").indicators.last)
        try await twice(
            desk, page,
            [
                ("add-to:indicator", "\(indicator.id)"), ("add-to:value", "5"), ("add-to:level", "green"),
                ("add-to:from", "4"),
            ])
        let now = try await desk.content("IV.1")
        #expect(now.fields.flatMap(\.items).count == before.fields.flatMap(\.items).count + keys.count)
        #expect(now.indicators.last?.measurements.count == 1 && now.indicators.last?.thresholds.count == 1)
        let counts = [\ObjectiveContent.indicators.count, \.budget.count, \.staff.count, \.fields.count]
        for count in counts + [\.deadlines.count, \.partners.count, \.targetGroups.count] {
            #expect(now[keyPath: count] == before[keyPath: count] + 1)
        }
        try await twice(desk, page, do: "comment", [("comment", "À revoir")])
        func threads() async throws -> [CommentThread] {
            try await desk.visitor.plans.comments(of: DraftDesk.draft, as: .operatorAccount("test"))
        }
        let thread = try #require(try await threads().first)
        try await twice(desk, page, do: "answer:\(thread.id)", [("answer:\(thread.id)", "Oui")])
        #expect(try await threads().map { $0.comments.map(\.text) } == [["À revoir", "Oui"]])
    }

    @Test("An item is split once")
    func split() async throws {
        let desk = try await DraftDesk()
        let items = try await desk.content().fields[0].items
        let field = "text:item/\(items[0].id)"
        try await twice(
            desk, DraftDesk.page("IV.1.1"), do: "split:\(items[0].id)",
            [(field + ":fr", "Un\n\ndeux"), (field + ":nl", "Een\n\ntwee")])
        let now = try await desk.content().fields[0].items
        #expect(now.count == items.count + 1 && now.prefix(2).map { $0.text[.fr] } == ["Un", "deux"])
    }

    @Test("Entries of lists, dimensions, chapters, objectives and paragraphs are added once")
    func others() async throws {
        let desk = try await DraftDesk()
        let plans = desk.visitor.plans
        try await twice(
            desk, Self.plan + "/lists/regulatory-agenda/edit", do: "add", [("new:0:fr", "Un arrêté")])
        try await twice(
            desk, Self.plan + "/dimensions", do: "add", [("new-name:fr", "Public"), ("new-values:fr", "Loisirs")])
        let dimension = try #require(try await plans.facts(of: DraftDesk.draft).dimensions.first)
        try await twice(desk, Self.plan + "/dimensions", [("new-value:\(dimension.id):fr", "Congrès")])
        let facts = try await plans.facts(of: DraftDesk.draft)
        #expect(facts.entries.count == 1 && facts.dimensions.map(\.values.count) == [2])
        let before = try await plans.overview(of: DraftDesk.draft)
        let outline = "main form.form"
        try await twice(
            desk, Self.plan + "/outline", form: outline, do: "add", [("number", "IX"), ("title:fr", "Neuf")])
        try await twice(desk, Self.plan + "/outline", form: outline, do: "add-chapter", [("chapter-title:fr", "Fin")])
        let after = try await plans.overview(of: DraftDesk.draft)
        #expect(after.objectives.count == before.objectives.count + 1)
        #expect(after.chapters.count == before.chapters.count + 1)
        let paragraphs = try await plans.chapter("chapter-1", of: DraftDesk.draft).content.paragraphs.count
        try await twice(desk, Self.plan + "/chapters/chapter-1/edit", [("new:text:fr", "Alinéa")])
        #expect(
            try await plans.chapter("chapter-1", of: DraftDesk.draft).content.paragraphs.count == paragraphs + 1)
    }

    @Test("Who goes back and types something else adds something else; so does the same from another page")
    func back() async throws {
        let desk = try await DraftDesk()
        let page = Self.plan + "/lists/regulatory-agenda/edit"
        let fields = DraftDesk.fields(of: try await desk.bo.get(page).page()).filter { $0.0 != "new:0:fr" }
        for text in ["Un arrêté", "Une ordonnance", "Un arrêté"] {
            _ = try await desk.bo.post(page, fields + [("new:0:fr", text), ("do", "add")])
        }
        let entries = try await desk.visitor.plans.facts(of: DraftDesk.draft).entries
        #expect(entries.map { $0.text[.fr] } == ["Un arrêté", "Une ordonnance"])
        let other = DraftDesk.fields(of: try await desk.bo.get(page).page()).filter { $0.0 != "new:0:fr" }
        #expect(
            other.first { $0.0 == FormAddition.field }?.1 != fields.first { $0.0 == FormAddition.field }?.1)
        _ = try await desk.bo.post(page, other + [("new:0:fr", "Un arrêté"), ("do", "add")])
        #expect(try await desk.visitor.plans.facts(of: DraftDesk.draft).entries.count == 3)
    }

    @Test("What was sent to another plan is refused, and all that was typed is shown again")
    func elsewhere() async throws {
        let desk = try await DraftDesk()
        let who = Asker.operatorAccount("test")
        let next = try await desk.visitor.plans.beginNext(after: Valmer.slug, as: "valmer-next", by: who)
        let person = try await desk.visitor.accounts.person(try #require(EmailAddress("bo@example.be")))
        try await desk.visitor.plans.grant(
            .coordinator, to: person.id, in: PlanStage.base(ofSlug: next), as: who)
        let page = "/lists/regulatory-agenda/edit"
        let fields = DraftDesk.fields(of: try await desk.bo.get(Self.plan + page).page())
        let sent = fields.filter { $0.0 != "new:0:fr" } + [("new:0:fr", "Un arrêté"), ("do", "add")]
        #expect(try await desk.bo.post("/fr/plans/\(next)" + page, sent).status == 303)
        let answer = try await desk.bo.post(Self.plan + page, sent)
        #expect(answer.status == 422)
        let tree = try answer.page()
        #expect(tree.first(".form-errors")?.text.contains("autre lettre") == true)
        #expect(tree.first("textarea[name=new:0:fr]")?.ownText.contains("Un arrêté") == true)
        #expect(try await desk.visitor.plans.facts(of: DraftDesk.draft).entries.isEmpty)
    }

    @Test("A split that would cut away what was written in another window shows both")
    func otherWindow() async throws {
        let desk = try await DraftDesk()
        let item = try await desk.content().fields[0].items[0]
        let (page, field) = (DraftDesk.page("IV.1.1"), "text:item/\(item.id):fr")
        let old = DraftDesk.fields(of: try await desk.bo.get(page).page()).filter { $0.0 != field }
        #expect(try await desk.press("save", on: "IV.1.1", by: desk.bo, (field, "Écrit ailleurs")).status == 303)
        let answer = try await desk.bo.post(page, old + [(field, "Un\n\ndeux"), ("do", "split:\(item.id)")])
        #expect(answer.status == 409)
        #expect(try answer.page().find(".conflict dd").map(\.text).contains("Écrit ailleurs"))
        #expect(DraftDesk.fields(of: try answer.page()).first { $0.0 == field }?.1 == "Un\n\ndeux")
        #expect(try await desk.content().fields[0].items[0].text[.fr] == "Écrit ailleurs")
    }

    @Test("A title that is emptied is said beside its field, with all that was typed")
    func title() async throws {
        let desk = try await DraftDesk()
        let objective = try await desk.content().objective
        let field = "text:objective/\(objective.id):nl"
        let answer = try await desk.press(
            "save", on: "IV.1.1", by: desk.bo, (field, " "), ("text:objective/\(objective.id):fr", "Autre"))
        #expect(answer.status == 422)
        let tree = try answer.page()
        #expect(tree.find(".form-errors a").map(\.text).first?.contains("néerlandais") == true)
        #expect(tree.first(".form-errors a")?["href"]?.contains("Anl") == true)
        #expect(DraftDesk.fields(of: tree).contains { $0.1 == "Autre" })
        #expect(try await desk.content().objective.title == objective.title)
    }
}
