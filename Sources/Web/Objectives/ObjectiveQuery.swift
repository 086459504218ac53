import Kernel
import Markup
import Strategy

/// What the address of a list of objectives says: which are shown, and in which order.
struct ObjectiveQuery: Hashable {
    var filter = ObjectiveFilter()
    var sort = ObjectiveSort.reading

    /// What a choice that nobody made is called, for the forms that ask for it.
    static let unknownStanding = "unknown"

    init(filter: ObjectiveFilter = ObjectiveFilter(), sort: ObjectiveSort = .reading) {
        self.filter = filter
        self.sort = sort
    }

    /// What an address asks; what it cannot mean is left aside, as a filter that lets all through.
    init(_ question: Question) {
        filter.standing = question["status"].flatMap { Self.standing(named: $0) }
        filter.partner = question["partner"].flatMap { $0.isEmpty ? nil : $0 }
        filter.targetGroup = question["target_group"].flatMap { $0.isEmpty ? nil : $0 }
        filter.branch = question["branch"].flatMap { $0.isEmpty ? nil : $0 }
        filter.marks = Set(question.all("with").compactMap { ObjectiveFilter.Mark(rawValue: $0) })
        // A list has one value: what was chosen last in a dimension.
        let sortings = question.all("dimension").compactMap { ObjectiveFilter.Sorting($0) }
        filter.sortings = Set(Dictionary(sortings.map { ($0.dimension, $0) }) { $1 }.values)
        sort = question["sort"].flatMap(ObjectiveSort.init(rawValue:)) ?? .reading
    }

    static func understanding(_ question: Question, in facts: PlanFacts) -> Understanding {
        var asked = Understanding(question)
        asked.choice("status", among: Status.allCases.map(\.rawValue) + [unknownStanding])
        asked.choice("with", among: ObjectiveFilter.Mark.allCases.map(\.rawValue), isMany: true)
        asked.choice("branch") { !facts.branch(of: $0).isEmpty }
        asked.choice("partner") { facts.partner($0) != nil }
        asked.choice("target_group") { facts.targetGroup($0) != nil }
        asked.choice("dimension", among: facts.sortings.map(\.text), isMany: true)
        asked.choice("sort", among: ObjectiveSort.allCases.map(\.rawValue))
        return asked
    }

    /// Without names that the plan does not know.
    func known(to facts: PlanFacts) -> ObjectiveQuery {
        with { query in
            if let branch = filter.branch, facts.branch(of: branch).isEmpty { query.filter.branch = nil }
            if let partner = filter.partner, facts.partner(partner) == nil { query.filter.partner = nil }
            if let group = filter.targetGroup, facts.targetGroup(group) == nil { query.filter.targetGroup = nil }
            query.filter.sortings.formIntersection(facts.sortings)
        }
    }

    /// What it asks for, in its order.
    func objectives(of facts: PlanFacts, on today: CalendarDay) -> [ObjectiveSummary] {
        sort.sorted(facts.objectives(filter, on: today))
    }

    static func standing(named name: String) -> ObjectiveFilter.Standing? {
        name == unknownStanding ? .unknown : Status(rawValue: name).map { .status($0) }
    }

    static func name(of standing: ObjectiveFilter.Standing) -> String {
        switch standing {
        case .status(let status): status.rawValue
        case .unknown: unknownStanding
        }
    }

    /// The address with all that was chosen, always in the same order, so that one list has one address.
    func added(to address: Address) -> Address {
        var address = address
        for (name, value) in parameters { address = address.asking(name, value) }
        return address
    }

    private var parameters: [(String, String)] {
        var parameters: [(String, String)] = []
        if let standing = filter.standing { parameters.append(("status", Self.name(of: standing))) }
        for mark in ObjectiveFilter.Mark.allCases where filter.marks.contains(mark) {
            parameters.append(("with", mark.rawValue))
        }
        if let branch = filter.branch { parameters.append(("branch", branch)) }
        if let partner = filter.partner { parameters.append(("partner", partner)) }
        if let group = filter.targetGroup { parameters.append(("target_group", group)) }
        parameters += filter.sortings.sorted().map { ("dimension", $0.text) }
        if sort != .reading { parameters.append(("sort", sort.rawValue)) }
        return parameters
    }

    /// This with a change.
    func with(_ change: (inout ObjectiveQuery) -> Void) -> ObjectiveQuery {
        var query = self
        change(&query)
        return query
    }
}

extension ObjectiveFilter.Sorting {
    /// As addresses name it: `2.1` for the first value of the second dimension, `2.0` for those of no value there.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let dimension = parts[0], let value = parts[1] else { return nil }
        self.init(dimension: dimension, value: value)
        guard self.text == text else { return nil }
    }

    var text: String { "\(dimension).\(value)" }
}

extension PlanFacts {
    /// All that objectives can have in its dimensions.
    fileprivate var sortings: [ObjectiveFilter.Sorting] {
        dimensions.enumerated().flatMap { place, dimension in
            (0...dimension.values.count).map { ObjectiveFilter.Sorting(dimension: place + 1, value: $0) }
        }
    }
}
