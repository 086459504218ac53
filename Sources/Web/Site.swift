import Accounts
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
    let accounts: AccountStore
    let entrance: Entrance
    /// Sends mail; nil where none is sent, and people are told links instead.
    let postman: Postman?
    /// The provider by which people sign in besides passwords; nil where there is none.
    let openID: OpenIDProvider?
    /// Names the program's version in `ETag`, so that a new program shows its new pages at once.
    let build: String
    /// What each form of letter calls its levels, by the name of the form.
    private let levels: [String: LevelNames]
    private let calendar: Today
    /// How much memory the pages may take that are kept as bytes; 0 where none is kept.
    let keptBytes: Int
    let pages: KeptPages
    let limits: Limits
    /// Whether the server goes on; whoever tells it to stop has the same one.
    let state: RunningState
    let figures = SiteFigures()
    let identifiers = RequestIdentifiers()
    /// What was made to be taken away.
    let documents = DocumentShelf()
    let logger: Logger

    /// - Parameters:
    ///   - accounts: The people who can sign in.
    ///   - levels: What each form of letter calls its levels, by the name of the form.
    ///   - entrance: How visitors come to the site.
    ///   - postman: Sends mail; nil where none is sent.
    ///   - openID: The provider by which people sign in besides passwords.
    ///   - build: What tells this build of the program from others, such as its version.
    ///   - keptBytes: How much memory the pages may take that are kept as bytes; 0 keeps none.
    ///   - clock: Tells which deadlines have passed.
    public init(
        plans: PlanStore, accounts: AccountStore, levels: [String: LevelNames] = [:], build: String,
        keptBytes: Int = Site.usualKeptBytes, limits: Limits = Limits(), entrance: Entrance = Entrance(),
        postman: Postman? = nil, openID: OpenIDProvider? = nil,
        state: RunningState = RunningState(), clock: Clock = .system, logger: Logger
    ) {
        self.plans = plans
        self.accounts = accounts
        self.entrance = entrance
        self.postman = postman
        self.openID = openID
        self.limits = limits
        self.state = state
        self.keptBytes = keptBytes
        pages = KeptPages(bytes: keptBytes)
        self.levels = levels
        calendar = Today(clock)
        self.build = ContentHash.of((build + Asset.all.map(\.tag).joined()).utf8)
        self.logger = logger
    }

    /// Which roles somebody has in a plan, whichever of its stages is named.
    func roles(of caller: Caller, in slug: String) async throws -> Set<Role> {
        try await plans.rights(of: caller.asker, in: slug).roles
    }

    /// The day that it is.
    var today: CalendarDay { calendar.day }

    func levels(of plan: Plan) -> LevelNames { levels[plan.form] ?? .usual }

    /// Every page of two plans like those of the examples, in all languages.
    public static let usualKeptBytes = 12 << 20

    /// Ends what is done besides answering: the server stops.
    public func stop() async { await documents.stop() }

    /// Answers requests: from the pages that are kept, else live.
    var responder: some HTTPResponder<SiteContext> {
        Observed(site: self, inner: KeptAnswers(site: self, pages: pages, live: live))
    }

    /// Makes each page when it is asked for: the routes, behind the front door.
    var live: some HTTPResponder<SiteContext> { Representations(inner: router.buildResponder()) }

    /// Every route there is.
    var router: Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: FrontDoor(site: self))
        HealthRoutes(site: self).add(to: router)
        FrontRoutes(site: self).add(to: router)
        PlanRoutes(site: self).add(to: router)
        FactsRoutes(site: self).add(to: router)
        DocumentRoutes(site: self).add(to: router)
        SharedRoutes(site: self).add(to: router)
        SearchRoutes(site: self).add(to: router)
        SignInRoutes(site: self).add(to: router)
        OpenIDRoutes(site: self).add(to: router)
        MailRoutes(site: self).add(to: router)
        AccountRoutes(site: self).add(to: router)
        DraftRoutes(site: self).add(to: router)
        AssignmentRoutes(site: self).add(to: router)
        OutlineRoutes(site: self).add(to: router)
        ListRoutes(site: self).add(to: router)
        DimensionRoutes(site: self).add(to: router)
        TextsRoutes(site: self).add(to: router)
        PublicationRoutes(site: self).add(to: router)
        ProposalRoutes(site: self).add(to: router)
        PlacingRoutes(site: self).add(to: router)
        TranslationRoutes(site: self).add(to: router)
        BeginningRoutes(site: self).add(to: router)
        InvitationRoutes(site: self).add(to: router)
        PeopleRoutes(site: self).add(to: router)
        RolesRoutes(site: self).add(to: router)
        return router
    }

    /// A server for the site, to be run as a service.
    ///
    /// - Parameters:
    ///   - metrics: Is told what the site counts of itself.
    ///   - started: Called once, when the server listens, with the port: a free one where 0 was asked for.
    public func application(
        host: String, port: Int, metrics: Metrics = Metrics(),
        started: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        figures.tell(metrics, of: pages)
        return Application(
            responder: responder, server: server,
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connectionsInAll)),
            onServerRunning: { await started($0.localAddress?.port ?? port) },
            logger: logger.ofLibraries)
    }

    /// Speaks HTTP, holds every connection to the limits, and answers what is kept at once.
    private var server: HTTPServerBuilder {
        let configuration = configuration
        guard keptBytes > 0 else { return .http1(configuration: configuration) }
        let date = HTTPDate()
        return HTTPServerBuilder { responder in
            KeptChannel(connection: HTTP1Channel(responder: responder, configuration: configuration)) {
                KeptLane(site: self, pages: pages, date: date)
            }
        }
    }

    /// No visitor may hold a connection without using it, or send a head that no browser sends.
    private var configuration: HTTP1Channel.Configuration {
        let head = limits.headKibibytes << 10
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuard(limits: limits, figures: figures, state: state)],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: head, maxHeaderListSize: head, maxHeaderFieldCount: 100))
    }
}

extension Logger {
    /// Libraries say much that helps only those who look for a mistake in them.
    var ofLibraries: Logger {
        var logger = self
        if logLevel == .info { logger.logLevel = .notice }
        return logger
    }
}

/// What goes along with a request.
public struct SiteContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    var representation = Representation.page
    /// What the request is called, in the log and on a page about a mistake.
    var identifier = ""
    /// Whether the form was asked for by the address, and not by `Accept`.
    var isNamedByEnding = false
    /// Who signed in; nil for everybody else.
    var caller: Caller?
    /// The secret of the session, and that of forms before there is one.
    var sessionToken: Token?
    var formSecret: Token?
    /// What was sent, where the request changes something.
    var form = PostedForm()
    /// The connection, for the address at its other end.
    let channel: (any Channel)?

    /// Of a request that comes from the program itself.
    init(source: InProcess) {
        channel = nil
        coreContext = CoreRequestContextStorage(source: source)
    }

    public init(source: ApplicationRequestContextSource) {
        channel = source.channel
        coreContext = CoreRequestContextStorage(source: source)
    }
}
