import ArgumentParser
import Foundation
import Hummingbird
import Kernel
import Logging
import Messages
import NIOCore
import ServiceLifecycle
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

    @Option(help: ArgumentHelp("The address to listen at.", valueName: "host"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to listen at; 0 takes a free one.", valueName: "port"))
    var port = 8080

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
    }

    func carryOut(_ words: Words) async throws {
        let site = Site(plans: try storage.plans(), build: Self.build, logger: .ofCommands)
        let host = host
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

    /// The version, and when this program was built: a new build shows its new pages at once.
    private static var build: String {
        let path = Bundle.main.executablePath ?? ""
        let built = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        return Belfry.version + "-" + String(Int(built?.timeIntervalSince1970 ?? 0))
    }
}
