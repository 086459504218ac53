import Foundation
import Jobs
import Kernel
import Storage
import StoreTesting
import Testing

@testable import Accounts

@Suite("Mail")
struct MailTests {
    private static func message(name: String = "An Peeters", subject: String = "Hello", body: String = "x\n") throws
        -> MailMessage
    {
        MailMessage(
            from: try #require(EmailAddress("belfry@example.be")), to: try #require(EmailAddress("an@example.be")),
            name: name, subject: subject, body: body, language: .nl, identity: "abc",
            at: Instant(milliseconds: 1_801_486_920_000))
    }

    private static func head(_ message: MailMessage) throws -> [String] {
        let text = String(decoding: message.bytes, as: UTF8.self)
        return text[..<(try #require(text.firstRange(of: "\n\n")).lowerBound)].components(separatedBy: "\n")
    }

    @Test("A plain mail has its headers, and its body comes back")
    func plain() throws {
        let message = try Self.message(body: "Dag,\nété\n")
        let head = try Self.head(message)
        #expect(head.contains("To: An Peeters <an@example.be>"))
        #expect(head.contains("Subject: Hello"))
        #expect(head.contains("Date: 1 Feb 2027 13:02:00 +0000"))
        #expect(head.contains("Message-ID: <abc@example.be>"))
        #expect(head.contains("Auto-Submitted: auto-generated"))
        let text = String(decoding: message.bytes, as: UTF8.self)
        let body = try #require(text.components(separatedBy: "\n\n").last)
        let bytes = try #require(Data(base64Encoded: body, options: .ignoreUnknownCharacters))
        #expect(String(decoding: bytes, as: UTF8.self) == "Dag,\r\nété\r\n")
    }

    @Test(
        "No name and no subject becomes another header",
        arguments: [
            "An\r\nBcc: eve@example.be", "An\nBcc: eve@example.be", "An\u{2028}Bcc: x", "\u{0}An",
            "\"An\" <eve@example.be>",
            "=?utf-8?Q?=0ABcc:_eve@example.be?=", String(repeating: "é", count: 3000), "👩‍👩‍👧‍👦 Ann", "",
        ])
    func injection(_ text: String) throws {
        let lines = try Self.head(try Self.message(name: text, subject: text))
        let names = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "From", "To", "Subject", "Date", "Message-ID", "Content-Language", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding", "Auto-Submitted",
            ])
        #expect(lines.allSatisfy { $0.utf8.count <= 100 && $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
        #expect(!lines.contains { $0.contains("<eve@") })
    }

    @Test("A folder gives back what was put into it")
    func folder() throws {
        let folder = MailFolder(FileManager.default.temporaryDirectory.appendingPathComponent("belfry-\(UUID())").path)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        #expect(folder.newest().isEmpty)
        let subject = "Il vous reste trois objectifs à écrire, à traduire et à approuver avant le 3 mars 2027"
        try folder.put(
            try Self.message(name: "Zoë", subject: subject, body: "Été\n\n" + String(repeating: "é", count: 500)))
        let found = try #require(folder.newest().first)
        #expect(found.subject == subject && found.to == "Zoë <an@example.be>")
        #expect(found.body == "Été\n\n" + String(repeating: "é", count: 500))
        let rights = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
        #expect(rights == 0o700)
    }

    @Test("A program is called as sendmail is, and what it says is told", .timeLimit(.minutes(1)))
    func command() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("belfry-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func script(_ name: String, _ text: String) throws -> String {
            let file = folder.appendingPathComponent(name)
            try Data("#!/bin/sh\n\(text)\n".utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
            return file.path
        }
        let message = try Self.message()
        try await MailCommand(try script("good", "echo \"$@\" > \(folder.path)/arguments; cat > \(folder.path)/mail"))
            .send(message)
        let arguments = try String(contentsOf: folder.appendingPathComponent("arguments"), encoding: .utf8)
        #expect(arguments == "-i -f belfry@example.be -- an@example.be\n")
        #expect(try Data(contentsOf: folder.appendingPathComponent("mail")) == Data(message.bytes))
        // One that says no, one that never ends, and none.
        for (path, patience, words) in [
            (try script("bad", "echo no such user; exit 67"), 60.0, "ended with 67: no such user"),
            (try script("slow", "sleep 60"), 0.2, "ended with -9"), (folder.path + "/none", 60.0, ""),
        ] {
            do {
                try await MailCommand(path, patience: patience).send(message)
                Issue.record("\(path) sent it")
            } catch let problem as Problem {
                #expect(
                    problem.reason == .mailUnsent(path) && (words.isEmpty || problem.detail.contains(words)),
                    "\(problem.detail)")
            }
        }
    }
}

@Suite("Mail that waits", .onBothEngines)
struct OutboxTests {
    private static func store(_ clock: Kernel.Clock = .system) async throws -> (AccountStore, JobStore, Person) {
        let database = try emptyDatabase(allMigrations, clock: clock)
        let accounts = AccountStore(
            database, passwords: PasswordPool(cost: PasswordCost(kibibytes: 64, passes: 1)), clock: clock)
        let person = try await accounts.add(
            try #require(EmailAddress("an@example.be")), name: try PersonName("An"), language: .nl,
            isAdministrator: false, password: nil, as: .system)
        return (accounts, JobStore(database, clock: clock), person)
    }

    @Test("A mail is a job; sent, its words are forgotten and it is not sent again")
    func sent() async throws {
        let (accounts, jobs, person) = try await Self.store()
        let folder = MailFolder(FileManager.default.temporaryDirectory.appendingPathComponent("belfry-\(UUID())").path)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let postman = Postman(.folder(folder), from: try #require(EmailAddress("belfry@example.be")))
        try await accounts.post(MailDraft(subject: "S", body: "B\n"), to: person.id)
        let job = try #require(try await jobs.take([AccountStore.mailJob], holder: "a", for: 60_000))
        let id = try #require(MailID(job.subject))
        #expect(try await accounts.mail(id)?.draft.body == "B\n")
        try await postman.deliver(id, of: accounts)
        try await postman.deliver(id, of: accounts)
        #expect(folder.newest().map(\.subject) == ["S"])
        #expect(try await accounts.mail(id) == nil)
        let trace = try await accounts.mails(to: person.id)
        #expect(trace.map(\.subject) == ["S"] && trace.allSatisfy { $0.sent != nil })
    }

    @Test("On one occasion somebody is written to once")
    func once() async throws {
        let (accounts, jobs, person) = try await Self.store()
        let draft = MailDraft(subject: "S", body: "B\n")
        #expect(try await accounts.post(draft, to: person.id, occasion: "reminder 2027-03-03"))
        #expect(try await accounts.post(draft, to: person.id, occasion: "reminder 2027-03-03") == false)
        #expect(try await accounts.post(draft, to: person.id, occasion: "reminder 2027-03-04"))
        #expect(try await jobs.take([AccountStore.mailJob], holder: "a", for: 60_000) != nil)
        #expect(try await jobs.take([AccountStore.mailJob], holder: "a", for: 60_000) != nil)
        #expect(try await jobs.take([AccountStore.mailJob], holder: "a", for: 60_000) == nil)
    }

    @Test("Who was locked or erased is not written to, and of who was erased nothing is left")
    func gone() async throws {
        let (accounts, jobs, person) = try await Self.store()
        try await accounts.post(MailDraft(subject: "S", body: "B\n"), to: person.id)
        let job = try #require(try await jobs.take([AccountStore.mailJob], holder: "a", for: 60_000))
        let id = try #require(MailID(job.subject))
        _ = try await accounts.lock(person.id, true, as: .system)
        #expect(try await accounts.mail(id) == nil)
        _ = try await accounts.erase(person.id, as: .system)
        #expect(try await accounts.mails(to: person.id).isEmpty)
    }

    @Test("A forgotten password brings one link in ten minutes, and nobody unknown any")
    func forgotten() async throws {
        let (accounts, _, person) = try await Self.store()
        let draft: @Sendable (Person, Token) -> MailDraft = { MailDraft(subject: "L", body: $1.text) }
        try await accounts.forgotPassword(try #require(person.email), from: "1.2.3.4", mail: draft)
        try await accounts.forgotPassword(try #require(person.email), from: "1.2.3.4", mail: draft)
        #expect(try await accounts.mails(to: person.id).count == 1)
        try await accounts.forgotPassword(
            try #require(EmailAddress("nobody@example.be")), from: "1.2.3.4", mail: draft)
        #expect(try await accounts.mails(to: person.id).count == 1)
    }

    @Test("A mail that waited for a week is not sent, and after ninety days nothing is known of it")
    func lapsed() async throws {
        let time = TestClock()
        let (accounts, jobs, person) = try await Self.store(Clock { time.now })
        try await accounts.post(MailDraft(subject: "S", body: "B\n"), to: person.id)
        let job = try #require(try await jobs.take([AccountStore.mailJob], holder: "a", for: 60_000))
        let id = try #require(MailID(job.subject))
        time.add(hours: 8 * 24)
        try await accounts.sweep()
        #expect(try await accounts.mail(id) == nil)
        #expect(try await accounts.mails(to: person.id).count == 1)
        time.add(hours: 83 * 24)
        try await accounts.sweep()
        #expect(try await accounts.mails(to: person.id).isEmpty)
    }
}
