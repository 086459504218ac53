import Kernel
import Markup
import Messages
import Strategy

/// How a letter was read: what became of its lines, what was found, what still awaits a place.
struct ReadingPage {
    let model: ReadingReport
    let findings: FindingList
    let reader: Reader

    init(_ model: ReadingReport, kind: FindingKind?, page: Int, for audience: Audience) {
        self.model = model
        reader = Reader(for: audience, planLanguages: model.plan.languages)
        findings = FindingList(model.findings, plan: model.plan.slug, kind: kind, page: page, reader: reader)
    }

    private var words: Words { reader.words }

    func page(leavingOut leftOut: [LeftOut] = []) -> HTML {
        let trail = [Frame.Crumb(link: .plan(model.plan.slug), title: model.plan.title)]
        var frame = Frame(
            reader: reader, link: findings.link(page: findings.page), title: words.readingReport, plan: model.plan,
            trail: trail, data: .reading(plan: model.plan.slug, kind: findings.kind))
        frame.leftOut = leftOut
        return frame.page(capacity: 65_536) { html in
            html(.article, .class("reading-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.readingReport)
                    html(.p, .class("lead"), text: words.readingLead)
                    if reader.caller != nil, PlanStage(ofSlug: model.plan.slug) == .draft {
                        let placing = Link.placing(plan: model.plan.slug).address(in: reader.language)
                        html(.p, .class("ways")) { $0(.a, .rel("edit"), .href(placing), text: words.placing) }
                    }
                }
                document(&html)
                LineFates(counts: model.counts, lines: model.source.lines, words: words).write(&html)
                findings.write(&html)
                unplaced(&html)
            }
        }
    }

    private func document(_ html: inout HTML) {
        html(.dl, .class("document")) { html in
            fact(words.document, model.source.name, &html)
            fact(words.encoding, model.source.encoding.uppercased(), &html)
            html(.div) { html in
                html(.dt, words.fingerprint)
                html(.dd) { $0(.code, model.source.sha256) }
            }
        }
    }

    private func fact(_ name: String, _ value: String, _ html: inout HTML) {
        html(.div) { html in
            html(.dt, name)
            html(.dd, value)
        }
    }

    /// Every text that found no place, on the first page of the report.
    private func unplaced(_ html: inout HTML) {
        guard findings.page == 1, findings.kind == nil || findings.kind == .unplaced else { return }
        html(.section, .labelled(by: "unplaced")) { html in
            html(.h2, .id("unplaced"), text: words.unplacedText)
            if model.unplaced.isEmpty { return html(.p, .class("empty"), text: words.nothingUnplaced) }
            html(.p, .class("note"), text: words.unplacedNote)
            html(.div, .class("blocks")) { html in
                for block in model.unplaced { LineBlocks(lines: block, reader: reader).write(&html) }
            }
        }
    }
}
