import Kernel
import Storage

/// Puts the partners, target groups and findings of an objective together from one answer.
struct MentionsReader {
    private(set) var partners = Gathered<Mention<Partner>>()
    private(set) var targetGroups = Gathered<Mention<TargetGroup>>()
    private(set) var findings = Gathered<SourceFinding>()

    private enum Kind: Int {
        case partner, targetGroup, finding
    }

    /// Kind, place, who, item, language, shared name, its state, printed name or a parameter's value,
    /// name in addresses or a parameter's name, a finding's kind, line, last line, the objective's place.
    ///
    /// Whoever is mentioned has a name in each language in which a published plan mentions them. A draft may know a
    /// further one: it comes without the name by which all know them.
    static func question(_ scope: FactsScope, isDraft: Bool = false) -> SQL {
        """
        SELECT 0, m.position, m.partner_id, m.item_id, n.language, n.name, n.state, t.printed,
            s.slug, CAST(NULL AS TEXT), CAST(NULL AS BIGINT), CAST(NULL AS BIGINT),
            \(literal: scope.place)
        FROM \("partner_mention", "m", of: scope)
        JOIN partner_text n ON n.partner_id = m.partner_id
        JOIN partner_slug s ON s.partner_id = m.partner_id AND s.is_current = 1
        LEFT JOIN partner_mention_text t
            ON t.objective_id = m.objective_id AND t.position = m.position AND t.language = n.language
        WHERE \("m", isIn: scope)
        UNION ALL
        SELECT 1, m.position, m.target_group_id, m.item_id, n.language, n.name, n.state, t.printed,
            s.slug, NULL, NULL, NULL, \(literal: scope.place)
        FROM \("target_group_mention", "m", of: scope)
        JOIN target_group_text n ON n.target_group_id = m.target_group_id
        JOIN target_group_slug s ON s.target_group_id = m.target_group_id AND s.is_current = 1
        LEFT JOIN target_group_mention_text t
            ON t.objective_id = m.objective_id AND t.position = m.position AND t.language = n.language
        WHERE \("m", isIn: scope)
        \(unnamedIn: scope, isDraft: isDraft)UNION ALL
        SELECT 2, f.position, f.objective_id, f.objective_id, NULL, \(literal: scope.number), NULL, a.value, a.name,
            f.kind, f.line, f.last_line, \(literal: scope.place)
        FROM \("finding", "f", of: scope)
        LEFT JOIN finding_parameter a ON a.plan_id = f.plan_id AND a.position = f.position
        WHERE \("f", isIn: scope)
        """
    }

    /// The column of an answer in which the objective's place stands.
    static let place = 12

    mutating func add(_ row: Row) throws {
        switch Kind(rawValue: row.int(0)) {
        case .partner:
            try partners.update(
                row.int(1), default: Mention(Partner(id: try row.identifier(2), name: .init(), slug: row.text(8)), row)
            ) {
                row.add(to: &$0.subject.name, language: 4)
                $0.add(printed: row)
            }
        case .targetGroup:
            try targetGroups.update(
                row.int(1),
                default: Mention(TargetGroup(id: try row.identifier(2), name: .init(), slug: row.text(8)), row)
            ) {
                row.add(to: &$0.subject.name, language: 4)
                $0.add(printed: row)
            }
        case .finding:
            try findings.update(
                row.int(1),
                default: SourceFinding(
                    kind: try row.named(9), line: row.optionalInt(10), lastLine: row.optionalInt(11),
                    objective: row.optionalText(5), parameters: [:])
            ) { row.add(to: &$0.parameters, name: 8, value: 7) }
        case nil: break
        }
    }
}

extension SQL.StringInterpolation {
    /// Mentions in languages in which nobody is known by a name yet: only drafts have them.
    fileprivate mutating func appendInterpolation(unnamedIn scope: FactsScope, isDraft: Bool) {
        guard isDraft else { return }
        for tables in [MentionTables.partners, .targetGroups] {
            let (kind, id) = (tables.kind == .partner ? 0 : 1, tables.id)
            appendLiteral(
                """
                UNION ALL
                SELECT \(kind), m.position, m.\(id), m.item_id, t.language, NULL, NULL, t.printed,
                    s.slug, NULL, NULL, NULL, \(scope.place)
                FROM\u{20}
                """)
            appendInterpolation(tables.mention, "m", of: scope)
            appendLiteral(
                """
                 JOIN \(tables.slug) s ON s.\(id) = m.\(id) AND s.is_current = 1
                JOIN \(tables.mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
                WHERE\u{20}
                """)
            appendInterpolation("m", isIn: scope)
            appendLiteral(
                """
                 AND NOT EXISTS (SELECT 1 FROM \(tables.text) n WHERE n.\(id) = m.\(id) AND n.language = t.language)

                """)
        }
    }
}

extension Mention {
    fileprivate init(_ subject: Subject, _ row: Row) {
        self.init(subject: subject, printed: LocalizedText(), item: row.optionalIdentifier(3))
    }

    fileprivate mutating func add(printed row: Row) {
        guard let language = row.language(4), let name = row.optionalText(7) else { return }
        printed.set(LocalizedText.Version(name), in: language)
    }
}

extension Row {
    /// Adds a finding's parameter, where the row has one.
    func add(to parameters: inout [FindingParameter: String], name: Int, value: Int) {
        guard let name = optionalNamed(name, FindingParameter.self) else { return }
        parameters[name] = text(value)
    }
}
