import Kernel
import Logging
import Storage
import StoreTesting
import Synchronization
import Testing

@testable import Jobs

@Suite("Doing jobs") struct JobRunnerTests {
    private struct NoRoom: Error {}
    private let time = MovingClock()

    private func runner(
        _ store: JobStore, at minuteOfDay: Int = 0, holder: String = "one", extending: Duration = .seconds(40),
        _ work: @escaping @Sendable (Job) async throws -> Void
    ) -> JobRunner {
        JobRunner(
            store, workers: [JobRunner.Worker("backup", run: work)],
            schedules: [Schedule("backup", minuteOfDay: minuteOfDay)], clock: time.clock, holder: holder,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, words: { "\($0)" },
            extending: extending)
    }

    private func store() throws -> JobStore {
        JobStore(try emptyDatabase(JobStore.migrations, clock: time.clock), clock: time.clock)
    }

    @Test func aNightIsDoneOnceHoweverManyMachinesThereAre() async throws {
        let store = try store()
        let done = Mutex<[String]>([])
        let machines = ["one", "two"].map { holder in
            runner(store, holder: holder) { job in done.withLock { $0.append(job.subject) } }
        }
        for _ in 0..<3 {
            for machine in machines {
                try await machine.addScheduled()
                while try await machine.doOne() {}
            }
        }
        let today = time.clock.today.description
        #expect(done.withLock { $0 } == [today])
        time.move(by: 86_400_000)
        for machine in machines {
            try await machine.addScheduled()
            while try await machine.doOne() {}
        }
        #expect(done.withLock { $0.count } == 2)
    }

    @Test func nothingIsDueBeforeItsTime() throws {
        // 2026-11-21, 02:29:59 and 02:30 in Belgium, which is an hour ahead in winter.
        let before = Clock.stopped(at: Instant(milliseconds: 1_795_224_599_000))
        let after = Clock.stopped(at: Instant(milliseconds: 1_795_224_600_000))
        let schedule = Schedule("backup", minuteOfDay: 150)
        #expect(schedule.day(by: before) == nil)
        #expect(schedule.day(by: after)?.description == "2026-11-21")
    }

    @Test func aFailureIsKeptInWordsAndTriedAgain() async throws {
        let store = try store()
        let attempts = Mutex(0)
        let runner = runner(store) { _ in
            let number = attempts.withLock { number in
                number += 1
                return number
            }
            if number == 1 { throw NoRoom() }
        }
        try await runner.addScheduled()
        #expect(try await runner.doOne())
        let failed = try #require(try await store.all().first)
        #expect(failed.failure == "NoRoom()" && failed.state(at: store.now) == .waiting)
        #expect(try await runner.doOne() == false)
        time.move(by: 40_000)
        #expect(try await runner.doOne())
        #expect(try await store.all().map { $0.state(at: store.now) } == [.done])
        #expect(try await store.all().first?.failure == nil)
    }

    @Test("Whoever stops breaks the work off, and another machine can have it at once")
    func stopped() async throws {
        let store = try store()
        let begun = AsyncStream<Void>.makeStream()
        let runner = runner(store) { _ in
            begun.continuation.yield()
            try await Task.sleep(for: .seconds(3600))
        }
        let running = Task { await runner.run(every: .milliseconds(1)) }
        for await _ in begun.stream { break }
        running.cancel()
        await running.value
        let job = try #require(try await store.all().first)
        #expect(job.state(at: store.now) == .waiting && job.attempts == 0 && job.failure == nil)
        #expect(try await self.runner(store, holder: "two") { _ in }.doOne())
        #expect(try await store.all().map { $0.state(at: store.now) } == [.done])
    }

    @Test("Work that came to its end is done, even if it was told to stop")
    func stoppedTooLate() async throws {
        let store = try store()
        let begun = AsyncStream<Void>.makeStream()
        let goOn = Mutex(false)
        let runner = runner(store) { _ in
            begun.continuation.yield()
            while !goOn.withLock({ $0 }) { await Task.yield() }
        }
        let running = Task { await runner.run(every: .milliseconds(1)) }
        for await _ in begun.stream { break }
        running.cancel()
        goOn.withLock { $0 = true }
        await running.value
        #expect(try await store.all().map { $0.state(at: store.now) } == [.done])
    }

    @Test("Work whose lease another machine has is ended, and says nothing about the job")
    func lost() async throws {
        let store = try store()
        let begun = AsyncStream<Void>.makeStream()
        let wasCancelled = Mutex(false)
        let runner = runner(store, extending: .milliseconds(1)) { _ in
            begun.continuation.yield()
            do { try await Task.sleep(for: .seconds(3600)) } catch {
                wasCancelled.withLock { $0 = true }
                throw error
            }
        }
        try await runner.addScheduled()
        let (database, running) = (store.database, Task { try await runner.doOne() })
        for await _ in begun.stream { break }
        let taken: SQL = "UPDATE job SET holder = 'two', attempts = attempts + 1"
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping { _ = try transaction.execute(taken) }
        }
        #expect(try await running.value)
        #expect(wasCancelled.withLock { $0 })
        let job = try #require(try await store.all().first)
        #expect(job.lease?.holder == "two" && job.attempts == 2 && job.failure == nil && job.outcome == nil)
    }

    @Test("A lease is extended for as long as the work goes on")
    func extended() async throws {
        let store = try store()
        let begun = AsyncStream<Void>.makeStream()
        let goOn = AsyncStream<Void>.makeStream()
        let runner = runner(store, extending: .milliseconds(1)) { _ in
            begun.continuation.yield()
            for await _ in goOn.stream { break }
        }
        try await runner.addScheduled()
        let running = Task { try await runner.doOne() }
        for await _ in begun.stream { break }
        time.move(by: 60_000)
        let until = store.now.milliseconds + JobRunner.lease
        while try await store.all().first?.lease?.until.milliseconds != until { await Task.yield() }
        goOn.continuation.yield()
        #expect(try await running.value)
        #expect(try await store.all().map { $0.state(at: store.now) } == [.done])
    }
}
