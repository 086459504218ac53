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
        _ store: JobStore, at minuteOfDay: Int = 0, holder: String = "one",
        _ work: @escaping @Sendable (Job) async throws -> Void
    ) -> JobRunner {
        JobRunner(
            store, workers: [JobRunner.Worker("backup", run: work)],
            schedules: [Schedule("backup", minuteOfDay: minuteOfDay)], clock: time.clock, holder: holder,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, words: { "\($0)" })
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

    @Test func whatWasBegunIsBroughtToItsEnd() async throws {
        let store = try store()
        let (begun, goOn) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
        let runner = runner(store) { _ in
            begun.continuation.yield()
            for await _ in goOn.stream { break }
            try Task.checkCancellation()
        }
        let running = Task { await runner.run(every: .milliseconds(1)) }
        for await _ in begun.stream { break }
        running.cancel()
        goOn.continuation.yield()
        await running.value
        #expect(try await store.all().map { $0.state(at: store.now) } == [.done])
    }
}
