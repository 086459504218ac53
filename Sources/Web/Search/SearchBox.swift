import Kernel
import Markup
import Messages
import Search

/// The search box: a plain form that asks, which the script helps with suggestions.
struct SearchBox {
    let words: Words
    var query = ""
    /// The plan on whose page it stands.
    var from: String?

    func write(_ html: inout HTML) {
        let root = Address(path: words.language.rawValue, "search")
        html(.form, .class("search"), .role("search"), .action(root)) { html in
            html(.label, .class("spoken"), .field("q"), text: words.searchInPlans)
            html(
                .input, .type("search"), .id("q"), .name("q"), query.isEmpty ? .none : .value(query),
                .maxlength(SearchQuery.limit),
                .autocomplete("off"), .suggestions(root.appending("suggestions")))
            if let from { html(.input, .type("hidden"), .name("from"), .value(from)) }
            html(.button, .type("submit"), text: words.searchAction)
        }
    }
}
