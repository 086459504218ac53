import Kernel
import Markup
import Messages
import Strategy

/// What the plan costs altogether: in figures, in bars of the outermost objectives, as a tree and in numbers, with
/// what it is made of and what it leaves out.
struct OutlaySection {
    let page: MoneyPage
    let outlays: [MoneyOutlay]

    private var frame: FactsFrame { page.frame }
    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        html(.section, .class("outlay"), .labelled(by: "outlay")) { html in
            html(.h2, .id("outlay"), text: words.totalOfPlan)
            let figures = OutlayFigures(outlays: outlays, frame: frame)
            figures.write(&html)
            html(.p, .class("note"), text: words.outlayNote)
            figures.writeLeftOut(&html)
            bars(&html)
            tree(&html)
            table(&html)
            parts(&html)
            dimensions(&html)
        }
        leftOut(&html)
    }

    private func bars(_ html: inout HTML) {
        let outermost = frame.roots.compactMap { root -> BarChart.Row? in
            let values = outlays.map { $0.amount(of: root)?.euros }
            guard values.contains(where: { $0 != nil }) else { return nil }
            return BarChart.Row(
                label: frame.name(of: root), language: frame.foreign(root.title), values: values)
        }
        let names = outlays.map { $0.name(words) }
        let title = words.chartOfObjectives(names.count == 1 ? names[0] : words.totalOfPlan)
        ChartFrame(id: "by-objective", title: title, source: frame.source, words: words).write(&html) { html in
            BarChart(
                id: "by-objective", title: title, series: names.count > 1 ? names : [], rows: outermost, words: words,
                number: page.money
            ).write(&html)
        }
    }

    private func tree(_ html: inout HTML) {
        guard let outlay = outlays.first else { return }
        MoneyTree(page: page, name: outlay.name(words), amounts: outlay.shares.map { ($0.objective, $0.amount) })
            .write(&html)
    }

    private func table(_ html: inout HTML) {
        let columns = outlays.map { outlay in
            Dictionary(outlay.shares.map { ($0.objective.id, $0.amount) }) { first, _ in first }
        }
        grid(
            words.objectives,
            rows: { html in
                for objective in frame.facts.objectives.map(\.objective)
                where columns.contains(where: { $0[objective.id] != nil }) {
                    html(.tr, MoneyByObjective.depth(objective.depth)) { html in
                        html(.th, .scope(.row)) { frame.link(to: objective, &$0) }
                        for column in columns { html(.td, amount(column[objective.id])) }
                    }
                }
            }, &html)
    }

    /// The sorts and years that are added up.
    private func parts(_ html: inout HTML) {
        let places = Set(outlays.flatMap(\.sums.places)).sorted()
        guard places.count > 1 else { return }
        html(.h3, .id("made-up-of"), text: words.madeUpOf)
        grid(
            words.sortOfMoney,
            rows: { html in
                for place in places {
                    html(.tr) { html in
                        html(
                            .th, .scope(.row),
                            text: place.sort.name(words) + ", "
                                + (place.period.map { words.period($0) } ?? words.withoutYear))
                        for outlay in outlays { html(.td, amount(outlay.sums[place])) }
                    }
                }
            }, &html)
    }

    /// By the values of each dimension of the plan; what no value is said of makes the total whole.
    private func dimensions(_ html: inout HTML) {
        let sorted = PlanDimensions(frame.facts)
        for dimension in sorted.all {
            let shares = outlays.map { sorted.shares(of: $0, in: dimension) }
            let isPartlyUnsaid = shares.joined().contains { $0.value == nil }
            html(.h3, .id("dimension-\(dimension.id)")) { html in
                html.text(words.byDimension(frame.reader.plain(dimension.name)))
            }
            grid(
                frame.reader.plain(dimension.name),
                rows: { html in
                    for value in dimension.values.map({ Optional($0) }) + (isPartlyUnsaid ? [nil] : []) {
                        html(.tr) { html in
                            html(.th, .scope(.row)) { html in
                                if let value {
                                    html.passage(value.name, frame.reader)
                                } else {
                                    html.text(words.notSaid)
                                }
                            }
                            for shares in shares {
                                html(.td, amount(shares.first { $0.value?.id == value?.id }?.amount))
                            }
                        }
                    }
                }, &html)
        }
        if !sorted.all.isEmpty { html(.p, .class("note"), text: words.dimensionNote) }
    }

    /// A column for each basis, with the total beneath.
    private func grid(_ title: String, rows: (inout HTML) -> Void, _ html: inout HTML) {
        html(.div, .class("scroll"), .focusable, .role("group"), .label(title)) { html in
            html(.table, .class("money plan-money outlay-table")) { html in
                html(.caption, words.inEuros)
                html(.thead) { html in
                    html(.tr) { html in
                        html(.th, .class("first"), .scope(.column), text: title)
                        for outlay in outlays { html(.th, .scope(.column), text: outlay.name(words)) }
                    }
                }
                html(.tbody, content: rows)
                html(.tfoot) { html in
                    html(.tr) { html in
                        html(.th, .scope(.row), text: words.wholePlan)
                        for outlay in outlays { html(.td, words.amount(outlay.total)) }
                    }
                }
            }
        }
    }

    private func amount(_ money: Money?) -> String { money.map { words.amount($0) } ?? "–" }
}

extension OutlaySection {
    /// Amounts that the letter prints and that no total of the plan has, but for those that have columns below.
    private func leftOut(_ html: inout HTML) {
        let entries = page.all.entries.filter { [.severalYears, .replaced, .quoted].contains($0.use) }
        guard !entries.isEmpty else { return }
        html(.section, .labelled(by: "left-out")) { html in
            html(.h2, .id("left-out"), text: words.leftOut)
            html(.p, .class("note"), text: words.leftOutNote)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "left-out")) { html in
                html(.table, .class("money checks")) { html in
                    html(.caption, words.inEuros)
                    html.headOfLines([words.amount], words.reason, words)
                    html(.tbody) { html in
                        for entry in entries { row(entry, &html) }
                    }
                }
            }
        }
    }

    private func row(_ entry: PlanMoney.Entry, _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.row)) { frame.codeLink(to: entry.objective, &$0) }
            html(.td, .class("label")) { html in
                html(.span, .class("letter")) { $0.passage(entry.line.label, frame.reader) }
                html.text(" ")
                html(.span, .class("quiet"), text: entry.line.sort.name(words))
            }
            html(.td, .class("when"), text: entry.line.period.map { words.period($0) } ?? "")
            html.amountCell(words.amount, amount(entry.line.amount))
            html(.td, .class("label"), text: words.name(of: entry.use))
        }
    }
}

extension MoneyOutlay {
    fileprivate func amount(of objective: Objective) -> Money? {
        shares.first { $0.objective.id == objective.id }?.amount
    }
}
