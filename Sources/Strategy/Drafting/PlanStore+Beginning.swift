import Kernel
import Storage

// A plan that was never published: a name that is taken, and a draft.
extension PlanStore {
    /// Begins an empty plan.
    ///
    /// - Parameters:
    ///   - form: the name of the form of letter that it follows.
    ///   - coordinator: who coordinates it; nil for nobody yet.
    /// - Returns: the draft's name in addresses.
    /// - Throws: `notAllowed` unless the asker administers Belfry; `planExists`; `slugInvalid`; `textEmpty` without a
    ///   title or a language.
    public func beginPlan(
        _ slug: String, form: String, title: [Language: String], period: Period?, languages: [Language],
        coordinator: PersonID? = nil, as asker: Asker
    ) async throws -> String {
        try await database.write(as: asker.actor) { transaction in
            let writer = try BeginningWriter(transaction, slug, as: asker)
            let title = LocalizedText(try title.mapValues { Typed.line(of: try Typed($0).text) })
            guard !title.isEmpty, !languages.isEmpty else { throw Problem(.invalid, .drafting(.textEmpty)) }
            let family = try writer.reserve(form: form, period: period, title: title, languages: languages)
            if let coordinator {
                try PeopleWriter(transaction, family).grant(.coordinator, to: coordinator)
            }
            return try StageWriter(transaction, StagedPlan.find(slug, in: transaction)).begin()
        }
    }

    /// Begins the plan of the next period, as a copy of what everybody reads of another: see `NextYear`.
    ///
    /// - Parameters:
    ///   - slug: the plan to be copied.
    ///   - next: the new plan's name in addresses.
    ///   - title: what it is called; nil for what `Plan.title(years:)` proposes.
    ///   - years: how many years later its period is, and with it the days of deadlines.
    ///   - period: its period where the plan has none.
    /// - Returns: the draft's name in addresses. Whoever coordinates the one coordinates the other.
    /// - Throws: `planUnknown`, `planExists`, `slugInvalid`, `textEmpty` without any title, `notAllowed` unless the
    ///   asker may begin a draft of the plan.
    public func beginNext(
        after slug: String, as next: String, title: [Language: String]? = nil, years: Int = 1, period: Period? = nil,
        by asker: Asker
    ) async throws -> String {
        try await database.write(as: asker.actor) { transaction in
            let source = try PlanHead.find(slug, in: transaction)
            try RightsReader(transaction).require(.begin, of: asker, in: source.id)
            let writer = try BeginningWriter(transaction, next, as: nil)
            let period = source.period.map { Period(from: $0.first + years, to: $0.last + years) } ?? period
            let title = try title.map { LocalizedText(try $0.mapValues { Typed.line(of: try Typed($0).text) }) }
            guard title?.isEmpty != true else { throw Problem(.invalid, .drafting(.textEmpty)) }
            let carried = NextYear(years: years, title: title ?? source.title(years: years))
            let family = try writer.reserve(
                form: source.form, period: period, title: carried.title, languages: source.languages)
            try transaction.execute(
                """
                INSERT INTO plan_role (plan_id, person_id, role)
                SELECT \(family), person_id, role FROM plan_role
                WHERE plan_id = \(source.id) AND role IN ('coordinator', 'administrator')
                """)
            return try StageWriter(transaction, StagedPlan.find(next, in: transaction))
                .begin(from: source.id, carrying: carried)
        }
    }
}

/// Takes the name of a plan of which nothing is published yet.
private struct BeginningWriter {
    private let transaction: WriteTransaction
    private let slug: String

    /// - Parameter asker: who must administer Belfry; nil where that was asked otherwise.
    init(_ transaction: WriteTransaction, _ slug: String, as asker: Asker?) throws {
        (self.transaction, self.slug) = (transaction, slug)
        if let asker, asker.person != nil, !asker.isAdministrator {
            throw Problem(.forbidden, .drafting(.notAllowed(.begin)))
        }
        let allowed = slug.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        guard allowed, !slug.isEmpty, slug.utf8.count <= 100 else {
            throw Problem(.invalid, .drafting(.slugInvalid(given: slug)))
        }
        let taken = try transaction.first("SELECT 1 FROM plan WHERE slug = \(slug)") { _ in true }
        if taken != nil { throw Problem(.conflict, .planExists(slug: slug)) }
    }

    func reserve(form: String, period: Period?, title: LocalizedText, languages: [Language]) throws -> PlanID {
        let id = PlanID(at: transaction.now)
        try transaction.execute(
            """
            INSERT INTO plan (id, slug, form, first_year, last_year, source_id, revision, stage)
            VALUES (\(id), \(slug), \(form), \(period?.first), \(period?.last), \(nil as SourceID?), 1, 'unpublished')
            """)
        let all = languages + title.languages.filter { !languages.contains($0) }
        try transaction.insert(
            into: "plan_text", ["plan_id", "language", "position", "title", "state"],
            all.map { [id, $0, languages.firstIndex(of: $0), title[$0], title.version(in: $0)?.state] })
        try transaction.record(
            JournalEntry.Draft(
                "add", "plan", id, in: id, revision: 1,
                became: JSON.object([("slug", .text(slug)), ("form", .text(form))]).text))
        return id
    }
}
