import ArgumentParser
import Foundation
import Jobs
import Kernel
import Messages

/// `belfry jobs`: the work that is done outside of requests.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "See the work that is done in the background, and try again what was given up.",
        discussion: """
            A job that fails is tried again by itself, half a minute later, then later and later, an hour at most. After \
            eight attempts it is given up, until somebody has it tried again.

            EXAMPLES
              belfry jobs list
              belfry jobs retry --all
              belfry jobs retry 01934d2c-5b6e-7a11-8a3c-2f0e9b1d4c77
            """,
        subcommands: [JobsList.self, JobsRetry.self], defaultSubcommand: JobsList.self)
}

/// `belfry jobs list`: those that were given up first.
struct JobsList: Verb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the jobs: those given up, waiting and running, then those done.")

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let jobs = try storage.existingJobs()
        let all = try await jobs.all()
        guard !all.isEmpty else { return Terminal.tell(words.noJobs) }
        var table = TextTable([
            .left(words.job), .left(words.jobSubject), .left(words.jobState), .right(words.jobAttempts),
            .left(words.jobTime), .left(words.jobIdentifier), .left(words.jobFailure),
        ])
        for job in all {
            let state = JobStateName(rawValue: job.state(at: jobs.now).rawValue) ?? .waiting
            table.add([
                words.name(ofJob: job.kind), job.subject, words.name(of: state), words.number(job.attempts),
                words.moment(job.outcome?.at ?? job.due), job.id.description, job.failure ?? "",
            ])
        }
        Terminal.print(table.text)
    }

}

/// `belfry jobs retry`: what was given up is tried again, by the next machine that looks for work.
struct JobsRetry: Verb {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Have jobs tried again that were given up.")

    @Argument(help: "The job, by the identifier that `belfry jobs list` shows.")
    var job: String?

    @Flag(help: "All jobs that were given up.")
    var all = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func validate() throws {
        guard all != (job != nil) else { throw ValidationError("Name a job, or say --all.") }
    }

    func carryOut(_ words: Words) async throws {
        let id = try job.map { text in
            guard let id = JobID(text) else { throw Problem(.invalid, .jobNotDead(id: text)) }
            return id
        }
        let retried = try await storage.existingJobs().retry(id, as: .operatorAccount(NSUserName()))
        Terminal.print(words.willBeRetried(retried.count))
    }
}
