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
        table(.totals, money.totals, &html)
        table(.parts, money.parts, &html)
        findings(&html)
    }

    /// What is held against what.
    private enum Comparison: String {
        case totals, parts
    }

    private func table(_ comparison: Comparison, _ checks: [MoneyCheck], _ html: inout HTML) {
        guard !checks.isEmpty else { return }
        let id = comparison.rawValue
        html(.section, .labelled(by: id)) { html in
            html(.h2, .id(id), text: comparison == .totals ? words.checkedTotals : words.partsOfLines)
            html(.p, .class("note"), text: comparison == .totals ? words.checkedNote : words.partsNote)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: id)) { html in
                html(.table, .class("money checks")) { html in
                    html(.caption, words.inEuros)
                    html.headOfLines([words.printed, sum(comparison), difference(comparison)], words.result, words)
                    html(.tbody) { html in
                        for check in checks { row(check, comparison, &html) }
                    }
                }
            }
        }
    }

    private func sum(_ comparison: Comparison) -> String {
        comparison == .totals ? words.added : words.sumOfParts
    }

    private func difference(_ comparison: Comparison) -> String {
        comparison == .totals ? words.difference : words.leftOfLine
    }

    private func row(_ check: MoneyCheck, _ comparison: Comparison, _ html: inout HTML) {
        let last = comparison == .totals ? check.difference : check.rest
        html(.tr) { html in
            html(.th, .scope(.row)) { frame.codeLink(to: check.objective, &$0) }
            html(.td, .class("label")) { html in
                if !check.line.label.isEmpty {
                    html(.span, .class("letter")) { $0.passage(check.line.label, frame.reader) }
                    html.text(" ")
                }
                html(.span, .class("quiet"), text: check.line.sort.name(words))
                block(check.names, &html)
            }
            html(.td, .class("when"), text: check.line.period.map { words.period($0) } ?? "")
            html.amountCell(words.printed, words.amount(check.printed))
            html.amountCell(sum(comparison), check.sum.map { words.amount($0) } ?? "–")
            html.amountCell(difference(comparison), last.map { $0 == .zero ? "0" : words.amount($0) } ?? "–")
            html(.td, .class("label")) { html in
                html(.span, .class("status")) { html in
                    switch comparison {
                    case .totals: outcome(check.outcome, &html)
                    case .parts: html.verdict(check.outcome == .agrees, words.sharing(leaving: check.rest ?? .zero))
                    }
                }
            }
        }
    }

    /// Letters seldom name the block that a total is of; what was added does.
    private func block(_ names: [LocalizedText], _ html: inout HTML) {
        guard !names.isEmpty else { return }
        html.text(" ")
        html(.span, .class("block-name")) { $0.sum(of: names, frame.reader) }
    }

    private func outcome(_ outcome: MoneyCheck.Outcome, _ html: inout HTML) {
        switch outcome {
        case .agrees: html.verdict(true, words.agrees)
        case .agreesBeforeRevision: html.verdict(true, words.agreesBeforeRevision)
        case .differs: html.verdict(false, words.differs)
        case .unchecked: html(.span, .class("quiet"), text: words.notComparable)
        }
    }
}

extension MoneyChecks {
    /// Those about money, also where they are about no objective. The report has the lines beside each.
    private func findings(_ html: inout HTML) {
        let found = frame.facts.moneyFindings
        guard !found.isEmpty else { return }
        html(.section, .class("findings money-findings"), .labelled(by: "noted")) { html in
            html(.h2, .id("noted"), text: words.moneyFindings)
            html(.ul) { html in
                for finding in found { html(.li) { write(finding, &$0) } }
            }
            for kind in FindingKind.allCases where found.contains(where: { $0.finding.kind == kind }) {
                html(.p) { html in
                    html(
                        .a, .href(Link.reading(plan: frame.slug, kind: kind).address(in: frame.language)),
                        text: words.pair(words.allSuchFindings, words.name(of: kind)))
                }
            }
        }
    }

    private func write(_ found: MoneyFinding, _ html: inout HTML) {
        if let objective = found.objective {
            frame.codeLink(to: objective, &html)
            html.text(" ")
        }
        html.text(words.sentence(for: found.finding.kind, found.finding.parameters))
        guard let line = found.finding.line else { return }
        html.text(" ")
        html(.span, .class("quiet"), text: words.lines(from: line, to: found.finding.lastLine ?? line))
    }
}

extension HTML {
    /// What was added up, by its names.
    mutating func sum(of names: [LocalizedText], _ reader: Reader) {
        for (index, name) in names.enumerated() {
            if index > 0 { text(" + ") }
            self(.span, .class("letter")) { $0.passage(name, reader) }
        }
    }

    /// An amount, with the name of its column where the cells of a row stand beneath each other.
    mutating func amountCell(_ name: String, _ amount: String) {
        self(.td) { html in
            html(.span, .class("which"), text: name + " ")
            html.text(amount)
        }
    }

    /// The head of a table with a row for each of some lines of budgets: whose it is, what it is called and when, its
    /// amounts, and what is said of it.
    mutating func headOfLines(_ amounts: [String], _ said: String, _ words: Words) {
        self(.thead) { html in
            html(.tr) { html in
                html(.th, .scope(.column), text: words.objective)
                html(.th, .class("label"), .scope(.column), text: words.title)
                html(.th, .class("when"), .scope(.column), text: words.year)
                for amount in amounts { html(.th, .scope(.column), text: amount) }
                html(.th, .class("label"), .scope(.column), text: said)
            }
        }
    }
}
