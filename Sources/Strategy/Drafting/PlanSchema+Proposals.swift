import Storage

/// What a letter that was read again would change in the draft of its plan, as long as nobody has taken or left it.
extension PlanSchema {
    static let proposals = Migration(
        "0010 proposals",
        [
            // change: as JSON. objective: its number, for the page; source: the letter's name.
            """
            CREATE TABLE proposal (
                plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
                position \(.integer) NOT NULL CHECK (position >= 0),
                kind \(.text) NOT NULL CHECK (kind IN ('new', 'changed', 'gone')),
                objective \(.text) NOT NULL CHECK (objective <> ''),
                source \(.text) NOT NULL CHECK (source <> ''),
                change \(.text) NOT NULL CHECK (change <> ''),
                PRIMARY KEY (plan_id, position)
            )\(.tableEnd)
            """
        ])
}
