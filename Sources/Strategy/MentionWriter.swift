import Kernel
import Storage

/// Writes the mentions of partners or of target groups, which plans share.
struct MentionWriter<Subject> {
    private let transaction: WriteTransaction
    private let tables: MentionTables

    init(_ transaction: WriteTransaction, _ tables: MentionTables) {
        self.transaction = transaction
        self.tables = tables
    }

    /// Each mention goes to whoever is known by its name; who is not known yet becomes known.
    ///
    /// Those printed in more languages come first, so that they teach the others who is meant.
    func write(_ mentions: [(objective: ObjectiveID, mentions: [NamedMention<Subject>])]) throws {
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
    }

    private func known() throws -> SharedNames<Subject> {
        var names = SharedNames<Subject>()
        try transaction.each("SELECT name_key, \(literal: tables.id) FROM \(literal: tables.key)") { row in
            names.learn(key: row.text(0), of: try row.identifier(1))
        }
        try transaction.each("SELECT \(literal: tables.id), language FROM \(literal: tables.text)") { row in
            if let language = row.language(1) { names.learn(language: language, of: try row.identifier(0)) }
        }
        return names
    }

    private func write(_ names: SharedNames<Subject>) throws {
        try transaction.insert(into: tables.subject, ["id"], names.newSubjects.map { [$0] })
        try transaction.insert(
            into: tables.key, ["name_key", tables.id], names.newKeys.map { [$0.key, $0.subject] })
        try transaction.insert(
            into: tables.text, [tables.id, "language", "name", "state"],
            names.newNames.map { [$0.subject, $0.language, $0.name, LocalizedText.State.draft] })
    }
}

/// A mention by the identifier that its subject has until it is known to be somebody else.
struct NamedMention<Subject> {
    let id: Identifier<Subject>
    let printed: LocalizedText
    let item: ItemID?
}

extension NamedMention where Subject == Kernel.Subject.Partner {
    init(_ mention: Mention<Partner>) {
        self.init(id: mention.subject.id, printed: mention.printed, item: mention.item)
    }
}

extension NamedMention where Subject == Kernel.Subject.TargetGroup {
    init(_ mention: Mention<TargetGroup>) {
        self.init(id: mention.subject.id, printed: mention.printed, item: mention.item)
    }
}

/// The tables of partners and those of target groups, which are made alike.
struct MentionTables {
    let subject: StaticString
    let text: StaticString
    let key: StaticString
    let mention: StaticString
    let mentionText: StaticString
    /// The column that names the partner or the target group.
    let id: StaticString

    static let partners = MentionTables(
        subject: "partner", text: "partner_text", key: "partner_key", mention: "partner_mention",
        mentionText: "partner_mention_text", id: "partner_id")
    static let targetGroups = MentionTables(
        subject: "target_group", text: "target_group_text", key: "target_group_key", mention: "target_group_mention",
        mentionText: "target_group_mention_text", id: "target_group_id")
}
