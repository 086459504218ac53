import Kernel
import Markup
import Messages
import Search
import Strategy

/// Suggestions as the script in the page reads them.
struct SuggestionsJSON {
    let text: String

    init(_ suggestions: SearchSuggestions, levels: (Plan) -> LevelNames, in language: Language) {
        let words = suggestions.words.map { word in
            Self.object([
                ("text", word.query), ("lang", word.language?.rawValue ?? language.rawValue),
                ("address", SearchLink(query: word.query).address(in: language).text),
            ])
        }
        let named = suggestions.named.map { named in
            let best = named.subject.name.best(for: language)
            let said = Words(in: language)
            return Self.object([
                ("text", best?.text.isolated ?? named.subject.slug), ("lang", (best?.language ?? language).rawValue),
                ("plan", said.singular(of: named.kind) + ", " + said.objectives(named.subject.objectives)),
                ("address", Link.shared(named.kind, named.subject.slug).address(in: language).text),
            ])
        }
        let hits = suggestions.hits.map { hit in
            let reader = Reader(language: language, planLanguages: hit.plan.languages)
            return Self.object([
                ("code", hit.code(Naming(levels(hit.plan), reader))), ("text", hit.title.text.isolated),
                ("lang", hit.language.rawValue), ("plan", reader.plain(hit.plan.title)),
                ("address", hit.link.address(in: language).text),
            ])
        }
        let said = Words(in: language).suggestions(words.count + named.count + hits.count)
        text =
            "{\"said\":\(Self.quoted(said)),\"words\":[\(words.joined(separator: ","))],"
            + "\"named\":[\(named.joined(separator: ","))],\"objectives\":[\(hits.joined(separator: ","))]}"
    }

    private static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(quoted($0.0)):\(quoted($0.1))" }.joined(separator: ",") + "}"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
