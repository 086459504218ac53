import Storage

/// What is said of published plans as a whole is kept beside them: a page must not look at all objectives to say it.
///
/// A year of 0 is that of a plan of no year, so that both engines have one order.
extension PlanSchema {
    static let places = Migration("0024 places in published plans", partnerPlaces + targetGroupPlaces + shelf)

    // Where each is named, in the order of its page, and how often each of its names is printed.
    private static let partnerPlaces: [SchemaStatement] = [
        """
        CREATE TABLE partner_place (
            plan_id \(.identifier) NOT NULL,
            objective_id \(.identifier) NOT NULL,
            partner_id \(.identifier) NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
            year \(.integer) NOT NULL,
            slug \(.text) NOT NULL CHECK (slug <> ''),
            position \(.integer) NOT NULL CHECK (position >= 0),
            PRIMARY KEY (plan_id, objective_id, partner_id),
            FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id) ON DELETE CASCADE
        )\(.tableEnd)
        """,
        """
        INSERT INTO partner_place (plan_id, objective_id, partner_id, year, slug, position)
        SELECT DISTINCT p.id, o.id, m.partner_id, COALESCE(p.first_year, 0), p.slug, o.position
        FROM partner_mention m JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
        WHERE p.stage = 'published'
        """,
        "CREATE INDEX partner_place_in_order ON partner_place (partner_id, year DESC, slug, position)",
        """
        CREATE TABLE partner_spelling (
            partner_id \(.identifier) NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            printed \(.text) NOT NULL CHECK (printed <> ''),
            mentions \(.integer) NOT NULL CHECK (mentions >= 0),
            PRIMARY KEY (partner_id, language, printed)
        )\(.tableEnd)
        """,
        """
        INSERT INTO partner_spelling (partner_id, language, printed, mentions)
        SELECT m.partner_id, t.language, t.printed, COUNT(*) FROM partner_mention m
        JOIN partner_mention_text t ON t.objective_id = m.objective_id AND t.position = m.position
        JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
        WHERE p.stage = 'published' GROUP BY m.partner_id, t.language, t.printed
        """,
    ]

    private static let targetGroupPlaces: [SchemaStatement] = [
        """
        CREATE TABLE target_group_place (
            plan_id \(.identifier) NOT NULL,
            objective_id \(.identifier) NOT NULL,
            target_group_id \(.identifier) NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
            year \(.integer) NOT NULL,
            slug \(.text) NOT NULL CHECK (slug <> ''),
            position \(.integer) NOT NULL CHECK (position >= 0),
            PRIMARY KEY (plan_id, objective_id, target_group_id),
            FOREIGN KEY (plan_id, objective_id) REFERENCES objective (plan_id, id) ON DELETE CASCADE
        )\(.tableEnd)
        """,
        """
        INSERT INTO target_group_place (plan_id, objective_id, target_group_id, year, slug, position)
        SELECT DISTINCT p.id, o.id, m.target_group_id, COALESCE(p.first_year, 0), p.slug, o.position
        FROM target_group_mention m JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
        WHERE p.stage = 'published'
        """,
        "CREATE INDEX target_group_place_in_order ON target_group_place (target_group_id, year DESC, slug, position)",
        """
        CREATE TABLE target_group_spelling (
            target_group_id \(.identifier) NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
            language \(.text) NOT NULL CHECK (LENGTH(language) = 2),
            printed \(.text) NOT NULL CHECK (printed <> ''),
            mentions \(.integer) NOT NULL CHECK (mentions >= 0),
            PRIMARY KEY (target_group_id, language, printed)
        )\(.tableEnd)
        """,
        """
        INSERT INTO target_group_spelling (target_group_id, language, printed, mentions)
        SELECT m.target_group_id, t.language, t.printed, COUNT(*) FROM target_group_mention m
        JOIN target_group_mention_text t ON t.objective_id = m.objective_id AND t.position = m.position
        JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
        WHERE p.stage = 'published' GROUP BY m.target_group_id, t.language, t.printed
        """,
    ]

    // What the list of plans says of each.
    private static let shelf: [SchemaStatement] = [
        """
        CREATE TABLE shelf (
            plan_id \(.identifier) NOT NULL PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
            year \(.integer) NOT NULL,
            slug \(.text) NOT NULL CHECK (slug <> ''),
            objectives \(.integer) NOT NULL CHECK (objectives >= 0),
            chapters \(.integer) NOT NULL CHECK (chapters >= 0),
            indicators \(.integer) NOT NULL CHECK (indicators >= 0),
            findings \(.integer) NOT NULL CHECK (findings >= 0)
        )\(.tableEnd)
        """,
        """
        INSERT INTO shelf (plan_id, year, slug, objectives, chapters, indicators, findings)
        SELECT p.id, COALESCE(p.first_year, 0), p.slug,
            (SELECT COUNT(*) FROM objective o WHERE o.plan_id = p.id),
            (SELECT COUNT(*) FROM chapter c WHERE c.plan_id = p.id),
            (SELECT COUNT(*) FROM objective o JOIN indicator i ON i.objective_id = o.id WHERE o.plan_id = p.id),
            (SELECT COUNT(*) FROM finding f WHERE f.plan_id = p.id)
        FROM plan p WHERE p.stage = 'published'
        """,
        "CREATE INDEX shelf_in_order ON shelf (year DESC, slug)",
    ]
}
