import Kernel
import Search
import Storage

/// Keeps the search true within the write that changes a plan.
struct SearchWriter {
    static let index = TextIndex("search_index")
    private let transaction: WriteTransaction
    private let stemmers = Stemmers()

    init(_ transaction: WriteTransaction) { self.transaction = transaction }

    func add(_ documents: [SearchDocument]) throws {
        guard !documents.isEmpty else { return }
        try transaction.deriving {
            var key = try transaction.first("SELECT MAX(id) FROM search_document") { $0.int64(0) } ?? 0
            if key == 0 { try begin(with: documents[0].plan) }
            var words = WordCounts()
            var (rows, texts, tokens): ([[any Bindable]], [[any Bindable]], [(Int64, String)]) = ([], [], [])
            for document in documents {
                key += 1
                var seen: Set<[UInt8]> = []
                let made = document.text.made(facets: document.facets, stemmers: stemmers) { word, passage in
                    if seen.insert(word.bytes).inserted { words.add(word, of: passage, document.language) }
                }
                rows.append([
                    key, document.plan, document.objective, document.chapter, document.language,
                    document.status?.rawValue, made.words,
                ])
                texts.append([key, document.text.text, made.tokens])
                tokens.append((key, made.tokens))
            }
            try transaction.insert(
                into: "search_document",
                ["id", "plan_id", "objective_id", "chapter_id", "language", "status", "words"],
                rows)
            try transaction.insert(into: "search_text", ["document_id", "text", "tokens"], texts)
            try transaction.index(tokens, in: SearchWriter.index)
            try words.write(to: transaction)
        }
    }

    /// What begins with one plan alone is made by today's rules from the start.
    private func begin(with plan: PlanID) throws {
        try transaction.execute(
            """
            INSERT INTO search_state (name, value)
            SELECT 'rules', \(IndexedText.rules) WHERE NOT EXISTS (SELECT 1 FROM plan WHERE id <> \(plan) AND stage = 'published')
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }

    func remove(plan: PlanID) throws {
        try remove(
            """
            SELECT d.id, d.language, d.words, t.tokens FROM search_document d JOIN search_text t ON t.document_id = d.id
            WHERE d.plan_id = \(plan)
            """)
    }

    func remove(objective: ObjectiveID) throws {
        try remove(
            """
            SELECT d.id, d.language, d.words, t.tokens FROM search_document d JOIN search_text t ON t.document_id = d.id
            WHERE d.objective_id = \(objective)
            """)
    }

    /// Indexes one objective anew, after a change of anything on it.
    func renew(_ content: ObjectiveContent, in plan: PlanID) throws {
        try remove(objective: content.objective.id)
        try add(SearchDocument.all(of: content, in: plan))
    }

    private func remove(_ documents: SQL) throws {
        try transaction.deriving {
            var words = WordCounts()
            var tokens: [(key: Int64, tokens: String)] = []
            try transaction.each(documents) { row in
                tokens.append((row.int64(0), row.text(3)))
                guard let language = row.language(1) else { return }
                row.withText(2) { words.remove($0, language) }
            }
            try transaction.unindex(tokens, in: SearchWriter.index)
            try transaction.delete(from: "search_document", where: "id", isOneOf: tokens.map(\.key))
            try words.write(to: transaction)
        }
    }

    /// Indexes everything anew: a database from before there was a search, or whose stems were made by other rules.
    func renewAll() throws {
        try transaction.deriving {
            try transaction.clear(SearchWriter.index)
            try transaction.execute("DELETE FROM search_document")
            try transaction.execute("DELETE FROM search_word")
        }
        for slug in try transaction.all("SELECT slug FROM plan WHERE stage = 'published' ORDER BY id", { $0.text(0) }) {
            try add(SearchDocument.all(of: slug, in: transaction))
        }
        try transaction.deriving {
            try transaction.execute("DELETE FROM search_state")
            try transaction.execute(
                "INSERT INTO search_state (name, value) VALUES ('rules', \(IndexedText.rules))")
            // So that whoever keeps answers notices.
            try transaction.execute(
                "INSERT INTO search_state (name, value) VALUES ('made', \(PlanID(at: transaction.now).description))")
        }
    }

}

extension SearchDocument {
    /// Those of a plan that is kept.
    static func all(of slug: String, in transaction: Transaction) throws -> [SearchDocument] {
        let plan = try PlanHead.find(slug, in: transaction)
        let numbers = try transaction.all(
            "SELECT number FROM objective WHERE plan_id = \(plan.id) ORDER BY position"
        ) { $0.text(0) }
        let chapters = try transaction.all("SELECT slug FROM chapter WHERE plan_id = \(plan.id) ORDER BY position") {
            $0.text(0)
        }
        let reader = ObjectiveReader(transaction)
        return try numbers.flatMap { SearchDocument.all(of: try reader.page($0, of: slug).content, in: plan.id) }
            + chapters.flatMap { chapter in
                let page = try PlanStore.chapter(chapter, of: slug, in: transaction)
                return SearchDocument.all(of: page.content, in: plan.id)
            }
    }
}

extension PlanStore {
    /// Makes everything searchable that is not, because an older program kept it. Quick where nothing is to be done.
    public func bringSearchUpToDate() async throws {
        let rules = try await database.read { transaction in
            try transaction.first("SELECT value FROM search_state WHERE name = 'rules'") { $0.text(0) }
        }
        guard rules != IndexedText.rules else { return }
        try await database.write(as: .system) { try SearchWriter($0).renewAll() }
    }

    /// Puts the parts of the index together that the day's writes have left, so that searches are quicker again: for a
    /// night, because nobody else writes as long as it takes, a second for some hundred thousand texts.
    public func tidySearch() async throws {
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping { try transaction.tidy(SearchWriter.index) }
        }
    }
}

extension ListedWord {
    /// Those of one document, each once.
    static func all(in words: UnsafeBufferPointer<UInt8>, _ language: Language) -> Set<ListedWord> {
        let passages = words.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
        return Set(passages.flatMap { $0.split(separator: 0x20).compactMap { ListedWord(Array($0), language) } })
    }
}

/// How many documents more or fewer have which words.
private struct WordCounts {
    private struct Count {
        var shown: String
        var documents: Int
    }

    private var counts: [ListedWord: Count] = [:]

    mutating func add(_ word: FoldedWord, of passage: String, _ language: Language) {
        guard let listed = ListedWord(word.bytes, language) else { return }
        counts[listed, default: Count(shown: word.shown(in: passage), documents: 0)].documents += 1
    }

    /// - Parameter words: the words of one document.
    mutating func remove(_ words: UnsafeBufferPointer<UInt8>, _ language: Language) {
        for listed in ListedWord.all(in: words, language) {
            counts[listed, default: Count(shown: listed.word, documents: 0)].documents -= 1
        }
    }

    func write(to transaction: WriteTransaction) throws {
        // In one order for all, so that two writes do not wait for each other crosswise.
        let inOrder = counts.sorted { ($0.key.word, $0.key.letter) < ($1.key.word, $1.key.letter) }
        try transaction.insert(
            into: "search_word", ["word", "reversed", "letter", "shown", "documents"],
            inOrder.map { listed, count in
                [listed.word, String(listed.word.reversed()), listed.letter, count.shown, count.documents]
            },
            onConflict: """
                ON CONFLICT (word, letter) DO UPDATE SET documents = search_word.documents + excluded.documents
                """)
        if counts.values.contains(where: { $0.documents < 0 }) {
            try transaction.execute("DELETE FROM search_word WHERE documents <= 0")
        }
    }
}
