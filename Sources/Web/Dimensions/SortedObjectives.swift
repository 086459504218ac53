import Kernel
import Markup
import Messages
import Strategy

/// All objectives, each with a choice in each dimension.
struct SortedObjectives {
    let page: DimensionsPage
    private let sorted: PlanDimensions

    init(page: DimensionsPage) {
        self.page = page
        sorted = PlanDimensions(page.facts)
    }

    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        html(.section, .class("written"), .labelled(by: "sorting")) { html in
            html(.h2, .id("sorting"), text: words.sortObjectives)
            html(.p, .class("hint"), text: words.sortObjectivesHint)
            html(.table, .class("sorting")) { html in
                html(.thead) { html in
                    html(.tr) { html in
                        html(.th, .scope(.column), text: words.objective)
                        for dimension in sorted.all {
                            html(.th, .scope(.column)) { $0.passage(dimension.name, page.reader) }
                        }
                    }
                }
                html(.tbody) { html in
                    for summary in page.facts.objectives { html(.tr) { row(summary, &$0) } }
                }
            }
        }
    }

    private func row(_ summary: ObjectiveSummary, _ html: inout HTML) {
        let objective = summary.objective
        html(.th, .class(OutlineRow.depth(objective.depth)), .scope(.row)) { html in
            html(.span, .class("code"), text: page.naming.code(of: objective))
            html.text(" ")
            html.passage(objective.title, page.reader)
        }
        for dimension in sorted.all {
            html(.td) { choice(summary, dimension, &$0) }
        }
    }

    private func choice(_ summary: ObjectiveSummary, _ dimension: Dimension, _ html: inout HTML) {
        let objective = summary.objective
        let name = SentDimensions.field(objective.id, dimension.id)
        let own = dimension.values.first { summary.dimensionValues.contains($0.id) }
        let chosen = page.shown(name, own?.id.description ?? "")
        let above = sorted.value(of: objective, in: dimension).flatMap { $0.by.id == objective.id ? nil : $0.value }
        let label = words.labelled(page.reader.plain(dimension.name), page.naming.code(of: objective))
        // Where the table has no room for its heads.
        html(.span, .class("which"), .hiddenFromSpeech, text: page.reader.plain(dimension.name))
        html(.select, .id(name), .fieldName(name), .label(label)) { html in
            let nothing = above.map { words.asAbove(page.reader.plain($0.name)) } ?? words.notSaid
            html(.option, .value(""), .selected(if: chosen.isEmpty), text: nothing)
            for value in dimension.values {
                let id = value.id.description
                html(.option, .value(id), .selected(if: id == chosen), text: page.reader.plain(value.name))
            }
        }
    }
}
