import Foundation
import Kernel
import Strategy

/// What somebody has said and decided already: what they typed for it can still arrive to be kept when it was sent, and
/// must not come back as if it had not been.
struct SaidAlready {
    private let texts: Set<String>

    init(threads: [CommentThread], review: ObjectiveReview? = nil, by person: PersonID?) {
        guard let person else {
            texts = []
            return
        }
        let comments = threads.flatMap(\.comments).filter { $0.author == .person(person) }.map(\.text)
        let remarks = review.flatMap { $0.by == .person(person) ? $0.remarks : nil }
        texts = Set(comments + (remarks.map { [$0] } ?? []))
    }

    /// What is typed and not said yet, by the names of its fields.
    func leaving(_ typing: [String: KeptTyping]) -> [String: KeptTyping] {
        typing.filter { name, typed in !(Self.isSaid(in: name) && texts.contains(Self.kept(typed.text))) }
    }

    private static func isSaid(in name: String) -> Bool {
        name == "comment" || name == "remarks" || name.hasPrefix("answer:")
    }

    /// As the store keeps it.
    private static func kept(_ typed: String) -> String {
        typed.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
