import Storage

/// The memory of terms: texts that were approved in several languages, to be offered to whoever translates.
///
/// It is made of what is approved and published, and of files that somebody brings; it belongs to no plan.
extension PlanSchema {
    static let terms = Migration(
        "0009 terms",
        [
            // sha256: of all its texts with their languages, so that nothing is remembered twice.
            """
            CREATE TABLE term (
                id \(.identifier) NOT NULL PRIMARY KEY,
                kind \(.text) CHECK (kind IN ('title', 'label', 'partner', 'target_group', 'sentence')),
                uses \(.integer) NOT NULL CHECK (uses >= 1),
                sha256 \(.text) NOT NULL UNIQUE CHECK (LENGTH(sha256) = 64)
            )\(.tableEnd)
            """,
            // head: its first word, folded, by which the terms of a text are found.
            """
            CREATE TABLE term_text (
                term_id \(.identifier) NOT NULL REFERENCES term (id) ON DELETE CASCADE,
                language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
                text \(.text) NOT NULL CHECK (text <> ''),
                head \(.text) NOT NULL CHECK (head <> ''),
                PRIMARY KEY (term_id, language)
            )\(.tableEnd)
            """,
            "CREATE INDEX term_text_head ON term_text (language, head)",
        ])
}
