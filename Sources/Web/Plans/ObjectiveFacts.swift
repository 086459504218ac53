import Kernel
import Markup
import Messages
import Strategy

/// The facts of an objective, short: how it stands, by when, with whom, at what cost.
struct ObjectiveFacts {
    let page: ObjectiveView

    private var content: ObjectiveContent { page.model.content }
    private var words: Words { page.words }
    private var reader: Reader { page.reader }

    func write(_ html: inout HTML) {
        html(.aside, .class("facts"), .label(words.facts)) { html in
            html(.dl) { html in
                status(&html)
                deadlines(&html)
                names(
                    words.name(of: FieldName.partners), .partner,
                    content.partners.map { ($0.subject.slug, $0.subject.name) }, &html)
                money(&html)
                staff(&html)
                names(
                    words.name(of: FieldName.targetGroups), .targetGroup,
                    content.targetGroups.map { ($0.subject.slug, $0.subject.name) }, &html)
                dimensions(&html)
            }
        }
    }

    /// What the plan sorts it under, also where an objective above says so, with the way to all of the same value.
    private func dimensions(_ html: inout HTML) {
        let dimensions = page.outline.dimensions
        for (place, dimension) in dimensions.all.enumerated() {
            guard let said = dimensions.value(of: page.objective, in: dimension),
                let value = dimension.values.firstIndex(where: { $0.id == said.value.id })
            else { continue }
            var query = ObjectiveQuery()
            query.filter.sortings = [.init(dimension: place + 1, value: value + 1)]
            let link = Link.objectives(plan: page.model.plan.slug, query)
            html(.div) { html in
                html(.dt) { $0.passage(dimension.name, reader) }
                html(.dd, .class("names")) { html in
                    html(.a, .href(link.address(in: reader.language))) { $0.passage(said.value.name, reader) }
                }
            }
        }
    }

    private func status(_ html: inout HTML) {
        html(.div) { html in
            html(.dt, words.status)
            html(.dd, .class("status")) { $0.status(page.objective.status, words) }
        }
    }

    private func deadlines(_ html: inout HTML) {
        guard !content.deadlines.isEmpty else { return }
        html(.div) { html in
            html(.dt, words.deadline)
            for deadline in content.deadlines { html(.dd) { self.deadline(deadline, &$0) } }
        }
    }

    /// The words of the letter, and under them the day that they mean, unless they say it themselves.
    private func deadline(_ deadline: Deadline, _ html: inout HTML) {
        let printed = reader.best(deadline.text)?.text
        if printed != nil { html(.span) { $0.passage(deadline.text, reader) } }
        guard let due = deadline.due else { return }
        defer { overdue(deadline, &html) }
        let day = words.date(due)
        if printed?.utf8.elementsEqual(day.utf8) == true { return }
        html.text(" ")
        html(.time, .class("quiet"), .datetime(due.description), text: day)
    }

    /// The mark of the lists, where the day is over and anything is still to be done.
    private func overdue(_ deadline: Deadline, _ html: inout HTML) {
        let state = DeadlineState(of: deadline, status: page.objective.status, today: page.today)
        guard state == .passed else { return }
        html.text(" ")
        html(.span, .class("status overdue")) { $0.deadline(state.drawn, words) }
    }

    /// Each once, even if it is printed twice: two names may have become one.
    private func names(
        _ title: String, _ kind: SharedKind, _ names: [(slug: String?, name: LocalizedText)], _ html: inout HTML
    ) {
        guard !names.isEmpty else { return }
        var seen: Set<String> = []
        let names = names.filter { $0.slug.map { seen.insert($0).inserted } ?? true }
        html(.div) { html in
            html(.dt, title)
            html(.dd) { html in
                html(.ul, .class("names")) { html in
                    for (slug, name) in names { html(.li) { self.name(name, slug, kind, &$0) } }
                }
            }
        }
    }

    private func name(_ name: LocalizedText, _ slug: String?, _ kind: SharedKind, _ html: inout HTML) {
        guard let slug else { return html.passage(name, reader) }
        html(.a, .href(Link.shared(kind, slug).address(in: reader.language))) { $0.passage(name, reader) }
    }

    /// One sum for each year and sort of money; sorts are never added to each other.
    private func money(_ html: inout HTML) {
        let sums = BudgetSum.sums(of: content.budget)
        guard !sums.isEmpty else { return }
        let money = PlanMoney(of: content.objective, lines: content.budget, in: page.model.plan.period)
        html(.div) { html in
            html(.dt, words.money)
            for column in Set(sums.map(\.column)).sorted() {
                let years = sums.filter { $0.column == column }
                if years.count > 1 { html(.dd, .class("quiet"), text: column.name(words)) }
                for sum in years {
                    let isShared = money.isForSeveralYears(MoneyPlace(sum.column, sum.period))
                    self.sum(sum, isNamed: years.count > 1, isShared: isShared, &html)
                }
            }
        }
    }

    private func sum(_ sum: BudgetSum, isNamed: Bool, isShared: Bool, _ html: inout HTML) {
        let year = sum.period.map { words.period($0) } ?? (isShared ? words.ofSeveralYears : nil)
        html(.dd, .class("sum")) { html in
            let name = isNamed ? nil : sum.column.name(words)
            html(.span, .class("quiet"), text: [name, year].compactMap { $0 }.joined(separator: " "))
            html.text(" ")
            html(.span, .class("amount"), text: words.money(sum.amount))
        }
    }

    /// Each need by itself: people for different work are not added up.
    private func staff(_ html: inout HTML) {
        guard !content.staff.isEmpty else { return }
        html(.div) { html in
            html(.dt, words.staff)
            for need in content.staff {
                html(.dd, .class("sum")) { html in
                    if !need.label.isEmpty { html(.span, .class("quiet")) { $0.passage(need.label, reader) } }
                    html.text(" ")
                    html(.span, .class("amount"), text: words.fullTimeEquivalents(need.fte))
                }
            }
        }
    }
}

/// The sum of the lines of an objective that may be added to each other.
struct BudgetSum: Hashable {
    let column: MoneySort
    let period: Period?
    let amount: Money

    /// Only what counts: a part is within a line, a printed total is a sum already.
    static func sums(of lines: [BudgetLine]) -> [BudgetSum] {
        struct Key: Hashable {
            let column: MoneySort
            let period: Period?
        }
        var sums: [Key: Money] = [:]
        var order: [Key] = []
        for line in lines.counted {
            guard let amount = line.amount else { continue }
            let column = MoneySort(line.kind, line.appropriation)
            let key = Key(column: column, period: line.period)
            if sums[key] == nil { order.append(key) }
            sums[key] = (sums[key] ?? .zero) + amount
        }
        return order.map { BudgetSum(column: $0.column, period: $0.period, amount: sums[$0] ?? .zero) }
    }
}
