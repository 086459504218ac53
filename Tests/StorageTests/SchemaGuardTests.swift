import Kernel
import Storage
import StoreTesting
import Testing

/// The schema refuses what is not true, whatever the code says.
@Suite(.onBothEngines) struct SchemaGuardTests {
    private func problem(_ statement: SQL) async throws -> Problem? {
        let database = try emptyDatabase(SampleTable.migrations)
        try await database.write(as: .system) { try SampleTable.add("a", 1, in: $0) }
        do {
            try await database.write(as: .system) { transaction in
                try transaction.execute(statement)
                try SampleTable.record(in: transaction)
            }
            return nil
        } catch let problem as Problem {
            #expect(try await database.read(SampleTable.texts) == ["a"])
            return problem
        }
    }

    @Test func aParentMustExist() async throws {
        let found = try await problem(
            "INSERT INTO word (id, text, parent_id) VALUES (\(SampleTable.id(2)), 'b', \(SampleTable.id(9)))")
        #expect(found?.kind == .internal)
        #expect(found?.detail.uppercased().contains("FOREIGN KEY") == true)
    }

    @Test func aCheckHolds() async throws {
        let found = try await problem("INSERT INTO word (id, text) VALUES (\(SampleTable.id(2)), '')")
        #expect(found?.detail.uppercased().contains("CHECK") == true)
    }

    @Test func aNameIsUnique() async throws {
        let found = try await problem("INSERT INTO word (id, text) VALUES (\(SampleTable.id(2)), 'a')")
        #expect(found?.detail.uppercased().contains("UNIQUE") == true)
    }

    @Test func aValueHasTheTypeOfItsColumn() async throws {
        let found = try await problem("INSERT INTO word (id, text, count) VALUES (\(SampleTable.id(2)), 'b', 'many')")
        #expect(found?.kind == .internal)
    }

    @Test func wordsOfAnotherLanguageThanSQLAreAMistakeOfTheProgram() async throws {
        #expect(try await problem("INSERT INTO nowhere VALUES (1)")?.kind == .internal)
        #expect(try await problem("UPDATE word SET text = $1")?.kind == .internal)
    }

    @Test func rowsMustFillTheirColumns() async throws {
        let database = try emptyDatabase(SampleTable.migrations)
        await #expect(throws: Problem.self) {
            try await database.write(as: .system) {
                try $0.insert(into: "word", ["id", "text"], [[SampleTable.id(1)]])
            }
        }
        try await database.write(as: .system) { transaction in
            try transaction.insert(into: "word", ["id"], [])
            try transaction.insert(
                into: "word", ["id", "text", "weight", "picture"],
                [
                    [SampleTable.id(1), "x", 0.5, [UInt8]([1, 2])],
                    [SampleTable.id(2), "y", nil as Double?, nil as [UInt8]?],
                ])
            try SampleTable.record(in: transaction)
        }
        #expect(try await database.read(SampleTable.texts) == ["x", "y"])
    }
}
