import Kernel
import Markup

/// A page of the site, by what it shows. The language comes last, so that a switch of languages keeps the place.
enum Link: Hashable {
    case home
    case plans
    case about
    case search(SearchLink)
    case plan(String)
    case objective(plan: String, number: String, view: TextView = .one, printed: Bool = false)
    case chapter(plan: String, slug: String, view: TextView = .one)
    case reading(plan: String, kind: FindingKind? = nil, page: Int = 1)

    func address(in language: Language) -> Address {
        let root = language.rawValue
        switch self {
        case .home: return Address(path: root)
        case .plans: return Address(path: root, "plans")
        case .about: return Address(path: root, "about")
        case .search(let search): return search.address(in: language)
        case .plan(let slug): return Address(path: root, "plans", slug)
        case .objective(let plan, let number, let view, let printed):
            let address = Address(path: root, "plans", plan, "objectives", number).viewed(view)
            return printed ? address.asking("printed", "yes").at(fragment: "printed") : address
        case .chapter(let plan, let slug, let view):
            return Address(path: root, "plans", plan, "chapters", slug).viewed(view)
        case .reading(let plan, let kind, let page):
            let address = Address(path: root, "plans", plan, "reading")
            let filtered = kind.map { address.asking("kind", $0.rawValue) } ?? address
            return page > 1 ? filtered.asking("page", String(page)) : filtered
        }
    }
}

/// Whether a text is read in one language, or in all languages of the plan next to each other.
enum TextView: String, Hashable, Sendable {
    case one
    case both
}

extension Address {
    fileprivate func viewed(_ view: TextView) -> Address {
        view == .both ? asking("view", TextView.both.rawValue) : self
    }
}
