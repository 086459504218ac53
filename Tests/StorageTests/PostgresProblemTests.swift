import Kernel
import Testing

@testable import Storage

@Suite struct PostgresProblemTests {
    /// Codes of https://www.postgresql.org/docs/15/errcodes-appendix.html
    @Test(arguments: [
        ("", Problem.Kind.unavailable, Problem.Reason.databaseAway), ("08006", .unavailable, .databaseAway),
        ("57P01", .unavailable, .databaseAway), ("57P03", .unavailable, .databaseAway),
        ("25P03", .unavailable, .databaseAway), ("40001", .unavailable, .databaseBusy),
        ("40P01", .unavailable, .databaseBusy), ("55P03", .unavailable, .databaseBusy),
        ("57014", .unavailable, .databaseBusy), ("53300", .unavailable, .databaseBusy),
        ("53100", .unavailable, .databaseFull), ("25006", .unavailable, .databaseReadOnly(name: "b")),
        ("28P01", .unavailable, .databaseUnreadable(name: "b")),
        ("3D000", .unavailable, .databaseUnreadable(name: "b")),
        ("42501", .unavailable, .databaseUnreadable(name: "b")),
        ("XX001", .unavailable, .databaseUnreadable(name: "b")),
        ("23505", .internal, .unexpected), ("23503", .internal, .unexpected), ("42601", .internal, .unexpected),
    ])
    func codesMeanProblems(_ code: String, _ kind: Problem.Kind, _ reason: Problem.Reason) {
        let problem = Problem(postgres: SQLState(code: code), message: "told", statement: "SELECT $1", database: "b")
        #expect(problem.kind == kind)
        #expect(problem.reason == reason)
        #expect(
            problem.detail == (code.isEmpty ? "PostgreSQL: told: SELECT $1" : "PostgreSQL \(code): told: SELECT $1"))
    }

    @Test func statementsArePreparedOnceTheirTypesAreKnown() {
        var statements = PostgresStatements(limit: 2)
        let first = statements.plan("a", [0, 25])
        #expect(first.types == [0, 25] && first.forgotten == nil)
        #expect(statements.plan("a", [0, 0]).types == nil, "a null can be sent as any type")
        let second = statements.plan("a", [20, 0])
        #expect(second.types == [20, 25] && second.forgotten == first.name && second.name != first.name)
        #expect(statements.plan("a", [20, 25]).name == second.name)
        #expect(statements.plan("b", []).forgotten == nil)
        #expect(statements.plan("a", [20, 25]).types == nil)
        let third = statements.plan("c", [])
        #expect(third.forgotten == "b3", "b was used longest ago")
        statements.forget("c")
        #expect(statements.plan("c", []).types == [])
    }

    @Test func whatBeginsTransactionsStaysPrepared() {
        var statements = PostgresStatements(limit: 2)
        _ = statements.plan("a", [])
        _ = statements.plan("b", [])
        #expect(statements.plan("BEGIN", [], isLasting: true).forgotten == nil)
        for text in ["c", "d", "e"] { #expect(statements.plan(text, []).forgotten != nil) }
        #expect(statements.plan("BEGIN", [], isLasting: true).types == nil)
    }
}
