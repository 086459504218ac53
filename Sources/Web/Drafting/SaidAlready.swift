import Foundation
import Kernel
import Strategy

/// What somebody has said and decided already: what they typed for it can still arrive to be kept when it was sent, and
/// must not come back as if it had not been.
struct SaidAlready {
    private struct Said {
        let text: String
        let at: Instant
    }

    /// By the names of the fields in which it was typed.
    private var said: [String: [Said]] = [:]

    /// How long after it was sent something typed can still arrive. The same words typed later are meant anew.
    private static let milliseconds: Int64 = 60_000

    init(threads: [CommentThread], review: ObjectiveReview? = nil, by person: PersonID?) {
        guard let person else { return }
        for thread in threads {
            for (index, comment) in thread.comments.enumerated() where comment.author == .person(person) {
                let name = index == 0 ? "comment" : "answer:\(thread.id)"
                said[name, default: []].append(Said(text: comment.text, at: comment.at))
            }
        }
        if let review, review.by == .person(person), let remarks = review.remarks {
            said["remarks"] = [Said(text: remarks, at: review.at)]
        }
    }

    /// What is typed and not said yet, by the names of its fields.
    func leaving(_ typing: [String: KeptTyping]) -> [String: KeptTyping] {
        typing.filter { name, typed in
            let text = Self.kept(typed.text)
            return !(said[name] ?? []).contains {
                $0.text == text && typed.at.milliseconds <= $0.at.milliseconds + Self.milliseconds
            }
        }
    }

    /// As the store keeps it.
    private static func kept(_ typed: String) -> String {
        typed.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
