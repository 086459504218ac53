import Markup
import Messages
import Strategy

/// A list for each dimension of the plan, with its values.
extension ObjectiveFilters {
    func select(_ dimension: Dimension, at place: Int, _ html: inout HTML) {
        let chosen = query.filter.sortings.sorted().first { $0.dimension == place }
        let name = page.frame.reader.plain(dimension.name)
        select("dimension", id: "dimension-\(place)", name, chosen?.text, all: true, &html) { option in
            for choice in choices.sortings[place - 1] { option(choice.value.text, value(choice.value), choice.count) }
            // What was chosen stays chosen when the form is sent, also where it leaves nothing.
            if let chosen, !choices.sortings[place - 1].contains(where: { $0.value == chosen }) {
                option(chosen.text, value(chosen), 0)
            }
        }
    }

    private func value(_ sorting: ObjectiveFilter.Sorting) -> String {
        guard sorting.value > 0 else { return words.notSaid }
        let dimension = page.frame.facts.dimensions[sorting.dimension - 1]
        return page.frame.reader.plain(dimension.values[sorting.value - 1].name)
    }

    /// `Public : Congrès`
    func name(of sorting: ObjectiveFilter.Sorting) -> String {
        words.pair(
            page.frame.reader.plain(page.frame.facts.dimensions[sorting.dimension - 1].name), value(sorting))
    }
}
