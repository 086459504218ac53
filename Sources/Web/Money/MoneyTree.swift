import Kernel
import Markup
import Messages
import Strategy

/// Amounts of objectives with all below them as a tree of pieces, each as high as its amount.
struct MoneyTree {
    let page: MoneyPage
    /// What the amounts are.
    let name: String
    private let amounts: [ObjectiveID: Money]
    private let children: [ObjectiveID?: [Objective]]

    init(page: MoneyPage, name: String, amounts: [(Objective, Money)]) {
        self.page = page
        self.name = name
        self.amounts = Dictionary(amounts.map { ($0.0.id, $0.1) }) { first, _ in first }
        children = Dictionary(grouping: amounts.map(\.0), by: \.parent)
    }

    private var frame: FactsFrame { page.frame }
    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        let roots = (children[nil] ?? []).compactMap(node)
        // A tree without a branching says no more than its one amount.
        guard roots.contains(where: \.branches) || roots.count > 1 && roots.contains(where: { !$0.children.isEmpty })
        else { return }
        let title = words.chartOfTree(name)
        ChartFrame(id: "tree", title: title, source: frame.source, words: words).write(&html) { html in
            html(.p, .class("note"), text: words.treeHint)
            Icicle(title: title, roots: roots, words: words, number: page.money).write(&html)
        }
    }

    private func node(_ objective: Objective) -> Icicle.Node? {
        guard let amount = amounts[objective.id], amount > .zero else { return nil }
        return Icicle.Node(
            code: frame.naming.code(of: objective), title: frame.reader.plain(objective.title),
            language: frame.foreign(objective.title), amount: amount.euros, link: frame.address(of: objective),
            children: (children[objective.id] ?? []).compactMap(node))
    }
}
