import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// What is being typed is kept on the server until it is saved.
@Suite("What is being typed", .onBothEngines)
struct TypingPageTests {
    private let number = "IV.1.1"

    private func type(_ desk: DraftDesk, _ browser: Browser, _ fields: (String, String)...) async throws -> Int {
        let page = try await browser.get(DraftDesk.page(number)).page()
        let seen = try #require(page.first("input[name=seen]")?["value"])
        let keep = try #require(page.first("form.write-form")?["data-keep"])
        let token = try #require(page.first("input[name=form-token]")?["value"])
        return try await browser.post(keep, [("seen", seen)] + fields, token: token).status
    }

    @Test("It is there again on another machine, and gone once it is saved")
    func kept() async throws {
        let desk = try await DraftDesk(.coordinator)
        let title = "text:objective/\(try await desk.content().objective.id):fr"
        #expect(
            try await type(desk, desk.an, (title, "Pas encore"), ("comment", "À demi"), ("add-staff:fr", "Qui ?"))
                == 204)
        let elsewhere = Browser(desk.visitor)
        try await elsewhere.signIn()
        let page = try await elsewhere.get(DraftDesk.page(number)).page()
        let sent = DraftDesk.fields(of: page)
        #expect(sent.first { $0.0 == title }?.1 == "Pas encore")
        #expect(sent.first { $0.0 == "comment" }?.1 == "À demi")
        #expect(page.find("details[open]").contains { $0["id"] == "add-staff" })
        #expect(page.find("p.note").count == 2, "at the title and at the new label")
        #expect(try await desk.content().objective.title[.fr] != "Pas encore", "it is not saved")
        let other = try await desk.bo.get(DraftDesk.page(number)).page()
        #expect(DraftDesk.fields(of: other).first { $0.0 == title }?.1 != "Pas encore", "nobody else sees it")
        #expect(
            try await elsewhere.post(DraftDesk.page(number), sent + [("add-staff:from", "1"), ("do", "save")]).status
                == 422)
        let whole = sent.filter { $0.0 != "add-staff:from" } + [("add-staff:from", "1"), ("do", "save")]
        #expect(try await elsewhere.post(DraftDesk.page(number), whole).status == 303)
        #expect(try await desk.content().objective.title[.fr] == "Pas encore")
        let after = try await desk.an.get(DraftDesk.page(number)).page()
        #expect(after.find("p.note").isEmpty && after.find("details.new-item[open]").isEmpty)
    }

    @Test("Beside what somebody else has made of the text since, it is shown and overwrites nothing")
    func changedSince() async throws {
        let desk = try await DraftDesk(.coordinator)
        let title = "text:objective/\(try await desk.content().objective.id):fr"
        _ = try await type(desk, desk.an, (title, "Le mien"))
        #expect(try await desk.press("save", on: number, by: desk.bo, (title, "Le leur")).status == 303)
        let page = try await desk.an.get(DraftDesk.page(number)).page()
        #expect(DraftDesk.fields(of: page).first { $0.0 == title }?.1 == "Le leur")
        #expect(page.first("p.note q")?.text == "Le mien")
    }

    @Test("What may not be kept takes nothing else with it")
    func together() async throws {
        let desk = try await DraftDesk(.contributor)
        let path = "/fr/plans/\(DraftDesk.draft)/objectives/IV.1.1/typing"
        let typed = [("seen", "1"), ("remarks", "x"), ("comment", "À demi")]
        #expect(try await desk.an.fill("/fr/account", to: path, typed).status == 403)
        let kept = try await desk.visitor.plans.typing(of: DraftDesk.draft, as: .person(desk.anID))
        #expect(kept.map(\.text) == ["À demi"])
    }

    @Test("A form that is saved is answered by its own name, so that the browser lets go of what was sent")
    func answered() async throws {
        let desk = try await DraftDesk(.coordinator)
        let sent = DraftDesk.fields(of: try await desk.an.get(DraftDesk.page(number)).page())
        let name = try #require(sent.first { $0.0 == FormAddition.field }?.1)
        let answer = try await desk.an.post(DraftDesk.page(number), sent + [("do", "save")])
        #expect(answer.headers[.location]?.hasSuffix("?done=0&of=\(name)") == true)
    }

    @Test("Nobody keeps anything in a draft that they do not see")
    func ruled() async throws {
        let desk = try await DraftDesk()
        let path = "/fr/plans/\(DraftDesk.draft)/objectives/IV.1.1/typing"
        #expect(try await desk.an.fill("/fr/account", to: path, [("seen", "1"), ("comment", "x")]).status == 404)
    }

    @Test(
        "Who may not save something keeps nothing of it either", arguments: [Role.reader, .contributor, .editor(.nl)])
    func same(_ role: Role) async throws {
        let desk = try await DraftDesk(role)
        let objective = try await desk.content().objective.id
        let plan = "/fr/plans/\(DraftDesk.draft)"
        func typed(_ path: String, _ field: String) async throws -> Int {
            try await desk.an.fill("/fr/account", to: plan + path, [("seen", "1"), (field, "x")]).status
        }
        let texts = [
            ("/objectives/IV.1.1/typing", "text:objective/\(objective):fr"), ("/title/typing", "text:plan:fr"),
            ("/chapters/chapter-1/typing", "new:text:fr"), ("/objectives/IV.1.1/typing", "add-staff:fr"),
            ("/objectives/IV.1.1/typing", "remarks"),
        ]
        for (path, field) in texts { #expect(try await typed(path, field) == 403, "\(field)") }
        let (dutch, comment) = (
            try await typed("/title/typing", "text:plan:nl"), try await typed("/title/typing", "comment")
        )
        #expect(dutch == (role == .editor(.nl) ? 204 : 403))
        #expect(comment == (role == .reader ? 403 : 204))
        let asker = Asker.person(desk.anID)
        let kept = try await desk.visitor.plans.typing(of: DraftDesk.draft, as: asker)
        #expect(kept.count == [dutch, comment].count { $0 == 204 })
    }
}
