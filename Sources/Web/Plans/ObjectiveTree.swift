import Kernel
import Markup
import Messages
import Strategy

/// The plan's tree beside an objective: where the reader is stands open, the rest is folded away.
struct ObjectiveTree {
    let view: ObjectiveView

    func write(_ html: inout HTML) {
        html(.nav, .class("tree"), .label(view.words.openTree)) { html in
            html(.h2, view.words.openTree)
            list(Branch.trees(of: view.model.surroundings), &html)
        }
    }

    private func list(_ branches: [Branch], _ html: inout HTML) {
        html(.ol) { html in
            for branch in branches {
                html(.li) { html in
                    link(branch.entry.objective, &html)
                    if !branch.children.isEmpty { list(branch.children, &html) }
                }
            }
        }
    }

    private func link(_ objective: Objective, _ html: inout HTML) {
        html(
            .a, .href(view.link(to: objective).address(in: view.reader.language)),
            .current(.page, if: objective.id == view.objective.id)
        ) { html in
            html(.span, .class("code"), text: view.codes.name(of: objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(objective.title, view.reader) }
        }
    }
}
