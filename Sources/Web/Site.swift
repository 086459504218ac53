import Hummingbird
import HummingbirdCore
import Kernel
import Logging
import NIOCore
import Strategy

/// The public site: every page, answered from the stores.
///
/// `belfry serve` makes one and runs its application; tests call a responder directly.
public struct Site: Sendable {
    let plans: PlanStore
    /// Names the program's version in `ETag`, so that a new program shows its new pages at once.
    let build: String
    /// What each form of letter calls its levels, by the name of the form.
    private let levels: [String: LevelNames]
    private let calendar: Today
    /// How much memory the pages may take that are kept as bytes; 0 where none is kept.
    let keptBytes: Int
    let logger: Logger

    /// - Parameters:
    ///   - levels: What each form of letter calls its levels, by the name of the form.
    ///   - build: What tells this build of the program from others, such as its version.
    ///   - keptBytes: How much memory the pages may take that are kept as bytes; 0 keeps none.
    ///   - clock: Tells which deadlines have passed.
    public init(
        plans: PlanStore, levels: [String: LevelNames] = [:], build: String, keptBytes: Int = Site.usualKeptBytes,
        clock: Clock = .system, logger: Logger
    ) {
        self.plans = plans
        self.keptBytes = keptBytes
        self.levels = levels
        calendar = Today(clock)
        self.build = ContentHash.of((build + Asset.all.map(\.tag).joined()).utf8)
        self.logger = logger
    }

    /// The day that it is.
    var today: CalendarDay { calendar.day }

    func levels(of plan: Plan) -> LevelNames { levels[plan.form] ?? .usual }

    /// Every page of two plans like those of the examples, in all languages.
    public static let usualKeptBytes = 16 << 20

    /// Answers requests: from the pages that are kept, else live.
    func responder(keeping pages: KeptPages) -> some HTTPResponder<SiteContext> {
        KeptAnswers(site: self, pages: pages, live: live)
    }

    /// Makes each page when it is asked for: the routes, behind the front door.
    var live: some HTTPResponder<SiteContext> {
        let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: FrontDoor(site: self))
        FrontRoutes(site: self).add(to: router)
        PlanRoutes(site: self).add(to: router)
        FactsRoutes(site: self).add(to: router)
        SharedRoutes(site: self).add(to: router)
        SearchRoutes(site: self).add(to: router)
        return Representations(inner: router.buildResponder())
    }

    /// A server for the site, to be run as a service.
    ///
    /// - Parameters:
    ///   - connections: How many may be open at once; more wait at the door.
    ///   - started: Called once, when the server listens, with the port: a free one where 0 was asked for.
    public func application(
        host: String, port: Int, connections: Int = 1000, started: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let pages = KeptPages(bytes: keptBytes)
        return Application(
            responder: responder(keeping: pages), server: server(keeping: pages),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(connections)),
            onServerRunning: { await started($0.localAddress?.port ?? port) },
            logger: logger)
    }

    /// Speaks HTTP, and answers what is kept at once.
    private func server(keeping pages: KeptPages) -> HTTPServerBuilder {
        guard keptBytes > 0 else { return .http1(configuration: Site.limits) }
        let date = HTTPDate()
        return HTTPServerBuilder { responder in
            KeptChannel(connection: HTTP1Channel(responder: responder, configuration: Site.limits)) {
                KeptLane(plans: plans, pages: pages, date: date, calendar: calendar)
            }
        }
    }

    /// No visitor may hold a connection without using it, or send a head that no browser sends.
    private static var limits: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: .seconds(30),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
    }
}

/// What goes along with a request.
public struct SiteContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    var representation = Representation.page
    /// Whether the form was asked for by the address, and not by `Accept`.
    var isNamedByEnding = false

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
