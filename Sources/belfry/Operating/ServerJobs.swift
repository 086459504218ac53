import Accounts
import Foundation
import Jobs
import Kernel
import Logging
import Messages
import ServiceLifecycle
import Storage
import Strategy
import Web

/// What a server does besides serving: its jobs, as its settings say.
struct ServerJobs {
    private var workers: [JobRunner.Worker] = []
    private var schedules: [Schedule] = []

    /// From when on each day what is over is forgotten, the index of the search is tidied, and counts are looked at.
    private static let sweeping = Schedule("sweep", minuteOfDay: 4 * 60)
    private static let reminding = "reminder"

    init(_ settings: Settings, plans: PlanStore, accounts: AccountStore, postman: Postman?) throws {
        add(Self.sweeping) { _ in
            try await accounts.sweep()
            try await plans.tidySearch()
            // An older server may have published after this one was started.
            try await plans.bringCountsUpToDate()
        }
        try addBackup(settings)
        guard let postman else { return }
        workers.append(
            JobRunner.Worker(AccountStore.mailJob) { job in
                guard let id = MailID(job.subject) else { return }
                try await postman.deliver(id, of: accounts)
            })
        guard let hour = settings.number(.reminderHour) else { return }
        let reminders = Reminders(plans: plans, accounts: accounts, root: settings.root)
        add(Schedule(Self.reminding, minuteOfDay: 60 * hour)) { job in
            guard let day = CalendarDay(iso: job.subject) else { return }
            // Of a day that is over nobody is reminded any more.
            guard day == Clock.system.today else { return }
            try await reminders.write(for: day, now: accounts.now)
        }
    }

    private mutating func addBackup(_ settings: Settings) throws {
        let folder = settings.text(.backupFolder)
        guard folder != "off" else { return }
        let backup = NightlyBackup(
            database: try DatabaseSetting(settings.text(.database)), folder: folder,
            count: settings.number(.backupCount) ?? 1)
        add(Schedule(NightlyBackup.kind, minuteOfDay: 60 * (settings.number(.backupHour) ?? 0))) {
            try await backup.write($0.subject)
        }
    }

    private mutating func add(_ schedule: Schedule, run: @escaping @Sendable (Job) async throws -> Void) {
        schedules.append(schedule)
        workers.append(JobRunner.Worker(schedule.kind, run: run))
    }

    func runner(_ database: any Database, metrics: Metrics, logger: Logger) -> JobRunner {
        let figures = JobFigures(metrics)
        let words = Words(in: .en)
        return JobRunner(
            JobStore(database), workers: workers, schedules: schedules,
            holder: "\(ProcessInfo.processInfo.hostName) \(ProcessInfo.processInfo.processIdentifier)", logger: logger,
            words: { error in
                guard let problem = error as? Problem else { return "\(error)" }
                return words.sentence(for: problem.reason) + (problem.detail.isEmpty ? "" : " (\(problem.detail))")
            }, ended: figures.add)
    }
}

/// Counts attempts, for those who watch.
private struct JobFigures {
    private let done = Counter()
    private let failed = Counter()

    init(_ metrics: Metrics) {
        let (done, failed) = (done, failed)
        metrics.add(
            Metric("belfry_job_attempts_total", .counter, "Attempts at jobs, by what became of them.") {
                [
                    Metric.Sample(Double(done.value), [("outcome", "done")]),
                    Metric.Sample(Double(failed.value), [("outcome", "failed")]),
                ]
            })
    }

    @Sendable func add(_ job: Job, _ isDone: Bool) { (isDone ? done : failed).add() }
}

/// Does jobs for as long as the program serves.
struct JobService: Service {
    let runner: JobRunner

    func run() async throws { await cancelWhenGracefulShutdown { await runner.run() } }
}
