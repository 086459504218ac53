import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// What somebody typed turns over nothing behind it (Unicode Standard Annex 9).
@Suite("Text that turns directions", .onBothEngines)
struct DirectionPageTests {
    private static let title = "Pistes \u{202E}cyclables"
    private static let closed = "\u{2068}\(title)\u{202C}\u{2069}"

    @Test("A title with a mark stands apart on each page, in data and where it is written of")
    func titles() async throws {
        let desk = try await DraftDesk(.coordinator)
        let plans = desk.visitor.plans
        let chapter = try await plans.chapter("chapter-1", of: DraftDesk.draft).content.chapter
        let objective = try await desk.content().objective
        for place in [TextPlace.plan, .objective(objective.id), .chapter(chapter.id)] {
            _ = try await plans.edit(
                .setText(place, .fr, Self.title), in: DraftDesk.draft, seen: .max, as: .person(desk.anID))
        }
        let plan = "/fr/plans/\(DraftDesk.draft)"
        let pages = [
            plan, "\(plan)/objectives", "\(plan)/objectives/IV.1.1", "\(plan)/chapters/chapter-1", "\(plan)/money",
            "\(plan)/outline", "\(plan)/history", "\(plan)/placing", "\(plan)/publication", "\(plan)/draft",
            "\(plan)/completeness", "\(plan)/assignments", "/fr/my-page",
        ]
        for page in pages {
            let answer = try await desk.an.get(page)
            #expect(answer.status == 200, "\(page)")
            let tree = try answer.page()
            #expect(answer.body.contains(Self.closed), "\(page)")
            for node in tree.all where !["textarea", "input"].contains(node.name) {
                let texts = [node.ownText] + node.attributes.values
                #expect(texts.allSatisfy { $0.balanced == $0 }, "\(page): \(node.name)")
            }
        }
        let csv = try await desk.an.get("\(plan)/objectives.csv").body
        #expect(csv.contains("\(Self.title)\u{202C}") && csv.balanced == csv)
        let form = DraftDesk.fields(of: try await desk.an.get(DraftDesk.page("IV.1.1")).page())
        #expect(form.contains { $0.1 == Self.title }, "who writes it has it as it was typed")
    }

    @Test("A number of a chapter has no such mark")
    func numbers() async throws {
        let desk = try await DraftDesk()
        let page = "/fr/plans/\(DraftDesk.draft)/outline"
        let chapter = try await desk.visitor.plans.chapter("chapter-1", of: DraftDesk.draft).content.chapter
        let name = "chapter-number:\(chapter.id)"
        let sent = DraftDesk.fields(of: try await desk.bo.get(page).page(), "main form.form").filter { $0.0 != name }
        let refused = try await desk.bo.post(page, sent + [(name, "I\u{202E}V"), ("do", "save")])
        #expect(refused.status == 422 && refused.body.contains("contient un signe invisible"))
    }

    @Test("A long title is cut before it is set apart")
    func choices() async throws {
        let desk = try await DraftDesk()
        let objective = try await desk.content().objective
        let title = "\u{202E}" + String(repeating: "Pistes ", count: 20)
        _ = try await desk.visitor.plans.edit(
            .setText(.objective(objective.id), .fr, title), in: DraftDesk.draft, seen: .max,
            as: .operatorAccount("test"))
        for page in ["outline", "placing"] {
            let tree = try await desk.bo.get("/fr/plans/\(DraftDesk.draft)/\(page)").page()
            #expect(tree.all.allSatisfy { $0.ownText.balanced == $0.ownText }, "\(page)")
        }
    }
}
