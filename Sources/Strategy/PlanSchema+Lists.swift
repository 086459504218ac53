import Storage

/// The lists of a plan that go on from letter to letter: regulatory agenda, recommendations of the Court of Audit.
extension PlanSchema {
    static let lists = Migration(
        "0022 living lists",
        [
            // Places are those among all entries of a plan. due: year, month and day as one number, such as 20221231.
            """
            CREATE TABLE list_entry (
                id \(.identifier) NOT NULL PRIMARY KEY,
                plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
                list \(.text) NOT NULL CHECK (list IN ('regulatory_agenda', 'audit_recommendations')),
                position \(.integer) NOT NULL CHECK (position >= 0),
                status \(.text)
                    CHECK (status IN ('on_schedule', 'in_progress', 'waiting', 'late', 'done', 'dropped')),
                due \(.integer) CHECK (due BETWEEN 10101 AND 99991231),
                owner \(.text) CHECK (owner <> ''),
                origin \(.identifier),
                UNIQUE (plan_id, position)
            )\(.tableEnd)
            """,
            // part: 0 is what it is, 1 how it stands.
            """
            CREATE TABLE list_entry_text (
                entry_id \(.identifier) NOT NULL REFERENCES list_entry (id) ON DELETE CASCADE,
                part \(.integer) NOT NULL CHECK (part IN (0, 1)),
                language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
                text \(.text) NOT NULL,
                state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
                PRIMARY KEY (entry_id, part, language)
            )\(.tableEnd)
            """,
        ])
}
