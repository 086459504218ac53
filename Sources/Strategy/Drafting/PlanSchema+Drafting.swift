import Storage

/// What lets a plan be written by many: its stages, who may do what in it, and where each change is found.
///
/// A person has no foreign key: accounts are an area of their own, and areas meet by identifiers only.
extension PlanSchema {
    static let drafting = Migration("0007 drafting", stages + origins + people + changes)

    // A plan that was kept before has one stage, the published one. A draft and a snapshot belong to it.
    private static let stages: [SchemaStatement] = [
        """
        ALTER TABLE plan ADD COLUMN stage \(.text) NOT NULL DEFAULT 'published'
            CHECK (stage IN ('published', 'unpublished', 'draft', 'snapshot'))
        """,
        """
        ALTER TABLE plan ADD COLUMN published_id \(.identifier) REFERENCES plan (id) ON DELETE CASCADE
            CHECK ((published_id IS NULL) = (stage IN ('published', 'unpublished')))
        """,
        """
        ALTER TABLE plan ADD COLUMN snapshot_number \(.integer)
            CHECK ((snapshot_number IS NULL) = (stage <> 'snapshot')) CHECK (snapshot_number >= 1)
        """,
        """
        ALTER TABLE plan ADD COLUMN snapshot_sha256 \(.text)
            CHECK ((snapshot_sha256 IS NULL) = (stage <> 'snapshot')) CHECK (LENGTH(snapshot_sha256) = 64)
        """,
        """
        ALTER TABLE plan ADD COLUMN published_at \(.integer) CHECK (published_at IS NOT NULL OR stage <> 'snapshot')
        """,
        "CREATE UNIQUE INDEX plan_one_draft ON plan (published_id) WHERE stage = 'draft'",
        "CREATE UNIQUE INDEX plan_snapshots ON plan (published_id, snapshot_number)",
    ]

    // What stands for the same in each stage; null where it is the identifier itself, as in what is published.
    private static let origins: [SchemaStatement] = [
        "ALTER TABLE objective ADD COLUMN origin \(.identifier)",
        "ALTER TABLE chapter ADD COLUMN origin \(.identifier)",
        "ALTER TABLE item ADD COLUMN origin \(.identifier)",
        "ALTER TABLE chapter_item ADD COLUMN origin \(.identifier)",
        "ALTER TABLE indicator ADD COLUMN origin \(.identifier)",
        "ALTER TABLE budget_line ADD COLUMN origin \(.identifier)",
    ]

    private static let people: [SchemaStatement] = [
        """
        CREATE TABLE plan_role (
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            person_id \(.identifier) NOT NULL,
            role \(.text) NOT NULL CHECK (role <> ''),
            PRIMARY KEY (plan_id, person_id, role)
        )\(.tableEnd)
        """,
        "CREATE INDEX plan_role_of_person ON plan_role (person_id)",
        // language: empty for all of them. due: year, month and day as one number, such as 20221231.
        """
        CREATE TABLE assignment (
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            objective_origin \(.identifier) NOT NULL,
            person_id \(.identifier) NOT NULL,
            language \(.text) NOT NULL CHECK (LENGTH(language) IN (0, 2)),
            due \(.integer) CHECK (due BETWEEN 10101 AND 99991231),
            PRIMARY KEY (plan_id, objective_origin, person_id, language)
        )\(.tableEnd)
        """,
        "CREATE INDEX assignment_of_person ON assignment (person_id)",
    ]

    private static let changes: [SchemaStatement] = [
        // What a translation was made from, once its source says something else.
        """
        CREATE TABLE stale_text (
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            place \(.text) NOT NULL CHECK (place <> ''),
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            source_language \(.text) NOT NULL CHECK (LENGTH(source_language) = 2),
            source_text \(.text) NOT NULL,
            objective_id \(.identifier) REFERENCES objective (id) ON DELETE CASCADE,
            PRIMARY KEY (plan_id, place, language)
        )\(.tableEnd)
        """,
        "CREATE INDEX stale_text_of_objective ON stale_text (objective_id)",
        // Made of the journal: which entry changed what. language: empty for what is no text.
        """
        CREATE TABLE draft_change (
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            place \(.text) NOT NULL CHECK (place <> ''),
            language \(.text) NOT NULL CHECK (LENGTH(language) IN (0, 2)),
            revision \(.integer) NOT NULL CHECK (revision >= 1),
            objective_origin \(.identifier),
            PRIMARY KEY (plan_id, place, language, revision)
        )\(.tableEnd)
        """,
        "CREATE INDEX draft_change_of_objective ON draft_change (plan_id, objective_origin, revision)",
    ]
}
