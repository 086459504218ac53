import Kernel
import Markup
import Messages
import Strategy

/// Printed totals beside the sums of their lines, lines beside their parts, and what the reading found about figures.
struct MoneyChecks {
    let frame: FactsFrame
    let money: PlanMoney

    private var words: Words { frame.words }

    func write(_ html: inout HTML) {
        checks(words.checkedTotals, "totals", words.checkedNote, money.totals, words.added, &html)
        checks(words.partsOfLines, "parts", words.partsNote, money.parts, words.sumOfParts, &html)
        findings(&html)
    }

    private func checks(
        _ title: String, _ id: String, _ note: String, _ checks: [MoneyCheck], _ sum: String, _ html: inout HTML
    ) {
        guard !checks.isEmpty else { return }
        html(.section, .labelled(by: id)) { html in
            html(.h2, .id(id), text: title)
            html(.p, .class("note"), text: note)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: id)) { html in
                html(.table, .class("money checks")) { html in
                    html(.caption, words.inEuros)
                    html(.thead) { html in
                        html(.tr) { html in
                            html(.th, .scope(.column), text: words.objective)
                            html(.th, .class("label"), .scope(.column), text: words.title)
                            html(.th, .class("when"), .scope(.column), text: words.year)
                            for name in [words.printed, sum, words.difference] {
                                html(.th, .scope(.column), text: name)
                            }
                            html(.th, .class("label"), .scope(.column), text: words.result)
                        }
                    }
                    html(.tbody) { html in
                        for check in checks { row(check, &html) }
                    }
                }
            }
        }
    }

    private func row(_ check: MoneyCheck, _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.row)) { frame.codeLink(to: check.objective, &$0) }
            html(.td, .class("label")) { html in
                if !check.line.label.isEmpty {
                    html(.span, .class("letter")) { $0.passage(check.line.label, frame.reader) }
                    html.text(" ")
                }
                html(.span, .class("quiet"), text: check.line.sort.name(words))
            }
            html(.td, .class("when"), text: check.line.period.map { words.period($0) } ?? "")
            html(.td, words.amount(check.printed))
            html(.td, check.sum.map { words.amount($0) } ?? "–")
            html(.td, check.difference.map { $0 == .zero ? "0" : words.amount($0) } ?? "–")
            html(.td, .class("label")) { html in html(.span, .class("status")) { outcome(check.outcome, &$0) } }
        }
    }

    private func outcome(_ outcome: MoneyCheck.Outcome, _ html: inout HTML) {
        switch outcome {
        case .agrees: html.verdict(true, words.agrees)
        case .differs: html.verdict(false, words.differs)
        case .unchecked: html(.span, .class("quiet"), text: words.notComparable)
        }
    }
}

extension MoneyChecks {
    private static let kinds: [FindingKind] = [.totalDiffers, .figuresDiffer, .amountUnclear]

    /// Those of objectives with money. The report has the lines beside each.
    private func findings(_ html: inout HTML) {
        let found = frame.facts.objectives.filter { !$0.budget.isEmpty }.flatMap { summary in
            summary.findings.filter { MoneyChecks.kinds.contains($0.kind) }.map { (summary.objective, $0) }
        }
        guard !found.isEmpty else { return }
        html(.section, .class("findings money-findings"), .labelled(by: "noted")) { html in
            html(.h2, .id("noted"), text: words.moneyFindings)
            html(.ul) { html in
                for (objective, finding) in found {
                    html(.li) { html in
                        frame.codeLink(to: objective, &html)
                        html.text(" " + words.sentence(for: finding.kind, finding.parameters))
                        guard let line = finding.line else { return }
                        html.text(" ")
                        html(.span, .class("quiet"), text: words.lines(from: line, to: finding.lastLine ?? line))
                    }
                }
            }
            for kind in MoneyChecks.kinds where found.contains(where: { $0.1.kind == kind }) {
                html(.p) { html in
                    html(
                        .a, .href(Link.reading(plan: frame.slug, kind: kind).address(in: frame.language)),
                        text: words.pair(words.allSuchFindings, words.name(of: kind)))
                }
            }
        }
    }
}
