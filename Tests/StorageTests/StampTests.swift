import Foundation
import Kernel
import Storage
import StoreTesting
import Testing

/// What every engine must tell of changes, whoever makes them.
@Suite(.onSharedEngines) struct StampTests {
    private struct Stop: Error {}

    private func changesItsStamp(_ database: any Database) async throws {
        var stamps = [try await database.stamp()]
        for number in 0..<50 {
            try await database.write(as: .system) { try SampleTable.add("w\(number)", UInt64(number), in: $0) }
            let stamp = try await database.stamp()
            #expect(!stamps.contains(stamp), "write \(number)")
            stamps.append(stamp)
        }
    }

    private func keepsItsStamp(_ database: any Database) async throws {
        let before = try await database.stamp()
        for _ in 0..<20 {
            _ = try await database.read(SampleTable.texts)
            #expect(try await database.stamp() == before)
        }
        await #expect(throws: Stop.self) {
            try await database.write(as: .system) { transaction in
                try SampleTable.add("undone", 1000, in: transaction)
                throw Stop()
            }
        }
        #expect(try await database.stamp() == before, "what was undone")
    }

    @Test func everyWriteHasAnotherStamp() async throws {
        try await changesItsStamp(emptyDatabase(SampleTable.migrations))
        try await changesItsStamp(Engine.memory.database(SampleTable.migrations))
    }

    @Test func readingAndUndoingKeepTheStamp() async throws {
        // PostgreSQL tells of what others change on the same server, too, and of what was undone: more than is needed.
        guard Engine.current != .postgres else { return }
        try await keepsItsStamp(emptyDatabase(SampleTable.migrations))
        try await keepsItsStamp(Engine.memory.database(SampleTable.migrations))
    }

    @Test func whatAnotherChangesIsSeen() async throws {
        let place = try Engine.current.place()
        let (own, other) = (try place.open(SampleTable.migrations), try place.open(SampleTable.migrations))
        for number in 0..<50 {
            let before = (try await own.stamp(), try await other.stamp())
            let writer = number % 2 == 0 ? own : other
            try await writer.write(as: .system) { try SampleTable.add("w\(number)", UInt64(number), in: $0) }
            #expect(try await own.stamp() != before.0)
            #expect(try await other.stamp() != before.1)
        }
    }

    /// Whoever keeps what they read after a stamp, and finds the same stamp again, has missed nothing that was
    /// acknowledged before they asked.
    @Test func whatIsKeptByItsStampIsNeverStale() async throws {
        let place = try Engine.current.place()
        let (own, other) = (try place.open(SampleTable.migrations), try place.open(SampleTable.migrations))
        let acknowledged = Acknowledged()
        async let written: Void = {
            for number in 0..<200 {
                try await other.write(as: .system) { try SampleTable.add("w\(number)", UInt64(number), in: $0) }
                acknowledged.count = number + 1
            }
        }()
        var kept: (stamp: Stamp, count: Int)?
        while acknowledged.count < 200 {
            let asked = acknowledged.count
            let stamp = try await own.stamp()
            if kept?.stamp != stamp { kept = (stamp, try await own.read(SampleTable.texts).count) }
            #expect(kept?.count ?? 0 >= asked)
            await Task.yield()
        }
        try await written
    }
}
