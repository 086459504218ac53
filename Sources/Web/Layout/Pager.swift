import Markup
import Messages

/// The way through a list that stands on several pages.
struct Pager {
    /// From 1.
    let page: Int
    let pages: Int
    /// What it leads through, for those who hear it.
    let label: String
    let words: Words
    /// Where a page is.
    let address: (Int) -> Address

    /// What stands on one page needs no way.
    func write(_ html: inout HTML) {
        guard pages > 1 else { return }
        html(.nav, .class("neighbours pager"), .label(label)) { html in
            if page > 1 { html(.a, .rel("prev"), .href(address(page - 1)), text: words.previous) }
            html(.p, .class("quiet"), text: words.page(page, of: pages))
            if page < pages { html(.a, .rel("next"), .href(address(page + 1)), text: words.next) }
        }
    }
}
