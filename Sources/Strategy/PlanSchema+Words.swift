import Kernel
import Storage

/// The words of the names by which partners and target groups are known, so that a search finds who is called so.
///
/// They are made of names and keys, and go with whom they name.
extension PlanSchema {
    static let namesInWords = Migration(
        "0005 words of what plans share",
        [
            """
            CREATE TABLE partner_word (
                word \(.text) NOT NULL CHECK (word <> ''),
                partner_id \(.identifier) NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
                PRIMARY KEY (word, partner_id)
            )\(.tableEnd)
            """,
            "CREATE INDEX partner_word_of_partner ON partner_word (partner_id)",
            """
            CREATE TABLE target_group_word (
                word \(.text) NOT NULL CHECK (word <> ''),
                target_group_id \(.identifier) NOT NULL REFERENCES target_group (id) ON DELETE CASCADE,
                PRIMARY KEY (word, target_group_id)
            )\(.tableEnd)
            """,
            "CREATE INDEX target_group_word_of_group ON target_group_word (target_group_id)",
        ],
        filling: { transaction in
            for kind in SharedKind.allCases { try SharedWords(MentionTables(kind), transaction).fill() }
        })
}
