import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import NIOCore
import Publishing
import Strategy

/// A plan as files that any web server keeps for ever: its pages in all languages, as the site itself answers them, at
/// the same addresses, with their data, and a search that needs no server.
///
/// Pages are found by following links from the plan. What needs a server is left out: forms that filter, signing in, and
/// links to what is not among the files.
public struct StaticSite: Sendable {
    let site: Site
    let plan: String

    public init(_ site: Site, plan: String) {
        self.site = site
        self.plan = plan
    }

    /// Writes all files into a folder, which is made where there is none.
    ///
    /// - Returns: how many files were written.
    /// - Throws: `planUnknown`; `folderNotEmpty`; `unwritable`; what the pages throw.
    public func write(to folder: String) async throws -> Int {
        // Asked first, so that nothing is written for a plan that is none.
        let manuscript = try await site.plans.manuscript(of: plan, on: site.today)
        let files = try StaticFolder(folder)
        let responder = site.live
        var rounds = Set(Language.ofInterface.flatMap(first))
        var known = rounds
        var count = 0
        while !rounds.isEmpty {
            let written = try await write(rounds, from: responder, to: files)
            count += written.count
            let next = written.reduce(into: Set<StaticPlace>()) { $0.formUnion($1) }.subtracting(known)
            known.formUnion(next)
            rounds = next
        }
        for language in Language.ofInterface {
            let index = StaticSearch(manuscript, in: language)
            try files.write(index.page(of: site), to: "\(language.rawValue)/search/index.html")
            try files.write(index.index, to: "\(language.rawValue)/search/index.json")
            count += 2
        }
        let script = StaticSearch.script
        try files.write(script.bytes, to: "assets/" + script.name)
        try files.write(StaticSearch.entrance(to: manuscript.plan), to: "index.html")
        return count + 2
    }

    /// Where the way through the pages begins.
    private func first(_ language: Language) -> [StaticPlace] {
        let root = language.rawValue
        return [["plans", plan], ["plans"], ["about"], ["partners"], ["target-groups"]].compactMap {
            StaticPlace("/" + ([root] + $0).joined(separator: "/"), plan: plan)
        }
    }

    /// Writes what the site answers, as many at once as there are processors.
    ///
    /// - Returns: for each file that was written, where it leads to.
    private func write(
        _ places: Set<StaticPlace>, from responder: some HTTPResponder<SiteContext>, to files: StaticFolder
    ) async throws -> [Set<StaticPlace>] {
        try await withThrowingTaskGroup(of: Set<StaticPlace>?.self) { group in
            var written: [Set<StaticPlace>] = []
            var rest = places.sorted { $0.address < $1.address }[...]
            func begin() {
                guard let place = rest.popFirst() else { return }
                group.addTask {
                    guard let bytes = try await answer(of: responder, to: place) else { return nil }
                    var rewriting = StaticRewriting(bytes, plan: plan, isPage: place.isPage)
                    try files.write(rewriting.rewritten(), to: place.file)
                    return rewriting.places
                }
            }
            for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) { begin() }
            while let places = try await group.next() {
                if let places { written.append(places) }
                begin()
            }
            return written
        }
    }

    /// What the site answers; nothing where it has no such page.
    private func answer(
        of responder: some HTTPResponder<SiteContext>, to place: StaticPlace
    ) async throws -> [UInt8]? {
        let request = Request(
            head: .init(
                method: .get, scheme: "http", authority: "localhost", path: place.address,
                headerFields: [.accept: "text/html"]), body: .init(buffer: .init()))
        let context = SiteContext(source: InProcess(logger: site.logger))
        let response = try await responder.respond(to: request, context: context)
        guard response.status == .ok, let body = try await Collected.body(of: response) else { return nil }
        return [UInt8](buffer: body)
    }
}

/// A request that comes from the program itself.
struct InProcess: RequestContextSource {
    let logger: Logger
}
