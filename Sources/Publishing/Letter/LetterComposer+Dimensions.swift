import Documents
import Kernel
import Messages
import Strategy

extension LetterComposer {
    /// What the plan costs by the values of each of its dimensions: each table comes to its total.
    func totalsByDimension(_ outlays: [MoneyOutlay]) -> [TextDocument.Block] {
        let sorted = PlanDimensions(facts)
        guard !outlays.isEmpty, !sorted.all.isEmpty else { return [] }
        return sorted.all.map { .table(totals(of: $0, sorted, outlays)) }
            + [.row(TextDocument.Row(.remark, each(\.dimensionNote)))]
    }

    private func totals(
        of dimension: Dimension, _ sorted: PlanDimensions, _ outlays: [MoneyOutlay]
    ) -> TextDocument.PrintedTable {
        let shares = outlays.map { sorted.shares(of: $0, in: dimension) }
        let isPartlyUnsaid = shares.joined().contains { $0.value == nil }
        let values: [DimensionValue?] = dimension.values.map { $0 } + (isPartlyUnsaid ? [nil] : [])
        var lines = values.map { value in
            let amounts = shares.map { shares -> [Passage] in
                let amount = shares.first { $0.value?.id == value?.id }?.amount
                return amount.map { amount in self.value { $0.amount(amount) } } ?? []
            }
            return TextDocument.PrintedTable.Line([value.map { cell($0.name) } ?? each(\.notSaid)] + amounts)
        }
        lines.append(
            TextDocument.PrintedTable.Line(
                [each(\.totalOfPlan)] + outlays.map { outlay in value { $0.amount(outlay.total) } }, isTotal: true))
        return TextDocument.PrintedTable(
            caption: zip(languages, words).map { language, words in
                Passage(
                    language,
                    words.byDimension(dimension.name.best(for: language)?.text.isolated ?? "") + ". " + words.inEuros)
            },
            columns: [.init(cell(dimension.name), weight: 5)]
                + outlays.map { outlay in .init(each { outlay.title($0) }, isNumber: true, weight: 2.2) },
            lines: lines)
    }
}
