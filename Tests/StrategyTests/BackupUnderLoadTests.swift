import Foundation
import Kernel
import Storage
import StoreTesting
import Strategy
import Testing

/// While somebody writes one plan after the other, backups are made: each holds the first so many of them.
@Suite struct BackupUnderLoadTests {
    @Test func aBackupIsTheStateOfOneMoment() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/t.db"
        let store = try KeptPlans.open(path)
        // A letter that takes a moment to copy.
        let (first, letter) = KeptPlans.plan(1, bytes: [UInt8](repeating: 65, count: 24 << 20))
        _ = try await store.add([first], source: letter, as: .system)
        let written = Acknowledged()
        written.count = 1
        let writer = Task {
            while !Task.isCancelled {
                let (content, source) = KeptPlans.plan(written.count + 1)
                _ = try await store.add([content], source: source, as: .system)
                written.count += 1
            }
        }
        var meanwhile = 0
        for number in 1...4 {
            let file = "\(folder.path)/\(number).db"
            let before = written.count
            _ = try await DatabaseSetting.sqlite(path: path).backup(to: file)
            let after = written.count
            meanwhile += after - before
            let target = "\(folder.path)/\(number)-restored.db"
            _ = try await DatabaseSetting.sqlite(path: target).restore(from: file, migrations: PlanStore.migrations)
            let restored = try KeptPlans.open(target)
            let slugs = Set(try await restored.plans().map(\.plan.slug))
            #expect(slugs == Set((1...slugs.count).map { "plan-\($0)" }), "the first of them, without a gap")
            // One may have been committed and not yet acknowledged.
            #expect((before...after + 1).contains(slugs.count))
            let outcomes = try await restored.check()
            #expect(outcomes.filter { $0.faults > 0 } == [])
        }
        writer.cancel()
        _ = try? await writer.value
        #expect(meanwhile > 0, "the writer went on")
        #expect(try await store.plans().count == written.count)
    }
}
