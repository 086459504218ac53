import Kernel
import Storage

/// How far a plan has come: each of its stages is kept as a plan of its own, with all that is in it.
public enum PlanStage: Sendable, Hashable {
    /// What everybody reads.
    case published
    /// Nothing was published yet: there is only a draft.
    case unpublished
    /// What is being written.
    case draft
    /// What was published once, as it was then; from 1.
    case snapshot(Int)

    /// The stage that a plan's name in addresses tells: `NAME`, `NAME~draft`, `NAME~3`.
    public init(ofSlug slug: String) {
        let suffix = slug.utf8.lastIndex(of: UInt8(ascii: "~")).map { slug[slug.utf8.index(after: $0)...] }
        switch suffix {
        case nil: self = .published
        case "draft": self = .draft
        case .some(let number): self = Int(number).map { .snapshot($0) } ?? .draft
        }
    }

    /// What stands behind the plan's name in addresses.
    public var suffix: String {
        switch self {
        case .published, .unpublished: ""
        case .draft: "~draft"
        case .snapshot(let number): "~\(number)"
        }
    }

    /// The name in addresses without what says the stage.
    public static func base(ofSlug slug: String) -> String {
        slug.utf8.firstIndex(of: UInt8(ascii: "~")).map { String(slug[..<$0]) } ?? slug
    }

    init(_ row: Row, _ column: Int) {
        switch row.text(column) {
        case "unpublished": self = .unpublished
        case "draft": self = .draft
        case "snapshot": self = .snapshot(row.int(column + 1))
        default: self = .published
        }
    }

    /// The form in which it is stored.
    var name: String {
        switch self {
        case .published: "published"
        case .unpublished: "unpublished"
        case .draft: "draft"
        case .snapshot: "snapshot"
        }
    }
}

/// A plan as a write needs it: which stage it is, and of which plan.
struct StagedPlan: Sendable {
    let id: PlanID
    let slug: String
    let revision: Int
    let stage: PlanStage
    /// The plan whose stage it is: itself, where it is what everybody reads.
    let family: PlanID

    /// - Throws: `planUnknown`.
    static func find(_ slug: String, in transaction: Transaction) throws -> StagedPlan {
        let found = try transaction.first(
            """
            SELECT id, slug, revision, stage, snapshot_number, COALESCE(published_id, id) FROM plan WHERE slug = \(slug)
            """
        ) { row in
            StagedPlan(
                id: try row.identifier(0), slug: row.text(1), revision: row.int(2), stage: PlanStage(row, 3),
                family: try row.identifier(5))
        }
        if let found { return found }
        _ = try PlanHead().found(slug, in: transaction)
        throw Problem(.notFound, .planUnknown(slug: slug, nearest: nil))
    }

    /// A plan's draft, named as the draft or as the plan.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`.
    static func draft(of slug: String, in transaction: Transaction) throws -> StagedPlan {
        let plan = try find(slug, in: transaction)
        if plan.stage == .draft { return plan }
        let draft = try transaction.first(
            "SELECT slug FROM plan WHERE published_id = \(plan.family) AND stage = 'draft'"
        ) {
            $0.text(0)
        }
        guard let draft else { throw Problem(.notFound, .drafting(.draftUnknown(slug: slug))) }
        return try find(draft, in: transaction)
    }
}
