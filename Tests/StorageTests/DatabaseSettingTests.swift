import Kernel
import Storage
import Testing

@Suite struct DatabaseSettingTests {
    @Test func namesAFileOrMemory() throws {
        #expect(try DatabaseSetting("sqlite:belfry.db") == .sqlite(path: "belfry.db"))
        #expect(try DatabaseSetting("sqlite:/var/lib/belfry/belfry.db") == .sqlite(path: "/var/lib/belfry/belfry.db"))
        #expect(try DatabaseSetting("sqlite::memory:") == .memory)
        #expect(DatabaseSetting.default == .sqlite(path: "belfry.db"))
    }

    @Test(arguments: ["", "belfry.db", "sqlite:", "SQLITE:belfry.db", "sqlite:a\0b"])
    func refusesWhatItDoesNotKnow(_ text: String) {
        #expect(throws: Problem(.invalid, .databaseSettingUnknown(given: text))) { try DatabaseSetting(text) }
    }

    @Test func namesAServer() throws {
        let setting = try DatabaseSetting("postgres://belfry:secret@db.example:5433/plans?sslmode=verify-full")
        #expect(setting == (try DatabaseSetting("postgres://belfry:secret@db.example:5433/plans?sslmode=verify-full")))
        #expect(setting != (try DatabaseSetting("postgres://belfry:other@db.example:5433/plans?sslmode=verify-full")))
        #expect(setting.description == "postgres://…/plans")
        #expect(try DatabaseSetting("postgresql:///?user=belfry").description == "postgres://…/belfry")
        #expect(try DatabaseSetting("postgres://a.example,b.example/plans?target_session_attrs=read-write") != setting)
    }

    @Test func aPasswordIsNeverShown() throws {
        let setting = try DatabaseSetting("postgres://belfry:secret@localhost/plans")
        var dumped = ""
        dump(setting, to: &dumped)
        for shown in ["\(setting)", "\([setting])", String(reflecting: setting), dumped] {
            #expect(!shown.contains("secret"), "\(shown)")
        }
    }

    /// What libpq cannot read, and what only looks like an address, may hold a password all the same.
    @Test(arguments: [
        ("postgres://belfry:secret%zz@localhost/plans", "postgres://…"),
        ("postgresql://localhost/plans?pasword=secret", "postgresql://…"), ("postgres://a\0b", "postgres://…"),
        ("mysql://belfry:secret@localhost/belfry", "mysql://…"), ("postgre://b:secret@h/d", "postgre://…"),
        ("postgres:/b:secret@h/d", "postgres:…"), ("b:secret@h/d", "b:…"),
    ])
    func refusesAnAddressWithoutRepeatingIt(_ text: String, _ shown: String) {
        #expect(throws: Problem(.invalid, .databaseSettingUnknown(given: shown))) { try DatabaseSetting(text) }
    }
}
