import Kernel
import Storage

/// What gives partners and target groups addresses of their own, keeps what a person decided about their names, and
/// counts where they are named: a list of thousands must not count a million mentions.
extension PlanSchema {
    static let addresses = Migration(
        "0004 addresses of what plans share", partnerAddresses + targetGroupAddresses,
        filling: { transaction in
            for kind in SharedKind.allCases { try SharedSlugs.fill(MentionTables(kind), in: transaction) }
        })

    // A slug that is not the current one leads to the current one: it belonged to one that was merged.
    private static let partnerAddresses: [SchemaStatement] = [
        """
        CREATE TABLE partner_slug (
            slug \(.text) NOT NULL PRIMARY KEY CHECK (slug <> ''),
            partner_id \(.identifier) NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
            is_current \(.integer) NOT NULL CHECK (is_current IN (0, 1))
        )\(.tableEnd)
        """,
        "CREATE INDEX partner_slug_of_partner ON partner_slug (partner_id)",
        "CREATE UNIQUE INDEX partner_current_slug ON partner_slug (partner_id) WHERE is_current = 1",
        // Whether a person decided whom the name means.
        "ALTER TABLE partner_key ADD COLUMN decided \(.integer) NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))",
        "ALTER TABLE partner ADD COLUMN objectives \(.integer) NOT NULL DEFAULT 0 CHECK (objectives >= 0)",
        "ALTER TABLE partner ADD COLUMN plans \(.integer) NOT NULL DEFAULT 0 CHECK (plans >= 0)",
        """
        UPDATE partner SET
            objectives = (SELECT COUNT(DISTINCT m.objective_id) FROM partner_mention m WHERE m.partner_id = partner.id),
            plans = (SELECT COUNT(DISTINCT o.plan_id) FROM partner_mention m
                JOIN objective o ON o.id = m.objective_id WHERE m.partner_id = partner.id)
        """,
    ]

    private static let targetGroupAddresses: [SchemaStatement] = [
        """
        CREATE TABLE target_group_slug (
            slug \(.text) NOT NULL PRIMARY KEY CHECK (slug <> ''),
            target_group_id \(.identifier) NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
            is_current \(.integer) NOT NULL CHECK (is_current IN (0, 1))
        )\(.tableEnd)
        """,
        "CREATE INDEX target_group_slug_of_group ON target_group_slug (target_group_id)",
        "CREATE UNIQUE INDEX target_group_current_slug ON target_group_slug (target_group_id) WHERE is_current = 1",
        "ALTER TABLE target_group_key ADD COLUMN decided \(.integer) NOT NULL DEFAULT 0 CHECK (decided IN (0, 1))",
        "ALTER TABLE target_group ADD COLUMN objectives \(.integer) NOT NULL DEFAULT 0 CHECK (objectives >= 0)",
        "ALTER TABLE target_group ADD COLUMN plans \(.integer) NOT NULL DEFAULT 0 CHECK (plans >= 0)",
        """
        UPDATE target_group SET
            objectives = (SELECT COUNT(DISTINCT m.objective_id) FROM target_group_mention m
                WHERE m.target_group_id = target_group.id),
            plans = (SELECT COUNT(DISTINCT o.plan_id) FROM target_group_mention m
                JOIN objective o ON o.id = m.objective_id WHERE m.target_group_id = target_group.id)
        """,
    ]
}
