import Foundation
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("The dimensions of a draft", .onBothEngines)
struct DimensionsPageTests {
    private static let page = "/fr/plans/\(DraftDesk.draft)/dimensions"

    private func send(_ browser: Browser, _ button: String, _ more: [(String, String)]) async throws -> Visitor.Answer {
        let fields = DraftDesk.fields(of: try await browser.get(Self.page).page())
        return try await browser.post(
            Self.page, fields.filter { field in !more.contains { $0.0 == field.0 } } + more + [("do", button)])
    }

    private func facts(_ desk: DraftDesk) async throws -> PlanFacts {
        try await desk.visitor.plans.facts(of: DraftDesk.draft)
    }

    private static let new = [
        ("new-name:fr", "Public"), ("new-name:nl", "Publiek"), ("new-values:fr", "Loisirs\n\n Congrès "),
        ("new-values:nl", "Vrije tijd\nCongressen"),
    ]

    @Test("One is added with its values, objectives are sorted in it, and it is taken away")
    func writing() async throws {
        let desk = try await DraftDesk()
        #expect(try await send(desk.bo, "add", Self.new).status == 303)
        let one = try #require(try await facts(desk).dimensions.first)
        #expect(one.values.map { $0.name[.fr] } == ["Loisirs", "Congrès"])
        let objectives = try await facts(desk).objectives.map(\.objective)
        let field = SentDimensions.field(objectives[0].id, one.id)
        _ = try await send(
            desk.bo, "save",
            [
                (field, one.values[0].id.description), ("new-value:\(one.id):fr", "Les deux"),
                ("text:dimension/\(one.id):fr", "Publics"),
            ])
        let changed = try await facts(desk)
        #expect(changed.dimensions[0].name[.fr] == "Publics" && changed.dimensions[0].values.count == 3)
        #expect(changed.objectives[0].dimensionValues == [one.values[0].id])
        let page = try await desk.bo.get(Self.page).page()
        let inner = try #require(objectives.first { $0.parent == objectives[0].id })
        let follows = page.find("select").first { $0["name"] == SentDimensions.field(inner.id, one.id) }
        #expect(follows?.find("option").first?.text.contains("Loisirs") == true, "it follows the one above")
        _ = try await send(desk.bo, "remove-value/\(one.values[0].id)", [])
        #expect(try await facts(desk).objectives[0].dimensionValues == [])
        _ = try await send(desk.bo, "remove/\(one.id)", [])
        #expect(try await facts(desk).dimensions == [])
    }

    @Test("What one save chooses is one change of the history, which names the dimension and is undone as one")
    func sortedAtOnce() async throws {
        let desk = try await DraftDesk()
        _ = try await send(desk.bo, "add", Self.new)
        let one = try #require(try await facts(desk).dimensions.first)
        let chosen = try await facts(desk).objectives.prefix(5).map(\.objective).map {
            (SentDimensions.field($0.id, one.id), one.values[0].id.description)
        }
        let saved = try await send(desk.bo, "save", chosen)
        let told = try await desk.bo.get(try #require(saved.headers[.location])).page()
        #expect(told.first(".notice p")?.text == "Enregistré : une modification.")
        let undo = try #require(told.first(".notice form")?["action"])
        let history = try await desk.bo.get("/fr/plans/\(DraftDesk.draft)/history").page()
        #expect(history.find(".change").count == 2)
        #expect(history.first(".change summary")?.text == "a classé des objectifs (5 textes et valeurs)")
        #expect(history.find(".change li").first?.text.contains("dans « Public »") == true)
        #expect(try await desk.bo.fill(Self.page, to: undo, []).status == 303)
        #expect(try await facts(desk).objectives.allSatisfy { $0.dimensionValues.isEmpty })
    }

    @Test("The list of objectives shows those of a value, also from above, and those of none, and so do its data")
    func filtering() async throws {
        let desk = try await DraftDesk()
        _ = try await send(desk.bo, "add", Self.new)
        let one = try #require(try await facts(desk).dimensions.first)
        let objectives = try await facts(desk).objectives.map(\.objective)
        _ = try await send(
            desk.bo, "save", [(SentDimensions.field(objectives[0].id, one.id), one.values[1].id.description)])
        let below = objectives.dropFirst().prefix { $0.depth > objectives[0].depth }.count
        try #require(below > 0 && below + 1 < objectives.count)
        let list = "/fr/plans/\(DraftDesk.draft)/objectives"
        let inner = try await desk.bo.get("\(list)/\(objectives[1].number)").page()
        let fact = inner.find(".facts div").first { $0.first("dt")?.text == "Public" }
        #expect(fact?.first("dd")?.text == "Congrès", "it is said above")
        #expect(fact?.first("dd a")?["href"] == list + "?dimension=1.2")
        let other = try await desk.bo.get("\(list)/\(objectives[below + 1].number)").page()
        #expect(!other.texts(".facts dt").contains("Public"), "nothing is said of it")
        for (question, count) in [
            ("dimension=1.2", below + 1), ("dimension=1.0", objectives.count - below - 1), ("dimension=1.1", 0),
            ("branch=\(objectives[0].number)&dimension=1.2", below + 1), ("dimension=7.1", objectives.count),
            ("dimension=1.1&dimension=1.2", below + 1), ("dimension=1.2&dimension=1.1", 0),
            ("dimension=01.2", objectives.count), ("dimension=%2B1.2", objectives.count),
        ] {
            let page = try await desk.bo.get("\(list)?\(question)").page()
            #expect(page.find(".listing .objective").count == count, "\(question)")
            let csv = try await desk.bo.get("\(list).csv?\(question)")
            if ["7", "01.", "%2B"].contains(where: { question.contains($0) }) {
                #expect(csv.status == 400 && page.find(".left-out").count == 1)
            } else {
                #expect(csv.body.components(separatedBy: "\r\n").count == count + 2, "\(question)")
            }
        }
        let shown = try await desk.bo.get("\(list)?dimension=1.2").page()
        #expect(shown.first("label[for=filter-dimension-1]")?.text == "Public")
        let options = shown.find("select[id=filter-dimension-1] option")
        #expect(
            options.map(\.text) == [
                "Tous", "Congrès (\(below + 1))", "Non précisé (\(objectives.count - below - 1))",
            ])
        #expect(options.first { $0["selected"] != nil }?["value"] == "1.2")
        let none = try await desk.bo.get("\(list)?dimension=1.1").page()
        #expect(
            none.find("select[id=filter-dimension-1] option").first { $0["selected"] != nil }?.text == "Loisirs (0)")
        #expect(shown.first(".chosen a")?["href"] == list && shown.texts(".chosen a") == ["Public : Congrès×"])
    }

    @Test("What cannot be taken is said beside its field, and nothing typed is lost")
    func mistakes() async throws {
        let desk = try await DraftDesk()
        let uneven = try await send(
            desk.bo, "add", Self.new.map { $0.0 == "new-values:nl" ? ($0.0, "Vrije tijd") : $0 })
        #expect(uneven.status == 422)
        #expect(try uneven.page().find(".form-errors a").map { $0["href"] } == ["#new-values%3Anl"])
        #expect(try uneven.page().first("input[id=new-name:fr]")?["value"] == "Public")
        #expect(try await send(desk.bo, "add", [("new-values:fr", "Loisirs")]).status == 422)
        #expect(try await facts(desk).dimensions == [])
    }

    @Test("Who chooses on an older page sees both")
    func conflicts() async throws {
        let desk = try await DraftDesk(.coordinator)
        _ = try await send(desk.bo, "add", Self.new)
        let known = try await facts(desk)
        let one = known.dimensions[0]
        let field = SentDimensions.field(known.objectives[0].objective.id, one.id)
        let seen = DraftDesk.fields(of: try await desk.an.get(Self.page).page())
        _ = try await send(desk.bo, "save", [(field, one.values[0].id.description)])
        let answer = try await desk.an.post(
            Self.page,
            seen.filter { $0.0 != field } + [(field, one.values[1].id.description), ("do", "save")])
        #expect(answer.status == 409)
        #expect(try answer.page().find(".conflict dd").map(\.text) == ["Loisirs", "Congrès"])
        #expect(try await facts(desk).objectives[0].dimensionValues == [one.values[0].id])
        let again = DraftDesk.fields(of: try answer.page())
        #expect(try await desk.an.post(Self.page, again + [("do", "save")]).status == 303)
        #expect(try await facts(desk).objectives[0].dimensionValues == [one.values[1].id])
    }

    @Test("The money page totals by each, and comes to the total of the plan")
    func money() async throws {
        let desk = try await DraftDesk()
        _ = try await send(desk.bo, "add", Self.new)
        let known = try await facts(desk)
        let field = SentDimensions.field(known.objectives[0].objective.id, known.dimensions[0].id)
        _ = try await send(desk.bo, "save", [(field, known.dimensions[0].values[0].id.description)])
        let page = try await desk.bo.get("/fr/plans/\(DraftDesk.draft)/money").page()
        let table = try #require(page.find(".outlay-table").last)
        #expect(table.find("tbody th").map(\.text).prefix(2) == ["Loisirs", "Congrès"])
        let total = try #require(PlanMoney(try await facts(desk)).outlays.first?.total)
        let digits = table.first("tfoot td")?.text.filter { $0.isNumber }
        #expect(digits?.hasPrefix("\(total.cents / 100)") == true)
    }
}
