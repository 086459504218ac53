import Kernel
import Logging

/// What was copied from one database to another: each table with its rows, which were summed up at both ends.
public struct CopyReport: Sendable, Hashable {
    public struct Table: Sendable, Hashable {
        public let name: String
        public let sum: TableSum
    }

    public let tables: [Table]

    public var rows: Int { tables.reduce(0) { $0 + $1.sum.rows } }
}

extension DatabaseSetting {
    /// Copies all that this database holds, as it is at one moment, into another one, whichever engines serve them.
    ///
    /// All of it arrives, or nothing: the other one is written in one transaction, read again and compared before its
    /// end. Only a page of a table is in memory.
    ///
    /// - Parameters:
    ///   - other: absent, or empty: nothing was ever entered in its journal.
    ///   - texts: what indexes hold, which are made anew.
    /// - Throws: `databaseMissing`, `databaseOlder`, `databaseNewer`, `databaseNotEmpty`, `copyToItself`,
    ///   `copyDiffers`.
    public func copy(
        to other: DatabaseSetting, migrations: [Migration], texts: [IndexedTexts], clock: Clock = .system,
        logger: Logger
    ) async throws -> CopyReport {
        guard self != other else { throw Problem(.invalid, .copyToItself) }
        if case .sqlite(let one) = self, case .sqlite(let two) = other, SQLiteBackup.isSame(one, two) {
            throw Problem(.invalid, .copyToItself)
        }
        let missing = try missingSteps(of: migrations, logger: logger)
        guard missing.isEmpty else {
            throw Problem(.unavailable, .databaseOlder(name: name, steps: missing.count), detail: "\(missing)")
        }
        let source = try openAsItIs(logger: logger)
        let target = try other.open(migrations: migrations, clock: clock, logger: logger)
        let name = other.name
        return try await target.write(as: .system) { writing in
            try source.now { reading in
                try DatabaseCopy(from: reading, to: writing, name: name).copied(texts)
            }
        }
    }
}

/// Copies the tables of one transaction into another one.
struct DatabaseCopy {
    private let reading: Transaction
    private let writing: WriteTransaction
    private let name: String

    init(from reading: Transaction, to writing: WriteTransaction, name: String) {
        self.reading = reading
        self.writing = writing
        self.name = name
    }

    func copied(_ texts: [IndexedTexts]) throws -> CopyReport {
        let tables = try reading.catalogue.tables(in: reading).filter { $0.name != Migrator.table }.inOrderOfReferences
        let forms = Dictionary(
            uniqueKeysWithValues: try writing.catalogue.tables(in: writing).map { ($0.name, $0) })
        try makeRoom(tables, texts)
        let copied = try tables.map { table in
            guard let form = forms[table.name] else { throw differing(table, "there is no such table") }
            let sum = try copy(table, to: form)
            guard try self.sum(of: form, as: table) == sum else { throw differing(table, "sums differ") }
            return CopyReport.Table(name: table.name, sum: sum)
        }
        for text in texts { try index(text, forms) }
        return CopyReport(tables: copied)
    }

    /// What was ever kept left a trace. What else is there was made of nothing, such as by which rules to search.
    private func makeRoom(_ tables: [TableForm], _ texts: [IndexedTexts]) throws {
        guard try writing.first("SELECT 1 FROM journal LIMIT 1", { _ in true }) == nil else {
            throw Problem(.conflict, .databaseNotEmpty(name: name, canBeReplaced: false))
        }
        for table in tables.reversed() { _ = try writing.change(SQL(text: "DELETE FROM \(table.name)")) }
        for text in texts { try writing.deriving { try writing.clear(text.index) } }
    }

    private func copy(_ table: TableForm, to form: TableForm) throws -> TableSum {
        let total = try reading.first(SQL(text: "SELECT COUNT(*) FROM \(table.name)")) { $0.int(0) } ?? 0
        var sum = TableSum()
        guard table.ownReference != nil else {
            try copy(TablePages(table), table, to: form, &sum)
            return sum
        }
        var generation = 0
        while sum.rows < total {
            let before = sum.rows
            try copy(TablePages(table, generation: generation), table, to: form, &sum)
            // What leads to no beginning is in no generation.
            guard sum.rows > before else { throw differing(table, "rows without a parent") }
            generation += 1
        }
        return sum
    }

    private func copy(_ pages: TablePages, _ table: TableForm, to form: TableForm, _ sum: inout TableSum) throws {
        let kinds = try table.columns.map { column in
            guard let kind = form.columns.first(where: { $0.name == column.name })?.kind else {
                throw differing(table, "there is no column \(column.name)")
            }
            return kind
        }
        let names = table.columns.map(\.name).joined(separator: ", ")
        let places = table.columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        var pages = pages
        while case let rows = try pages.next(in: reading), !rows.isEmpty {
            for row in rows { sum.add(row) }
            try writing.change(
                "INSERT INTO \(table.name) (\(names)) VALUES (\(places))",
                each: rows.map { row in zip(row, kinds).map { $0.fitting($1) } })
        }
    }

    /// What has arrived, its columns in the order of the original.
    private func sum(of form: TableForm, as table: TableForm) throws -> TableSum {
        let columns = table.columns.compactMap { column in form.columns.first { $0.name == column.name } }
        var pages = TablePages(
            TableForm(name: form.name, columns: columns, key: form.key, references: form.references))
        var sum = TableSum()
        while case let rows = try pages.next(in: writing), !rows.isEmpty {
            for row in rows { sum.add(row) }
        }
        return sum
    }

    private func index(_ texts: IndexedTexts, _ forms: [String: TableForm]) throws {
        let names = ["\(texts.key)", "\(texts.tokens)"]
        let columns = names.compactMap { name in
            forms["\(texts.table)"]?.columns.first { $0.name == name }
        }
        var pages = TablePages(
            TableForm(name: "\(texts.table)", columns: columns, key: ["\(texts.key)"], references: []))
        while case let rows = try pages.next(in: writing), !rows.isEmpty {
            let pairs: [(key: Int64, tokens: String)] = rows.compactMap { row in
                guard case .integer(let key) = row[0], case .text(let tokens) = row[1] else { return nil }
                return (key, tokens)
            }
            try writing.deriving { try writing.index(pairs, in: texts.index) }
        }
    }

    private func differing(_ table: TableForm, _ detail: String) -> Problem {
        Problem(.unavailable, .copyDiffers(table: table.name), detail: detail)
    }
}
