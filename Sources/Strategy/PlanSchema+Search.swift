import Storage

/// The tables of the search: what is indexed, with the words by which answers are ranked and the text that is shown.
///
/// All of it is made of other rows and can be made again. Nothing is deleted along with a plan: what is in the index
/// must be taken out of it by its tokens first, and the schema holds to that.
extension PlanSchema {
    static let search: [SchemaStatement] = [
        """
        CREATE TABLE search_document (
            id \(.integer) NOT NULL PRIMARY KEY,
            plan_id \(.identifier) NOT NULL REFERENCES plan (id),
            objective_id \(.identifier),
            chapter_id \(.identifier) REFERENCES chapter (id),
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            status \(.text),
            words \(.text) NOT NULL,
            UNIQUE (objective_id, language),
            UNIQUE (chapter_id, language),
            FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id),
            CHECK ((objective_id IS NULL) <> (chapter_id IS NULL))
        )\(.longTableEnd)
        """,
        "CREATE INDEX search_document_of_plan ON search_document (plan_id, objective_id)",
        """
        CREATE TABLE search_text (
            document_id \(.integer) NOT NULL PRIMARY KEY REFERENCES search_document (id) ON DELETE CASCADE,
            text \(.text) NOT NULL,
            tokens \(.text) NOT NULL
        )\(.longTableEnd)
        """,
        .textIndex(TextIndex("search_index")),
        """
        CREATE TABLE search_word (
            word \(.text) NOT NULL CHECK (word <> ''),
            reversed \(.text) NOT NULL,
            letter \(.text) NOT NULL CHECK (LENGTH(letter) = 1),
            shown \(.text) NOT NULL CHECK (shown <> ''),
            documents \(.integer) NOT NULL,
            PRIMARY KEY (word, letter)
        )\(.tableEnd)
        """,
        // A mistake in the first half of a word is found by its second half.
        "CREATE INDEX search_word_reversed ON search_word (reversed)",
        """
        CREATE TABLE search_state (
            name \(.text) NOT NULL PRIMARY KEY,
            value \(.text) NOT NULL
        )\(.tableEnd)
        """,
    ]
}
