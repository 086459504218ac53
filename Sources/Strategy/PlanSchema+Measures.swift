import Storage

/// The tables of indicators and of means: what is measured, what it costs, until when.
extension PlanSchema {
    static let indicators: [SchemaStatement] = [
        """
        CREATE TABLE indicator (
            id \(.identifier) NOT NULL PRIMARY KEY,
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            item_id \(.identifier) REFERENCES item (id) ON DELETE SET NULL,
            position \(.integer) NOT NULL CHECK (position >= 0),
            unit \(.text),
            target \(.real),
            UNIQUE (objective_id, position)
        )\(.tableEnd)
        """,
        "CREATE INDEX indicator_of_item ON indicator (item_id)",
        """
        CREATE TABLE indicator_text (
            indicator_id \(.identifier) NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            name \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (indicator_id, language)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE measurement (
            indicator_id \(.identifier) NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            year \(.integer),
            value \(.real) NOT NULL,
            line \(.integer),
            PRIMARY KEY (indicator_id, position)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE threshold (
            indicator_id \(.identifier) NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            level \(.text) NOT NULL CHECK (level IN ('green', 'orange', 'red')),
            minimum \(.real),
            maximum \(.real),
            PRIMARY KEY (indicator_id, position)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE threshold_text (
            indicator_id \(.identifier) NOT NULL,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            text \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (indicator_id, position, language),
            FOREIGN KEY (indicator_id, position) REFERENCES threshold (indicator_id, position) ON DELETE CASCADE
        )\(.tableEnd)
        """,
    ]

    static let means: [SchemaStatement] = [
        """
        CREATE TABLE budget_line (
            id \(.identifier) NOT NULL PRIMARY KEY,
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            code \(.text),
            amount_cents \(.integer),
            role \(.text) NOT NULL CHECK (role IN ('line', 'part', 'total')),
            kind \(.text) NOT NULL CHECK (kind IN ('expense', 'revenue', 'appropriation')),
            appropriation \(.text) CHECK (appropriation IN ('commitment', 'payment')),
            first_year \(.integer),
            last_year \(.integer),
            line \(.integer),
            UNIQUE (objective_id, position),
            CHECK ((first_year IS NULL) = (last_year IS NULL)),
            CHECK (first_year <= last_year)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE budget_line_text (
            budget_line_id \(.identifier) NOT NULL REFERENCES budget_line (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            label \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (budget_line_id, language)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE staff_need (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            fte_from \(.real) NOT NULL,
            fte_to \(.real) NOT NULL,
            line \(.integer),
            PRIMARY KEY (objective_id, position),
            CHECK (fte_from <= fte_to)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE staff_need_text (
            objective_id \(.identifier) NOT NULL,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            label \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (objective_id, position, language),
            FOREIGN KEY (objective_id, position) REFERENCES staff_need (objective_id, position) ON DELETE CASCADE
        )\(.tableEnd)
        """,
        // due: year, month and day as one number, such as 20221231.
        """
        CREATE TABLE deadline (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            due \(.integer) CHECK (due BETWEEN 10101 AND 99991231),
            item_id \(.identifier) REFERENCES item (id) ON DELETE SET NULL,
            PRIMARY KEY (objective_id, position)
        )\(.tableEnd)
        """,
        "CREATE INDEX deadline_of_item ON deadline (item_id)",
        """
        CREATE TABLE deadline_text (
            objective_id \(.identifier) NOT NULL,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            text \(.text) NOT NULL,
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (objective_id, position, language),
            FOREIGN KEY (objective_id, position) REFERENCES deadline (objective_id, position) ON DELETE CASCADE
        )\(.tableEnd)
        """,
    ]
}
