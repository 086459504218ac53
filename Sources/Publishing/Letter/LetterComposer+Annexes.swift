import Documents
import Kernel
import Messages
import Strategy

/// The annexes that are made from what the plan holds, so that they cannot contradict it.
extension LetterComposer {
    /// All objectives, then means, then the lists, then what else the letter has; numbered in this order.
    var annexes: [TextDocument.Block] {
        let printed = PrintedAnnex.all(of: manuscript.text.chapters, manuscript.annexes)
        var blocks = listOfObjectives + meansByObjective
        var number = 2
        for list in LivingList.allCases {
            if !facts.entries(of: list).isEmpty {
                number += 1
                blocks += self.list(list, annex: number)
            } else if let annex = printed.first(where: { $0.subject?.list == list }) {
                number += 1
                blocks += annex.contents.flatMap { chapter($0, number: number) }
            }
        }
        for annex in printed where annex.subject == nil {
            number += annex.isNumbered ? 1 : 0
            blocks += annex.contents.flatMap { chapter($0, number: annex.isNumbered ? number : nil) }
        }
        return blocks
    }

    func annex(_ number: Int, _ title: (Words) -> String) -> TextDocument.Block {
        .heading(
            TextDocument.Heading(
                level: 1, anchor: "annex-\(number)", codes: words.map { "\($0.annex)\u{A0}\(number)" },
                texts: each(title), startsPage: true))
    }

    /// Annex 1: every objective, with the page on which it stands.
    var listOfObjectives: [TextDocument.Block] {
        let titles = languages.map { language in
            TextDocument.PrintedTable.Column(
                [Passage(language, Words(in: language).title)], weight: languages.count > 1 ? 4 : 8)
        }
        let lines = facts.objectives.map { summary in
            let objective = summary.objective
            let texts = passages(objective.title).map { $0.map { [$0] } ?? [] }
            return TextDocument.PrintedTable.Line(
                [link(objective)] + texts + [
                    [Passage(languages[0], [.page(of: Self.anchor(of: objective))])]
                ])
        }
        let table = TextDocument.PrintedTable(
            caption: each { $0.objectives(facts.objectives.count) },
            columns: [.init(each(\.code), weight: 1.6)] + titles + [.init(each(\.page), isNumber: true, weight: 0.9)],
            lines: lines)
        return [annex(1) { $0.allObjectivesOfPlan }, .table(table)]
    }

    /// Annex 2: what each objective costs, on each basis on which the letter counts, and its staff.
    var meansByObjective: [TextDocument.Block] {
        let money = PlanMoney(facts)
        let outlays = money.outlays
        let staff = PlanStaff(facts)
        guard !outlays.isEmpty || staff.whole != nil else {
            return [annex(2) { $0.meansOfPlan }, .row(TextDocument.Row(.paragraph, each(\.noMoney)))]
        }
        var blocks = [annex(2) { $0.meansOfPlan }, .table(means(outlays, staff))]
        blocks += totalsByDimension(outlays)
        for outlay in outlays { blocks.append(.drawing(chart(outlay))) }
        if outlays.contains(where: \.hasExpenses) {
            blocks.append(.row(TextDocument.Row(.remark, each(\.outlayNote))))
        }
        let leftOut = outlays.first.map { outlay in
            MoneyOutlay.reasons.compactMap { use in outlay.leftOut(use).map { (use, $0) } }
        }
        if let leftOut, !leftOut.isEmpty {
            blocks.append(
                .row(
                    TextDocument.Row(
                        .remark,
                        each { words in
                            words.pair(
                                words.leftOut,
                                words.series(leftOut.map { words.money($0.1) + " " + $0.0.name(words) })) + "."
                        })))
        }
        if staff.whole != nil { blocks.append(.row(TextDocument.Row(.remark, each(\.staffNote)))) }
        return blocks
    }

    private func means(_ outlays: [MoneyOutlay], _ staff: PlanStaff) -> TextDocument.PrintedTable {
        let shares = outlays.map { outlay in
            Dictionary(outlay.shares.map { ($0.objective.id, $0.amount) }, uniquingKeysWith: { $1 })
        }
        let needs = Dictionary(staff.byObjective.map { ($0.objective.id, $0.whole) }, uniquingKeysWith: { $1 })
        let objectives = facts.objectives.map(\.objective).filter { objective in
            needs[objective.id] != nil || shares.contains { $0[objective.id] != nil }
        }
        func fte(_ range: ClosedRange<Double>?) -> [Passage] {
            range.map { range in
                value { words in
                    let low = words.number(range.lowerBound)
                    return range.lowerBound < range.upperBound ? "\(low)–\(words.number(range.upperBound))" : low
                }
            } ?? []
        }
        var lines = objectives.map { objective in
            TextDocument.PrintedTable.Line(
                [link(objective), cell(objective.title)]
                    + shares.map { shares in shares[objective.id].map { amount in value { $0.amount(amount) } } ?? [] }
                    + (staff.whole == nil ? [] : [fte(needs[objective.id])]))
        }
        lines.append(
            TextDocument.PrintedTable.Line(
                [[], each(\.totalOfPlan)] + outlays.map { outlay in value { $0.amount(outlay.total) } }
                    + (staff.whole == nil ? [] : [fte(staff.whole)]), isTotal: true))
        return TextDocument.PrintedTable(
            caption: each { $0.withAllBelow + ". " + $0.inEuros },
            columns: [.init(each(\.code), weight: 1.6), .init(each(\.title), weight: 5)]
                + outlays.map { outlay in
                    .init(each { outlay.title($0) }, isNumber: true, weight: 2.2)
                } + (staff.whole == nil ? [] : [.init(each(\.fte), isNumber: true, weight: 1.1)]),
            lines: lines)
    }

    /// The outermost objectives beside each other.
    func chart(_ outlay: MoneyOutlay) -> TextDocument.Drawing {
        let shares = outlay.shares.filter { $0.objective.parent == nil }
        return TextDocument.Drawing(
            caption: each { $0.chartOfObjectives(outlay.title($0)) },
            bars: shares.map { share in
                .init(
                    label: manuscript.levels.code(of: share.objective, in: languages[0]), value: share.amount.euros,
                    text: words[0].money(share.amount))
            }, language: languages[0])
    }
}

extension MoneyOutlay {
    /// `Engagements et dépenses 2024`.
    func title(_ words: Words) -> String {
        words.name(ofBasis: basis, withExpenses: hasExpenses) + (period.map { " " + words.period($0) } ?? "")
    }
}
