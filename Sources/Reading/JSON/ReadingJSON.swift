import Kernel

extension Reading {
    /// The reading as JSON in UTF-8, one section a line, in the form that the guide documents.
    public func json() -> [UInt8] {
        var json = JSONWriter(spreadDepth: 2)
        let languages = self.languages
        json.object { json in
            json.member("source") { source.write(to: &$0) }
            json.member("letters") { json in json.array(letters) { $1.write(to: &$0, languages: languages) } }
            json.member("lines") { json in
                json.object { json in
                    json.member("runs") { json in json.array(lines.runs) { $1.write(to: &$0) } }
                }
            }
            json.member("findings") { json in json.array(findings) { $1.write(to: &$0) } }
        }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

extension Reading {
    /// The languages that any heading is in: every field lists its items in each, be it none.
    private var languages: [Language] {
        Set(letters.flatMap(\.sections).flatMap(\.title.keys)).sorted()
    }
}

extension Source {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name") { $0.string(name) }
            json.member("sha256") { $0.string(sha256) }
            json.member("encoding") { $0.string(encoding.rawValue) }
            json.member("lines") { $0.integer(lines) }
        }
    }
}

extension JSONWriter {
    /// A value a language, in the order of the languages.
    fileprivate mutating func byLanguage<Value>(_ values: [Language: Value], _ write: (inout JSONWriter, Value) -> Void)
    {
        object { json in
            for (language, value) in values.sorted(by: { $0.key < $1.key }) {
                json.member(language.rawValue) { write(&$0, value) }
            }
        }
    }

    fileprivate mutating func printed(_ text: Printed) { byLanguage(text) { $0.string($1) } }

    fileprivate mutating func passages(_ passages: [Language: [Passage]]) {
        byLanguage(passages) { json, list in json.array(list) { $0.string($1.text) } }
    }
}

extension Letter {
    fileprivate func write(to json: inout JSONWriter, languages: [Language]) {
        json.object { json in
            json.member("title") { $0.printed(title) }
            json.member("period") { $0.integer(period) }
            json.member("sections") { json in json.array(sections) { $1.write(to: &$0, languages: languages) } }
        }
    }
}

extension Section {
    fileprivate func write(to json: inout JSONWriter, languages: [Language]) {
        json.object { json in
            json.member("number") { $0.string(number) }
            json.member("kind") { $0.string(kind.rawValue) }
            json.member("code") { $0.string(code) }
            json.member("objective") { $0.string(objective) }
            json.member("depth") { $0.integer(depth) }
            json.member("year") { $0.integer(year) }
            json.member("title") { $0.printed(title) }
            json.member("heading") { $0.printed(heading) }
            json.member("lines") { json in json.byLanguage(lines) { $0.integer($1) } }
            json.member("fields") { json in json.array(fields) { $1.write(to: &$0, languages: languages) } }
            json.member("paragraphs") { $0.passages(paragraphs) }
            json.member("notes") { $0.passages(notes) }
            json.member("tables") { json in json.array(tables) { $1.write(to: &$0) } }
            json.member("budgets") { json in json.array(budgets) { $1.write(to: &$0) } }
            json.member("staff") { json in json.array(staff) { $1.write(to: &$0) } }
            json.member("thresholds") { json in json.array(thresholds) { $1.write(to: &$0) } }
            json.member("baselines") { json in json.array(baselines) { $1.write(to: &$0) } }
        }
    }
}

extension Field {
    fileprivate func write(to json: inout JSONWriter, languages: [Language]) {
        json.object { json in
            json.member("field") { $0.string(field.rawValue) }
            json.member("label") { $0.printed(label) }
            for language in languages {
                json.member(language.rawValue) { json in json.array(items[language] ?? []) { $0.string($1.text) } }
            }
            json.member("lines") { json in
                json.byLanguage(items) { json, passages in json.array(passages) { $0.integer($1.firstLine) } }
            }
        }
    }
}

extension Table {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            for (language, rows) in rows.sorted(by: { $0.key < $1.key }) {
                json.member(language.rawValue) { json in
                    json.array(rows) { json, cells in json.array(cells) { $0.string($1) } }
                }
            }
            json.member("lines") { json in json.array(lines) { $0.integer($1) } }
        }
    }
}

extension BudgetFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code") { $0.string(code) }
            for (language, text) in label.sorted(by: { $0.key < $1.key }) {
                json.member(language.rawValue) { $0.string(text) }
            }
            json.member("amount") { $0.number(amount) }
            json.member("role") { $0.string(role.rawValue) }
            json.member("kind") { $0.string(kind.rawValue) }
            json.member("appropriation") { $0.string(appropriation?.rawValue) }
            json.member("year") { json in
                if let period, period.first != period.last {
                    json.string(period.description)
                } else {
                    json.integer(period?.first)
                }
            }
            json.member("line") { $0.integer(line) }
        }
    }
}

extension StaffFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("fte") { $0.number(fte) }
            json.member("min") { $0.number(min) }
            json.member("max") { $0.number(max) }
            json.member("label") { $0.printed(label) }
            json.member("line") { $0.integer(line) }
        }
    }
}

extension ThresholdFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("level") { $0.string(level.rawValue) }
            for (language, text) in text.sorted(by: { $0.key < $1.key }) {
                json.member(language.rawValue) { $0.string(text) }
            }
            json.member("min") { $0.number(min) }
            json.member("max") { $0.number(max) }
            json.member("line") { $0.integer(line) }
        }
    }
}

extension BaselineFact {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            for (language, text) in indicator.sorted(by: { $0.key < $1.key }) {
                json.member(language.rawValue) { $0.string(text) }
            }
            json.member("values") { json in
                json.array(values) { json, value in
                    json.object { json in
                        json.member("year") { $0.integer(value.year) }
                        json.member("value") { $0.number(value.value) }
                    }
                }
            }
            json.member("unit") { $0.string(unit) }
            json.member("line") { $0.integer(line) }
        }
    }
}

extension LineAccount.Run {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("from") { $0.integer(from) }
            json.member("to") { $0.integer(to) }
            json.member("language") { $0.string(language?.rawValue ?? "none") }
            json.member("state") { $0.string(state.rawValue) }
        }
    }
}

extension Finding {
    fileprivate func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("line") { $0.integer(line) }
            json.member("last_line") { $0.integer(lastLine) }
            json.member("kind") { $0.string(kind.rawValue) }
            json.member("number") { $0.string(number) }
            json.member("parameters") { json in
                json.object { json in
                    for (name, value) in parameters.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                        json.member(name.rawValue) { $0.string(value) }
                    }
                }
            }
        }
    }
}
