import Kernel
import Markup
import Messages
import Strategy

/// How a letter was read: what became of its lines, what was found, what still awaits a place.
struct ReadingPage {
    /// A finding beside the lines that it speaks of.
    struct Entry: Sendable, Hashable {
        let finding: SourceFinding
        let lines: [SourceLine]
    }

    let plan: PlanHead
    let source: SourceDocument?
    /// How many lines that are not blank came to which state.
    let lines: [LineState: Int]
    /// How many findings there are of each kind, in the whole plan.
    let kinds: [FindingKind: Int]
    /// Those of this page.
    let entries: [Entry]
    let kind: FindingKind?
    let pageNumber: Int
    /// How many findings stand on a page.
    static let pageSize = 25

    func page(in language: Language) -> HTML {
        let reader = Reader(language: language, planLanguages: plan.languages)
        return ReadingView(model: self, reader: reader).page()
    }

    /// How many findings the chosen kind has, or all kinds together.
    var chosen: Int { kind.map { kinds[$0] ?? 0 } ?? kinds.values.reduce(0, +) }

    var pageCount: Int { max(1, (chosen + ReadingPage.pageSize - 1) / ReadingPage.pageSize) }
}

private struct ReadingView {
    let model: ReadingPage
    let reader: Reader

    var words: Words { reader.words }

    func page() -> HTML {
        let link = Link.reading(plan: model.plan.slug, kind: model.kind, page: model.pageNumber)
        let trail = [Frame.Crumb(link: .plan(model.plan.slug), title: model.plan.title)]
        let frame = Frame(reader: reader, link: link, title: words.readingReport, plan: model.plan, trail: trail)
        return frame.page { html in
            html(.article, .class("reading-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.readingReport)
                    html(.p, .class("lead"), text: words.readingLead)
                }
                guard let source = model.source else { return html(.p, .class("empty"), text: words.noSource) }
                document(source, &html)
                fate(source, &html)
                found(&html)
            }
        }
    }

    private func document(_ source: SourceDocument, _ html: inout HTML) {
        html(.dl, .class("document")) { html in
            fact(words.document, source.name, &html)
            fact(words.encoding, source.encoding.uppercased(), &html)
            html(.div) { html in
                html(.dt, words.fingerprint)
                html(.dd) { $0(.code, source.sha256) }
            }
        }
    }

    private func fact(_ name: String, _ value: String, _ html: inout HTML) {
        html(.div) { html in
            html(.dt, name)
            html(.dd, value)
        }
    }
}

/// The account of the lines.
extension ReadingView {
    private func fate(_ source: SourceDocument, _ html: inout HTML) {
        let whole = LineState.allCases.reduce(0) { $0 + (model.lines[$1] ?? 0) }
        html(.section, .labelled(by: "fate")) { html in
            html(.h2, .id("fate"), text: words.fateOfLines)
            bar(whole, &html)
            html(.div, .class("scroll"), .focusable, .role("region"), .labelled(by: "fate")) { html in
                html(.table, .class("money fate")) { html in
                    html(.tbody) { html in
                        for state in LineState.allCases { row(state, whole, &html) }
                    }
                    html(.tfoot) { sum(whole, source, &$0) }
                }
            }
        }
    }

    private func bar(_ whole: Int, _ html: inout HTML) {
        html(.svg, .class("shares"), .viewBox(width: 100, height: 3), .stretched, .hiddenFromSpeech) { html in
            var x = 0.0
            for state in LineState.allCases {
                let width = Double(model.lines[state] ?? 0) / Double(max(1, whole)) * 100
                guard width > 0 else { continue }
                html(.rect, ReadingView.fill(state), .x(x), .y(0), .width(max(0.3, width - 0.2)), .height(3))
                x += width
            }
        }
    }

    private func row(_ state: LineState, _ whole: Int, _ html: inout HTML) {
        let count = model.lines[state] ?? 0
        html(.tr) { html in
            html(.th, .scope(.row)) { html in
                html(.span, words.name(of: state))
                html(.span, .class("quiet"), text: " " + words.explanation(of: state))
            }
            html(.td, words.number(count))
            html(.td, .class("quiet"), text: words.share(count, of: whole))
        }
    }

    private func sum(_ whole: Int, _ source: SourceDocument, _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.row)) { html in
                html(.span, words.linesWithText)
                html(.span, .class("quiet"), text: " " + words.blankLines(max(0, source.lines - whole)))
            }
            html(.td, words.number(whole))
            html(.td, .class("quiet"), text: words.share(whole, of: whole))
        }
    }

    private static func fill(_ state: LineState) -> Attribute {
        switch state {
        case .placed: .class("fill good")
        case .furniture: .class("fill wait")
        case .unplaced: .class("fill bad")
        }
    }
}

/// The findings.
extension ReadingView {
    private func found(_ html: inout HTML) {
        html(.section, .labelled(by: "found")) { html in
            html(.h2, .id("found"), text: words.whatWasFound)
            if model.kinds.isEmpty { return html(.p, .class("empty"), text: words.noFindings) }
            filter(&html)
            if model.chosen == 0 { html(.p, .class("empty"), text: words.noneOfThisKind) }
            html(.ol, .class("found")) { html in
                for entry in model.entries { html(.li) { finding(entry, &$0) } }
            }
            Pager(model: model, reader: reader).write(&html)
        }
    }

    private func filter(_ html: inout HTML) {
        html(.nav, .class("filter"), .label(words.filter)) { html in
            html(.ul) { html in
                option(nil, words.allKinds, model.kinds.values.reduce(0, +), &html)
                for kind in FindingKind.allCases {
                    if let count = model.kinds[kind] { option(kind, words.name(of: kind), count, &html) }
                }
            }
        }
    }

    private func option(_ kind: FindingKind?, _ name: String, _ count: Int, _ html: inout HTML) {
        html(.li) { html in
            html(
                .a, .href(Link.reading(plan: model.plan.slug, kind: kind).address(in: reader.language)),
                .current(.yes, if: kind == model.kind)
            ) { html in
                html.text(name + " ")
                html(.span, .class("quiet"), text: words.number(count))
            }
        }
    }

    private func finding(_ entry: ReadingPage.Entry, _ html: inout HTML) {
        html(.div, .class("says")) { html in
            html(.p, .class("over"), text: words.name(of: entry.finding.kind))
            html(.p, words.sentence(for: entry.finding.kind, entry.finding.parameters))
            guard let number = entry.finding.objective else { return }
            html(.p) { html in
                html(
                    .a, .class("code"),
                    .href(Link.objective(plan: model.plan.slug, number: number).address(in: reader.language)),
                    text: CodeWords.printed(number))
            }
        }
        html(.div, .class("shows")) { LineBlocks(lines: entry.lines, reader: reader).write(&$0) }
    }
}

/// The way through the pages of findings.
private struct Pager {
    let model: ReadingPage
    let reader: Reader

    func write(_ html: inout HTML) {
        guard model.pageCount > 1 else { return }
        let words = reader.words
        html(.nav, .class("neighbours pager"), .label(words.pages)) { html in
            if model.pageNumber > 1 { step(model.pageNumber - 1, words.previous, .rel("prev"), &html) }
            html(.p, .class("quiet"), text: words.page(model.pageNumber, of: model.pageCount))
            if model.pageNumber < model.pageCount { step(model.pageNumber + 1, words.next, .rel("next"), &html) }
        }
    }

    private func step(_ page: Int, _ word: String, _ rel: Attribute, _ html: inout HTML) {
        let link = Link.reading(plan: model.plan.slug, kind: model.kind, page: page)
        html(.a, rel, .href(link.address(in: reader.language).at(fragment: "found")), text: word)
    }
}
