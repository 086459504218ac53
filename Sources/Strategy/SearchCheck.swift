import Kernel
import Search
import Storage

/// Holds the search to what the plans say. Where other rules made it, the program makes it anew by itself before it
/// is used: there is nothing to compare then.
struct SearchCheck {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    private func isOfToday() throws -> Bool {
        try transaction.first("SELECT value FROM search_state WHERE name = 'rules'") { $0.text(0) } == IndexedText.rules
    }

    /// Each text is made anew and compared with the one that is kept.
    func texts() throws -> CheckOutcome {
        var outcome = CheckOutcome(.searchTexts)
        guard try isOfToday() else { return outcome }
        let stemmers = Stemmers()
        for slug in try transaction.all("SELECT slug FROM plan WHERE stage = 'published' ORDER BY slug", { $0.text(0) })
        {
            var kept = try keptTexts(of: slug)
            for document in try SearchDocument.all(of: slug, in: transaction) {
                outcome.count()
                let made = document.text.made(facets: document.facets, stemmers: stemmers)
                let text = KeptText(
                    status: document.status?.rawValue, words: made.words, text: document.text.text,
                    tokens: made.tokens)
                let name =
                    "\(slug): \(document.text.names.first ?? document.text.passages.first ?? ""), "
                    + document.language.rawValue
                switch kept.removeValue(forKey: Subject(document)) {
                case text?: continue
                case nil: outcome.add("\(name): is missing")
                default: outcome.add("\(name): is another")
                }
            }
            for subject in kept.keys { outcome.add("\(slug): \(subject.id), \(subject.language): is left over") }
        }
        return outcome
    }

    func index() throws -> CheckOutcome {
        guard try isOfToday() else { return CheckOutcome(.searchIndex) }
        var outcome = CheckOutcome(.searchIndex)
        for texts in PlanStore.texts { outcome = try transaction.check(texts) }
        return outcome
    }

    /// Counts each word of the list anew.
    func words() throws -> CheckOutcome {
        var outcome = CheckOutcome(.searchWords)
        guard try isOfToday() else { return outcome }
        var counts: [ListedWord: Int] = [:]
        try transaction.each("SELECT language, words FROM search_document") { row in
            guard let language = row.language(0) else { return }
            row.withText(1) { for word in ListedWord.all(in: $0, language) { counts[word, default: 0] += 1 } }
        }
        var listed: [[String]: Int] = [:]
        for (word, count) in counts { listed[[word.word, word.letter]] = count }
        outcome.count(listed.count)
        try transaction.each("SELECT word, letter, documents FROM search_word ORDER BY word, letter") { row in
            let count = listed.removeValue(forKey: [row.text(0), row.text(1)]) ?? 0
            if count != row.int(2) { outcome.add("\(row.text(0)): \(row.int(2)) ≠ \(count)") }
        }
        for (word, count) in listed { outcome.add("\(word.joined(separator: " ")): 0 ≠ \(count)") }
        return outcome
    }

    private func keptTexts(of slug: String) throws -> [Subject: KeptText] {
        var texts: [Subject: KeptText] = [:]
        try transaction.each(
            """
            SELECT COALESCE(d.objective_id, d.chapter_id), d.language, d.status, d.words, t.text, t.tokens
            FROM search_document d JOIN plan p ON p.id = d.plan_id
            LEFT JOIN search_text t ON t.document_id = d.id WHERE p.slug = \(slug)
            """
        ) { row in
            let subject = Subject(id: try row.identifier(0), language: row.text(1))
            texts[subject] = KeptText(
                status: row.optionalText(2), words: row.text(3), text: row.text(4), tokens: row.text(5))
        }
        return texts
    }

    private struct KeptText: Hashable {
        var status: String?
        var words: String
        var text: String
        var tokens: String
    }

    /// An objective or a chapter, in a language.
    private struct Subject: Hashable {
        var id: SharedID
        var language: String

        init(id: SharedID, language: String) {
            self.id = id
            self.language = language
        }

        init(_ document: SearchDocument) {
            id =
                document.objective.map { SharedID($0) } ?? document.chapter.map { SharedID($0) }
                ?? SharedID(high: 0, low: 0)
            language = document.language.rawValue
        }
    }
}
