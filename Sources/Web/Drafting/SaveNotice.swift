import Markup
import Messages
import Strategy

/// What came of a form, for the sentence about it.
struct SaveNotice: Hashable {
    /// How many changes were kept.
    let changes: Int
    /// The revision of the only change, which can be undone at once.
    let revision: Int?

    init(_ outcomes: [EditOutcome]) {
        let revisions = outcomes.compactMap { outcome in
            if case .done(let revision, _) = outcome { revision } else { nil }
        }
        // What was chosen in dimensions was one change, however many choices it is.
        let made = Set(revisions)
        changes = made.count
        revision = made.count == 1 ? made.first : nil
    }

    /// `3` changes, or `r17`, the revision of one.
    init?(_ text: String) {
        if text.hasPrefix("r"), let revision = Int(text.dropFirst()) {
            (changes, self.revision) = (1, revision)
        } else if let count = Int(text), count >= 0 {
            (changes, revision) = (count, nil)
        } else {
            return nil
        }
    }

    var text: String { revision.map { "r\($0)" } ?? "\(changes)" }

    func sentence(_ words: Words) -> String { changes == 0 ? words.nothingToSave : words.savedChanges(changes) }

    /// - Parameter undo: where the only change is taken back, by its revision.
    func write(undo: (Int) -> Link, _ reader: Reader, _ html: inout HTML) {
        html(.div, .class("notice"), .role("status")) { html in
            html(.p, sentence(reader.words))
            guard let revision else { return }
            let token = reader.caller?.formToken ?? ""
            html.postButton(undo(revision).address(in: reader.language), token: token, reader.words.undo)
        }
    }
}

/// What was done to a draft as a whole.
enum DraftNotice: String, Hashable {
    case begun, published
    /// The plan of the next period, in which days of deadlines were moved.
    case next

    func sentence(_ words: Words) -> String {
        switch self {
        case .begun: words.draftBegun
        case .published: words.draftPublished
        case .next: words.nextBegun
        }
    }
}
