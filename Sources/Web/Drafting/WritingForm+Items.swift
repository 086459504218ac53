import Kernel
import Markup
import Messages
import Strategy

/// Items in a list, each with its buttons, and the empty pair for one more.
extension WritingForm {
    func items(_ items: [Item], _ name: String, _ html: inout HTML, place: (ItemID) -> TextPlace) {
        for (index, item) in items.enumerated() {
            let label = words.numbered(name, index + 1)
            html(.div, .class("written-item"), .id("item:\(item.id)")) { html in
                pair(place(item.id), item.text, label, &html)
                if mayWriteValues { actions(item, index, of: items.count, label, &html) }
            }
        }
    }

    /// Buttons of the form: what was typed elsewhere is saved with them.
    private func actions(_ item: Item, _ index: Int, of count: Int, _ label: String, _ html: inout HTML) {
        html(.p, .class("item-actions"), .role("group"), .label(label)) { html in
            if index > 0 { action("up:\(item.id)", "↑", words.up, &html) }
            if index + 1 < count { action("down:\(item.id)", "↓", words.down, &html) }
            action("split:\(item.id)", words.split, nil, &html)
            if index > 0 { action("join:\(item.id)", words.join, nil, &html) }
            action("remove:\(item.id)", words.remove, nil, &html)
        }
    }

    /// - Parameter key: the list's name in the names of fields.
    func newItem(_ field: String, _ key: String, _ html: inout HTML) {
        html(.details, .class("new-item"), .id("new:\(key)"), isTyped("new:\(key):") ? .open : .closed) { html in
            html(.summary, words.addItem)
            html(.div, .class("sides")) { html in
                for language in plan.languages {
                    box(
                        "new:\(key):\(language.rawValue)", "", language, words.newItem(in: field, language),
                        state: nil, named: words.item, &html)
                }
            }
        }
    }
}
