import Accounts
import Foundation
import HTTPTypes
import Jobs
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// What the site writes to people.
@Suite("Mail of the site", .onBothEngines)
struct MailTests {
    /// A site that keeps its mail in a folder, and that folder.
    private struct Office {
        let visitor: Visitor
        let folder: MailFolder
        let postman: Postman

        init() async throws {
            folder = MailFolder(
                FileManager.default.temporaryDirectory.appendingPathComponent("belfry-\(UUID())").path)
            postman = Postman(.folder(folder), from: try #require(EmailAddress("belfry@example.be")))
            visitor = try await Visitor.withPeople(postman: postman)
        }

        /// Sends what waits, as the job does.
        func send(_ jobs: JobStore) async throws {
            while let job = try await jobs.take([AccountStore.mailJob], holder: "test", for: 60_000) {
                try await postman.deliver(try #require(MailID(job.subject)), of: visitor.accounts)
                try await jobs.finish(job)
            }
        }

        func remove() { try? FileManager.default.removeItem(atPath: folder.path) }
    }

    @Test(
        "Who is invited gets the link by mail, in their language, and the folder's page shows it to administrators only"
    )
    func invitation() async throws {
        let office = try await Office()
        defer { office.remove() }
        let bo = Browser(office.visitor)
        try await bo.signIn("bo@example.be")
        let answer = try await bo.fill(
            "/fr/people", [("email", "cy@example.be"), ("name", "Cy"), ("language", "nl")])
        let link = try #require(try answer.page().first("code.secret")?.text)
        try await office.send(JobStore(office.visitor.database))
        let mail = try #require(office.folder.newest().first)
        #expect(mail.to == "Cy <cy@example.be>" && mail.subject == "Uw toegang om aan de plannen te schrijven")
        #expect(mail.body.contains(link) && mail.body.contains("Bo nodigt u uit"))
        let page = try await bo.get("/fr/mail").page()
        #expect(page.first("article h2")?.text == mail.subject)
        #expect(page.first(".mail a")?["href"] == String(link.dropFirst("http://localhost".count)))
        let an = Browser(office.visitor)
        try await an.signIn()
        #expect(try await an.get("/fr/mail").status == 403)
        #expect(try await Browser(office.visitor).get("/fr/mail").status == 303)
    }

    @Test("A forgotten password: the answer is the same for everybody, and only who is known is written to")
    func forgotten() async throws {
        let office = try await Office()
        defer { office.remove() }
        let jobs = JobStore(office.visitor.database)
        let browser = Browser(office.visitor)
        #expect(try await browser.get("/fr/sign-in").page().all.contains { $0["href"] == "/fr/sign-in/forgotten" })
        var answers: [String] = []
        for email in ["nobody@example.be", "an@example.be"] {
            let answer = try await browser.fill("/fr/sign-in/forgotten", [("email", email)])
            answers.append("\(answer.status) \(answer.headers[.location] ?? "") \(answer.body)")
        }
        #expect(Set(answers) == ["303 /fr/sign-in/forgotten?done=sent "])
        // It is written after the answer.
        for _ in 0..<200 where office.folder.newest().isEmpty {
            try await Task.sleep(for: .milliseconds(25))
            try await office.send(jobs)
        }
        #expect(office.folder.newest().map(\.to) == ["An <an@example.be>"])
        let link = try #require(office.folder.newest().first?.body.firstMatch(of: /\/nl\/invitation\/\S+/))
        #expect(try await Browser(office.visitor).get(String(link.0)).status == 200)
        #expect(try await browser.fill("/fr/sign-in/forgotten", [("email", "x\nBcc: y@z.be")]).status == 422)
    }

    @Test("Without mail there is neither page, and no link to them")
    func none() async throws {
        let bo = Browser(try await .withPeople())
        try await bo.signIn("bo@example.be")
        #expect(try await bo.get("/fr/mail").status == 404)
        let browser = Browser(bo.visitor)
        #expect(try await browser.get("/fr/sign-in/forgotten").status == 404)
        #expect(
            try await !browser.get("/fr/sign-in").page().all.contains { $0["href"] == "/fr/sign-in/forgotten" })
    }

    @Test("Who has something to write is reminded once a day, with links that lead there; who wants none is not")
    func reminders() async throws {
        let office = try await Office()
        defer { office.remove() }
        let (plans, accounts) = (office.visitor.plans, office.visitor.accounts)
        let an = try await accounts.person(try #require(EmailAddress("an@example.be")))
        let who = Asker.operatorAccount("test")
        let draft = try await plans.beginDraft(of: Valmer.slug, as: who)
        try await plans.grant(.contributor, to: an.id, in: Valmer.slug, as: who)
        let objective = try await plans.objective("1.1", of: Valmer.slug).content.objective.id
        try await plans.assign(
            objective, to: an.id, due: CalendarDay(year: 2027, month: 3, day: 5), in: Valmer.slug, as: who)
        let jobs = JobStore(office.visitor.database)
        let reminders = Reminders(plans: plans, accounts: accounts, root: "https://plans.example.be")
        let monday = try #require(CalendarDay(year: 2027, month: 3, day: 1))
        let now = Instant(milliseconds: 1_803_900_000_000)
        try await reminders.write(for: monday, now: now)
        try await reminders.write(for: monday, now: now)
        try await office.send(jobs)
        try #require(office.folder.newest().count == 1)
        let mail = office.folder.newest()[0]
        #expect(mail.to == "An <an@example.be>" && mail.subject == "Er wacht één ding op u")
        #expect(mail.body.contains("https://plans.example.be/nl/plans/\(draft)/objectives/IV.1.1/edit"))
        #expect(mail.body.contains("tegen 5\u{A0}maart 2027"))
        try await accounts.setReminders(false, of: an.id, as: .person(an.id))
        try await reminders.write(for: try #require(CalendarDay(year: 2027, month: 3, day: 8)), now: now)
        try await office.send(jobs)
        #expect(office.folder.newest().count == 1)
    }

    @Test("Whether to be reminded is chosen on one's account")
    func choice() async throws {
        let office = try await Office()
        defer { office.remove() }
        let an = Browser(office.visitor)
        try await an.signIn()
        _ = try await an.fill(
            "/fr/account", to: "/fr/account/description", [("name", "An"), ("language", "nl"), ("reminders", "none")])
        let chosen = try await an.get("/fr/account").page().first("select#reminders option[selected]")
        #expect(chosen?["value"] == "none")
        #expect(try await an.get("/fr/account/data").body.contains("\"reminders\": false"))
    }
}
