import Kernel

// What a person can decide about who is who, as functions of values: the store only reads and writes.
extension SharedState {
    /// With everything of another: its mentions, its addresses, which lead here from now on, its names where there is
    /// none in the language, and what it was known by.
    func merging(_ other: SharedState) -> SharedState {
        var merged = self
        merged.slugs += other.slugs.map { Slug(slug: $0.slug, isCurrent: false) }
        merged.names += other.names.filter { name in !names.contains { $0.language == name.language } }
        merged.keys += other.keys.map { Key(key: $0.key, isDecided: true) }
        merged.mentions += other.mentions
        return merged
    }

    /// Called otherwise in a language; known by that name from now on, unless somebody else is.
    func renamed(_ name: String, in language: Language, isKeyFree: Bool) -> SharedState {
        var renamed = self
        renamed.names.removeAll { $0.language == language }
        renamed.names.append(Name(language: language, name: name, state: LocalizedText.State.approved.rawValue))
        let key = NameKey(name).text
        if isKeyFree { renamed.keys.append(Key(key: key, isDecided: true)) }
        return renamed
    }

    /// What stays and what becomes one of its own when the mentions of some places are taken out.
    ///
    /// The spelling that was asked for is remembered exactly as it is, and every name that only the mentions taken out
    /// have goes along, so that a further letter is read in the same way.
    ///
    /// - Parameters:
    ///   - printed: what each mention prints.
    ///   - new: the identity of what is taken out.
    ///   - slugs: the names in addresses that are free.
    func splitting(
        _ spelling: String, printed: [Place: LocalizedText], new: SharedID, slugs: inout SharedSlugs
    ) -> (rest: SharedState, taken: SharedState) {
        let out = mentions.filter { printed[$0]?.prints(spelling) == true }
        let staying = Spellings(mentions.filter { !out.contains($0) }.map { printed[$0] ?? LocalizedText() })
        let leaving = Spellings(out.map { printed[$0] ?? LocalizedText() })
        var rest = self
        var taken = SharedState(id: new)
        taken.mentions = out
        taken.names = leaving.names
        taken.keys = keys.filter { leaving.keys.contains($0.key) && !staying.keys.contains($0.key) }
            .map { Key(key: $0.key, isDecided: true) }
        rest.mentions.removeAll { place in out.contains(place) }
        rest.keys.removeAll { key in taken.keys.contains { $0.key == key.key } || key.key == NameKey.exact(spelling) }
        taken.keys.append(Key(key: NameKey.exact(spelling), isDecided: true))
        rest.names = renewed(staying)
        let stem = SharedSlugs.stem(of: spelling, slugs.kind)
        if let old = formerSlug(stem) {
            // It had this address before it was merged, and gets it back.
            rest.slugs.removeAll { $0.slug == old.slug }
            taken.slugs = [Slug(slug: old.slug, isCurrent: true)]
        } else {
            taken.slugs = [Slug(slug: slugs.next(for: LocalizedText([.fr: spelling])), isCurrent: true)]
        }
        return (rest, taken)
    }

    private func formerSlug(_ stem: String) -> Slug? { slugs.first { $0.slug == stem && !$0.isCurrent } }

    /// The names that are left: one that only what was taken out printed gives way to what is printed most, and a
    /// language that nothing prints any more is left out. What a person approved stays.
    private func renewed(_ staying: Spellings) -> [Name] {
        let approved = names.filter { $0.state == LocalizedText.State.approved.rawValue }
        let printed = staying.names.filter { name in !approved.contains { $0.language == name.language } }
        return approved
            + printed.map { new in
                let old = names.first { $0.language == new.language }
                return old.map { staying.prints($0.name, in: $0.language) ? $0 : new } ?? new
            }
    }
}

extension LocalizedText {
    /// Whether it is printed so in any language.
    fileprivate func prints(_ spelling: String) -> Bool { languages.contains { self[$0] == spelling } }
}

/// How mentions are spelt.
private struct Spellings {
    private var counts: [Language: [String: Int]] = [:]
    private(set) var keys: Set<String> = []

    init(_ texts: [LocalizedText]) {
        for version in texts.flatMap(\.versions) {
            counts[version.language, default: [:]][version.text, default: 0] += 1
            keys.insert(NameKey(version.text).text)
            keys.insert(NameKey.exact(version.text))
        }
    }

    func prints(_ name: String, in language: Language) -> Bool { counts[language]?[name] != nil }

    /// The most frequent one of each language.
    var names: [SharedState.Name] {
        counts.compactMap { language, counts in
            counts.min { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                SharedState.Name(language: language, name: $0.key, state: LocalizedText.State.draft.rawValue)
            }
        }
    }
}
