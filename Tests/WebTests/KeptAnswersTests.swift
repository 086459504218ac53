import HTTPTypes
import Kernel
import Storage
import StoreTesting
import Strategy
import Synchronization
import Testing

@testable import Web

@Suite("Kept pages")
struct KeptAnswersTests {
    private static let valmer = "/fr/plans/\(Valmer.slug)"
    private static let objective = valmer + "/objectives/IV.1.1"
    private static let meuse = "/fr/plans/\(SamplePlan.plan.slug)"

    @Test("say what live pages say, to GET, HEAD and a browser that has the page", arguments: PageTests.all)
    func areTheSame(_ path: String) async throws {
        let visitor = try await Visitor()
        let live = try await visitor.get(path)
        let tag = try #require(live.headers[.eTag])
        let (liveHead, liveUnchanged) = (
            try await visitor.get(path, method: .head), try await visitor.get(path, [.ifNoneMatch: tag])
        )
        _ = try await visitor.get(path)
        #expect(visitor.kept.use.pages == 1)
        let before = visitor.database.transactions
        let kept = try await visitor.get(path)
        #expect(kept.status == 200 && kept.headers == live.headers && kept.body == live.body)
        let head = try await visitor.get(path, method: .head)
        #expect(head.status == 200 && head.headers == liveHead.headers && head.body.isEmpty)
        let unchanged = try await visitor.get(path, [.ifNoneMatch: tag])
        #expect(unchanged.status == 304 && unchanged.body.isEmpty)
        #expect(Set(unchanged.headers) == Set(liveUnchanged.headers))
        #expect(visitor.database.transactions == before, "a kept page asks nothing of the tables")
    }

    @Test("What another process changes is seen at the very next request", .onSharedEngines)
    func nextRequest() async throws {
        let file = try await SharedFile()
        let visitor = Visitor(of: file.own)
        let paths = ["/fr/plans", Self.valmer, Self.objective, "/nl/plans/\(Valmer.slug)/objectives/IV.2.2"]
        for round in 0..<20 {
            let title = "Title \(round)"
            try await SharedFile.rename(Valmer.slug, title, in: round % 3 == 0 ? file.own : file.other)
            // Twice as often as a page needs to be kept.
            for path in paths + paths + paths + paths {
                #expect(try await visitor.get(path).body.contains(">\(title)<"), "\(path) in round \(round)")
            }
        }
    }

    @Test("A change of one plan forgets nothing of another, but the pages of both", .onSharedEngines)
    func onlyWhatChanged() async throws {
        let file = try await SharedFile()
        let visitor = Visitor(of: file.own)
        for path in [Self.valmer, Self.objective, Self.meuse, "/fr/plans"] {
            for _ in 0..<2 { _ = try await visitor.page(path) }
        }
        #expect(visitor.kept.use.pages == 4)
        try await SharedFile.rename(Valmer.slug, "New", in: file.other)
        let before = visitor.database.transactions
        _ = try await visitor.page(Self.meuse)
        #expect(visitor.database.transactions == before + 1, "the versions of the plans")
        #expect(visitor.kept.use.pages == 1)
    }

    @Test("Where the engine tells of changes, pages are let go that nobody asks for", .onSharedEngines)
    func heard() async throws {
        let file = try await SharedFile()
        let visitor = Visitor(of: file.own)
        for path in [Self.valmer, Self.meuse, "/fr/plans"] {
            for _ in 0..<2 { _ = try await visitor.page(path) }
        }
        #expect(visitor.kept.use.pages == 3)
        let following = Task { await visitor.site.followChanges() }
        defer { following.cancel() }
        guard Engine.current == .postgres else { return await following.value }
        for _ in 0..<100 where visitor.kept.changes.value == 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(visitor.kept.use.pages == 3, "nothing has changed yet")
        try await SharedFile.rename(Valmer.slug, "New", in: file.other)
        for _ in 0..<100 where visitor.kept.use.pages > 1 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(visitor.kept.use.pages == 1, "the page of the other plan")
        // The follower asks, too, whatever other databases make the server tell: it is stopped before anything is counted.
        following.cancel()
        await following.value
        let before = visitor.database.transactions
        _ = try await visitor.page(Self.meuse)
        #expect(visitor.database.transactions <= before + 1)
    }

    @Test("What is written in a draft forgets nothing that everybody reads; what was made anew is", .onSharedEngines)
    func drafts() async throws {
        let file = try await SharedFile()
        let visitor = Visitor(of: file.own)
        let other = PlanStore(file.other)
        let who = Asker.operatorAccount("test")
        let draft = try await other.beginDraft(of: Valmer.slug, as: who)
        let pages = [Self.valmer, Self.objective, "/fr/plans", "/fr/search?q=a"]
        for path in pages { for _ in 0..<2 { _ = try await visitor.page(path) } }
        #expect(visitor.kept.use.pages == 4)
        let objective = try await other.objective("1.1", of: draft).content.objective.id
        _ = try await other.edit(.setText(.objective(objective), .fr, "Autrement"), in: draft, seen: .max, as: who)
        let before = visitor.database.transactions
        for path in pages { _ = try await visitor.page(path) }
        // What is public, once; where others write to the same server meanwhile, once a page. No page is made anew.
        #expect(visitor.database.transactions <= before + pages.count)
        #expect(visitor.kept.use.pages == 4)
        try await other.repair()
        _ = try await visitor.page(Self.valmer)
        #expect(visitor.kept.use.pages == 2)
    }

    @Test("A plan that was removed is gone at once; read anew, it is not taken for the old one", .onSharedEngines)
    func removedAndReadAnew() async throws {
        let file = try await SharedFile()
        let visitor = Visitor(of: file.own)
        for _ in 0..<3 { _ = try await visitor.page(Self.valmer) }
        let old = try #require(try await visitor.get(Self.valmer).headers[.eTag])
        try await PlanStore(file.other).remove(Valmer.slug, seen: 1, as: .system)
        #expect(try await visitor.get(Self.valmer).status == 404)
        #expect(try await visitor.get(Self.valmer).status == 404)
        let anew = Valmer.anew
        _ = try await PlanStore(file.other).add([anew.content], source: anew.source, as: .system)
        #expect(try await visitor.get(Self.valmer, [.ifNoneMatch: old]).status == 200)
        #expect(try await visitor.page(Self.valmer).texts("h1") == ["Anew"])
    }

    @Test("In whichever order pages are asked for and changed, none is stale", .onSharedEngines, arguments: 1...8)
    func interleavings(_ seed: UInt64) async throws {
        let file = try await SharedFile()
        // Room for three pages or so, so that pages come and go as well.
        let visitor = Visitor(of: file.own, keptBytes: 400_000)
        var random = SeededGenerator(seed: seed)
        var titles = [Valmer.slug: "T0", SamplePlan.plan.slug: "T0"]
        for slug in titles.keys.sorted() { try await SharedFile.rename(slug, "T0", in: file.other) }
        for step in 1...150 {
            let slug = Bool.random(using: &random) ? Valmer.slug : SamplePlan.plan.slug
            if Int.random(in: 0..<5, using: &random) == 0 {
                titles[slug] = "T\(step)"
                let database = Bool.random(using: &random) ? file.own : file.other
                try await SharedFile.rename(slug, "T\(step)", in: database)
            }
            let language = ["fr", "nl", "en"].randomElement(using: &random) ?? "fr"
            let path = "/\(language)/plans" + (Int.random(in: 0..<3, using: &random) == 0 ? "" : "/\(slug)")
            let page = try await visitor.page(path)
            let shown = path.hasSuffix("plans") ? Set(page.texts(".shelf h2")) : Set(page.texts("h1"))
            let right = path.hasSuffix("plans") ? Set(titles.values) : [titles[slug] ?? ""]
            #expect(shown == right, "step \(step) of seed \(seed): \(path)")
        }
    }

    @Test(
        "Whoever asks after a write was acknowledged never gets an older page, however many ask at once",
        .onSharedEngines)
    func concurrently() async throws {
        let file = try await SharedFile()
        let (visitor, writer) = (Visitor(of: file.own), file.other)
        try await SharedFile.rename(Valmer.slug, "No 0.", in: writer)
        let acknowledged = Acknowledged()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var answers = 0
                    while acknowledged.count < 60 {
                        let least = acknowledged.count
                        let heading = try await visitor.page(Self.valmer).texts("h1").first ?? ""
                        let shown = try #require(Int(heading.dropFirst(3).dropLast()), "\(heading)")
                        #expect(shown >= least)
                        answers += 1
                        await Task.yield()
                    }
                    return answers
                }
            }
            for number in 1...60 {
                try await SharedFile.rename(Valmer.slug, "No \(number).", in: writer)
                acknowledged.count = number
            }
            for try await answers in group { #expect(answers > 0) }
        }
    }

    @Test("A page that was made before a change is not kept behind it", .onSharedEngines, arguments: 1...4)
    func madeBeforeTheChange(_ read: Int) async throws {
        let file = try await SharedFile()
        let meddling = MeddlingDatabase(file.own)
        let visitor = Visitor(of: meddling)
        for path in [Self.valmer, Self.objective, "/fr/plans"] {
            for round in 0..<6 {
                let (title, other) = ("\(path) \(round)", file.other)
                // One of the reads on the way to a page is done, and then the plan gets another title.
                meddling.after(read) { try await SharedFile.rename(Valmer.slug, title, in: other) }
                while !meddling.isDone { _ = try await visitor.get("\(path)?\(Int.random(in: 0..<99))") }
                #expect(try await visitor.get(path).body.contains(">\(title)<"))
            }
        }
    }

    @Test("They never take more memory than they may", .onSharedEngines)
    func bounds() async throws {
        let file = try await SharedFile()
        let visitor = Visitor(of: file.own, keptBytes: 500_000)
        for _ in 0..<4 {
            for path in PageTests.all {
                _ = try await visitor.get(path)
                #expect(visitor.kept.use.bytes <= 500_000)
            }
        }
        #expect(visitor.kept.use.pages > 2)
    }

    @Test("Addresses that nobody asks for twice push out nothing")
    func madeUpAddresses() async throws {
        let visitor = try await Visitor()
        for _ in 0..<2 { _ = try await visitor.page(Self.valmer) }
        for number in 0..<300 { _ = try await visitor.page("/fr/plans?made=\(number)") }
        #expect(visitor.kept.use.pages == 1)
    }

    @Test("A request for something else than a page in HTML is answered by the site")
    func otherRepresentations() async throws {
        let visitor = try await Visitor()
        for _ in 0..<3 { _ = try await visitor.page(Self.valmer) }
        for accept in ["application/json", "text/csv", "application/json;q=0.9, text/csv"] {
            let before = visitor.database.transactions
            _ = try await visitor.get(Self.valmer, [.accept: accept])
            #expect(visitor.database.transactions > before, "\(accept)")
        }
        for accept in ["*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"] {
            let before = visitor.database.transactions
            _ = try await visitor.get(Self.valmer, [.accept: accept])
            #expect(visitor.database.transactions == before, "\(accept)")
        }
    }

    @Test("What is no page is not kept", arguments: ["/", "/fr", "/fr/nowhere", valmer + "/objectives/1.1"])
    func onlyPages(_ path: String) async throws {
        let visitor = try await Visitor()
        for _ in 0..<4 { _ = try await visitor.get(path) }
        #expect(visitor.kept.use.pages == 0)
    }

    @Test("What was right yesterday is made anew today: deadlines pass", .onSharedEngines)
    func newDay() async throws {
        let file = try await SharedFile()
        let time = CurrentTime(milliseconds: 1_767_221_999_999)
        let clock = Clock { Instant(milliseconds: time.milliseconds) }
        let (visitor, calendar) = (Visitor(of: file.own, clock: clock), Today(clock))
        for path in [Self.valmer, "/fr/plans"] {
            for _ in 0..<3 { _ = try await visitor.page(path) }
        }
        #expect(visitor.kept.use.pages == 2)
        let old = try await visitor.get(Self.valmer).headers[.eTag]
        #expect(calendar.day == CalendarDay(year: 2025, month: 12, day: 31))
        // Midnight, in Belgium.
        time.milliseconds += 1
        let new = try await visitor.get(Self.valmer, [.ifNoneMatch: old ?? ""])
        #expect(new.headers[.eTag] != old && new.status == 200)
        #expect(visitor.kept.use.pages == 1, "the one that was just made")
        #expect(calendar.day == CalendarDay(year: 2026, month: 1, day: 1))
    }

    @Test func keepingCanBeTurnedOff() async throws {
        let file = try await SharedFile()
        let visitor = Visitor(of: file.own, keptBytes: 0)
        for _ in 0..<4 { _ = try await visitor.page(Self.valmer) }
        #expect(visitor.kept.use.pages == 0 && visitor.database.transactions == 4)
    }
}

/// A time that a test moves.
private final class CurrentTime: Sendable {
    private let now: Mutex<Int64>

    init(milliseconds: Int64) { now = Mutex(milliseconds) }

    var milliseconds: Int64 {
        get { now.withLock { $0 } }
        set { now.withLock { $0 = newValue } }
    }
}

/// Does something between a read and what follows it.
private final class MeddlingDatabase: Database {
    private let database: any Database
    private let waiting = Mutex<(reads: Int, deed: @Sendable () async throws -> Void)?>(nil)

    init(_ database: any Database) { self.database = database }

    var isDone: Bool { waiting.withLock { $0 == nil } }

    func after(_ reads: Int, _ deed: @escaping @Sendable () async throws -> Void) {
        waiting.withLock { $0 = (reads, deed) }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        let value = try await database.read(body)
        let deed = waiting.withLock { waiting -> (@Sendable () async throws -> Void)? in
            waiting?.reads -= 1
            guard let due = waiting, due.reads == 0 else { return nil }
            waiting = nil
            return due.deed
        }
        try await deed?()
        return value
    }

    func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await database.write(as: actor, body)
    }

    func stamp() async throws -> Stamp { try await database.stamp() }
    var stampAtOnce: Stamp? { database.stampAtOnce }
}

/// The same numbers for the same seed: SplitMix64.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
