import Kernel
import Storage

/// Adds to the memory of terms.
struct TermWriter {
    static let subject = "terms"

    private let transaction: WriteTransaction

    init(_ transaction: WriteTransaction) { self.transaction = transaction }

    /// What a plan says in several languages, but for what is stale.
    func harvest(plan: PlanID) throws -> Int {
        let rows = PlanRows(transaction)
        return try harvest { table in try rows.all(table, of: plan).map { zip(table.columns, $0).map { $0 } } }
    }

    func harvest(objective: ObjectiveID) throws -> Int {
        let rows = PlanRows(transaction)
        return try harvest { table in
            guard table.isInObjective else { return [] }
            return try rows.all(table, ofObjective: objective).map { row, values in
                zip(table.key, row.key).map { $0 } + table.values.map { ($0, values[$0.name.description] ?? .null) }
            }
        }
    }

    private static let sources: [(String, TermKind)] = [
        ("objective_text", .title), ("chapter_text", .title), ("indicator_text", .label), ("budget_line_text", .label),
        ("staff_need_text", .label), ("partner_mention_text", .partner), ("target_group_mention_text", .targetGroup),
        ("item_text", .sentence), ("chapter_item_text", .sentence), ("list_entry_text", .sentence),
        ("dimension_text", .label), ("dimension_value_text", .label),
    ]

    private func harvest(_ rows: (PlanTable) throws -> [[(PlanTable.Column, Cell)]]) throws -> Int {
        var harvest = TermHarvest()
        for (name, kind) in Self.sources {
            guard let table = PlanTable.named(name), let column = table.textColumn else { continue }
            var texts: [[Cell]: [Language: String]] = [:]
            for cells in try rows(table) {
                func cell(_ name: String) -> Cell? { cells.first { $0.0.name.description == name }?.1 }
                let owner = cells.filter { $0.0.isKey && $0.0.name.description != "language" }.map(\.1)
                guard let language = cell("language")?.string.flatMap(Language.init(rawValue:)),
                    let text = cell(column)?.string, cell("state") != .text(LocalizedText.State.stale.rawValue)
                else { continue }
                texts[owner, default: [:]][language] = text
            }
            for texts in texts.values { harvest.add(texts, kind) }
        }
        return try remember(harvest.found)
    }

    /// - Returns: how many were not known before.
    func remember(_ units: [TranslationUnit]) throws -> Int {
        var known: [String: Int] = [:]
        try transaction.each("SELECT sha256, uses FROM term") { known[$0.text(0)] = $0.int(1) }
        var (terms, texts): ([[any Bindable]], [[any Bindable]]) = ([], [])
        for unit in units {
            guard unit.texts.count > 1, let heads = Self.heads(of: unit) else { continue }
            let sha256 = Self.sha256(of: unit)
            if let uses = known[sha256] {
                guard uses < unit.uses else { continue }
                try transaction.execute("UPDATE term SET uses = \(unit.uses) WHERE sha256 = \(sha256)")
                known[sha256] = unit.uses
                continue
            }
            known[sha256] = unit.uses
            let id = Identifier<Never>(at: transaction.now)
            terms.append([id, unit.kind?.rawValue, max(unit.uses, 1), sha256])
            for (language, text) in unit.texts.sorted(by: { $0.key < $1.key }) {
                texts.append([id, language.rawValue, text, heads[language] ?? ""])
            }
        }
        try transaction.insert(into: "term", ["id", "kind", "uses", "sha256"], terms)
        try transaction.insert(into: "term_text", ["term_id", "language", "text", "head"], texts)
        return terms.count
    }

    /// nil where a text has no word.
    private static func heads(of unit: TranslationUnit) -> [Language: String]? {
        let heads = unit.texts.compactMapValues { TermReader.words(of: $0).first.map(String.init) }
        return heads.count == unit.texts.count ? heads : nil
    }

    private static func sha256(of unit: TranslationUnit) -> String {
        let told = unit.texts.sorted { $0.key < $1.key }.map { "\($0.key.rawValue)\u{1F}\($0.value)" }
        return Digest.sha256(of: Array(told.joined(separator: "\u{1E}").utf8))
    }
}
