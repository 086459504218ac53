import Kernel
import Storage

extension DraftEditor {
    /// Numbers objectives anew, all at once, so that two can change places. What is below one and begins with its
    /// number follows, and so do the texts of the draft that mention one by its number.
    ///
    /// - Parameter numbers: of the objectives that get another number.
    /// - Throws: `notAllowed`, `textEmpty`, `numberTaken`.
    func renumber(_ numbers: [ObjectiveID: String], _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        try rights.require(.changeOutline)
        let outline = try Outline(of: draft.id, rows)
        var wanted: [ObjectiveID: String] = [:]
        for (id, number) in numbers.sorted(by: { $0.key < $1.key }) {
            let number = try Typed(number).text
            guard let entry = outline.entries.first(where: { $0.id == id }) else {
                return try gone("objective/\(id)", edit, seen: seen)
            }
            guard number != entry.number else { continue }
            try requireSound(number)
            if let conflict = try renumbered(id, entry.number, to: number, edit, seen: seen) { return conflict }
            wanted[id] = number
        }
        let all = outline.following(wanted)
        guard let first = outline.entries.first(where: { all[$0.id] != nil }) else {
            return .unchanged(revision: try revision())
        }
        try requireUnique(all, in: outline)
        let (changes, references) = try numberChanges(all, outline)
        guard let table = PlanTable.named("objective") else { throw Problem(.internal, .unexpected) }
        let single = wanted.count == 1 ? wanted.keys.first : nil
        let home = try home(of: PlanRow(table: table, key: [Cell(single ?? first.id)])) ?? .plan
        return .done(revision: try commit(changes + textChanges(references), .number, in: home))
    }

    /// A number stands in addresses and in print.
    ///
    /// - Throws: `textEmpty`; `numberUnseen`; `numberTooLong`; `numberInvalid` where it has a slash or is nothing but
    ///   dots.
    func requireSound(_ number: String) throws {
        guard !number.isEmpty else { throw Problem(.invalid, .drafting(.textEmpty)) }
        try requireSeen(number)
        try requireShort(number)
        let hasSlash = number.unicodeScalars.contains { $0 == "/" || $0 == "\\" }
        guard !hasSlash, number.contains(where: { $0 != "." }) else {
            throw Problem(.invalid, .drafting(.numberInvalid(given: String(number.prefix(60)))))
        }
    }

    /// - Throws: `numberUnseen`.
    func requireSeen(_ number: String) throws {
        guard number.unicodeScalars.allSatisfy(Self.isSeen) else {
            throw Problem(.invalid, .drafting(.numberUnseen(given: String(number.prefix(60)))))
        }
    }

    /// - Throws: `numberTooLong`.
    func requireShort(_ number: String) throws {
        let limit = 40
        guard number.count <= limit else {
            throw Problem(.invalid, .drafting(.numberTooLong(given: String(number.prefix(60)), limit: limit)))
        }
    }

    /// Whether a character has a form, and neither breaks a line nor turns what stands behind it over.
    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: true
        }
    }

    /// Whether somebody else has numbered it since.
    private func renumbered(
        _ id: ObjectiveID, _ current: String, to number: String, _ edit: DraftEdit, seen: Int
    ) throws -> EditOutcome? {
        guard let last = try changes(of: "objective/\(id)/number", "", after: seen).last else { return nil }
        return .conflict(
            EditConflict(
                edit: edit, base: nil, theirs: .text(current), by: last.actor, at: last.at, revision: try revision()))
    }

    private func requireUnique(_ numbers: [ObjectiveID: String], in outline: Outline) throws {
        var known: Set<String> = []
        for entry in outline.entries {
            let number = numbers[entry.id] ?? entry.number
            guard known.insert(number).inserted else { throw Problem(.conflict, .drafting(.numberTaken(number))) }
        }
    }

    private func numberChanges(
        _ numbers: [ObjectiveID: String], _ outline: Outline
    ) throws -> ([RowChange], NumberReferences) {
        guard let table = PlanTable.named("objective") else { throw Problem(.internal, .unexpected) }
        var changes: [RowChange] = []
        var renumbered: [NumberReferences.Renumbered] = []
        for entry in outline.entries {
            let row = PlanRow(table: table, key: [Cell(entry.id)])
            guard let number = numbers[entry.id], let values = try rows.values(of: row),
                let level = values["level"]?.string.flatMap(Objective.Level.init(rawValue:))
            else { continue }
            let code = values["code"]?.string
            let newCode = code.map { Self.code($0, of: entry.number, in: number) }
            var change = RowChange(row: row, was: ["number": .text(entry.number)], became: ["number": .text(number)])
            if newCode != code {
                change.was?["code"] = Cell(code)
                change.became?["code"] = Cell(newCode)
            }
            changes.append(change)
            renumbered.append(
                NumberReferences.Renumbered(
                    level: level, number: (entry.number, number),
                    code: code.flatMap { old in newCode.map { (old: old, new: $0) } }))
        }
        return (changes, NumberReferences(renumbered))
    }

    /// The code that belongs to a number, as long a part of its end as it was of the old one.
    private static func code(_ code: String, of old: String, in number: String) -> String {
        let printed = old.prefix { $0 != "~" }
        guard printed == code || printed.hasSuffix("." + code) else { return code }
        let parts = number.prefix { $0 != "~" }.split(separator: ".")
        return parts.suffix(max(1, code.split(separator: ".").count)).joined(separator: ".")
    }

    /// Each text of the draft that mentions an objective, with its new number. How far it has come stays: all its
    /// languages change alike.
    private func textChanges(_ references: NumberReferences) throws -> [RowChange] {
        var changes: [RowChange] = []
        for table in PlanTable.all {
            guard table.name.description.hasSuffix("_text"), let column = table.textColumn else { continue }
            for cells in try rows.all(table, of: draft.id) {
                let pairs = zip(table.columns, cells)
                guard let text = pairs.first(where: { $0.0.name.description == column })?.1.string,
                    let new = references.text(text)
                else { continue }
                let row = PlanRow(table: table, key: pairs.filter(\.0.isKey).map(\.1))
                changes.append(RowChange(row: row, was: [column: .text(text)], became: [column: .text(new)]))
            }
        }
        return changes
    }
}

extension Outline {
    /// With all below that begin with a number which changes, unless they get one of their own.
    func following(_ numbers: [ObjectiveID: String]) -> [ObjectiveID: String] {
        var all = numbers
        for entry in entries where all[entry.id] == nil {
            guard let parent = entry.parent, let new = all[parent],
                let old = entries.first(where: { $0.id == parent })?.number, entry.number.hasPrefix(old + ".")
            else { continue }
            all[entry.id] = new + entry.number.dropFirst(old.count)
        }
        return all.filter { id, number in entries.first { $0.id == id }?.number != number }
    }
}
