import Storage

/// The tables of plans. A migration that was merged never changes; what is new gets a new one.
enum PlanSchema {
    static let migrations = [
        Migration(
            "0002 plans",
            sources + plan + objective + chapter + items + indicators + means + partners + targetGroups + findings)
    ]

    private static let sources: [SchemaStatement] = [
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

    private static let plan: [SchemaStatement] = [
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

    private static let objective: [SchemaStatement] = [
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

    private static let chapter: [SchemaStatement] = [
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

    private static let items: [SchemaStatement] = [
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

    private static let indicators: [SchemaStatement] = [
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

    private static let means: [SchemaStatement] = [
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

    // A partner has a name in each language in which any mention of it was printed.
    private static let partners: [SchemaStatement] = [
        "CREATE TABLE partner (id \(.identifier) NOT NULL PRIMARY KEY)\(.tableEnd)",
        """
        CREATE TABLE partner_text (
            partner_id \(.identifier) NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            name \(.text) NOT NULL CHECK (name <> ''),
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (partner_id, language)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE partner_key (
            name_key \(.text) NOT NULL PRIMARY KEY CHECK (name_key <> ''),
            partner_id \(.identifier) NOT NULL REFERENCES partner (id) ON DELETE CASCADE
        )\(.tableEnd)
        """,
        "CREATE INDEX partner_key_of_partner ON partner_key (partner_id)",
        """
        CREATE TABLE partner_mention (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            partner_id \(.identifier) NOT NULL REFERENCES partner (id),
            item_id \(.identifier) REFERENCES item (id) ON DELETE SET NULL,
            PRIMARY KEY (objective_id, position)
        )\(.tableEnd)
        """,
        "CREATE INDEX partner_mention_of_partner ON partner_mention (partner_id)",
        "CREATE INDEX partner_mention_of_item ON partner_mention (item_id)",
        """
        CREATE TABLE partner_mention_text (
            objective_id \(.identifier) NOT NULL,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            printed \(.text) NOT NULL CHECK (printed <> ''),
            PRIMARY KEY (objective_id, position, language),
            FOREIGN KEY (objective_id, position) REFERENCES partner_mention (objective_id, position)
                ON DELETE CASCADE
        )\(.tableEnd)
        """,
    ]

    private static let targetGroups: [SchemaStatement] = [
        "CREATE TABLE target_group (id \(.identifier) NOT NULL PRIMARY KEY)\(.tableEnd)",
        """
        CREATE TABLE target_group_text (
            target_group_id \(.identifier) NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            name \(.text) NOT NULL CHECK (name <> ''),
            state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
            PRIMARY KEY (target_group_id, language)
        )\(.tableEnd)
        """,
        """
        CREATE TABLE target_group_key (
            name_key \(.text) NOT NULL PRIMARY KEY CHECK (name_key <> ''),
            target_group_id \(.identifier) NOT NULL REFERENCES target_group (id) ON DELETE CASCADE
        )\(.tableEnd)
        """,
        "CREATE INDEX target_group_key_of_group ON target_group_key (target_group_id)",
        """
        CREATE TABLE target_group_mention (
            objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            target_group_id \(.identifier) NOT NULL REFERENCES target_group (id),
            item_id \(.identifier) REFERENCES item (id) ON DELETE SET NULL,
            PRIMARY KEY (objective_id, position)
        )\(.tableEnd)
        """,
        "CREATE INDEX target_group_mention_of_group ON target_group_mention (target_group_id)",
        "CREATE INDEX target_group_mention_of_item ON target_group_mention (item_id)",
        """
        CREATE TABLE target_group_mention_text (
            objective_id \(.identifier) NOT NULL,
            position \(.integer) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            printed \(.text) NOT NULL CHECK (printed <> ''),
            PRIMARY KEY (objective_id, position, language),
            FOREIGN KEY (objective_id, position) REFERENCES target_group_mention (objective_id, position)
                ON DELETE CASCADE
        )\(.tableEnd)
        """,
    ]

    private static let findings: [SchemaStatement] = [
        """
        CREATE TABLE finding (
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            position \(.integer) NOT NULL CHECK (position >= 0),
            objective_id \(.identifier),
            kind \(.text) NOT NULL CHECK (kind <> ''),
            line \(.integer),
            last_line \(.integer),
            PRIMARY KEY (plan_id, position),
            FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id)
        )\(.tableEnd)
        """,
        "CREATE INDEX finding_of_objective ON finding (objective_id, position)",
        """
        CREATE TABLE finding_parameter (
            plan_id \(.identifier) NOT NULL,
            position \(.integer) NOT NULL,
            name \(.text) NOT NULL,
            value \(.text) NOT NULL,
            PRIMARY KEY (plan_id, position, name),
            FOREIGN KEY (plan_id, position) REFERENCES finding (plan_id, position) ON DELETE CASCADE
        )\(.tableEnd)
        """,
    ]
}
