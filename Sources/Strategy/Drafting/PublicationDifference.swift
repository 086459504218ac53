import Kernel
import Storage

/// What publishing a draft would change of what was published last.
public struct PublicationDifference: Sendable, Hashable {
    /// The number of the last publication; nil where there is none to compare with, or only the letter as it was read.
    public var snapshot: Snapshot?
    /// Whether anything was published before.
    public var isPublished: Bool
    /// Whether the draft says the same to the last byte.
    public var isSame: Bool
    /// Objectives that are new, changed and gone: in the order of the draft, those that are gone last.
    public var objectives: [Entry] = []
    /// Whether objectives stand in another order.
    public var hasOtherOrder = false
    /// How many objectives, of those that are in both, have other values in dimensions.
    public var sorted = 0
    /// What is other of what belongs to no objective, in its order.
    public var others: [Part] = []

    /// What of a plan belongs to no objective.
    public enum Part: Sendable, Hashable {
        /// The plan's own title, its years.
        case title
        case chapters
        case list(LivingList)
        /// Their names and those of their values.
        case dimensions

        static let all: [Part] = [.title, .chapters] + LivingList.allCases.map { .list($0) } + [.dimensions]
    }

    public struct Entry: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            case new, changed, gone
        }

        public var kind: Kind
        /// Of the draft; where it is gone, as it was published.
        public var objective: Objective
        /// What it stands for in each stage.
        public var origin: ObjectiveID
    }

    public func objectives(_ kind: Entry.Kind) -> [Entry] { objectives.filter { $0.kind == kind } }
}

extension PlanStore {
    /// What publishing a draft would change.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed` where the asker may not see the draft.
    public func publicationDifference(of slug: String, as asker: Asker) async throws -> PublicationDifference {
        try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.see, of: asker, in: draft.family)
            return try DifferenceReader(transaction).difference(of: draft)
        }
    }
}

/// Compares a draft with what was published last.
struct DifferenceReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// Whether what everybody reads says the same as a draft.
    func isSame(_ draft: StagedPlan) throws -> Bool {
        let stages = try PlanStages(of: draft.family, in: transaction)
        guard stages.isPublished else { return false }
        let published =
            try stages.snapshots.first?.sha256 ?? CanonicalContent(of: draft.family, in: transaction).sha256
        return try CanonicalContent(of: draft.id, in: transaction).sha256 == published
    }

    func difference(of draft: StagedPlan) throws -> PublicationDifference {
        let stages = try PlanStages(of: draft.family, in: transaction)
        var difference = PublicationDifference(
            snapshot: stages.snapshots.first, isPublished: stages.isPublished, isSame: try isSame(draft))
        guard stages.isPublished, !difference.isSame else { return difference }
        let last = try stages.snapshots.first.map { try StagedPlan.find($0.slug, in: transaction).id } ?? draft.family
        let (now, before) = (try stage(draft.id), try stage(last))
        for one in now.objectives {
            let (lines, old) = (now.content.lines[one.origin], before.content.lines[one.origin])
            guard lines != old else { continue }
            difference.objectives.append(
                .init(kind: old == nil ? .new : .changed, objective: one.objective, origin: one.origin))
        }
        for one in before.objectives where now.content.lines[one.origin] == nil {
            difference.objectives.append(.init(kind: .gone, objective: one.objective, origin: one.origin))
        }
        let (order, oldOrder) = (now.objectives.map(\.origin), before.objectives.map(\.origin))
        let common = Set(order).intersection(oldOrder)
        difference.hasOtherOrder = order.filter(common.contains) != oldOrder.filter(common.contains)
        difference.sorted = common.count { now.content.sorting[$0] != before.content.sorting[$0] }
        difference.others = PublicationDifference.Part.all.filter {
            now.content.others[$0] != before.content.others[$0]
        }
        return difference
    }

    private func stage(
        _ plan: PlanID
    ) throws -> (content: StageContent, objectives: [(objective: Objective, origin: ObjectiveID)]) {
        let slug = try transaction.first("SELECT slug FROM plan WHERE id = \(plan)") { $0.text(0) } ?? ""
        var objectives = Gathered<Objective>()
        try transaction.each(OverviewReader.treeQuestion(PlanHead.find(slug, in: transaction))) {
            try objectives.add(objectiveRow: $0)
        }
        var origins: [ObjectiveID: ObjectiveID] = [:]
        try transaction.each("SELECT id, COALESCE(origin, id) FROM objective WHERE plan_id = \(plan)") { row in
            origins[try row.identifier(0)] = try row.identifier(1)
        }
        return (
            try StageContent(of: plan, in: transaction),
            objectives.values.map { ($0, origins[$0.id] ?? $0.id) }
        )
    }
}

/// What a stage of a plan says, by the objectives that say it: the canonical lines of each, wherever it stands.
struct StageContent {
    /// By what the objective stands for.
    private(set) var lines: [ObjectiveID: Set<[UInt8]>] = [:]
    /// What objectives have in dimensions.
    private(set) var sorting: [ObjectiveID: Set<[UInt8]>] = [:]
    /// What belongs to no objective.
    private(set) var others: [PublicationDifference.Part: Set<[UInt8]>] = [:]

    init(of plan: PlanID, in transaction: Transaction) throws {
        let copy = try StageCopy(
            of: plan, to: plan, naming: .origins, isSpread: false, at: Instant(milliseconds: 0), in: transaction)
        var homes: [Cell: ObjectiveID] = [:]
        var entries: [Cell: LivingList] = [:]
        for (table, rows) in copy.tables where !table.name.description.hasPrefix("finding") {
            let name = table.name.description
            for row in rows {
                let own = zip(table.columns, row).first { $0.0.isOwn }?.1
                let owner = table.ownerIndex.map { row[$0] }
                let home = name == "objective" ? own?.id() : owner.flatMap { homes[$0] }
                if let own, let home { homes[own] = home }
                if name == "list_entry", let own { entries[own] = table.list(of: row) }
                let line = CanonicalContent.line(
                    row, of: table, leaving: name == "objective" ? ["position", "depth"] : [])
                if let home, name == "objective_dimension" {
                    sorting[home, default: []].insert(line)
                } else if let home {
                    lines[home, default: []].insert(line)
                } else if let part = table.part(of: own.flatMap { entries[$0] } ?? owner.flatMap { entries[$0] }) {
                    others[part, default: []].insert(line)
                }
            }
        }
        let years = try transaction.first("SELECT first_year, last_year FROM plan WHERE id = \(plan)") { row in
            "\(row.optionalInt(0) ?? 0)-\(row.optionalInt(1) ?? 0)"
        }
        others[.title, default: []].insert(Array((years ?? "").utf8))
    }
}

extension PlanTable {
    /// The list that a row of an entry says it belongs to.
    fileprivate func list(of row: [Cell]) -> LivingList? {
        zip(columns, row).first { $0.0.name.description == "list" }?.1.string.flatMap(LivingList.init(rawValue:))
    }

    /// Of which part of the plan the rows of the table are that belong to no objective.
    fileprivate func part(of list: LivingList?) -> PublicationDifference.Part? {
        let name = name.description
        if name == "plan_text" { return .title }
        if name.hasPrefix("chapter") { return .chapters }
        if name.hasPrefix("list_entry") { return list.map { .list($0) } }
        return name.hasPrefix("dimension") ? .dimensions : nil
    }
}
