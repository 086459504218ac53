import Kernel
import Markup
import Messages
import Strategy

/// What narrows a list of names and orders it: plain links and a form whose answer has an address.
struct SharedFilter {
    let selection: SharedSelection
    let entries: [SharedSummary]
    let reader: Reader

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        letters(&html)
        initials(&html)
        order(&html)
    }

    private func letters(_ html: inout HTML) {
        html(.form, .class("ask"), .action(Link.sharedList(bare).address(in: reader.language))) { html in
            html(.label, .for("starts"), text: words.firstLetters)
            html(.input, .type("text"), .id("starts"), .name("starts"), .value(selection.starts))
            if selection.order != .name {
                html(.input, .type("hidden"), .name("sort"), .value(selection.order.rawValue))
            }
            html(.button, .class("button"), .type("submit"), text: words.show)
        }
    }

    /// The list of everybody: a form's answer says itself what was asked.
    private var bare: SharedSelection { SharedSelection(selection.kind, plan: selection.plan) }

    private func initials(_ html: inout HTML) {
        let found = Set(entries.compactMap { $0.sortKey(for: reader.textLanguage).first.map { String($0) } }).sorted()
        guard entries.count > 20, found.count > 1 else { return }
        html(.nav, .class("filter initials"), .label(words.firstLetters)) { html in
            html(.ul) { html in
                option(words.allNames, isCurrent: selection.starts.isEmpty, &html) { $0.starts = "" }
                for letter in found {
                    option(letter.uppercased(), isCurrent: selection.starts == letter, &html) { $0.starts = letter }
                }
            }
        }
    }

    private func order(_ html: inout HTML) {
        html(.nav, .class("filter"), .label(words.sorted)) { html in
            html(.ul) { html in
                for order in SharedSelection.Order.allCases {
                    let name = order == .name ? words.byName : words.byObjectives
                    option(name, isCurrent: order == selection.order, &html) { $0.order = order }
                }
            }
        }
    }

    private func option(
        _ name: String, isCurrent: Bool, _ html: inout HTML, _ change: (inout SharedSelection) -> Void
    ) {
        var other = selection
        other.page = 1
        change(&other)
        html(.li) { html in
            html(
                .a, .href(Link.sharedList(other).address(in: reader.language)), .current(.yes, if: isCurrent),
                text: name)
        }
    }
}
