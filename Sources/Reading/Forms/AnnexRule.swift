import Kernel

/// An annex whose subject is known by its title and, where it is a list, how its entries are labelled.
public struct AnnexRule: Sendable, Equatable {
    public var subject: AnnexSubject
    /// Words of its title: one of them is enough.
    public var titles: [Language: [String]]
    /// Labels of what an entry is about, such as a report; empty where it says so itself.
    public var references: [Language: [String]]
    /// Labels of what an entry is.
    public var contents: [Language: [String]]
    /// Labels of how an entry stands.
    public var followUps: [Language: [String]]

    public init(
        subject: AnnexSubject, titles: [Language: [String]], references: [Language: [String]] = [:],
        contents: [Language: [String]] = [:], followUps: [Language: [String]] = [:]
    ) {
        self.subject = subject
        self.titles = titles
        self.references = references
        self.contents = contents
        self.followUps = followUps
    }
}

extension Form {
    /// What an annex is about, by its title in any language; nil where no rule knows it.
    public func subject(ofAnnex title: [Language: String]) -> AnnexSubject? {
        annexes.first { rule in
            title.contains { language, title in
                let title = Terms.fold(title)
                return (rule.titles[language] ?? []).contains { title.contains(Terms.fold($0)) }
            }
        }?.subject
    }
}
