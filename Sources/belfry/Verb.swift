import ArgumentParser
import Kernel
import Logging
import Messages

/// A command: its result goes to standard output, all else to standard error, and a problem becomes a sentence in
/// the user's language and an exit code.
protocol Verb: AsyncParsableCommand {
    associatedtype Speech: SpeechChoice
    var speech: Speech { get }

    func carryOut(_ words: Words) async throws
}

extension Verb {
    func run() async throws {
        let words = speech.words
        do {
            try await carryOut(words)
        } catch let code as ExitCode {
            throw code
        } catch let error as ValidationError {
            throw error
        } catch {
            let problem = error as? Problem ?? Problem(.internal, .unexpected, detail: "\(type(of: error)): \(error)")
            // A value on the command line is wrong as a wrong option is.
            if case .settingInvalid(_, _, .flag, _) = problem.reason {
                throw ValidationError(words.sentence(for: problem.reason))
            }
            Terminal.tell(words.sentence(for: problem.reason), words.advice(for: problem.reason))
            if problem.kind == .internal { Logger.ofCommands.error("\(problem.detail)") }
            throw ExitCode(problem.kind)
        }
    }
}

extension Logger {
    /// To standard error, for what the people who look after Belfry need to know.
    static var ofCommands: Logger {
        var logger = Logger(label: "belfry") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        return logger
    }
}

extension ExitCode {
    /// The one table of what each kind of problem is to a shell. ArgumentParser has 64 for a wrong command line.
    init(_ kind: Problem.Kind) {
        switch kind {
        case .internal: self.init(1)
        case .invalid: self.init(2)
        case .notFound: self.init(3)
        case .conflict: self.init(4)
        case .forbidden: self.init(5)
        case .unavailable: self.init(6)
        }
    }
}
