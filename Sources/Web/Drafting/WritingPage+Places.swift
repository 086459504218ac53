import Kernel
import Messages
import Strategy

/// Which texts the page of an objective has, and what they are called there.
extension WritingPage {
    var written: [WrittenText] {
        let (id, places) = (objective.id, draft.places)
        var all = [WrittenText(place: .objective(id), name: words.title)]
        func add(_ name: String, _ places: [TextPlace]) {
            all += places.enumerated().map { WrittenText(place: $1, name: words.numbered(name, $0 + 1)) }
        }
        for (field, place) in zip(content.fields, places.fields) {
            let name = words.year(words.name(of: field.field), field.year)
            if isWritten(field.label) { all.append(WrittenText(place: .field(id, place), name: name)) }
            add(name, field.items.map { .item($0.id) })
        }
        add(words.footnotes, content.notes.map { .item($0.id) })
        add(words.name(of: FieldName.indicators), content.indicators.map { .indicator($0.id) })
        for (indicator, places) in zip(content.indicators, places.thresholds) {
            for (threshold, place) in zip(indicator.thresholds, places) {
                let place = TextPlace.threshold(indicator.id, place)
                guard isOpen(place, threshold.text) else { continue }
                all.append(WrittenText(place: place, name: words.name(of: threshold.level)))
            }
        }
        add(words.budgetLine, content.budget.map { .budgetLine($0.id) })
        add(words.staff, places.staff.map { .staff(id, $0) })
        add(words.deadline, places.deadlines.map { .deadline(id, $0) })
        add(words.name(of: FieldName.partners), places.partners.map { .partner(id, $0) })
        add(words.name(of: FieldName.targetGroups), places.targetGroups.map { .targetGroup(id, $0) })
        return all
    }

    /// A value that was taken away has no field, though its indicator has.
    func isInForm(_ conflict: EditConflict) -> Bool {
        guard let place = place(of: conflict.edit) else { return true }
        guard written(place) != nil else { return false }
        guard case .setMeasurement(let id, let place, _) = conflict.edit else { return true }
        return zip(content.indicators, draft.places.measurements).contains { $0.0.id == id && $0.1.contains(place) }
    }

    /// Where a comment can hang.
    var commentPlaces: [WrittenText] {
        [WrittenText(place: .objective(objective.id), name: words.wholeObjective)]
            + zip(content.fields, draft.places.fields).map { field, place in
                WrittenText(
                    place: .field(objective.id, place), name: words.year(words.name(of: field.field), field.year))
            }
            + content.indicators.enumerated().map { index, indicator in
                WrittenText(
                    place: .indicator(indicator.id),
                    name: words.numbered(words.name(of: FieldName.indicators), index + 1))
            }
    }
}
