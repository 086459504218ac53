import Storage

/// In which ways a plan sorts its objectives, and what each of them has there.
extension PlanSchema {
    static let dimensions = Migration(
        "0023 dimensions",
        [
            """
            CREATE TABLE dimension (
                id \(.identifier) NOT NULL PRIMARY KEY,
                plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
                position \(.integer) NOT NULL CHECK (position >= 0),
                origin \(.identifier),
                UNIQUE (plan_id, position)
            )\(.tableEnd)
            """,
            """
            CREATE TABLE dimension_text (
                dimension_id \(.identifier) NOT NULL REFERENCES dimension (id) ON DELETE CASCADE,
                language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
                name \(.text) NOT NULL,
                state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
                PRIMARY KEY (dimension_id, language)
            )\(.tableEnd)
            """,
            """
            CREATE TABLE dimension_value (
                id \(.identifier) NOT NULL PRIMARY KEY,
                dimension_id \(.identifier) NOT NULL REFERENCES dimension (id) ON DELETE CASCADE,
                position \(.integer) NOT NULL CHECK (position >= 0),
                origin \(.identifier),
                UNIQUE (dimension_id, position),
                UNIQUE (dimension_id, id)
            )\(.tableEnd)
            """,
            """
            CREATE TABLE dimension_value_text (
                value_id \(.identifier) NOT NULL REFERENCES dimension_value (id) ON DELETE CASCADE,
                language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
                name \(.text) NOT NULL,
                state \(.text) NOT NULL CHECK (state IN ('draft', 'translated', 'approved', 'stale')),
                PRIMARY KEY (value_id, language)
            )\(.tableEnd)
            """,
            """
            CREATE TABLE objective_dimension (
                objective_id \(.identifier) NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
                dimension_id \(.identifier) NOT NULL REFERENCES dimension (id) ON DELETE CASCADE,
                value_id \(.identifier) NOT NULL,
                PRIMARY KEY (objective_id, dimension_id),
                FOREIGN KEY (dimension_id, value_id) REFERENCES dimension_value (dimension_id, id) ON DELETE CASCADE
            )\(.tableEnd)
            """,
            "CREATE INDEX objective_dimension_of_value ON objective_dimension (dimension_id, value_id)",
        ])
}
