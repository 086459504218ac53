import Storage

/// What people say to each other about a draft, and what they decide: reviews, comments, and what they are typing.
extension PlanSchema {
    static let reviews = Migration("0008 reviews and comments", review + comments + typing)

    // One row an objective; what was decided before is in the journal. revision: of the draft, when it was decided.
    private static let review: [SchemaStatement] = [
        """
        CREATE TABLE objective_review (
            objective_id \(.identifier) NOT NULL PRIMARY KEY REFERENCES objective (id) ON DELETE CASCADE,
            state \(.text) NOT NULL CHECK (state IN ('handed_in', 'approved', 'returned')),
            remarks \(.text),
            actor \(.text) NOT NULL CHECK (actor <> ''),
            at \(.integer) NOT NULL,
            revision \(.integer) NOT NULL CHECK (revision >= 1)
        )\(.tableEnd)
        """
    ]

    // A comment that begins a thread has no thread_id; the others name the one that began it.
    private static let comments: [SchemaStatement] = [
        """
        CREATE TABLE comment (
            id \(.identifier) NOT NULL PRIMARY KEY,
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            thread_id \(.identifier) REFERENCES comment (id) ON DELETE CASCADE,
            place \(.text) NOT NULL CHECK (place <> ''),
            language \(.text) CHECK (LENGTH(language) = 2),
            objective_origin \(.identifier),
            kind \(.text) NOT NULL CHECK (kind IN ('comment', 'question')),
            author \(.text) NOT NULL CHECK (author <> ''),
            at \(.integer) NOT NULL,
            text \(.text) NOT NULL CHECK (text <> ''),
            resolved_by \(.text),
            resolved_at \(.integer),
            CHECK ((resolved_by IS NULL) = (resolved_at IS NULL)),
            CHECK (thread_id IS NULL OR resolved_at IS NULL)
        )\(.tableEnd)
        """,
        "CREATE INDEX comment_of_plan ON comment (plan_id, objective_origin)",
        "CREATE INDEX comment_of_thread ON comment (thread_id)",
        """
        CREATE TABLE comment_mention (
            comment_id \(.identifier) NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
            person_id \(.identifier) NOT NULL,
            PRIMARY KEY (comment_id, person_id)
        )\(.tableEnd)
        """,
        "CREATE INDEX comment_mention_of_person ON comment_mention (person_id)",
    ]

    private static let typing: [SchemaStatement] = [
        // What somebody has typed and not saved. language: empty for what is no text.
        """
        CREATE TABLE kept_typing (
            plan_id \(.identifier) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
            person_id \(.identifier) NOT NULL,
            place \(.text) NOT NULL CHECK (place <> ''),
            language \(.text) NOT NULL CHECK (LENGTH(language) IN (0, 2)),
            text \(.text) NOT NULL,
            seen \(.integer) NOT NULL CHECK (seen >= 1),
            at \(.integer) NOT NULL,
            PRIMARY KEY (plan_id, person_id, place, language)
        )\(.tableEnd)
        """
    ]
}
