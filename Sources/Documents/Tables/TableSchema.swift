import Kernel

extension JSONWriter {
    /// What the rows of a table are, in the words of JSON Schema (draft 2020-12).
    public mutating func schema(ofRows table: TableDescription) {
        object { json in
            json.member("type") { $0.string("array") }
            json.member("description") { $0.string(table.meaning) }
            json.member("items") { json in
                json.object { json in
                    json.member("type") { $0.string("object") }
                    json.member("additionalProperties") { $0.boolean(false) }
                    json.member("required") { json in json.array(table.columns) { $0.string($1.name) } }
                    json.member("properties") { json in
                        json.object { json in
                            for column in table.columns { json.member(column.name) { $0.schema(of: column) } }
                        }
                    }
                }
            }
        }
    }

    private mutating func schema(of column: TableColumn) {
        object { json in
            json.member("description") { $0.string(column.meaning) }
            switch column.kind {
            case .text: json.type("string")
            case .integer: json.type("integer")
            case .decimal, .money: json.type("number")
            case .day:
                json.type("string")
                json.member("format") { $0.string("date") }
            case .choice(let words):
                json.member("enum") { json in
                    json.array(words.map { Optional($0) } + [nil]) { $0.string($1) }
                }
            case .list:
                json.member("type") { $0.string("array") }
                json.member("items") { $0.typed("string") }
            case .localized:
                json.member("type") { $0.string("object") }
                json.member("additionalProperties") { $0.typed("string", orNull: true) }
            }
        }
    }

    private mutating func type(_ name: String) {
        member("type") { json in json.array([name, "null"]) { $0.string($1) } }
    }

    private mutating func typed(_ name: String, orNull: Bool = false) {
        object { json in
            if orNull { json.type(name) } else { json.member("type") { $0.string(name) } }
        }
    }
}
