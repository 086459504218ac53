import Kernel
import Storage

/// How far each text of an objective has come, without its words.
public struct ObjectiveTexts: Sendable, Hashable {
    /// In the draft, and what it stands for in each stage.
    public var objective: ObjectiveID
    public var origin: ObjectiveID
    /// In each language in which a text exists.
    public var states: [TextPlace: [Language: LocalizedText.State]]
    /// Fields under which nothing stands.
    public var emptyFields: [FieldName]

    public init(
        objective: ObjectiveID, origin: ObjectiveID, states: [TextPlace: [Language: LocalizedText.State]],
        emptyFields: [FieldName] = []
    ) {
        self.objective = objective
        self.origin = origin
        self.states = states
        self.emptyFields = emptyFields
    }

    /// What is missing or stale, in the languages that the plan owes: titles first.
    public func gaps(owed: [Language]) -> [TextGap] {
        TextGap.all(in: states, title: .objective(objective), owed: owed)
    }
}

/// A text that keeps an objective from being approved.
public struct TextGap: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The objective has no title in a language.
        case untitled
        /// There is the text in another language.
        case toTranslate = "to_translate"
        /// What it was translated from says something else now.
        case stale
    }

    public var kind: Kind
    public var place: TextPlace
    public var language: Language

    public init(_ kind: Kind, _ place: TextPlace, _ language: Language) {
        self.kind = kind
        self.place = place
        self.language = language
    }

    /// What is missing or stale among texts, in the languages that a plan owes: the title first.
    ///
    /// - Parameter title: the one that cannot be without words; nil where there is none.
    static func all(
        in states: [TextPlace: [Language: LocalizedText.State]], title: TextPlace? = nil, owed: [Language]
    ) -> [TextGap] {
        var gaps =
            title.map { title in
                owed.filter { states[title]?[$0] == nil }.map { TextGap(.untitled, title, $0) }
            } ?? []
        for (place, versions) in states.sorted(by: { $0.key.stored < $1.key.stored }) {
            for language in owed {
                switch versions[language] {
                case .stale: gaps.append(TextGap(.stale, place, language))
                case nil where place != title && !place.isNamed(in: language):
                    gaps.append(TextGap(.toTranslate, place, language))
                default: continue
                }
            }
        }
        return gaps
    }
}

extension TextPlace {
    /// Whether everybody knows what stands there in a language without its being written: the name of a field.
    fileprivate func isNamed(in language: Language) -> Bool {
        guard case .field = self else { return false }
        return Language.ofInterface.contains(language)
    }
}

extension ObjectiveTexts {
    /// Which objectives of a draft are looked at.
    enum Scope {
        case objective(ObjectiveID)
        case plan(PlanID)
    }

    /// In the order of reading.
    static func all(of scope: Scope, in transaction: Transaction) throws -> [ObjectiveTexts] {
        var found: [Int: ObjectiveTexts] = [:]
        try transaction.each(question(scope)) { row in
            let id: ObjectiveID = try row.identifier(1)
            let place = row.int(0)
            if found[place] == nil {
                found[place] = ObjectiveTexts(objective: id, origin: try row.identifier(2), states: [:])
            }
            if row.text(3) == "empty" {
                if let field = row.optionalText(6).flatMap(FieldName.init(rawValue:)) {
                    found[place]?.emptyFields.append(field)
                }
                return
            }
            guard let language = row.language(6), let text = TextPlace(row) else { return }
            found[place]?.states[text, default: [:]][language] = row.state(7)
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The objective's place, identifier and origin; table, identifier and place of the text; language, state. The name of
    /// an indicator that follows its item waits with that.
    private static func question(_ scope: Scope) -> SQL {
        """
        WITH looked (id, origin, position) AS (
            SELECT id, COALESCE(origin, id), position FROM objective WHERE \(scope)
        )
        SELECT o.position, o.id, o.origin, 'objective', o.id, 0, t.language, t.state
        FROM looked o LEFT JOIN objective_text t ON t.objective_id = o.id
        UNION ALL
        SELECT o.position, o.id, o.origin, 'field', o.id, t.position, t.language, t.state
        FROM looked o JOIN field_text t ON t.objective_id = o.id
        UNION ALL
        SELECT o.position, o.id, o.origin, 'item', i.id, 0, t.language, t.state
        FROM looked o JOIN item i ON i.objective_id = o.id JOIN item_text t ON t.item_id = i.id
        UNION ALL
        SELECT o.position, o.id, o.origin, 'indicator', n.id, 0, t.language, t.state
        FROM looked o JOIN indicator n ON n.objective_id = o.id JOIN indicator_text t ON t.indicator_id = n.id
        WHERE n.item_id IS NULL OR EXISTS (
            SELECT 1 FROM indicator_text a LEFT JOIN item_text b ON b.item_id = n.item_id AND b.language = a.language
            WHERE a.indicator_id = n.id AND (b.text IS NULL OR b.text <> a.name)
        ) OR EXISTS (
            SELECT 1 FROM item_text b LEFT JOIN indicator_text a ON a.indicator_id = n.id AND a.language = b.language
            WHERE b.item_id = n.item_id AND a.name IS NULL
        )
        UNION ALL
        SELECT o.position, o.id, o.origin, 'threshold', n.id, t.position, t.language, t.state
        FROM looked o JOIN indicator n ON n.objective_id = o.id JOIN threshold_text t ON t.indicator_id = n.id
        UNION ALL
        SELECT o.position, o.id, o.origin, 'budget_line', b.id, 0, t.language, t.state
        FROM looked o JOIN budget_line b ON b.objective_id = o.id JOIN budget_line_text t ON t.budget_line_id = b.id
        UNION ALL
        SELECT o.position, o.id, o.origin, 'staff_need', o.id, t.position, t.language, t.state
        FROM looked o JOIN staff_need_text t ON t.objective_id = o.id
        UNION ALL
        SELECT o.position, o.id, o.origin, 'deadline', o.id, t.position, t.language, t.state
        FROM looked o JOIN deadline_text t ON t.objective_id = o.id
        UNION ALL
        SELECT o.position, o.id, o.origin, 'empty', o.id, f.position, f.field, NULL
        FROM looked o JOIN field f ON f.objective_id = o.id
        WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.objective_id = f.objective_id AND i.field_position = f.position)
        """
    }
}

extension SQL.StringInterpolation {
    fileprivate mutating func appendInterpolation(_ scope: ObjectiveTexts.Scope) {
        switch scope {
        case .objective(let id):
            appendLiteral("id = ")
            appendInterpolation(id)
        case .plan(let id):
            appendLiteral("plan_id = ")
            appendInterpolation(id)
        }
    }
}

extension TextPlace {
    /// The text of a row of table, identifier and place, from the fourth column on.
    fileprivate init?(_ row: Row) {
        let id = row.optionalIdentifier(4) as Identifier<Never>?
        guard let id else { return nil }
        let table = row.text(3)
        switch table {
        case "field", "threshold", "staff_need", "deadline": self.init(stored: "\(table)/\(id)/\(row.int(5))")
        default: self.init(stored: "\(table)/\(id)")
        }
    }
}
