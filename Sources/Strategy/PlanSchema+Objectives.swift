import Storage

/// The tables of objectives, their fields and their items.
extension PlanSchema {
    static let objective: [SchemaStatement] = [
        """
        CREATE TABLE objective (
            id \(.identifier) NOT NULL PRIMARY KEY,
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            parent_id \(.identifier),
            level \(.text) NOT NULL CHECK (level IN ('strategic', 'operational', 'project')),
            number \(.text) NOT NULL CHECK (number <> ''),
            code \(.text),
            status \(.text)
                CHECK (status IN ('on_schedule', 'in_progress', 'waiting', 'late', 'done', 'dropped')),
            depth \(.integer) NOT NULL CHECK (depth >= 1),
            position \(.integer) NOT NULL CHECK (position >= 0),
            UNIQUE (plan_id, id),
            UNIQUE (plan_id, number),
            UNIQUE (plan_id, position),
            FOREIGN KEY (plan_id, parent_id) REFERENCES objective (plan_id, id),
            CHECK ((parent_id IS NULL) = (depth = 1))
        )\(.tableEnd)
        """,
        "CREATE INDEX objective_of_parent ON objective (parent_id)",
        """
        CREATE TABLE objective_text (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            title \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (objective_id, language)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE field (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            field \(.text) NOT NULL CHECK (field <> ''),
            year \(.integer),
            PRIMARY KEY (objective_id, position)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE field_text (
            objective_id \(.identifier) NOT NULL,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            label \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (objective_id, position, language),
            FOREIGN KEY (objective_id, position) REFERENCES field (objective_id, position) ON DELETE CASCADE
        )\(.tableEnd)
        """,
    ]

    static let items: [SchemaStatement] = [
        // An item without a field is a note of its objective. Rows lie in the order in which a page reads them.
        """
        CREATE TABLE item (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            id \(.identifier) NOT NULL UNIQUE,
            field_position \(.integer),
            shape \(.text) NOT NULL CHECK (shape IN ('paragraph', 'bullet', 'note')),
            depth \(.integer) NOT NULL CHECK (depth >= 0),
            year \(.integer),
            PRIMARY KEY (objective_id, position),
            FOREIGN KEY (objective_id, field_position) REFERENCES field (objective_id, position)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE item_text (
            item_id \(.identifier) NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            text \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            first_line \(.integer),
            last_line \(.integer),
            PRIMARY KEY (item_id, language),
            CHECK ((first_line IS NULL) = (last_line IS NULL)),
            CHECK (first_line <= last_line)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE chapter_item (
            chapter_id \(.identifier) NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            id \(.identifier) NOT NULL UNIQUE,
            shape \(.text) NOT NULL CHECK (shape IN ('paragraph', 'bullet', 'note')),
            depth \(.integer) NOT NULL CHECK (depth >= 0),
            year \(.integer),
            PRIMARY KEY (chapter_id, position)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE chapter_item_text (
            item_id \(.identifier) NOT NULL REFERENCES chapter_item (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            text \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            first_line \(.integer),
            last_line \(.integer),
            PRIMARY KEY (item_id, language),
            CHECK ((first_line IS NULL) = (last_line IS NULL)),
            CHECK (first_line <= last_line)
        )\(.tableEnd)
        """,
        // Rows of cells as JSON: a table is shown as it was printed, and never asked for a cell.
        """
        CREATE TABLE objective_table (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            first_line \(.integer),
            cells \(.text) NOT NULL,
            PRIMARY KEY (objective_id, position, language)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE chapter_table (
            chapter_id \(.identifier) NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            first_line \(.integer),
            cells \(.text) NOT NULL,
            PRIMARY KEY (chapter_id, position, language)
        )\(.tableEnd)
        """,
    ]
}
