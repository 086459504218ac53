import Storage

extension AccountStore {
    /// The steps of the tables of accounts, in order.
    public static let migrations = [
        Migration(
            "0008 accounts",
            [
                // No plan and no journal refers to it by a key: who leaves is forgotten without touching them.
                """
                CREATE TABLE person (
                    id \(.identifier) NOT NULL PRIMARY KEY,
                    number \(.integer) NOT NULL UNIQUE CHECK (number > 0),
                    email \(.text) UNIQUE CHECK (email <> ''),
                    name \(.text) CHECK (name <> ''),
                    language \(.text) NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
                    administrator \(.integer) NOT NULL CHECK (administrator IN (0, 1)),
                    password \(.text),
                    state \(.text) NOT NULL CHECK (state IN ('active', 'locked', 'erased')),
                    added \(.integer) NOT NULL,
                    signed_in \(.integer),
                    CHECK ((state = 'erased') = (email IS NULL)),
                    CHECK ((email IS NULL) = (name IS NULL)),
                    CHECK (state <> 'erased' OR (password IS NULL AND administrator = 0))
                )\(.tableEnd)
                """,
                """
                CREATE TABLE session (
                    id \(.identifier) NOT NULL PRIMARY KEY,
                    person_id \(.identifier) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    token_hash \(.bytes) NOT NULL UNIQUE,
                    begun \(.integer) NOT NULL,
                    seen \(.integer) NOT NULL,
                    agent \(.text) NOT NULL
                )\(.tableEnd)
                """,
                "CREATE INDEX session_of_person ON session (person_id)",
                "CREATE INDEX session_by_use ON session (seen)",
                """
                CREATE TABLE sign_in_attempt (
                    key_hash \(.bytes) NOT NULL PRIMARY KEY,
                    attempts \(.integer) NOT NULL CHECK (attempts > 0),
                    last \(.integer) NOT NULL,
                    until \(.integer) NOT NULL
                )\(.tableEnd)
                """,
                "CREATE INDEX sign_in_attempt_by_use ON sign_in_attempt (last)",
            ]),
        Migration(
            "0009 invitations",
            [
                """
                CREATE TABLE invitation (
                    person_id \(.identifier) NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
                    token_hash \(.bytes) NOT NULL UNIQUE,
                    made \(.integer) NOT NULL,
                    until \(.integer) NOT NULL,
                    CHECK (until > made)
                )\(.tableEnd)
                """
            ]),
        Migration(
            "0020 mail",
            [
                """
                ALTER TABLE person ADD COLUMN reminders \(.integer) NOT NULL DEFAULT 1 CHECK (reminders IN (0, 1))
                """,
                """
                CREATE TABLE mail (
                    id \(.identifier) NOT NULL PRIMARY KEY,
                    person_id \(.identifier) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    occasion \(.text) NOT NULL,
                    subject \(.text) NOT NULL,
                    body \(.text),
                    made \(.integer) NOT NULL,
                    sent \(.integer),
                    UNIQUE (person_id, occasion),
                    CHECK (sent IS NULL OR body IS NULL)
                )\(.tableEnd)
                """,
                "CREATE INDEX mail_by_age ON mail (made)",
            ]),
        Migration(
            "0021 identities",
            [
                // A provider knows somebody by one name: whoever gets their address later is somebody else there.
                """
                CREATE TABLE identity (
                    issuer \(.text) NOT NULL,
                    subject \(.text) NOT NULL,
                    person_id \(.identifier) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
                    linked \(.integer) NOT NULL,
                    PRIMARY KEY (issuer, subject),
                    UNIQUE (issuer, person_id)
                )\(.tableEnd)
                """,
                "CREATE INDEX identity_of_person ON identity (person_id)",
            ]),
    ]
}
