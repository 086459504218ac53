import Kernel
import Storage

extension DraftEditor {
    func setText(
        _ place: TextPlace, _ language: Language, _ typed: String, _ edit: DraftEdit, seen: Int
    ) throws -> EditOutcome {
        guard let column = place.column(in: draft.id), let home = try home(of: column.owner) else {
            // Who has not touched what is gone says nothing about it.
            if let column = place.column(in: draft.id),
                try wasSeen(.text(typed), column.row(language), column.text, at: place.stored, seen: seen)
            {
                return .unchanged(revision: try revision())
            }
            return try gone(place.stored, edit, seen: seen)
        }
        try rights.require(.writeText(home.origin, language))
        let kept = try keptText(column, place)
        guard try kept.rows[language] != nil || place == .plan || isOwed(language) else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        let current = kept.versions.text[language]
        let since = try changes(of: place.stored, language.rawValue, after: seen)
        let base = since.isEmpty ? current : since.first?.was(column.row(language), column.text)?.string
        // Who has not touched the text says nothing about it, whatever became of it since.
        guard typed != current ?? "", since.isEmpty || typed != base ?? "" else {
            try saved(place.stored, language)
            return .unchanged(revision: try revision())
        }
        if let last = since.last {
            return .conflict(
                EditConflict(
                    edit: edit, base: base.map { .text($0) }, theirs: current.map { .text($0) }, by: last.actor,
                    at: last.at, revision: try revision()))
        }
        let written = place.isOneLine ? Typed.line(of: typed) : typed
        guard written != current else { return .unchanged(revision: try revision()) }
        try requireTitle(written, in: language, place, kept.versions.text)
        func write(_ versions: inout TextVersions, _ column: TextColumn, _ place: TextPlace) throws {
            versions.set(written, in: language)
            // What keeps no state, such as the name of a partner, is not translated from one language into the other.
            if !column.hasState {
                versions.sources = [:]
            } else {
                try noteOldSource(of: language, &versions, column, place, seen: seen)
            }
        }
        var versions = kept.versions
        try write(&versions, column, place)
        let changes =
            try kept.changes(to: versions, of: place, home, in: draft.id) + meant(by: versions.text, at: place)
            + following(place, kept.versions.text, home, change: write)
        try saved(place.stored, language)
        return .done(revision: try commit(changes, .text, in: home))
    }

    /// Whether the plan has its texts in a language.
    private func isOwed(_ language: Language) throws -> Bool {
        try transaction.first("SELECT 1 FROM plan_text WHERE plan_id = \(draft.id) AND language = \(language)") { _ in
            true
        }
            ?? false
    }

    /// A title is not taken out of a language that the plan owes, while it stands in another.
    private func requireTitle(
        _ written: String, in language: Language, _ place: TextPlace, _ kept: LocalizedText
    ) throws {
        guard written.isEmpty, place.isTitle, kept.languages.contains(where: { $0 != language }) else { return }
        let owed = try transaction.first(
            "SELECT 1 FROM plan_text WHERE plan_id = \(draft.id) AND language = \(language) AND position IS NOT NULL"
        ) { _ in true }
        if owed != nil { throw Problem(.invalid, .drafting(.titleMissing(language))) }
    }

    /// A translation of a source that was changed meanwhile is of the one before: it is stale from the start. Who changes
    /// both in one form has translated what the form says.
    private func noteOldSource(
        of language: Language, _ versions: inout TextVersions, _ column: TextColumn, _ place: TextPlace, seen: Int
    ) throws {
        for other in versions.text.languages where other != language {
            let since = try changes(of: place.stored, other.rawValue, after: seen)
                .filter { $0.revision <= draft.revision }
            let seenText = since.lazy.compactMap { $0.was(column.row(other), column.text)?.string }.first
            guard let seenText, seenText != versions.text[other] else { continue }
            versions.wasMade(language, from: TextSource(language: other, text: seenText))
        }
    }

    /// A stale translation is still right. Who says so has seen what its source says now.
    func confirmText(_ place: TextPlace, _ language: Language, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        guard let column = place.column(in: draft.id), let home = try home(of: column.owner) else {
            return try gone(place.stored, edit, seen: seen)
        }
        try rights.require(.writeText(home.origin, language))
        let kept = try keptText(column, place)
        if let last = try changes(of: place.stored, nil, after: seen).last {
            return .conflict(
                EditConflict(
                    edit: edit, base: nil, theirs: kept.versions.text[language].map { .text($0) }, by: last.actor,
                    at: last.at, revision: try revision()))
        }
        var versions = kept.versions
        versions.confirm(language)
        let changes =
            try kept.changes(to: versions, of: place, home, in: draft.id)
            + following(place, kept.versions.text, home) { versions, _, _ in versions.confirm(language) }
        guard !changes.isEmpty else { return .unchanged(revision: try revision()) }
        return .done(revision: try commit(changes, .confirm, in: home))
    }

    /// A text as it stands in the tables.
    struct KeptText {
        let column: TextColumn
        var rows: [Language: [String: Cell]] = [:]
        var versions = TextVersions(LocalizedText())
    }

    func keptText(_ column: TextColumn, _ place: TextPlace) throws -> KeptText {
        var kept = KeptText(column: column)
        for (row, values) in try rows.rows(of: column.table, where: column.table.key[0].name, is: column.key[0])
        where row.key.starts(with: column.key) {
            guard let language = row.language else { continue }
            kept.rows[language] = values
            guard let text = values[column.text]?.string else { continue }
            let state = values["state"]?.string.flatMap(LocalizedText.State.init(rawValue:)) ?? .draft
            kept.versions.text.set(.init(text, state: state), in: language)
        }
        try transaction.each(
            """
            SELECT language, source_language, source_text FROM stale_text
            WHERE plan_id = \(draft.id) AND place = \(place.stored)
            """
        ) { row in
            guard let language = row.language(0), let source = row.language(1) else { return }
            kept.versions.sources[language] = TextSource(language: source, text: row.text(2))
        }
        return kept
    }

    /// Who a partner's name means follows from the name.
    private func meant(by text: LocalizedText, at place: TextPlace) throws -> [RowChange] {
        let tables: MentionTables
        switch place {
        case .partner: tables = .partners
        case .targetGroup: tables = .targetGroups
        default: return []
        }
        guard let row = place.column(in: draft.id)?.owner, !text.isEmpty else { return [] }
        let column = tables.id.description
        let subject = try MentionWriter(transaction, tables).subject(of: text, orNew: SharedID(at: transaction.now))
        let (was, became) = (try rows.values(of: row)?[column], Cell(subject))
        return was == became ? [] : [RowChange(row: row, was: [column: was ?? .null], became: [column: became])]
    }
}

extension DraftEditor.KeptText {
    /// The rows that differ where other versions take the place of those kept.
    func changes(to new: TextVersions, of place: TextPlace, _ home: DraftHome, in draft: PlanID) throws -> [RowChange] {
        if new.text.isEmpty, !place.mayBeEmpty { throw Problem(.invalid, .drafting(.textEmpty)) }
        let languages = Set(versions.text.languages + new.text.languages).sorted()
        return languages.compactMap { change(of: $0, to: new) }
            + Set(versions.sources.keys).union(new.sources.keys).sorted().compactMap { language in
                sourceChange(language, to: new, place, home, draft)
            }
    }

    private func change(of language: Language, to new: TextVersions) -> RowChange? {
        let (was, became) = (versions.text.version(in: language), new.text.version(in: language))
        guard was != became else { return nil }
        let row = column.row(language)
        // A plan's row for a language stays: it says that the plan owes the language.
        if rows[language] != nil, became != nil || column.table.name.description == "plan_text" {
            let (before, after) = (cells(was), cells(became))
            let differing = before.filter { after[$0.key] != $0.value }.keys
            return RowChange(
                row: row, was: before.filter { differing.contains($0.key) },
                became: after.filter { differing.contains($0.key) })
        }
        let other = Dictionary(uniqueKeysWithValues: column.table.values.map { ($0.name.description, Cell.null) })
        return RowChange(
            row: row, was: rows[language], became: became.map { other.merging(cells($0)) { $1 } })
    }

    private func cells(_ version: LocalizedText.Version?) -> [String: Cell] {
        var cells = [column.text: Cell(version?.text)]
        if column.hasState { cells["state"] = Cell(version?.state.rawValue) }
        return cells
    }

    private func sourceChange(
        _ language: Language, to new: TextVersions, _ place: TextPlace, _ home: DraftHome, _ draft: PlanID
    ) -> RowChange? {
        let (was, became) = (versions.sources[language], new.sources[language])
        guard was != became else { return nil }
        let row = PlanRow(
            table: .staleTexts, key: [Cell(draft), .text(place.stored), .text(language.rawValue)])
        func cells(_ source: TextSource) -> [String: Cell] {
            [
                "source_language": .text(source.language.rawValue), "source_text": .text(source.text),
                "objective_id": Cell(home.objective),
            ]
        }
        return RowChange(row: row, was: was.map(cells), became: became.map(cells))
    }
}

extension TextPlace {
    /// Whether it is what the plan, an objective or a chapter is called.
    public var isTitle: Bool {
        switch self {
        case .plan, .objective, .chapter: true
        default: false
        }
    }

    /// Whether it is a title or a name, which stands on one line.
    var isOneLine: Bool {
        switch self {
        case .partner, .targetGroup, .dimension, .dimensionValue: true
        default: isTitle
        }
    }

    /// Whether what is named so can be without any word; what has a name only cannot.
    fileprivate var mayBeEmpty: Bool {
        switch self {
        case .objective, .chapter, .partner, .targetGroup, .plan, .listEntry(_, .text), .dimension,
            .dimensionValue:
            false
        default: true
        }
    }
}
