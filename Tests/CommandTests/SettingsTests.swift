import Accounts
import Foundation
import Kernel
import Testing

@testable import belfry

@Suite("Settings")
struct SettingsTests {
    private func settings(
        flags: [Setting: String] = [:], file: String? = nil, _ environment: [String: String] = [:]
    ) throws -> Settings {
        guard let file else {
            return try Settings(flags: flags, environment: environment, usualFile: "/nowhere/belfry.conf")
        }
        let path = FileManager.default.temporaryDirectory.appending(path: "belfry-\(UUID().uuidString).conf").path
        try Data(file.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try Settings(flags: flags, file: path, environment: environment)
    }

    /// What is said of settings that are wrong.
    private func reason(
        flags: [Setting: String] = [:], file: String? = nil, _ environment: [String: String] = [:]
    ) throws -> Problem.Reason? {
        do {
            _ = try settings(flags: flags, file: file, environment)
            return nil
        } catch let problem as Problem {
            return problem.reason
        }
    }

    @Test("Mail by a program needs a sender, and an address that no request can forge; a folder needs neither")
    func mail() throws {
        #expect(try settings().postman().map { _ in true } == nil)
        let folder = try #require(try settings(flags: [.mail: "folder:/tmp/m"]).postman())
        guard case .folder(let kept) = folder.way, kept.path == "/tmp/m" else {
            Issue.record("it is a folder")
            return
        }
        let whole: [Setting: String] = [
            .mail: "command:/usr/sbin/sendmail", .mailFrom: "b@example.be", .publicAddress: "https://example.be",
        ]
        guard case .command(let command)? = try settings(flags: whole).postman()?.way,
            command.path == "/usr/sbin/sendmail"
        else {
            Issue.record("it is a program")
            return
        }
        for missing in [Setting.mailFrom, .publicAddress] {
            #expect(throws: Problem(.invalid, .settingNeeded(name: missing.name, by: "mail"))) {
                try settings(flags: whole.filter { $0.key != missing }).postman()
            }
        }
        #expect(throws: Problem.self) { try settings(flags: [.mail: "folder:/m", .mailFrom: "x\nBcc: y"]).postman() }
        for wrong in ["sendmail", "folder:", "/usr/sbin/sendmail", "on"] {
            #expect(try reason(flags: [.mail: wrong]) != nil, "\(wrong)")
        }
    }

    @Test("The command line comes before the environment, that before the file, that before what is usual")
    func order() throws {
        let file = "port = 1\nkept-pages = 2\n# a word\n\n  host=::1  \n"
        let all = try settings(flags: [.port: "3"], file: file, ["BELFRY_PORT": "4", "BELFRY_KEPT_PAGES": "5"])
        #expect(all.number(.port) == 3 && all.place(of: .port) == .flag)
        #expect(all.number(.keptPages) == 5 && all.place(of: .keptPages) == .variable("BELFRY_KEPT_PAGES"))
        #expect(all.text(.host) == "::1")
        guard case .line(_, 5) = all.place(of: .host) else {
            Issue.record("host stands in line 5")
            return
        }
        #expect(all.text(.database) == "sqlite:belfry.db" && all.place(of: .database) == nil)
    }

    @Test("Each setting's usual value is one that it may have", arguments: Setting.allCases)
    func usual(_ setting: Setting) { #expect(setting.allows(setting.usual)) }

    @Test("An unknown name is refused with the nearest")
    func unknown() throws {
        guard case .settingUnknown("prot", .line(_, 2), nearest: "port") = try reason(file: "\nprot = 1\n") else {
            Issue.record("port was meant, in line 2")
            return
        }
        let variable = try reason(["BELFRY_DATABSE": "sqlite:a.db"])
        #expect(
            variable
                == .settingUnknown(
                    name: "BELFRY_DATABSE", .variable("BELFRY_DATABSE"), nearest: "BELFRY_DATABASE"))
        #expect(
            try reason(["BELFRY_XYZXYZXYZ": "1"])
                == .settingUnknown(name: "BELFRY_XYZXYZXYZ", .variable("BELFRY_XYZXYZXYZ"), nearest: nil))
        #expect(try reason(["BELFRY_LETTERS": "/a", "BELFRY_TEST_X": "1", "BELFRY_PORT": "", "BELFRY": "x"]) == nil)
    }

    @Test(
        "A value that a setting cannot have is refused",
        arguments: [
            (Setting.port, "65536"), (.port, "-1"), (.port, "eighty"), (.port, "8 0"), (.metricsPort, "on"),
            (.logLevel, "loud"), (.keptPages, "1e3"), (.requestTime, "0"), (.host, ""),
        ])
    func invalid(_ setting: Setting, _ value: String) throws {
        guard
            case .settingInvalid(setting.name, value, .line(_, 1), setting.values) = try reason(
                file: "\(setting.name) = \(value)")
        else {
            Issue.record("\(setting.name) = \(value) was accepted")
            return
        }
        #expect(
            try reason(flags: [setting: value])
                == .settingInvalid(name: setting.name, value: value, .flag, allowed: setting.values))
    }

    @Test("A line that is no setting, and one that says it again, are refused")
    func lines() throws {
        guard case .settingLineInvalid(.line(_, 1)) = try reason(file: "port 80\n"),
            case .settingTwice("port", .line(_, 3)) = try reason(file: "port = 1\n\nport = 2\n")
        else {
            Issue.record("the lines 1 and 3 are wrong")
            return
        }
        #expect(try reason(file: "port = 1\r\nhost = a # no comment\r\n") == nil)
    }

    @Test("A password is not shown")
    func password() {
        #expect("postgres://a:secret@h/d?x=1".withoutPassword == "postgres://a:…@h/d?x=1")
        #expect("postgres://a@h/d?password=secret&x=1".withoutPassword == "postgres://a@h/d?password=…&x=1")
        #expect("sqlite:/a:b@c.db".withoutPassword == "sqlite:/a:b@c.db")
    }

    @Test("The program says where it has each setting from, and every command minds BELFRY_DATABASE")
    func command() throws {
        var program = try Program()
        defer { program.remove() }
        try program.write(Array("port = 81\n".utf8), to: "b.conf")
        program.environment = ["BELFRY_SETTINGS": "b.conf", "BELFRY_DATABASE": "sqlite:elsewhere.db"]
        let listed = try program.run("settings", "--host", "::1")
        #expect(listed.code == 0)
        let lines = listed.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.contains(["port", "81", "b.conf:1"]) && lines.contains(["host", "::1", "--host"]))
        #expect(lines.contains(["database", "sqlite:elsewhere.db", "BELFRY_DATABASE"]))
        #expect(try program.run("plans").messages.contains("elsewhere.db"))
    }

    @Test("A mistake in the file names file and line, in three languages", arguments: ["fr", "nl", "en"])
    func message(_ language: String) throws {
        let program = try Program()
        defer { program.remove() }
        try program.write(Array("# ours\nport = 99999\n".utf8), to: "b.conf")
        let outcome = try program.run("plans", "--settings", "b.conf", "--language", language)
        #expect(outcome.code == 2)
        for part in ["b.conf", "2", "port", "99999", "65535"] { #expect(outcome.messages.contains(part)) }
        let flag = try program.run("serve", "--port", "99999", "--language", language)
        #expect(flag.code == 64 && flag.messages.contains("65535"), "\(flag.messages)")
        #expect(try program.run("plans", "--settings", "nowhere.conf").code == 3)
    }
}
