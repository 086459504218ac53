import Kernel

/// The names in an item of a list of partners or target groups.
enum Names {
    /// Longer text is no name but a sentence; it stays an item.
    private static let longest = 120

    /// The name that an item is; nil for a sentence, and for words that announce a list.
    static func one(in text: LocalizedText) -> LocalizedText? {
        var names: [Language: String] = [:]
        for language in text.languages {
            guard let name = text[language].flatMap({ name($0) }) else { return nil }
            names[language] = name
        }
        return names.isEmpty ? nil : LocalizedText(names)
    }

    /// The names that an item lists between commas; the item as one name where it lists none.
    ///
    /// Where the languages list unlike numbers of names, only those of the first are taken: which is which is unknown.
    static func several(in text: LocalizedText) -> [LocalizedText] {
        let lists = text.languages.map { language in
            (language: language, names: split(text[language] ?? "").compactMap { name($0) })
        }
        guard let first = lists.first, first.names.count > 1 else { return one(in: text).map { [$0] } ?? [] }
        let equal = lists.filter { $0.names.count == first.names.count }
        return first.names.indices.map { place in
            LocalizedText(Dictionary(uniqueKeysWithValues: equal.map { ($0.language, $0.names[place]) }))
        }
    }

    /// Parts between commas and semicolons outside parentheses, where each is short enough to be a name; else one.
    private static func split(_ text: String) -> [String] {
        var parts: [String] = [""]
        var depth = 0
        for character in text {
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            default: break
            }
            if depth == 0, character == "," || character == ";" {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.allSatisfy { $0.split(separator: " ").count <= 7 } ? parts : [text]
    }

    /// Without the signs that end an item of a list: `les producteurs ;`, `STIB…`, `CIRB.`
    private static func name(_ text: String) -> String? {
        var name = text[...]
        while let first = name.first, first.isWhitespace || first == "," || first == ";" { name.removeFirst() }
        while let last = name.last, last.isWhitespace || last == "," || last == ";" || last == "…" { name.removeLast() }
        if name.last == ".", !name.dropLast().contains(".") { name.removeLast() }
        guard let last = name.last, last != ":", name.utf8.count <= longest else { return nil }
        return String(name)
    }
}
