import Kernel
import Strategy

/// What a list of partners or target groups shows, as its address says it.
struct SharedSelection: Hashable {
    enum Order: String, Hashable, CaseIterable {
        case name, objectives
    }

    /// How many stand on a page.
    static let size = 200

    let kind: SharedKind
    /// The plan that the list is about; nil for all.
    var plan: String?
    /// The letters that a name begins with.
    var starts = ""
    var order = Order.name
    /// From 1.
    var page = 1

    init(_ kind: SharedKind, plan: String? = nil) {
        self.kind = kind
        self.plan = plan
    }

    init(_ kind: SharedKind, plan: String? = nil, _ question: Question) {
        self.init(kind, plan: plan)
        starts = String((question["starts"] ?? "").prefix(40))
        order = question["sort"].flatMap(Order.init(rawValue:)) ?? .name
        page = question["page"].flatMap { Int($0) } ?? 1
    }

    static func understanding(_ question: Question) -> Understanding {
        var asked = Understanding(question)
        asked.text("starts")
        asked.choice("sort", among: Order.allCases.map(\.rawValue))
        asked.page()
        return asked
    }

    /// Those that it shows on all its pages, in its order.
    ///
    /// Letters with which no name begins that the reader sees are sought among the names in other languages.
    func chosen(from entries: [SharedSummary], for language: Language) -> [SharedSummary] {
        let seen = entries.filter { starts.isEmpty || $0.starts(with: starts, in: language) }
        let chosen = seen.isEmpty ? entries.filter { $0.starts(with: starts, in: nil) } : seen
        let keyed = chosen.map { (key: $0.sortKey(for: language), entry: $0) }
        let sorted = keyed.sorted { a, b in
            switch order {
            case .name: (a.key, a.entry.slug) < (b.key, b.entry.slug)
            case .objectives:
                (b.entry.objectives, a.key, a.entry.slug) < (a.entry.objectives, b.key, b.entry.slug)
            }
        }
        return sorted.map(\.entry)
    }
}
