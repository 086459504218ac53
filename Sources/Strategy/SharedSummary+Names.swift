import Kernel

extension SharedSummary {
    /// What its name is sorted by among others, for readers of a language: small letters without accents, articles
    /// and what stands in parentheses.
    public func sortKey(for language: Language) -> String {
        NameKey.words(of: name.best(for: language)?.text ?? slug).joined(separator: " ")
    }

    /// Whether a name begins with these letters, in whichever language, with or without its article.
    public func starts(with letters: String) -> Bool {
        let sought = NameKey.words(NameKey.folded(letters)).joined(separator: " ")
        return name.languages.contains { language in
            guard let text = name[language] else { return false }
            return NameKey.words(of: text).joined(separator: " ").hasPrefix(sought)
                || NameKey.words(NameKey.folded(text)).joined(separator: " ").hasPrefix(sought)
        }
    }
}
