import Accounts
import ArgumentParser
import Foundation
import Hummingbird
import Jobs
import Kernel
import Letters
import Logging
import Messages
import NIOCore
import Reading
import ServiceLifecycle
import Storage
import Strategy
import UnixSignals
import Web

/// `belfry serve`: the site, until it is told to stop.
struct Serve: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Serve the plans as a site.",
        discussion: """
            Prints the address once it can be visited. Ctrl-C, or the signal TERM, ends it after the answers under way.

            EXAMPLES
              belfry serve
              belfry serve --port 0                          A port that is free.
              belfry serve --host 0.0.0.0 --port 80          For everybody on the network.
            """)

    @OptionGroup var serving: ServingOptions
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        ServerProcess.keepMemory()
        let settings = try storage.settings(serving.given)
        let logger = settings.logger
        let (metrics, figures) = (Metrics(), DatabaseFigures())
        let database = ObservedDatabase(
            try storage.database(
                logger, connections: settings.number(.databaseConnections), patience: DatabaseSetting.patienceOfPages),
            figures)
        let plans = PlanStore(database)
        try await plans.bringSearchUpToDate()
        let accounts = AccountStore(
            database,
            rules: SessionRules(
                idleHours: settings.number(.sessionIdle) ?? 12, wholeHours: settings.number(.sessionTime) ?? 336))
        try await accounts.sweep()
        let (postman, openID) = (try settings.postman(), try settings.openID())
        let state = RunningState()
        let site = Site(
            plans: plans, accounts: accounts, levels: try Self.levels(), build: Self.build,
            keptBytes: (settings.number(.keptPages) ?? 0) << 20, limits: settings.limits, entrance: settings.entrance,
            postman: postman, openID: openID, state: state, logger: logger)
        let supervisor = Supervisor()
        let host = settings.text(.host)
        let application = site.application(host: host, port: settings.number(.port) ?? 0, metrics: metrics) { port in
            Terminal.print(Self.address(host, port))
            logger.notice("serving", metadata: ["address": "\(Self.address(host, port))"])
            supervisor.tell("READY=1")
            ServerProcess.forgetStart()
            if Terminal.isWatched { Terminal.tell(words.howToStop) }
        }
        figures.tell(metrics, of: database)
        ProcessFigures.tell(metrics, version: Belfry.version)
        let stopping = Stopping(
            state: state, site: site, supervisor: supervisor, delay: .seconds(settings.number(.stopDelay) ?? 0),
            logger: logger)
        // They are stopped from the last to the first: who watches sees it to the end.
        let watch = Self.watch(site, settings, metrics, logger).map { [$0] } ?? []
        let jobs = try ServerJobs(settings, plans: plans, accounts: accounts, postman: postman)
        let runner = jobs.runner(database, metrics: metrics, logger: logger)
        try await run(
            watch + [
                JobService(runner: runner), CountService(plans: plans, logger: logger), ChangeService(site: site),
                application, stopping,
            ], settings, logger)
    }

    /// The server of metrics, where one is wished for.
    private static func watch(
        _ site: Site, _ settings: Settings, _ metrics: Metrics, _ logger: Logger
    ) -> (any Service)? {
        guard let port = settings.number(.metricsPort) else { return nil }
        let host = settings.text(.metricsHost)
        return site.watch(host: host, port: port, metrics: metrics) { port in
            logger.notice("serving metrics", metadata: ["address": "\(address(host, port))metrics"])
        }
    }

    private func run(_ services: [any Service], _ settings: Settings, _ logger: Logger) async throws {
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
        // Whoever is slower than this to read an answer does not keep the server from ending.
        let patience = (settings.number(.stopDelay) ?? 0) + (settings.number(.stopTime) ?? 0)
        configuration.maximumGracefulShutdownDuration = .seconds(max(patience, 1))
        let (host, port) = (settings.text(.host), settings.number(.port) ?? 0)
        do {
            try await ServiceGroup(configuration: configuration).run()
            logger.notice("stopped")
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Problem(.unavailable, .addressInUse(host: host, port: port), detail: "\(error)")
        } catch let error where !(error is Problem) && !(error is ServiceGroupError) {
            throw Problem(.invalid, .addressUnusable(host: host, port: port), detail: "\(error)")
        }
    }

    /// An address of IPv6 stands in brackets (RFC 3986, 3.2.2).
    private static func address(_ host: String, _ port: Int) -> String {
        "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
    }

    /// What the forms call their levels: a plan is shown in the words of its form.
    static func levels() throws -> [String: LevelNames] {
        var levels: [String: LevelNames] = [:]
        for form in try Forms.all() {
            var names: [Objective.Level: LocalizedText] = [:]
            var words: [Objective.Level: LocalizedText] = [:]
            for rule in form.levels {
                guard let level = Objective.Level(rawValue: rule.kind.rawValue) else { continue }
                names[level] = LocalizedText(rule.name)
                // The shortest is the code word: `BD` of `Beleidsdoelstelling BD`.
                words[level] = LocalizedText(rule.words.compactMapValues { $0.min { $0.count < $1.count } })
            }
            levels[form.name] = LevelNames(names: names, codeWords: words)
        }
        return levels
    }

    /// The version, and when this program was built: a new build shows its new pages at once.
    private static var build: String {
        let path = Bundle.main.executablePath ?? ""
        let built = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        return Belfry.version + "-" + String(Int(built?.timeIntervalSince1970 ?? 0))
    }
}

extension Settings {
    var limits: Limits {
        var limits = Limits()
        limits.connections = number(.connections) ?? limits.connections
        limits.headKibibytes = number(.headSize) ?? limits.headKibibytes
        limits.bodyKibibytes = number(.bodySize) ?? limits.bodyKibibytes
        limits.requestSeconds = number(.requestTime) ?? limits.requestSeconds
        limits.idleSeconds = number(.idleTime) ?? limits.idleSeconds
        limits.answerSeconds = number(.answerTime) ?? limits.answerSeconds
        return limits
    }

    var entrance: Entrance {
        let address = text(.publicAddress)
        return Entrance(publicAddress: address == "off" ? nil : address, proxies: number(.proxies) ?? 0)
    }

    var logger: Logger {
        let level = Logger.Level(rawValue: text(.logLevel)) ?? .notice
        let format = LogFormat(rawValue: text(.logFormat)) ?? .logfmt
        return Logger(label: "belfry") { _ in LineLog(level: level, format: format) }
    }
}
