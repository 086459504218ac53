import Storage

extension JobStore {
    /// The steps of the tables of jobs, in order.
    public static let migrations = [
        Migration(
            "0006 jobs",
            [
                """
                CREATE TABLE job (
                    id \(.identifier) NOT NULL PRIMARY KEY,
                    kind \(.text) NOT NULL CHECK (kind <> ''),
                    subject \(.text) NOT NULL,
                    due \(.integer) NOT NULL,
                    attempts \(.integer) NOT NULL CHECK (attempts >= 0),
                    holder \(.text),
                    leased_until \(.integer),
                    outcome \(.text) CHECK (outcome IN ('done', 'dead')),
                    ended \(.integer),
                    failure \(.text),
                    UNIQUE (kind, subject),
                    CHECK ((holder IS NULL) = (leased_until IS NULL)),
                    CHECK ((outcome IS NULL) = (ended IS NULL)),
                    CHECK (outcome IS NULL OR holder IS NULL)
                )\(.tableEnd)
                """,
                "CREATE INDEX job_of_outcome ON job (outcome, due)",
            ])
    ]
}
