import Kernel
import Markup
import Messages
import Strategy

/// The findings about a source, each beside its lines: filtered by kind, a page at a time.
struct FindingList {
    let kind: FindingKind?
    /// From 1; one that does not exist becomes the nearest that does.
    let page: Int
    private let counts: [FindingKind: Int]
    private let all: Int
    private let chosen: [ReadingReport.Evidence]
    private let plan: String
    private let reader: Reader

    /// How many findings stand on a page.
    private static let size = 25

    init(_ findings: [ReadingReport.Evidence], plan: String, kind: FindingKind?, page: Int, reader: Reader) {
        counts = Dictionary(grouping: findings, by: \.finding.kind).mapValues(\.count)
        all = findings.count
        chosen = kind.map { kind in findings.filter { $0.finding.kind == kind } } ?? findings
        self.kind = kind
        self.page = max(1, min(page, FindingList.pages(chosen.count)))
        self.plan = plan
        self.reader = reader
    }

    private static func pages(_ count: Int) -> Int { max(1, (count + size - 1) / size) }

    private var words: Words { reader.words }

    func link(page: Int) -> Link { .reading(plan: plan, kind: kind, page: page) }

    func write(_ html: inout HTML) {
        html(.section, .labelled(by: "found")) { html in
            html(.h2, .id("found"), text: words.whatWasFound)
            if all == 0 { return html(.p, .class("empty"), text: words.noFindings) }
            filter(&html)
            if chosen.isEmpty { html(.p, .class("empty"), text: words.noneOfThisKind) }
            html(.ol, .class("found")) { html in
                for evidence in chosen.dropFirst((page - 1) * FindingList.size).prefix(FindingList.size) {
                    html(.li) { finding(evidence, &$0) }
                }
            }
            pager(&html)
        }
    }

    /// Plain links: the choice stands in the address, and can be kept and sent.
    private func filter(_ html: inout HTML) {
        html(.nav, .class("filter"), .label(words.filter)) { html in
            html(.ul) { html in
                option(nil, words.allKinds, all, &html)
                for kind in FindingKind.allCases {
                    if let count = counts[kind] { option(kind, words.name(of: kind), count, &html) }
                }
            }
        }
    }

    private func option(_ option: FindingKind?, _ name: String, _ count: Int, _ html: inout HTML) {
        html(.li) { html in
            html(
                .a, .href(Link.reading(plan: plan, kind: option).address(in: reader.language)),
                .current(.yes, if: option == kind)
            ) { html in
                html.text(name + " ")
                html(.span, .class("quiet"), text: words.number(count))
            }
        }
    }

    /// What was found at the left, the lines it was found in at the right.
    private func finding(_ evidence: ReadingReport.Evidence, _ html: inout HTML) {
        let finding = evidence.finding
        html(.div, .class("says")) { html in
            html(.p, .class("over"), text: words.name(of: finding.kind))
            html(.p, words.sentence(for: finding.kind, finding.parameters))
            guard let number = finding.objective else { return }
            html(.p) { html in
                html(
                    .a, .class("code"),
                    .href(Link.objective(plan: plan, number: number).address(in: reader.language)),
                    text: Naming.printed(number))
            }
        }
        html(.div, .class("shows")) { LineBlocks(lines: evidence.lines, reader: reader).write(&$0) }
    }

    private func pager(_ html: inout HTML) {
        Pager(page: page, pages: FindingList.pages(chosen.count), label: words.pages, words: words) {
            link(page: $0).address(in: reader.language).at(fragment: "found")
        }.write(&html)
    }
}
