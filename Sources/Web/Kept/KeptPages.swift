import Kernel
import Strategy
import Synchronization

/// The pages that are kept, and the state of the database that they are right for.
///
/// A page is found only under the stamp that the database has at that moment, and on the day that it was made. At a new
/// stamp it is asked what of that is public: if nothing is, such as where drafts are being written, all stay; else pages
/// of plans that have another version by now are forgotten, and all that speak of more than one plan. On a new day, all
/// are.
final class KeptPages: Sendable {
    /// What is known of an address at a moment.
    enum Found {
        case page(KeptPage)
        /// Where it was asked for before it is worth keeping, as long as the generation is the same.
        case missing(wasAskedBefore: Bool, generation: Int)
        /// What is kept is right for another state of the database.
        case outdated
    }

    private struct Kept {
        var moment: KeptMoment?
        var state: PublicState?
        /// How often what is public was seen to have changed.
        var generation = 0
        var shelf: Shelf<KeptPage>
        var asked = AskedBefore()
    }

    private let kept: Mutex<Kept>
    /// Requests that a kept page answered, and those that it could have, had it been there.
    let hits = Counter()
    let misses = Counter()
    /// How often the database told of changes.
    let changes = Counter()

    /// - Parameter bytes: How much memory all pages may take.
    init(bytes: Int) { kept = Mutex(Kept(shelf: Shelf(room: bytes))) }

    /// A page, if it is kept and right at the moment.
    func page(_ address: String, at moment: KeptMoment) -> KeptPage? {
        let page = kept.withLock { kept in kept.moment == moment ? kept.shelf.find(address) : nil }
        if page != nil { hits.add() }
        return page
    }

    func find(_ address: String, at moment: KeptMoment) -> Found {
        kept.withLock { kept in
            guard kept.moment == moment else { return .outdated }
            if let page = kept.shelf.find(address) {
                hits.add()
                return .page(page)
            }
            misses.add()
            return .missing(wasAskedBefore: kept.asked.insert(address), generation: kept.generation)
        }
    }

    /// Whether anything is kept that may not be right at the moment.
    func areOutdated(at moment: KeptMoment) -> Bool {
        kept.withLock { $0.shelf.count > 0 && $0.moment != moment }
    }

    /// Forgets what is not right any more.
    ///
    /// - Parameter state: What is public, read after the stamp was.
    func renew(_ state: PublicState, at moment: KeptMoment) {
        kept.withLock { kept in
            let isNewDay = kept.moment.map { $0.day != moment.day } ?? false
            kept.moment = moment
            if kept.state == state, !isNewDay { return }
            kept.state = state
            kept.generation += 1
            let alive = Set(state.versions.values)
            kept.shelf.removeAll { page in isNewDay || page.version.map { !alive.contains($0) } ?? true }
        }
    }

    /// Keeps a page that was made after it was not found. If the database was seen to change meanwhile, it may have been
    /// made before the change, and is not kept: whoever looks for changes may know a newer state than the stamp that
    /// this page was asked for with.
    ///
    /// - Parameters:
    ///   - generation: That in which it was not found.
    ///   - page: Makes the page, given the version of the plan that the address names.
    func keep(
        _ address: String, of plan: String?, at moment: KeptMoment, in generation: Int,
        _ page: (PlanVersion?) -> KeptPage
    ) {
        kept.withLock { kept in
            guard kept.moment == moment, kept.generation == generation else { return }
            let page = page(plan.flatMap { kept.state?.versions[$0] })
            kept.shelf.put(page, as: address, size: page.size)
        }
    }

    /// How much memory the pages take, and how many there are.
    var use: (bytes: Int, pages: Int) { kept.withLock { ($0.shelf.used, $0.shelf.count) } }
}
