import Kernel
import Reading
import Strategy

/// An objective that is being made of its own section and of those about its years.
struct ObjectiveDraft {
    private(set) var content: ObjectiveContent
    /// Its number as printed, which another may have too.
    let printed: String
    /// How deep its heading stands in the letter.
    let depth: Int
    private var statusYear = Int.min
    /// What making it of its sections has left open.
    private(set) var findings: [SourceFinding] = []

    init(_ objective: Objective, printed: String, depth: Int) {
        content = ObjectiveContent(objective: objective)
        self.printed = printed
        self.depth = depth
    }

    /// - Parameter unlabelled: the field that text without a label belongs to.
    mutating func add(
        _ section: Section, year: Int?, unlabelled: FieldName, identifiers: inout IdentifierSequence
    ) {
        var fields: [FieldItems] = []
        if section.paragraphs.contains(where: { !$0.value.isEmpty }) {
            let items = Items.paired(section.paragraphs, year: year, identifiers: &identifiers)
            fields.append(FieldItems(field: unlabelled, label: LocalizedText(), year: year, items: items))
        }
        fields += section.fields.map { field in
            let items = Items.paired(field.items, year: year, identifiers: &identifiers)
            return FieldItems(field: field.field, label: LocalizedText(field.label), year: year, items: items)
        }
        content.fields += fields
        content.notes += Items.paired(section.notes, year: year, identifiers: &identifiers).map(\.asNote)
        content.tables += section.tables.map { PrintedTable($0) }
        let indicators = Indicators(section, fields: fields, identifiers: &identifiers)
        content.indicators += indicators.all
        findings += indicators.findings.map { finding in
            var finding = finding
            finding.objective = content.objective.number
            return finding
        }
        content.budget += section.budgets.map { BudgetLine($0, id: identifiers.next()) }
        content.staff += StaffNeed.all(section.staff)
        content.deadlines += fields.filter { $0.field == .deadline }.flatMap(\.items).map { Deadline($0) }
        content.partners += fields.filter { $0.field == .partners }.flatMap(\.items).flatMap { item in
            Names.several(in: item.text).map { name in
                Mention(subject: Partner(id: identifiers.next(), name: name), printed: name, item: item.id)
            }
        }
        content.targetGroups += fields.filter { $0.field == .targetGroups }.flatMap(\.items).compactMap { item in
            Names.one(in: item.text).map { name in
                Mention(subject: TargetGroup(id: identifiers.next(), name: name), printed: name, item: item.id)
            }
        }
        takeStatus(from: fields, year: year)
    }

    /// The newest year's word counts.
    private mutating func takeStatus(from fields: [FieldItems], year: Int?) {
        for item in fields.filter({ $0.field == .status }).flatMap(\.items) {
            guard let status = Status(printed: item.text), (year ?? .min) >= statusYear else { continue }
            content.objective.status = status
            statusYear = year ?? .min
        }
    }
}

extension Deadline {
    fileprivate init(_ item: Item) {
        self.init(text: item.text, due: CalendarDay(due: item.text), item: item.id)
    }
}

extension Item {
    fileprivate var asNote: Item {
        var note = self
        note.shape = .note
        return note
    }
}

extension PrintedTable {
    init(_ table: Table) { self.init(rows: table.rows, firstLine: table.lines.min()) }
}

extension BudgetLine {
    fileprivate init(_ fact: BudgetFact, id: BudgetLineID) {
        self.init(
            id: id, code: fact.code, label: LocalizedText(fact.label), amount: fact.amount.flatMap { Money(euros: $0) },
            role: fact.role, kind: fact.kind, appropriation: fact.appropriation, period: fact.period, line: fact.line)
    }
}

extension StaffNeed {
    /// A letter that says *from 28 to 48* names two numbers in one sentence, before and after: as two needs they would
    /// be added up.
    fileprivate static func all(_ facts: [StaffFact]) -> [StaffNeed] {
        facts.compactMap { StaffNeed($0) }.reduce(into: []) { needs, need in
            guard let last = needs.last, need.line != nil, last.line == need.line, last.label == need.label else {
                return needs.append(need)
            }
            let least = min(last.fte.lowerBound, need.fte.lowerBound)
            let most = max(last.fte.upperBound, need.fte.upperBound)
            needs[needs.count - 1].fte = least...most
        }
    }

    /// nil where the letter names no number.
    fileprivate init?(_ fact: StaffFact) {
        let numbers = [fact.fte, fact.min, fact.max].compactMap { $0 }.filter(\.isFinite)
        guard let least = numbers.min(), let most = numbers.max() else { return nil }
        self.init(label: LocalizedText(fact.label), fte: least...most, line: fact.line)
    }
}
