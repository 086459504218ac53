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
    private let extending: Duration

    /// - Parameters:
    ///   - holder: What tells this machine from others.
    ///   - ended: Called after each attempt that came to its end, with whether it did the job.
    ///   - extending: How often the lease is extended.
    public init(
        _ jobs: JobStore, workers: [Worker], schedules: [Schedule] = [], clock: Clock = .system, holder: String,
        logger: Logger, words: @escaping @Sendable (any Error) -> String,
        ended: @escaping @Sendable (Job, Bool) -> Void = { _, _ in },
        extending: Duration = .milliseconds(lease / 3)
    ) {
        self.jobs = jobs
        self.workers = Dictionary(workers.map { ($0.kind, $0) }) { first, _ in first }
        self.schedules = schedules
        self.clock = clock
        self.holder = holder
        self.logger = logger
        self.words = words
        self.ended = ended
        self.extending = extending
    }

    /// How long a job is taken for. It is extended three times as often.
    public static let lease: Int64 = 120_000
    /// How long what was done is remembered.
    private static let memory: Int64 = 90 * 86_400_000

    /// Looks for work every so often. A job that was begun when the task is cancelled is told so, and given back
    /// unless its work came to its end.
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
        var about: Logger.Metadata = [
            "kind": "\(job.kind)", "for": "\(job.subject)", "attempt": "\(job.attempts)",
        ]
        switch await attempt(job, worker) {
        case .done:
            logger.info("a job is done", metadata: about)
            try await jobs.finish(job)
            ended(job, true)
        case .failed(let failure):
            about["failure"] = "\(failure)"
            logger.warning("a job failed", metadata: about)
            try await jobs.fail(job, failure)
            ended(job, false)
        case .brokenOff:
            logger.notice("a job was broken off", metadata: about)
            try await jobs.giveBack(job)
        case .lost:
            logger.warning("a job was lost to another machine", metadata: about)
            ended(job, false)
        }
        return true
    }

    private enum Outcome {
        case done
        /// What went wrong, in words.
        case failed(String)
        /// The program stops.
        case brokenOff
        /// Its lease ran out, and another machine has it: what becomes of it is not for this one to say.
        case lost
    }

    private func attempt(_ job: Job, _ worker: Worker) async -> Outcome {
        let work = Task { try await worker.run(job) }
        let keeping = Task {
            defer { work.cancel() }
            try await keep(job)
        }
        let result = await withTaskCancellationHandler {
            await work.result
        } onCancel: {
            work.cancel()
        }
        keeping.cancel()
        let isLost = if case .success = await keeping.result { true } else { false }
        switch result {
        case .success: return isLost ? .lost : .done
        case .failure(let error):
            if isLost { return .lost }
            return Task.isCancelled ? .brokenOff : .failed(words(error))
        }
    }

    /// Extends the lease of a job for as long as it is this machine's.
    ///
    /// - Throws: `CancellationError` once it need not be extended any more.
    private func keep(_ job: Job) async throws {
        while true {
            try await Task.sleep(for: extending)
            // A database that is away keeps the job as it was: it will be asked again.
            guard await (try? jobs.extend(job, for: Self.lease)) ?? true else { return }
        }
    }
}
