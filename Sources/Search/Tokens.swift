import Kernel

/// How words become tokens of the index: plain letters and digits, which every engine keeps as they are.
///
/// The first letter says what it is, so that stems of one language never meet another's, and no filter for a language
/// is needed: `fvel` is the French stem of `vélo`.
enum TokenKind {
    static func letter(of language: Language) -> String {
        switch language {
        case .fr: "f"
        case .nl: "n"
        case .en: "e"
        case .de: "d"
        }
    }

    /// A code or a number.
    static let code = "x"
    /// What a longer code begins with: `12.017` of `12.017.08.01.1211`.
    static let beginning = "y"
    /// The number or the code of the objective itself.
    static let name = "k"
    /// In front of the token of a word of the title.
    static let title = "t"
    /// Between two passages, so that no phrase crosses from one to the other.
    static let border = "s"

    static func code(_ word: some Sequence<UInt8>) -> String { code + SearchQuery.joined(word) }

    /// The beginnings of a code that end at a dot and have two parts at least, without the code itself.
    static func beginnings(of code: [UInt8]) -> [String] {
        let parts = code.split(separator: UInt8(ascii: "."))
        guard parts.count > 2 else { return [] }
        return (2..<parts.count).map { count in
            let part = Array(parts.prefix(count).joined(separator: [UInt8(ascii: ".")]))
            return beginning + SearchQuery.joined(FoldedWord.withoutGroups(part) ?? part)
        }
    }
}

/// What a search can be narrowed by: a token that every document has of each sort.
public enum SearchFacet: Sendable, Hashable {
    case plan(PlanID)
    /// nil for an objective of which nobody says how it stands.
    case status(Status?)
    case language(Language)
    case objectives
    case chapters

    var token: String {
        switch self {
        case .plan(let id): "zp" + id.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        case .status(let status): "zs" + (status?.rawValue.filter { $0 != "_" } ?? "none")
        case .language(let language): "zl" + language.rawValue
        case .objectives: "zko"
        case .chapters: "zkc"
        }
    }
}
