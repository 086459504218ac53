import Kernel
import Logging

/// Does jobs, one after the other, until its task is cancelled.
///
/// Any number of machines may do so on one database. A job whose machine went away is done by another one when its
/// lease has run out, so what a worker does must bear being begun again.
public struct JobRunner: Sendable {
    /// Does all jobs of a kind.
    public struct Worker: Sendable {
        public let kind: String
        let run: @Sendable (Job) async throws -> Void

        public init(_ kind: String, run: @escaping @Sendable (Job) async throws -> Void) {
            self.kind = kind
            self.run = run
        }
    }

    private let jobs: JobStore
    private let workers: [String: Worker]
    private let schedules: [Schedule]
    private let clock: Clock
    private let holder: String
    private let logger: Logger
    /// Says in words what went wrong.
    private let words: @Sendable (any Error) -> String
    private let ended: @Sendable (Job, Bool) -> Void

    /// - Parameters:
    ///   - holder: What tells this machine from others.
    ///   - ended: Called after each attempt, with whether it did the job.
    public init(
        _ jobs: JobStore, workers: [Worker], schedules: [Schedule] = [], clock: Clock = .system, holder: String,
        logger: Logger, words: @escaping @Sendable (any Error) -> String,
        ended: @escaping @Sendable (Job, Bool) -> Void = { _, _ in }
    ) {
        self.jobs = jobs
        self.workers = Dictionary(workers.map { ($0.kind, $0) }) { first, _ in first }
        self.schedules = schedules
        self.clock = clock
        self.holder = holder
        self.logger = logger
        self.words = words
        self.ended = ended
    }

    /// How long a job is taken for. It is extended three times as often.
    static let lease: Int64 = 120_000
    /// How long what was done is remembered.
    private static let memory: Int64 = 90 * 86_400_000

    /// Looks for work every so often. A job that was begun is brought to its end before this returns.
    public func run(every interval: Duration = .seconds(10)) async {
        while !Task.isCancelled {
            do {
                try await addScheduled()
                while !Task.isCancelled, try await doOne() {}
                try await jobs.forgetDone(before: Instant(milliseconds: clock.now.milliseconds - Self.memory))
            } catch {
                // The database is away: it will be asked again.
                logger.warning("jobs cannot be looked at", metadata: ["failure": "\(words(error))"])
            }
            try? await Task.sleep(for: interval * Double.random(in: 0.8...1.2))
        }
    }

    /// Adds what is due today.
    func addScheduled() async throws {
        for schedule in schedules {
            guard let day = schedule.day(by: clock) else { continue }
            try await jobs.add(schedule.kind, for: day.description)
        }
    }

    /// Does a job that is due.
    ///
    /// - Returns: whether there was one.
    func doOne() async throws -> Bool {
        let kinds = workers.keys.sorted()
        guard let job = try await jobs.take(kinds, holder: holder, for: Self.lease), let worker = workers[job.kind]
        else { return false }
        let failure = await attempt(job, worker)
        if let failure {
            logger.warning(
                "a job failed",
                metadata: [
                    "kind": "\(job.kind)", "for": "\(job.subject)", "attempt": "\(job.attempts)",
                    "failure": "\(failure)",
                ])
            try await jobs.fail(job, failure)
        } else {
            logger.info("a job is done", metadata: ["kind": "\(job.kind)", "for": "\(job.subject)"])
            try await jobs.finish(job)
        }
        ended(job, failure == nil)
        return true
    }

    /// - Returns: what went wrong, in words.
    private func attempt(_ job: Job, _ worker: Worker) async -> String? {
        let keeping = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(Self.lease / 3))
                _ = try? await jobs.extend(job, for: Self.lease)
            }
        }
        defer { keeping.cancel() }
        // A task of its own: whoever stops the program lets the work that was begun come to its end.
        return await Task {
            do {
                try await worker.run(job)
                return String?.none
            } catch {
                return words(error)
            }
        }.value
    }
}
