import Kernel

/// Who is meant by a printed name: partners, or target groups, by the keys of the names they are known by.
///
/// A mention is whoever is known by its name in the first language in which it is printed. Its names in other
/// languages are learnt, so that a later mention in one of these alone finds the same; they never decide where the
/// first is printed, because two languages may have been paired wrongly, and a false union is worse than a double.
/// A spelling about which a person decided goes before both, in whichever language.
struct SharedNames<Subject> {
    private var subjects: [String: Identifier<Subject>] = [:]
    private var named: Set<Naming> = []
    /// What was learnt from mentions, to be kept.
    private(set) var newSubjects: [Identifier<Subject>] = []
    private(set) var newKeys: [(key: String, subject: Identifier<Subject>)] = []
    private(set) var newNames: [(subject: Identifier<Subject>, language: Language, name: String)] = []

    private struct Naming: Hashable {
        let subject: Identifier<Subject>
        let language: Language
    }

    mutating func learn(key: String, of subject: Identifier<Subject>) { subjects[key] = subject }

    mutating func learn(language: Language, of subject: Identifier<Subject>) {
        named.insert(Naming(subject: subject, language: language))
    }

    /// Who a printed name means; `new` where nobody is known by it yet, who is known by it from now on.
    mutating func subject(of printed: LocalizedText, orNew new: Identifier<Subject>) -> Identifier<Subject> {
        let keys = printed.versions.map { NameKey($0.text).text }
        let decided = printed.versions.compactMap { subjects[NameKey.exact($0.text)] }.first
        let subject: Identifier<Subject>
        if let known = decided ?? keys.first.flatMap({ subjects[$0] }) {
            subject = known
        } else {
            subject = new
            newSubjects.append(new)
        }
        for key in keys where subjects[key] == nil {
            subjects[key] = subject
            newKeys.append((key, subject))
        }
        for version in printed.versions {
            guard named.insert(Naming(subject: subject, language: version.language)).inserted else { continue }
            newNames.append((subject, version.language, version.text))
        }
        return subject
    }
}
