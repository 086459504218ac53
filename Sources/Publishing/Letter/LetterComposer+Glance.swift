import Documents
import Kernel
import Messages
import Strategy

extension Manuscript {
    /// The plan in one minute, on one page or two: how it stands, what worries, what is not known, what it costs, what
    /// comes next.
    public func glance(in languages: [Language]) -> TextDocument {
        let composer = LetterComposer(self, languages: languages)
        var document = composer.document(composer.glance)
        document.isBook = false
        return document
    }
}

extension LetterComposer {
    fileprivate var glance: [TextDocument.Block] {
        let glance = PlanGlance(of: facts, on: manuscript.today)
        var blocks: [TextDocument.Block] = [
            .heading(
                TextDocument.Heading(
                    level: 1, anchor: "glance",
                    texts: zip(title, words).map { Passage($0.language, "\($0.plain) – \($1.inOneMinute)") })),
            .row(TextDocument.Row(.paragraph, each { $0.asOf($0.date(manuscript.today)) })),
        ]
        func part(_ title: (Words) -> String, _ lines: [(Words) -> String?], _ nothing: (Words) -> String) {
            blocks.append(.row(TextDocument.Row(.label, each(title))))
            let told = lines.filter { $0(words[0]) != nil }
            if told.isEmpty { blocks.append(.row(TextDocument.Row(.paragraph, each(nothing)))) }
            blocks += told.map { line in
                .row(TextDocument.Row(.bullet(depth: 0), each { line($0) ?? "" }))
            }
        }
        part(\.standsWell, well(glance), \.nothingStandsWell)
        part(\.needsAttention, worrying(glance), \.nothingWorries)
        blocks += worries(glance)
        part(\.notKnown, unknown(glance), \.allIsKnown)
        blocks += money + coming(glance)
        return blocks
    }

    /// A count with its noun; nil for none.
    private func told(_ count: Int, _ noun: @escaping (Words, Int) -> String) -> (Words) -> String? {
        { count > 0 ? $0.number(count) + " " + noun($0, count) : nil }
    }

    private func standing(_ status: Status, _ glance: PlanGlance) -> (Words) -> String? {
        told(glance.standings[.status(status)] ?? 0) { $0.standing($1, status) }
    }

    private func coloured(_ level: ThresholdLevel, _ glance: PlanGlance) -> (Words) -> String? {
        let colour: IndicatorChoice.Colour =
            switch level {
            case .green: .green
            case .orange: .orange
            case .red: .red
            }
        let count = glance.indicators[colour] ?? 0
        return { count > 0 ? "\(level.sign) \($0.number(count)) \($0.indicators(count, in: level))" : nil }
    }

    private func well(_ glance: PlanGlance) -> [(Words) -> String?] {
        [standing(.done, glance), standing(.onSchedule, glance), coloured(.green, glance)]
    }

    private func worrying(_ glance: PlanGlance) -> [(Words) -> String?] {
        [
            standing(.late, glance), standing(.waiting, glance),
            told(glance.marks[.overdue] ?? 0) { $0.overdue($1) }, coloured(.red, glance), coloured(.orange, glance),
        ]
    }

    private func unknown(_ glance: PlanGlance) -> [(Words) -> String?] {
        [
            told(glance.standings[.unknown] ?? 0) { $0.withoutStatus($1) },
            told(glance.indicators[.withoutValue] ?? 0) { $0.indicatorsWithoutValue($1) },
            told(glance.indicators[.uncoloured] ?? 0) { $0.indicatorsWithoutColour($1) },
        ]
    }

    /// Which objectives are late or past their deadline; the first of many.
    private func worries(_ glance: PlanGlance) -> [TextDocument.Block] {
        let lines = glance.worries.prefix(12).map { summary in
            TextDocument.PrintedTable.Line([
                link(summary.objective), cell(summary.objective.title),
                summary.objective.status.map { status in each { $0.name(of: status) } } ?? [],
                same(summary.due.map { words[0].date($0) }),
            ])
        }
        guard !lines.isEmpty else { return [] }
        return [
            .table(
                TextDocument.PrintedTable(
                    caption: each { $0.shown(lines.count, of: glance.worries.count, $0.objectives) },
                    columns: [
                        .init(each(\.code), weight: 1.2), .init(each(\.title), weight: 5),
                        .init(each(\.status), weight: 1.5), .init(each(\.deadline), weight: 2),
                    ], lines: lines
                ).withoutEmptyColumns)
        ]
    }

    /// The outermost objectives by what they cost, on the first basis on which the letter counts.
    private var money: [TextDocument.Block] {
        guard let outlay = PlanMoney(facts).outlays.first else { return [] }
        return [
            .row(TextDocument.Row(.label, each(\.whereMoneyGoes))),
            .row(
                TextDocument.Row(
                    .paragraph, each { $0.pair(outlay.title($0), $0.money(outlay.total)) })),
            .drawing(chart(outlay)),
        ]
    }

    private func coming(_ glance: PlanGlance) -> [TextDocument.Block] {
        let lines = glance.coming.prefix(8).map { placed in
            TextDocument.PrintedTable.Line([
                link(placed.objective), cell(placed.objective.title),
                same(placed.deadline.due.map { words[0].date($0) }),
            ])
        }
        guard !lines.isEmpty else {
            return [
                .row(TextDocument.Row(.label, each(\.comesNext))),
                .row(TextDocument.Row(.paragraph, each(\.nothingComes))),
            ]
        }
        return [
            .table(
                TextDocument.PrintedTable(
                    caption: each(\.comesNext),
                    columns: [
                        .init(each(\.code), weight: 1.2), .init(each(\.title), weight: 6),
                        .init(each(\.deadline), weight: 2),
                    ], lines: lines))
        ]
    }
}
