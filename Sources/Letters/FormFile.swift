import Kernel
import Reading
import Yams

/// A form read from YAML (1.1, as Yams reads it). Each mistake names the file's line.
public enum FormFile {
    /// The form that a YAML text describes.
    ///
    /// - Throws: `Problem` of kind `invalid` whose reason names the key, its line and what is allowed.
    public static func form(yaml: String, name: String) throws(Problem) -> Form {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            let (line, words) = error.place
            throw Problem(.invalid, .formInvalid(name: name, line: line, mistake: .syntax(words)))
        } catch {
            throw Problem(.invalid, .formInvalid(name: name, line: nil, mistake: .syntax("")), detail: "\(error)")
        }
        guard let root else {
            throw Problem(.invalid, .formInvalid(name: name, line: 1, mistake: .missing(key: "name")))
        }
        return try FormNode(root, key: "", file: name).form()
    }
}

extension YamlError {
    /// The line, and the parser's own words.
    fileprivate var place: (Int?, String) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, problem)
        case .duplicatedKeysInMapping(let keys, let context):
            (context.mark.line, keys.map { "\($0)" }.joined(separator: ", "))
        case .reader(let problem, _, _, _): (nil, problem)
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded: (nil, "")
        }
    }
}

/// A node of the file on its way to a value.
private struct FormNode {
    let node: Node
    let key: String
    let file: String

    init(_ node: Node, key: String, file: String) {
        self.node = node
        self.key = key
        self.file = file
    }

    func form() throws(Problem) -> Form {
        let keys = try mapping([
            "name", "title", "languages", "numbering", "levels", "chapters", "annexes", "known_annexes",
            "unnumbered_chapters", "title_pages", "page_headers", "periods", "fields", "terms",
        ])
        let languages: [Language] = try required("languages", in: keys).values { node throws(Problem) in
            try node.choice()
        }
        guard !languages.isEmpty else { throw mistake(.missing(key: "languages")) }
        let form = Form(
            name: try required("name", in: keys).text(), title: try required("title", in: keys).printed(),
            languages: languages,
            levels: try required("levels", in: keys).values { node throws(Problem) in try node.level() },
            numbering: try keys["numbering"]?.choice() ?? .none,
            periods: try keys["periods"]?.values { node throws(Problem) in try node.period() } ?? [],
            fields: try keys["fields"]?.values { node throws(Problem) in try node.field() } ?? [],
            chapterWords: try keys["chapters"]?.words() ?? [:], annexWords: try keys["annexes"]?.words() ?? [:],
            annexes: try keys["known_annexes"]?.values { node throws(Problem) in try node.annex() } ?? [],
            unnumberedChapters: try keys["unnumbered_chapters"]?.words() ?? [:],
            titleWords: try keys["title_pages"]?.words() ?? [:],
            pageHeaders: try keys["page_headers"]?.texts() ?? [], terms: try keys["terms"]?.terms() ?? Terms())
        guard !form.levels.isEmpty else { throw mistake(.missing(key: "levels")) }
        return form
    }

    private func level() throws(Problem) -> LevelRule {
        let keys = try mapping(["kind", "name", "words", "picture"])
        let kind: Section.Kind = try required("kind", in: keys).choice()
        guard [.strategic, .operational, .project].contains(kind) else {
            let allowed = [Section.Kind.strategic, .operational, .project].map(\.rawValue)
            throw mistake(.unknownValue(key: "kind", value: kind.rawValue, allowed: allowed))
        }
        return LevelRule(
            kind: kind, name: try keys["name"]?.printed() ?? [:], words: try keys["words"]?.words() ?? [:],
            picture: try keys["picture"]?.picture())
    }

    private func picture() throws(Problem) -> String {
        let text = try text()
        guard text.contains(where: { $0 == "0" || $0 == "A" }) else {
            throw mistake(.badPattern(key: key, pattern: text))
        }
        return text
    }

    private func period() throws(Problem) -> PeriodRule {
        let keys = try mapping(["field", "words"])
        return PeriodRule(
            field: try required("field", in: keys).choice(), words: try required("words", in: keys).words())
    }

    private func field() throws(Problem) -> FieldRule {
        let keys = try mapping(["field", "labels", "inline", "within"])
        return FieldRule(
            field: try required("field", in: keys).choice(), labels: try required("labels", in: keys).words(),
            isInline: try keys["inline"]?.flag() ?? false, within: try keys["within"]?.choice())
    }

    private func annex() throws(Problem) -> AnnexRule {
        let keys = try mapping(["annex", "titles", "references", "contents", "follow_ups"])
        return AnnexRule(
            subject: try required("annex", in: keys).choice(), titles: try required("titles", in: keys).words(),
            references: try keys["references"]?.words() ?? [:], contents: try keys["contents"]?.words() ?? [:],
            followUps: try keys["follow_ups"]?.words() ?? [:])
    }

    private func terms() throws(Problem) -> Terms {
        let names = [
            "staff", "commitment", "payment", "article", "both_appropriations", "total", "executed", "budget",
            "revenue", "green",
            "orange",
            "red", "below", "above", "currently", "or", "in_year",
        ]
        let keys = try mapping(names)
        func folded(_ key: String) throws(Problem) -> [String] { try keys[key]?.texts().map { Terms.fold($0) } ?? [] }
        return Terms(
            staff: try folded("staff"), commitment: try folded("commitment"), payment: try folded("payment"),
            article: try folded("article"), total: try folded("total"), executed: try folded("executed"),
            bothAppropriations: try folded("both_appropriations"), budget: try folded("budget"),
            revenue: try folded("revenue"),
            colours: [.green: try folded("green"), .orange: try folded("orange"), .red: try folded("red")],
            below: try folded("below"), above: try folded("above"), currently: try folded("currently"),
            or: try folded("or"), inYear: try folded("in_year"))
    }
}

extension FormNode {
    private func mistake(_ mistake: Problem.FormMistake) -> Problem {
        Problem(.invalid, .formInvalid(name: file, line: node.mark?.line, mistake: mistake))
    }

    /// The entries of a mapping that has no keys but these.
    private func mapping(_ known: [String]) throws(Problem) -> [String: FormNode] {
        guard case .mapping(let mapping) = node else { throw mistake(.wrongType(key: key, expected: "mapping")) }
        var entries: [String: FormNode] = [:]
        for (name, value) in mapping {
            let text = name.string ?? ""
            guard known.contains(text) else {
                let nearest = Spelling.nearest(to: text, among: known)
                throw FormNode(name, key: text, file: file).mistake(.unknownKey(text, nearest: nearest))
            }
            entries[text] = FormNode(value, key: text, file: file)
        }
        return entries
    }

    private func required(_ name: String, in keys: [String: FormNode]) throws(Problem) -> FormNode {
        guard let found = keys[name] else { throw mistake(.missing(key: name)) }
        return found
    }

    private func text() throws(Problem) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            throw mistake(.wrongType(key: key, expected: "text"))
        }
        return scalar.string
    }

    private func flag() throws(Problem) -> Bool {
        guard let value = node.bool else { throw mistake(.wrongType(key: key, expected: "true, false")) }
        return value
    }

    private func choice<Value: RawRepresentable & CaseIterable>() throws(Problem) -> Value
    where Value.RawValue == String {
        let text = try text()
        guard let value = Value(rawValue: text) else {
            throw mistake(.unknownValue(key: key, value: text, allowed: Value.allCases.map(\.rawValue)))
        }
        return value
    }

    private func values<Value>(_ value: (FormNode) throws(Problem) -> Value) throws(Problem) -> [Value] {
        guard case .sequence(let sequence) = node else { throw mistake(.wrongType(key: key, expected: "list")) }
        var values: [Value] = []
        for inner in sequence { values.append(try value(FormNode(inner, key: key, file: file))) }
        return values
    }

    private func texts() throws(Problem) -> [String] { try values { node throws(Problem) in try node.text() } }

    private func byLanguage<Value>(_ value: (FormNode) throws(Problem) -> Value) throws(Problem) -> [Language: Value] {
        let entries = try mapping(Language.allCases.map(\.rawValue))
        var values: [Language: Value] = [:]
        for (name, inner) in entries {
            if let language = Language(rawValue: name) { values[language] = try value(inner) }
        }
        return values
    }

    private func printed() throws(Problem) -> Printed { try byLanguage { node throws(Problem) in try node.text() } }

    private func words() throws(Problem) -> [Language: [String]] {
        try byLanguage { node throws(Problem) in try node.texts() }
    }
}
