import Kernel
import Markup
import Messages
import Strategy

/// The plan's tree beside an objective: where the reader is stands open, the rest is folded away.
struct ObjectiveTree {
    let page: ObjectiveView

    func write(_ html: inout HTML) {
        html(.nav, .class("tree"), .label(page.words.openTree)) { html in
            html(.h2, page.words.openTree)
            list(surroundings, &html)
        }
    }

    /// The outermost objectives, and what is under each step on the way to this one.
    private var surroundings: Branches {
        let open = page.model.ancestors.map(\.id) + [page.objective.id]
        let all = page.outline.objectives
        return Branches(
            all.indices.filter { all[$0].objective.parent.map { open.contains($0) } ?? true }.map { all[$0] })
    }

    private func list(_ branches: Branches, _ html: inout HTML) {
        html(.ol) { html in
            for branch in branches {
                html(.li) { html in
                    link(branch.heading.objective, &html)
                    if !branch.under.isEmpty { list(branch.under, &html) }
                }
            }
        }
    }

    private func link(_ objective: Objective, _ html: inout HTML) {
        html(
            .a, .href(page.link(to: objective).address(in: page.reader.language)),
            .current(.page, if: objective.id == page.objective.id)
        ) { html in
            html(.span, .class("code"), text: page.naming.code(of: objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(objective.title, page.reader) }
        }
    }
}
