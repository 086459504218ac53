import ArgumentParser
import Foundation
import Hummingbird
import Kernel
import Letters
import Logging
import Messages
import NIOCore
import Reading
import ServiceLifecycle
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
        ServerProcess.prepare()
        let settings = try storage.settings(serving.given)
        let (host, port) = (settings.text(.host), settings.number(.port) ?? 0)
        let plans = try storage.plans()
        try await plans.bringSearchUpToDate()
        let site = Site(
            plans: plans, levels: try Self.levels(), build: Self.build, keptBytes: (settings.number(.keptPages) ?? 0) << 20,
            logger: .ofCommands)
        let application = site.application(host: host, port: port) { port in
            // An address of IPv6 stands in brackets (RFC 3986, 3.2.2).
            Terminal.print("http://\(host.contains(":") ? "[\(host)]" : host):\(port)/")
            Terminal.tell(words.howToStop)
        }
        var configuration = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: .ofCommands)
        // Whoever is slower than this to read an answer does not keep the server from ending.
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Problem(.unavailable, .addressInUse(host: host, port: port), detail: "\(error)")
        } catch let error where !(error is Problem) && !(error is ServiceGroupError) {
            throw Problem(.invalid, .addressUnusable(host: host, port: port), detail: "\(error)")
        }
    }

    /// What the forms call their levels: a plan is shown in the words of its form.
    private static func levels() throws -> [String: LevelNames] {
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
