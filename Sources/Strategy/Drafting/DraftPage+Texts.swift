import Kernel

extension DraftPage {
    /// Every text of the objective, in the order of its page: what is translated, one after the other.
    public var texts: [(place: TextPlace, text: LocalizedText)] {
        let content = page.content
        let id = content.objective.id
        var all: [(place: TextPlace, text: LocalizedText)] = [(.objective(id), content.objective.title)]
        for (field, place) in zip(content.fields, places.fields) {
            all.append((.field(id, place), field.label))
            all += field.items.map { (.item($0.id), $0.text) }
        }
        all += content.notes.map { (.item($0.id), $0.text) }
        for (index, indicator) in content.indicators.enumerated() {
            all.append((.indicator(indicator.id), indicator.name))
            let thresholds = places.thresholds.indices.contains(index) ? places.thresholds[index] : []
            all += zip(indicator.thresholds, thresholds).map { (.threshold(indicator.id, $1), $0.text) }
        }
        all += content.budget.map { (.budgetLine($0.id), $0.label) }
        all += zip(content.staff, places.staff).map { (.staff(id, $1), $0.label) }
        all += zip(content.deadlines, places.deadlines).map { (.deadline(id, $1), $0.text) }
        return all
    }
}
