import Storage

/// The tables of what plans share, and of what was found when they were read.
extension PlanSchema {
    // A partner has a name in each language in which any mention of it was printed.
    static let partners: [SchemaStatement] = [
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

    static let targetGroups: [SchemaStatement] = [
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

    static let findings: [SchemaStatement] = [
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
