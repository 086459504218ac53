import Foundation

@testable import Storage

/// A database of many items, made by a few statements: thirty plans of a thousand objectives of ten items each.
enum LargeDatabase {
    static let objectives = 30_000
    static let items = 300_000

    /// Fills a file that has the tables of plans and nothing in them.
    static func fill(_ path: String) throws {
        let file = try SQLiteFile(path: path, .writing)
        try file.texts("BEGIN")
        for statement in statements { try file.texts("WITH RECURSIVE \(numbers)\n" + statement) }
        try file.texts("INSERT INTO search_index (rowid, tokens) SELECT document_id, tokens FROM search_text")
        try file.texts("COMMIT")
    }

    private static let numbers = "n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(items))"

    /// Of 16 bytes, as an identifier is: four letters and a number.
    private static func id(_ word: String, _ number: String) -> String {
        "CAST(printf('\(word)%012d', \(number)) AS BLOB)"
    }

    private static let statements = [
        """
        INSERT INTO plan (id, slug, form, first_year, last_year, revision)
        SELECT \(id("plan", "i")), 'plan-' || i, 'orientation-letter', 2000 + i, 2000 + i, 1 FROM n LIMIT 30
        """,
        """
        INSERT INTO plan_text (plan_id, language, position, title, state)
        SELECT \(id("plan", "i")), 'fr', 0, 'Plan n° ' || i, 'draft' FROM n LIMIT 30
        """,
        """
        INSERT INTO journal (id, at, actor, action, subject_kind, subject_id, plan_id, revision, became)
        SELECT \(id("jour", "i")), 1700000000000 + i, 'system', 'add', 'plan', \(id("plan", "i")),
            \(id("plan", "i")), 1, '{"slug":"plan-' || i || '"}' FROM n LIMIT 30
        """,
        """
        INSERT INTO objective (id, plan_id, parent_id, level, number, depth, position)
        SELECT \(id("obje", "i")), \(id("plan", "i / 1000")),
            CASE WHEN i % 10 > 0 THEN \(id("obje", "i - i % 10")) END,
            CASE WHEN i % 10 > 0 THEN 'operational' ELSE 'strategic' END, 'I.' || (i % 1000),
            CASE WHEN i % 10 > 0 THEN 2 ELSE 1 END, i % 1000
        FROM n LIMIT \(objectives)
        """,
        """
        INSERT INTO objective_text (objective_id, language, title, state)
        SELECT \(id("obje", "i")), 'fr', 'Objectif été ' || i, 'approved' FROM n LIMIT \(objectives)
        """,
        """
        INSERT INTO item (objective_id, position, id, shape, depth)
        SELECT \(id("obje", "i / 10")), i % 10, \(id("item", "i")), 'bullet', 0 FROM n
        """,
        """
        INSERT INTO item_text (item_id, language, text, state, first_line, last_line)
        SELECT \(id("item", "i")), 'fr', 'Un point parmi d’autres, le n° ' || i, 'draft', i + 1, i + 2 FROM n
        """,
        """
        INSERT INTO search_document (id, plan_id, objective_id, language, words)
        SELECT i + 1, \(id("plan", "i / 1000")), \(id("obje", "i")), 'fr', 'objectif ete ' || i
        FROM n LIMIT \(objectives)
        """,
        """
        INSERT INTO search_text (document_id, text, tokens)
        SELECT i + 1, 'Objectif été ' || i, 'fobject fete x' || i FROM n LIMIT \(objectives)
        """,
    ]
}
