import Kernel
import Strategy

/// All that a plan's documents are made of, read at one moment.
public struct Manuscript: Sendable {
    public let facts: PlanFacts
    public let text: RunningText
    public let partners: SharedList
    public let targetGroups: SharedList
    /// Where it was published as it stands; nil for what may still change.
    public let snapshot: Snapshot?
    public let levels: LevelWords
    public let annexes: AnnexSubjects
    public let today: CalendarDay

    public init(
        facts: PlanFacts, text: RunningText, partners: SharedList, targetGroups: SharedList, snapshot: Snapshot?,
        levels: LevelWords, annexes: AnnexSubjects, today: CalendarDay
    ) {
        self.facts = facts
        self.text = text
        self.partners = partners
        self.targetGroups = targetGroups
        self.snapshot = snapshot
        self.levels = levels
        self.annexes = annexes
        self.today = today
    }

    public var plan: Plan { facts.plan }
}

extension PlanStore {
    /// A plan as its documents need it, or what was published of it once.
    ///
    /// - Parameters:
    ///   - slug: The plan's name in addresses; of a draft, or of a snapshot, where that is meant.
    ///   - number: Under which number it was published.
    ///   - newest: Whether what was published last is meant where no number is given and the plan was published: as it
    ///     was then, with its digest.
    /// - Throws: `planUnknown`, `snapshotUnknown`; what `Forms` throws.
    public func manuscript(
        of slug: String, snapshot number: Int? = nil, newest: Bool = false, on today: CalendarDay
    ) async throws -> Manuscript {
        var slug = slug
        var snapshots: [Snapshot] = []
        if number != nil || newest || PlanStage(ofSlug: slug).isSnapshot {
            snapshots = try await stages(of: slug).snapshots
        }
        if number == nil, newest, PlanStage(ofSlug: slug) == .published, let last = snapshots.first {
            slug = last.slug
        }
        if let number {
            guard let snapshot = snapshots.first(where: { $0.number == number }) else {
                let known = snapshots.map(\.number).sorted()
                throw Problem(.notFound, .document(.snapshotUnknown(number: number, known: known)), detail: slug)
            }
            slug = snapshot.slug
        }
        let (facts, text) = try await whole(of: slug)
        return Manuscript(
            facts: facts, text: text, partners: try await shared(.partner, in: slug),
            targetGroups: try await shared(.targetGroup, in: slug),
            snapshot: snapshots.first { $0.slug == facts.plan.slug }, levels: try LevelWords(form: facts.plan.form),
            annexes: try AnnexSubjects(form: facts.plan.form), today: today)
    }
}

extension PlanStage {
    fileprivate var isSnapshot: Bool { if case .snapshot = self { true } else { false } }
}
