import Kernel
import Markup
import Messages
import Strategy

/// Deadlines, partners and target groups.
extension WritingPage {
    /// How those are called whom lists and counts know: they follow the items above when a letter is read, and are
    /// corrected here.
    func namesInLists(_ html: inout HTML) {
        let id = objective.id
        var lists: [(name: String, texts: [(TextPlace, LocalizedText)])] = []
        lists.append(
            (words.deadline, zip(draft.places.deadlines, content.deadlines).map { (.deadline(id, $0), $1.text) }))
        lists.append(
            (
                words.name(of: FieldName.partners),
                zip(draft.places.partners, content.partners).map { (.partner(id, $0), $1.printed) }
            ))
        lists.append(
            (
                words.name(of: FieldName.targetGroups),
                zip(draft.places.targetGroups, content.targetGroups).map { (.targetGroup(id, $0), $1.printed) }
            ))
        html(.section, .class("names-in-lists"), .id("names")) { html in
            html(.h2, words.namesInLists)
            for list in lists { named(list.name, list.texts, &html) }
            guard mayWriteValues else { return }
            newDeadline(&html)
            newMention(.partner, &html)
            newMention(.targetGroup, &html)
        }
    }

    private func named(_ name: String, _ texts: [(TextPlace, LocalizedText)], _ html: inout HTML) {
        guard !texts.isEmpty else { return }
        html(.section, .class("written")) { html in
            html(.h3, name)
            for (index, (place, text)) in texts.enumerated() {
                let label = words.numbered(name, index + 1)
                pair(place, text, label, &html)
                if case .deadline(_, let place) = place {
                    let due = content.deadlines[index].due
                    if mayWriteValues {
                        day("due:\(place)", due, &html)
                    } else if let due {
                        facts([(words.lastDay, words.date(due))], &html)
                    }
                }
                guard mayWriteValues else { continue }
                if let button = Self.removal(of: place) {
                    html(.p, .class("item-actions")) { remove(button, label, &$0) }
                }
            }
        }
    }

    private static func removal(of place: TextPlace) -> String? {
        switch place {
        case .deadline(_, let place): "remove-deadline:\(place)"
        case .partner(_, let place): "remove-partner:\(place)"
        case .targetGroup(_, let place): "remove-group:\(place)"
        default: nil
        }
    }
}
