import ArgumentParser
import Kernel
import Letters
import Messages
import Reading

/// `belfry forms`: the kinds of letter that come with Belfry.
struct FormsCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "forms",
        abstract: "List the forms of letter, or print one to start your own from.",
        discussion: """
            EXAMPLES
              belfry forms
              belfry forms orientation-letter > our-form.yaml
            """)

    @Argument(help: "A form, to print its YAML.")
    var name: String?

    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        if let name {
            // Asked first, for the problem that lists the names there are.
            _ = try Forms.named(name)
            Terminal.print(Array((Forms.yaml(named: name) ?? "").utf8))
            return
        }
        var table = TextTable([.left(words.form), .left(words.languages), .left(words.levels), .left(words.title)])
        for form in try Forms.all() {
            table.add([
                form.name, form.languages.map(\.rawValue).joined(separator: " "),
                form.levels.map { level in level.picture ?? level.words.text(for: form.languages) }
                    .filter { !$0.isEmpty }.joined(separator: ", "),
                LocalizedText(form.title).best(for: words.language)?.text ?? "",
            ])
        }
        Terminal.print(table.text)
    }
}

extension [Language: [String]] {
    /// The usual word in each language: `OO/OD`.
    fileprivate func text(for languages: [Language]) -> String {
        languages.compactMap { self[$0]?.first }.joined(separator: "/")
    }
}
