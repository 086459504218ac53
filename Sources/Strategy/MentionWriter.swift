import Kernel
import Storage

/// Writes the mentions of partners or of target groups, which plans share.
struct MentionWriter {
    private let transaction: WriteTransaction
    private let tables: MentionTables

    init(_ transaction: WriteTransaction, _ tables: MentionTables) {
        self.transaction = transaction
        self.tables = tables
    }

    /// Each mention goes to whoever is known by its name; who is not known yet becomes known.
    ///
    /// Those printed in more languages come first, so that they teach the others who is meant.
    ///
    /// - Returns: those who were known before, and have a name in a further language now.
    func write(
        _ mentions: [(objective: ObjectiveID, mentions: [NamedMention])]
    ) throws -> Set<SharedID> {
        var names = try known()
        let all = mentions.flatMap { objective, mentions in
            mentions.enumerated().map { (objective: objective, place: $0, mention: $1) }
        }
        let inOrder =
            all.filter { $0.mention.printed.languages.count > 1 }
            + all.filter { $0.mention.printed.languages.count == 1 }
        var rows: [[any Bindable]] = []
        for (objective, place, mention) in inOrder {
            let subject = names.subject(of: mention.printed, orNew: mention.id)
            rows.append([objective, place, subject, mention.item])
        }
        try write(names)
        try transaction.insert(into: tables.mention, ["objective_id", "position", tables.id, "item_id"], rows)
        try transaction.insert(
            into: tables.mentionText, ["objective_id", "position", "language", "printed"],
            inOrder.flatMap { objective, place, mention in
                mention.printed.versions.map { [objective, place, $0.language, $0.text] }
            })
        return Set(names.newNames.map(\.subject)).subtracting(names.newSubjects)
    }

    /// Who a name in a draft means; who is not known yet becomes known by it. Nobody learns a further name before the
    /// draft is published.
    func subject(of printed: LocalizedText, orNew new: SharedID) throws -> SharedID {
        var names = try known()
        let subject = names.subject(of: printed, orNew: new)
        if subject == new { try write(names) }
        return subject
    }

    /// Lets those who are named in a plan have a name in each language in which it names them.
    func learnNames(in plan: PlanID) throws {
        let unnamed = try transaction.all(
            """
            SELECT m.\(literal: tables.id), t.language, MIN(t.printed) FROM objective o
            JOIN \(literal: tables.mention) m ON m.objective_id = o.id
            JOIN \(literal: tables.mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
            WHERE o.plan_id = \(plan) AND NOT EXISTS (
                SELECT 1 FROM \(literal: tables.text) n
                WHERE n.\(literal: tables.id) = m.\(literal: tables.id) AND n.language = t.language)
            GROUP BY m.\(literal: tables.id), t.language
            """
        ) { (id: try $0.identifier(0) as SharedID, language: $0.text(1), name: $0.text(2)) }
        try transaction.insert(
            into: tables.text, [tables.id, "language", "name", "state"],
            unnamed.map { [$0.id, $0.language, $0.name, LocalizedText.State.draft] })
        try SharedWords(tables, transaction).add(names: unnamed.map { ($0.id, $0.name) }, keys: [])
    }

    private func known() throws -> SharedNames<SharedKind> {
        var names = SharedNames<SharedKind>()
        try transaction.each("SELECT name_key, \(literal: tables.id) FROM \(literal: tables.key)") { row in
            names.learn(key: row.text(0), of: try row.identifier(1))
        }
        try transaction.each("SELECT \(literal: tables.id), language FROM \(literal: tables.text)") { row in
            if let language = row.language(1) { names.learn(language: language, of: try row.identifier(0)) }
        }
        return names
    }

    private func write(_ names: SharedNames<SharedKind>) throws {
        try transaction.insert(into: tables.subject, ["id"], names.newSubjects.map { [$0] })
        try transaction.insert(
            into: tables.key, ["name_key", tables.id], names.newKeys.map { [$0.key, $0.subject] })
        try transaction.insert(
            into: tables.text, [tables.id, "language", "name", "state"],
            names.newNames.map { [$0.subject, $0.language, $0.name, LocalizedText.State.draft] })
        try SharedWords(tables, transaction).add(
            names: names.newNames.map { ($0.subject, $0.name) }, keys: names.newKeys.map { ($0.subject, $0.key) })
        try writeSlugs(names)
    }

    private func writeSlugs(_ names: SharedNames<SharedKind>) throws {
        guard !names.newSubjects.isEmpty else { return }
        var slugs = try SharedSlugs(tables, in: transaction)
        let texts = Dictionary(grouping: names.newNames, by: \.subject)
        try transaction.insert(
            into: tables.slug, ["slug", tables.id, "is_current"],
            names.newSubjects.map { subject in
                var name = LocalizedText()
                for text in texts[subject] ?? [] { name.set(LocalizedText.Version(text.name), in: text.language) }
                return [slugs.next(for: name), subject, 1]
            })
    }
}

/// A mention by the identifier that its subject has until it is known to be somebody else.
struct NamedMention {
    let id: SharedID
    let printed: LocalizedText
    let item: ItemID?

    init(_ mention: Mention<Partner>) {
        id = SharedID(mention.subject.id)
        (printed, item) = (mention.printed, mention.item)
    }

    init(_ mention: Mention<TargetGroup>) {
        id = SharedID(mention.subject.id)
        (printed, item) = (mention.printed, mention.item)
    }
}

extension SharedID {
    /// A partner's, or a target group's, as that of one of what plans share.
    init<One>(_ id: Identifier<One>) { self.init(high: id.words.high, low: id.words.low) }
}

/// The tables of partners and those of target groups, which are made alike.
struct MentionTables {
    let kind: SharedKind
    let subject: StaticString
    let text: StaticString
    let key: StaticString
    let mention: StaticString
    let mentionText: StaticString
    let slug: StaticString
    let word: StaticString
    let place: StaticString
    let spelling: StaticString
    /// The column that names the partner or the target group.
    let id: StaticString

    static let partners = MentionTables(
        kind: .partner, subject: "partner", text: "partner_text", key: "partner_key", mention: "partner_mention",
        mentionText: "partner_mention_text", slug: "partner_slug", word: "partner_word",
        place: "partner_place", spelling: "partner_spelling", id: "partner_id")
    static let targetGroups = MentionTables(
        kind: .targetGroup, subject: "target_group", text: "target_group_text", key: "target_group_key",
        mention: "target_group_mention",
        mentionText: "target_group_mention_text", slug: "target_group_slug",
        word: "target_group_word", place: "target_group_place", spelling: "target_group_spelling",
        id: "target_group_id")
}

extension MentionTables {
    init(_ kind: SharedKind) {
        switch kind {
        case .partner: self = .partners
        case .targetGroup: self = .targetGroups
        }
    }
}
