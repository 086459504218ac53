import Storage

/// The tables of documents, plans and their chapters.
extension PlanSchema {
    static let sources: [SchemaStatement] = [
        // Named by its content: the same bytes are kept once, and outlive the plans that were read from them.
        """
        CREATE TABLE stored_file (
            sha256 \(.text) NOT NULL PRIMARY KEY CHECK (LENGTH(sha256) = 64),
            bytes \(.bytes) NOT NULL
        )\(.tableEnd)
        """,
        """
        CREATE TABLE source_document (
            id \(.identifier) NOT NULL PRIMARY KEY,
            name \(.text) NOT NULL CHECK (name <> ''),
            sha256 \(.text) NOT NULL UNIQUE REFERENCES stored_file (sha256),
            encoding \(.text) NOT NULL CHECK (encoding <> ''),
            lines \(.integer) NOT NULL CHECK (lines >= 0)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE source_line (
            source_id \(.identifier) NOT NULL REFERENCES source_document (id) ON DELETE CASCADE,
            number \(.integer) NOT NULL CHECK (number >= 1),
            text \(.text) NOT NULL,
            language \(.text) CHECK (LENGTH(language) = 2),
            state \(.text) CHECK (state IN ('placed', 'furniture', 'unplaced')),
            PRIMARY KEY (source_id, number)
        )\(.tableEnd)
        """,
        "CREATE INDEX source_line_by_state ON source_line (source_id, state, number)",
    ]

    static let plan: [SchemaStatement] = [
        """
        CREATE TABLE plan (
            id \(.identifier) NOT NULL PRIMARY KEY,
            slug \(.text) NOT NULL UNIQUE CHECK (slug <> ''),
            form \(.text) NOT NULL CHECK (form <> ''),
            first_year \(.integer),
            last_year \(.integer),
            source_id \(.identifier) REFERENCES source_document (id),
            revision \(.integer) NOT NULL CHECK (revision >= 1),
            CHECK ((first_year IS NULL) = (last_year IS NULL)),
            CHECK (first_year <= last_year)
        )\(.tableEnd)
        """,
        "CREATE INDEX plan_of_source ON plan (source_id)",
        // position: the place of a language that the plan owes; null for a title beyond those.
        """
        CREATE TABLE plan_text (
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            position \(.integer),
            title \(.text),
            state \(.text) CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (plan_id, language),
            CHECK ((title IS NULL) = (state IS NULL)),
            CHECK (position IS NOT NULL OR title IS NOT NULL)
        )\(.tableEnd)
        """,
    ]

    static let chapter: [SchemaStatement] = [
        """
        CREATE TABLE chapter (
            id \(.identifier) NOT NULL PRIMARY KEY,
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            kind \(.text) NOT NULL CHECK (kind IN ('chapter', 'annex')),
            number \(.text),
            slug \(.text) NOT NULL CHECK (slug <> ''),
            depth \(.integer) NOT NULL CHECK (depth >= 1),
            position \(.integer) NOT NULL CHECK (position >= 0),
            UNIQUE (plan_id, slug),
            UNIQUE (plan_id, position)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE chapter_text (
            chapter_id \(.identifier) NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            title \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (chapter_id, language)
        )\(.tableEnd)
        """,
    ]
}
