import Kernel

/// Which language of the interface a visitor would rather read (RFC 9110, Accept-Language).
enum PreferredLanguage {
    /// French where they say nothing, English where they read none of ours.
    static func of(_ header: String?) -> Language {
        guard let header, !header.isEmpty else { return .fr }
        var best: (language: Language, weight: Double)?
        // No browser lists as many; who does is not listened to for ever.
        for range in header.split(separator: ",").prefix(20) {
            guard let (language, weight) = parsed(range), weight > 0 else { continue }
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language ?? .en
    }

    private static func parsed(_ range: Substring) -> (Language, Double)? {
        let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
        guard let tag = parts.first?.lowercased() else { return nil }
        let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
        if tag == "*" { return (.fr, weight) }
        guard let language = Language(rawValue: String(tag.prefix { $0 != "-" })),
            Language.ofInterface.contains(language)
        else { return nil }
        return (language, weight)
    }
}
