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

    @Test(arguments: ["", "belfry.db", "mysql://localhost/belfry", "sqlite:", "SQLITE:belfry.db", "sqlite:a\0b"])
    func refusesWhatItDoesNotKnow(_ text: String) {
        #expect(throws: Problem(.invalid, .databaseSettingUnknown(given: text))) { try DatabaseSetting(text) }
    }
}
