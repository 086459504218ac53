import Kernel
import Testing

@testable import Storage

@Suite struct SQLiteProblemTests {
    /// Codes of https://www.sqlite.org/rescode.html, extended ones among them.
    @Test(arguments: [
        (5, Problem.Kind.unavailable, Problem.Reason.databaseBusy), (517, .unavailable, .databaseBusy),
        (6, .unavailable, .databaseBusy), (13, .unavailable, .databaseFull),
        (26, .unavailable, .databaseUnreadable(name: "t.db")), (11, .unavailable, .databaseDamaged(name: "t.db")),
        (14, .unavailable, .databaseUnreadable(name: "t.db")), (8, .unavailable, .databaseReadOnly(name: "t.db")),
        (778, .unavailable, .databaseUnreadable(name: "t.db")), (2067, .internal, .unexpected),
        (787, .internal, .unexpected), (1, .internal, .unexpected),
    ])
    func codesMeanProblems(_ code: Int, _ kind: Problem.Kind, _ reason: Problem.Reason) {
        let problem = Problem(sqlite: Int32(code), message: "told", statement: "SELECT $1", database: "t.db")
        #expect(problem.kind == kind)
        #expect(problem.reason == reason)
        #expect(problem.detail == "SQLite \(code): told: SELECT $1")
    }
}
