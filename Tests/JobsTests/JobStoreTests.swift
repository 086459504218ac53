import Kernel
import Storage
import StoreTesting
import Testing

@testable import Jobs

@Suite("Jobs", .onSharedEngines) struct JobStoreTests {
    private let time = MovingClock()

    private func store() throws -> JobStore {
        let clock = time.clock
        return JobStore(try emptyDatabase(JobStore.migrations, clock: clock), clock: clock)
    }

    private func take(_ store: JobStore, as holder: String = "one") async throws -> Job? {
        try await store.take(["backup"], holder: holder, for: 60_000)
    }

    @Test func aJobIsTakenOnce() async throws {
        let store = try store()
        #expect(try await store.add("backup", for: "2026-11-21"))
        let job = try #require(try await take(store))
        #expect(job.subject == "2026-11-21" && job.attempts == 1)
        #expect(job.state(at: store.now) == .running)
        #expect(try await take(store, as: "two") == nil)
        #expect(try await store.finish(job))
        #expect(try await take(store) == nil)
        #expect(try await store.all().map { $0.state(at: store.now) } == [.done])
    }

    @Test func ofManyWhoAskAtOnceEachGetsAnother() async throws {
        let store = try store()
        for number in 0..<12 { try await store.add("backup", for: "\(number)") }
        let taken = try await withThrowingTaskGroup(of: [String].self) { group in
            for holder in 0..<4 {
                group.addTask {
                    var own: [String] = []
                    while let job = try await store.take(["backup"], holder: "\(holder)", for: 60_000) {
                        own.append(job.subject)
                    }
                    return own
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.count == 12)
        #expect(Set(taken).count == 12)
    }

    @Test func whatIsThereIsNotAddedAgain() async throws {
        let store = try store()
        #expect(try await store.add("backup", for: "monday"))
        #expect(try await store.add("backup", for: "monday") == false)
        #expect(try await store.add("report", for: "monday"))
        let job = try #require(try await take(store))
        try await store.finish(job)
        #expect(try await store.add("backup", for: "monday") == false, "done is done")
    }

    @Test func whatIsOfAnotherKindOrNotDueIsLeft() async throws {
        let store = try store()
        try await store.add("report", for: "monday")
        try await store.add("backup", for: "monday", due: Instant(milliseconds: store.now.milliseconds + 1000))
        #expect(try await take(store) == nil)
        time.move(by: 1000)
        #expect(try await take(store)?.kind == "backup")
    }

    @Test func whoeverGoesAwayLosesTheJob() async throws {
        let store = try store()
        try await store.add("backup", for: "monday")
        let first = try #require(try await take(store, as: "one"))
        time.move(by: 59_000)
        #expect(try await store.extend(first, for: 60_000))
        time.move(by: 59_000)
        #expect(try await take(store, as: "two") == nil, "it was extended")
        time.move(by: 2000)
        #expect(try await take(store, as: "two") == nil, "that counts as a failure")
        #expect(try await store.all().first?.failure == JobStore.lost)
        time.move(by: 30_000)
        let second = try #require(try await take(store, as: "two"))
        #expect(second.attempts == 2)
        #expect(try await store.finish(first) == false, "it is not theirs any more")
        #expect(try await store.extend(first, for: 60_000) == false)
        #expect(try await store.fail(first, "too late") == false)
        #expect(try await store.finish(second))
    }

    @Test func whatFailsIsTriedAgainLaterAndLater() async throws {
        let store = try store()
        try await store.add("backup", for: "monday")
        var waits: [Int64] = []
        for attempt in 1..<RetryDelay.attempts {
            let job = try #require(try await take(store), "attempt \(attempt)")
            #expect(job.attempts == attempt)
            try await store.fail(job, "no room", chance: 0.5)
            let failed = try #require(try await store.all().first)
            #expect(failed.state(at: store.now) == .waiting && failed.failure == "no room")
            waits.append(failed.due.milliseconds - store.now.milliseconds)
            #expect(try await take(store) == nil, "its time has not come")
            time.move(by: waits.last ?? 0)
        }
        #expect(waits == [30_000, 120_000, 480_000, 1_920_000, 3_600_000, 3_600_000, 3_600_000])
        let last = try #require(try await take(store))
        try await store.fail(last, "still no room")
        #expect(try await store.all().map { $0.state(at: store.now) } == [.dead])
        time.move(by: 86_400_000)
        #expect(try await take(store) == nil)
    }

    @Test func whatEndsItsProgramIsGivenUpToo() async throws {
        let store = try store()
        try await store.add("backup", for: "monday")
        var attempts = 0
        for _ in 0..<40 {
            if try await take(store) != nil { attempts += 1 }
            time.move(by: 3_600_000)
        }
        #expect(attempts == RetryDelay.attempts)
        #expect(try await store.all().map { $0.state(at: store.now) } == [.dead])
    }

    @Test func whatIsDeadIsTriedAgainWhenSomebodySaysSo() async throws {
        let store = try store()
        for subject in ["monday", "tuesday"] {
            try await store.add("backup", for: subject)
            for _ in 0..<RetryDelay.attempts {
                let job = try #require(try await take(store))
                try await store.fail(job, "no room", chance: 0)
                time.move(by: 3_600_000)
            }
        }
        #expect(try await store.counts() == [.dead: 2])
        let dead = try #require(try await store.all().first { $0.subject == "monday" })
        let actor = Kernel.Actor.operatorAccount("ana")
        #expect(try await store.retry(dead.id, as: actor).map(\.subject) == ["monday"])
        #expect(try await store.counts() == [.dead: 1, .waiting: 1])
        await #expect(throws: Problem(.notFound, .jobNotDead(id: dead.id.description))) {
            try await store.retry(dead.id, as: actor)
        }
        #expect(try await store.retry(nil, as: actor).map(\.subject) == ["tuesday"])
        #expect(try await take(store)?.attempts == 1)
    }

    @Test func whatWasDoneLongAgoIsForgottenAndWhatIsDeadIsNot() async throws {
        let store = try store()
        try await store.add("backup", for: "monday")
        try await store.finish(try #require(try await take(store)))
        try await store.forgetDone(before: store.now)
        #expect(try await store.all().count == 1, "it was done just now")
        time.move(by: 1000)
        try await store.forgetDone(before: store.now)
        #expect(try await store.all().isEmpty)
    }

    /// On PostgreSQL the stamp is of the whole server, on which other tests write too.
    @Test func lookingForWorkChangesNothing() async throws {
        let database = try Engine.file.database(JobStore.migrations, clock: time.clock)
        let store = JobStore(database, clock: time.clock)
        let before = try await database.stamp()
        #expect(try await take(store) == nil)
        try await store.forgetDone(before: store.now)
        #expect(try await database.stamp() == before, "pages that are kept stay")
    }
}
