import Kernel
import Markup
import Messages
import Strategy

/// What one change did: a sentence for each text or value; of many, one sentence with their count, behind which all of
/// them stand.
struct HistoryDeeds {
    let record: EditRecord
    let words: Words

    func write(_ html: inout HTML) {
        let deeds = record.deeds(words)
        guard let summary = record.summary(words), deeds.count > 1 else {
            for deed in deeds { html(.p, deed) }
            return
        }
        html(.details) { html in
            html(.summary, summary)
            html(.ul) { html in for deed in deeds { html(.li, deed) } }
        }
    }
}

extension EditRecord {
    /// So many sentences are read at once.
    private static let readAtOnce = 3

    /// One sentence for all that the change did; nil where what it did is told as well one by one.
    fileprivate func summary(_ words: Words) -> String? {
        let whole: Set<EditKind> = [.addObjective, .removeObjective, .addChapter, .removeChapter]
        guard whole.contains(kind) || parts.count > Self.readAtOnce else { return nil }
        let place = subject.map { TextPlace.objective($0).stored }
        let titles = parts.filter { $0.place == place || (place == nil && $0.part == .chapterTitle) }
        let title = titles.first { $0.language == words.language } ?? titles.first
        return words.gathered(kind, (title?.became ?? title?.was).map { words.shown($0) }, parts.count)
            + (undoes.map { " " + words.reverses($0) } ?? "")
    }

    /// What was done, a sentence for each text or value.
    public func deeds(_ words: Words) -> [String] {
        var deeds = parts.map { part in
            words.deed(
                kind, part.part, ordinal: part.ordinal, field: part.field, language: part.language, was: part.was,
                became: part.became)
        }
        if deeds.isEmpty { deeds = [words.changedOnly] }
        if let undoes { deeds[deeds.count - 1] += " " + words.reverses(undoes) }
        return deeds
    }
}
