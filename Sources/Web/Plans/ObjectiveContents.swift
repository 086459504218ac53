import Kernel
import Markup
import Messages
import Strategy

/// The sections of a very long objective, each a link to it, above its text.
struct ObjectiveContents {
    let page: ObjectiveView

    /// How many items an objective has that is read without a list of its sections.
    private static let fewItems = 40

    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        guard Self.isLong(page.model.content) else { return }
        html(.nav, .class("contents"), .labelled(by: "contents")) { html in
            html(.h2, .id("contents"), text: words.onThisPage)
            html(.ul) { html in
                for section in sections {
                    html(.li) { $0(.a, .href(Address(fragment: section.id)), text: section.name) }
                }
            }
        }
    }

    static func isLong(_ content: ObjectiveContent) -> Bool {
        content.fields.reduce(0) { $0 + $1.items.count } > fewItems
    }

    private var sections: [(id: String, name: String)] {
        var names: [String: Int] = [:]
        var sections = FieldSections(page: page).shown.enumerated().map { place, field in
            let name = words.year(words.name(of: field.field), field.year)
            names[name, default: 0] += 1
            // A letter that goes through several subjects has the same fields for each.
            let count = names[name] ?? 1
            return (FieldSections.id(place), count > 1 ? "\(name) (\(count))" : name)
        }
        if !page.model.content.budget.isEmpty { sections.append(("budget", words.money)) }
        if !page.model.children.isEmpty { sections.append(("parts", words.parts)) }
        if !page.model.content.notes.isEmpty { sections.append(("footnotes", words.footnotes)) }
        return sections
    }
}
