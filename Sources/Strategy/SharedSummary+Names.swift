import Kernel

extension SharedSummary {
    /// What its name is sorted by among others, for readers of a language: small letters without accents, articles
    /// and what stands in parentheses.
    public func sortKey(for language: Language) -> String {
        NameKey.words(of: name.best(for: language)?.text ?? slug).joined(separator: " ")
    }

    /// Whether its name begins with these letters, with or without its article.
    ///
    /// - Parameter language: of the readers of the name; nil asks for its names in all languages.
    public func starts(with letters: String, in language: Language?) -> Bool {
        let sought = NameKey.words(NameKey.folded(letters)).joined(separator: " ")
        let names = language.map { [name.best(for: $0)?.text] } ?? name.languages.map { name[$0] }
        return names.compactMap { $0 }.contains { text in
            NameKey.words(of: text).joined(separator: " ").hasPrefix(sought)
                || NameKey.words(NameKey.folded(text)).joined(separator: " ").hasPrefix(sought)
        }
    }
}
