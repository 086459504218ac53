import Kernel
import Storage

/// All rows of a plan, being made those of another stage of it.
///
/// Identifiers become new ones, or those that they stand for; places become spread, or follow one another.
struct StageCopy {
    enum Naming {
        /// New identifiers, and each row says what it stands for.
        case new
        /// What a row stands for is its identifier: so what everybody reads keeps its identity from one time to the
        /// next.
        case origins
        /// New identifiers that stand for nothing before them: another plan.
        case fresh
    }

    /// The tables with their rows, all columns in the order of the table; rows behind those that they need.
    private(set) var tables: [(table: PlanTable, rows: [[Cell]])] = []

    private let plan: PlanID
    private let naming: Naming
    private let isSpread: Bool
    private var identifiers: [Cell: Cell] = [:]
    private var places: [String: [PlacedRow: Int]] = [:]
    private var origins: [Cell: Cell] = [:]
    private var sequence: IdentifierSequence

    private struct PlacedRow: Hashable {
        let owner: Cell
        let place: Cell
    }

    /// - Parameters:
    ///   - source: the plan to be copied.
    ///   - plan: the one that it becomes.
    ///   - isSpread: whether places leave room.
    ///   - next: what is carried into the plan of another period; nil for all.
    init(
        of source: PlanID, to plan: PlanID, naming: Naming, isSpread: Bool, carrying next: NextYear? = nil,
        at now: Instant, in transaction: Transaction
    ) throws {
        self.plan = plan
        self.naming = naming
        self.isSpread = isSpread
        sequence = IdentifierSequence(at: now)
        let rows = PlanRows(transaction)
        let read = try PlanTable.all.filter { !$0.isOfDraft }
            .map { ($0, try rows.all($0, of: source)) }
        let carried = next?.carried(read) ?? read
        for (table, rows) in carried { name(table, rows) }
        for (table, rows) in carried { place(table, rows) }
        tables = carried.map { table, rows in (table, table.inOrder(rows.map { renamed($0, in: table) })) }
    }

    func write(to transaction: WriteTransaction) throws {
        for (table, rows) in tables {
            try transaction.insert(into: table.name, table.columns.map(\.name), rows)
        }
    }

    private mutating func name(_ table: PlanTable, _ rows: [[Cell]]) {
        guard let own = table.columns.firstIndex(where: { $0.isOwn }) else { return }
        for row in table.inOrder(rows) {
            let origin = table.origin(of: row)
            identifiers[row[own]] = naming == .origins ? origin : Cell(sequence.next() as Identifier<Never>)
            origins[row[own]] = naming == .fresh ? Cell(sequence.next() as Identifier<Never>) : origin
        }
    }

    /// The new place of each row among those of its owner.
    private mutating func place(_ table: PlanTable, _ rows: [[Cell]]) {
        guard let place = table.columns.firstIndex(where: { $0.isPlace }),
            let owner = table.ownerIndex
        else { return }
        for (ownerID, rows) in Dictionary(grouping: rows, by: { $0[owner] }) {
            let inOrder = rows.map { $0[place] }.sorted { $0.number ?? 0 < $1.number ?? 0 }
            for (rank, old) in inOrder.enumerated() {
                places[table.name.description, default: [:]][PlacedRow(owner: ownerID, place: old)] =
                    isSpread ? Spacing.place(rank) : rank
            }
        }
    }

    private func renamed(_ row: [Cell], in table: PlanTable) -> [Cell] {
        let owner = table.ownerIndex
        return zip(table.columns, row).map { column, cell in
            switch column.kind {
            case .plan: return Cell(plan)
            case .own, .row: return identifiers[cell] ?? cell
            case .origin: return naming == .origins ? .null : table.own(row).flatMap { origins[$0] } ?? .null
            case .place: return placed(cell, of: owner.map { row[$0] }, in: table.name.description)
            case .placeOf(let name): return placed(cell, of: owner.map { row[$0] }, in: name.description)
            case .shared, .integer, .real, .text, .state, .line: return cell
            }
        }
    }

    private func placed(_ cell: Cell, of owner: Cell?, in table: String) -> Cell {
        guard let owner, let place = places[table]?[PlacedRow(owner: owner, place: cell)] else { return cell }
        return Cell(place)
    }
}

extension PlanTable {
    fileprivate func own(_ row: [Cell]) -> Cell? { columns.firstIndex { $0.isOwn }.map { row[$0] } }

    /// What a row with an identifier of its own stands for in each stage.
    fileprivate func origin(of row: [Cell]) -> Cell {
        let own = columns.firstIndex { $0.isOwn }.map { row[$0] } ?? .null
        let origin = columns.firstIndex { $0.isOrigin }.map { row[$0] } ?? .null
        return origin == .null ? own : origin
    }

    /// Rows in the order of their places, a parent before its children.
    fileprivate func inOrder(_ rows: [[Cell]]) -> [[Cell]] {
        guard let place = columns.firstIndex(where: { $0.name.description == "position" }) else { return rows }
        return rows.sorted { $0[place].number ?? 0 < $1[place].number ?? 0 }
    }
}

extension PlanTable.Column {
    var isOwn: Bool {
        if case .own = kind { return true }
        return false
    }

    fileprivate var isOrigin: Bool {
        if case .origin = kind { return true }
        return false
    }

    fileprivate var isPlace: Bool {
        if case .place = kind { return true }
        return false
    }
}
