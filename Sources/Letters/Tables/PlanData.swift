import Documents
import Kernel
import Strategy

/// Tables to be given away together, and the plan that they are of.
public struct PlanData: Sendable {
    /// nil where they are of several plans.
    public let plan: Plan?
    /// The first is the one that CSV, which holds a single table, gives.
    public let tables: [Table]

    public init(_ plan: Plan?, _ tables: [Table]) {
        self.plan = plan
        self.tables = tables
    }

    /// The first table as CSV.
    public func csv(decimalMark: CSVWriter.DecimalMark) -> [UInt8] {
        tables.first.map { CSVWriter.bytes(of: $0, decimalMark: decimalMark) } ?? []
    }

    /// The first table as CSV, in pieces.
    ///
    /// - Parameter sink: takes each piece; what it throws ends the writing.
    public func csv(decimalMark: CSVWriter.DecimalMark, to sink: ([UInt8]) throws -> Void) rethrows {
        guard let table = tables.first else { return }
        try CSVWriter.write(table, decimalMark: decimalMark, to: sink)
    }

    /// All of it as a workbook, a sheet a table.
    ///
    /// - Throws: `Problem` of kind `unavailable` where the file cannot be written, as on a full disk.
    public func workbook() throws(Problem) -> [UInt8] {
        let name = plan.flatMap { $0.title.best(for: $0.languages.first ?? .fr)?.text } ?? tables.first?.name ?? ""
        let revision = plan.map { "\($0.slug), revision \($0.revision)" } ?? ""
        return try Workbook(title: name, description: revision, totalWord: "", sheets: tables.map(\.sheet)).bytes()
    }

    /// All of it as one JSON object: `plan`, and a member a table.
    public func json() -> [UInt8] {
        var json = JSONWriter(spreadDepth: 2)
        json.object { json in
            json.member("$schema") { $0.string(PlanData.schemaAddress) }
            if let plan { json.member("plan") { $0.head(of: plan) } }
            for table in tables { json.member(table.name) { $0.rows(of: table) } }
        }
        return json.bytes + [0x0A]
    }

    /// Where the schema of this JSON is published, on the same site.
    public static let schemaAddress = "/schemas/belfry.schema.json"

    /// The schema of all JSON that plans are given away as (JSON Schema, draft 2020-12).
    public static func schema() -> [UInt8] {
        var json = JSONWriter(spreadDepth: 6)
        json.object { json in
            json.member("$schema") { $0.string("https://json-schema.org/draft/2020-12/schema") }
            json.member("title") { $0.string("Belfry: the data of plans") }
            json.member("type") { $0.string("object") }
            json.member("additionalProperties") { $0.boolean(false) }
            json.member("properties") { json in
                json.object { json in
                    json.member("$schema") { json in json.object { $0.member("const") { $0.string(schemaAddress) } } }
                    json.member("plan") { $0.schemaOfHead() }
                    for table in PlanTables.all { json.member(table.name) { $0.schema(ofRows: table) } }
                }
            }
        }
        return json.bytes + [0x0A]
    }
}

extension JSONWriter {
    fileprivate mutating func head(of plan: Plan) {
        object { json in
            json.member("slug") { $0.string(plan.slug) }
            json.member("title") { $0.localized(plan.title, plan.languages) }
            json.member("first_year") { $0.integer(plan.period?.first) }
            json.member("last_year") { $0.integer(plan.period?.last) }
            json.member("languages") { json in json.array(plan.languages) { $0.string($1.rawValue) } }
            json.member("form") { $0.string(plan.form) }
            json.member("revision") { $0.integer(plan.revision) }
        }
    }

    fileprivate mutating func schemaOfHead() {
        object { json in
            json.member("type") { $0.string("object") }
            json.member("description") { $0.string("The plan that the tables are of.") }
            json.member("additionalProperties") { $0.boolean(false) }
            json.member("required") { json in
                json.array(["slug", "title", "first_year", "last_year", "languages", "form", "revision"]) {
                    $0.string($1)
                }
            }
            json.member("properties") { json in
                json.object { json in
                    json.member("slug") { $0.schema("string", "Its name in addresses.") }
                    json.member("title") { json in
                        json.object { json in
                            json.member("type") { $0.string("object") }
                            json.member("description") { $0.string("Its title in each of its languages.") }
                        }
                    }
                    json.member("first_year") { $0.schema("integer", "The first year of its period.", orNull: true) }
                    json.member("last_year") { $0.schema("integer", "The last year of its period.", orNull: true) }
                    json.member("languages") { $0.schema("array", "The languages in which it owes its text.") }
                    json.member("form") { $0.schema("string", "The form of letter that it follows.") }
                    json.member("revision") { $0.schema("integer", "Grows by one with each change.") }
                }
            }
        }
    }

    private mutating func schema(_ type: String, _ meaning: String, orNull: Bool = false) {
        object { json in
            json.member("type") { json in
                if orNull { json.array([type, "null"]) { $0.string($1) } } else { json.string(type) }
            }
            json.member("description") { $0.string(meaning) }
        }
    }
}
