import Accounts
import Foundation
import Kernel

/// Whom a text names by `@name`: it will wait for them.
///
/// A name is written whole, or by its first word where nobody else has the same; capitals and accents do not count.
/// Whatever else stands behind an `@` is a word like others, such as an e-mail address.
enum Mentions {
    /// In the order in which they are named, each once.
    static func found(in text: String, among people: [Person]) -> [PersonID] {
        let names = names(of: people)
        var found: [PersonID] = []
        let folded = fold(text)
        var before: Character?
        for index in folded.indices {
            defer { before = folded[index] }
            guard folded[index] == "@", before.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
            let rest = folded[folded.index(after: index)...]
            let named = names.filter { begins(rest, with: $0.key) }.max { $0.key.count < $1.key.count }
            if let id = named?.value, !found.contains(id) { found.append(id) }
        }
        return found
    }

    private static func begins(_ rest: Substring, with name: String) -> Bool {
        guard rest.hasPrefix(name) else { return false }
        return rest.dropFirst(name.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }

    /// By whole names, and by first words that one person alone has.
    private static func names(of people: [Person]) -> [String: PersonID] {
        var names: [String: PersonID] = [:]
        var first: [String: [PersonID]] = [:]
        for person in people {
            guard let name = person.name.map(fold), !name.isEmpty else { continue }
            names[name] = person.id
            if let word = name.split(separator: " ").first { first[String(word), default: []].append(person.id) }
        }
        for (word, ids) in first where ids.count == 1 && names[word] == nil { names[word] = ids[0] }
        return names
    }

    private static func fold(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
