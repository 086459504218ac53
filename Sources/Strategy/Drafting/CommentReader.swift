import Kernel
import Storage

/// Puts threads together of rows of comments.
struct CommentReader {
    private var threads: [CommentID: CommentThread] = [:]
    private var mentions: [CommentID: Set<PersonID>] = [:]
    private var comments: [CommentID: [Comment]] = [:]

    /// Moment, identifier, thread, place, language, kind, author, moment and author of the resolution, text, as
    /// `DraftRows` asks for them.
    mutating func add(_ row: Row, origin: ObjectiveID?) throws {
        let (id, thread): (CommentID, CommentID) = (try row.identifier(1), try row.identifier(2))
        comments[thread, default: []].append(
            Comment(
                id: id, author: Kernel.Actor(stored: row.text(6)) ?? .system,
                at: Instant(milliseconds: row.int64(0)), text: row.text(9), mentions: []))
        guard id == thread, let place = TextPlace(stored: row.text(3)) else { return }
        var resolved: CommentThread.Resolution?
        if let by = row.optionalText(8).flatMap(Kernel.Actor.init(stored:)) {
            resolved = .init(by: by, at: Instant(milliseconds: row.int64(7)))
        }
        threads[thread] = CommentThread(
            id: thread, place: place, language: row.language(4), origin: origin, isQuestion: row.text(5) == "question",
            resolved: resolved, comments: [])
    }

    mutating func add(mention row: Row) throws {
        mentions[try row.identifier(1), default: []].insert(try row.identifier(2))
    }

    /// The oldest first.
    var finished: [CommentThread] {
        threads.map { id, thread in
            var thread = thread
            thread.comments = (comments[id] ?? []).sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { comment in
                var comment = comment
                comment.mentions = (mentions[comment.id] ?? []).sorted()
                return comment
            }
            return thread
        }.sorted { a, b in
            guard let first = a.comments.first, let second = b.comments.first else { return a.id < b.id }
            return (first.at, first.id) < (second.at, second.id)
        }
    }
}
