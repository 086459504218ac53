import Kernel
import Markup
import Messages
import Strategy

/// What a reader of this objective should know about its source.
struct FindingNotes {
    let findings: [SourceFinding]
    let plan: String
    let reader: Reader

    func write(_ html: inout HTML) {
        guard !findings.isEmpty else { return }
        html(.section, .class("field findings")) { html in
            html(.h2, reader.words.toCheck)
            html(.ul) { html in
                for finding in findings { self.finding(finding, &html) }
            }
            html(.p) { html in
                html(
                    .a, .href(Link.reading(plan: plan).address(in: reader.language)), text: reader.words.readingReport)
            }
        }
    }

    private func finding(_ finding: SourceFinding, _ html: inout HTML) {
        html(.li) { html in
            html.text(reader.words.sentence(for: finding.kind, finding.parameters))
            guard let line = finding.line else { return }
            html.text(" ")
            html(.span, .class("quiet"), text: reader.words.lines(from: line, to: finding.lastLine ?? line))
        }
    }
}
