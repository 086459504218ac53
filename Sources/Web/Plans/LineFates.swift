import Kernel
import Markup
import Messages

/// What became of the lines of a document, as a bar and as numbers.
struct LineFates {
    let counts: [LineState: Int]
    /// How many lines the document has, the blank ones too.
    let lines: Int
    let words: Words

    private var whole: Int { counts.values.reduce(0, +) }

    func write(_ html: inout HTML) {
        html(.section, .labelled(by: "fate")) { html in
            html(.h2, .id("fate"), text: words.fateOfLines)
            bar(&html)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "fate")) { html in
                html(.table, .class("money fate")) { html in
                    html(.tbody) { html in
                        for state in LineState.allCases { row(state, &html) }
                    }
                    html(.tfoot) { sum(&$0) }
                }
            }
        }
    }

    private func bar(_ html: inout HTML) {
        html(.svg, .class("shares"), .viewBox(width: 100, height: 3), .stretched, .hiddenFromSpeech) { html in
            var x = 0.0
            for state in LineState.allCases {
                let width = Double(counts[state] ?? 0) / Double(max(1, whole)) * 100
                guard width > 0 else { continue }
                html(.rect, LineFates.fill(state), .x(x), .y(0), .width(max(0.3, width - 0.2)), .height(3))
                x += width
            }
        }
    }

    private func row(_ state: LineState, _ html: inout HTML) {
        let count = counts[state] ?? 0
        row(words.name(of: state), words.explanation(of: state), count, &html)
    }

    private func sum(_ html: inout HTML) {
        row(words.linesWithText, words.blankLines(max(0, lines - whole)), whole, &html)
    }

    private func row(_ name: String, _ explanation: String, _ count: Int, _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.row)) { html in
                html(.span, name)
                html(.span, .class("quiet"), text: " " + explanation)
            }
            html(.td, words.number(count))
            html(.td, .class("quiet"), text: words.share(count, of: whole))
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
