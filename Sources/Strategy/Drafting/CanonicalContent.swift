import Foundation
import Kernel
import Storage

/// What a plan says, as bytes that are the same wherever and whenever they are made: what a snapshot's digest is of.
///
/// Left out is what is no part of it: who is meant beyond the plan, how far texts had come, where a letter printed
/// them, what was found when it was read.
struct CanonicalContent {
    let bytes: [UInt8]

    /// - Parameter plan: in whichever stage; of equal content, all stages have the same bytes.
    init(of plan: PlanID, in transaction: Transaction) throws {
        let copy = try StageCopy(
            of: plan, to: plan, naming: .origins, isSpread: false, at: Instant(milliseconds: 0), in: transaction)
        let head = try transaction.first("SELECT form, first_year, last_year FROM plan WHERE id = \(plan)") { row in
            (row.text(0), row.optionalInt(1), row.optionalInt(2))
        }
        var json = JSONWriter()
        json.object { json in
            json.member("form") { $0.string(head?.0) }
            json.member("first_year") { $0.integer(head?.1) }
            json.member("last_year") { $0.integer(head?.2) }
            for (table, rows) in copy.tables
            where !table.name.description.hasPrefix("finding") && !(table.isLater && rows.isEmpty) {
                let lines = rows.map { CanonicalContent.line($0, of: table) }.sorted {
                    $0.lexicographicallyPrecedes($1)
                }
                json.member(table.name.description) { json in
                    json.array(lines) { json, line in json.number(written: String(decoding: line, as: UTF8.self)) }
                }
            }
        }
        bytes = json.bytes
    }

    var sha256: String { Digest.sha256(of: bytes) }

    /// - Parameter columns: what is left out beside what is no content.
    static func line(_ row: [Cell], of table: PlanTable, leaving columns: Set<String> = []) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            for (column, cell) in zip(table.columns, row)
            where column.isContent && !columns.contains(column.name.description) {
                json.member(column.name.description) { json in
                    switch cell {
                    case .null: json.null()
                    case .integer(let number): json.integer(Int(number))
                    case .real(let number): json.number(number)
                    case .text(let text): json.string(text)
                    case .identifier(let id): json.string(id.description)
                    }
                }
            }
        }
        return json.bytes
    }
}

extension PlanTable.Column {
    fileprivate var isContent: Bool {
        switch kind {
        case .plan, .origin, .shared, .state, .line: false
        default: true
        }
    }
}
