import Kernel
import Markup
import Strategy

/// A page of the search: what is looked for, its filters, which page. All of it stands in the address.
struct SearchLink: Hashable {
    var query = ""
    var plan: String?
    var status: SearchRequest.StatusFilter?
    /// The language of the text.
    var text: Language?
    var kind: SearchRequest.Kind?
    var page = 1
    /// The plan on whose pages the search began, which is offered as a filter first.
    var from: String?

    func address(in language: Language) -> Address {
        var address = Address(path: language.rawValue, "search")
        func ask(_ name: String, _ value: String?) {
            if let value { address = address.asking(name, value) }
        }
        ask("q", query.isEmpty ? nil : query)
        ask("plan", plan)
        ask("status", status?.name)
        ask("text", text?.rawValue)
        ask("kind", kind?.rawValue)
        ask("from", from)
        ask("page", page > 1 ? String(page) : nil)
        return address
    }

    /// The same search with something else about it, from its first page.
    func with(_ change: (inout SearchLink) -> Void) -> SearchLink {
        var link = self
        link.page = 1
        change(&link)
        return link
    }
}
