import Kernel
import Markup
import Messages
import Strategy

/// A plan to take away: each form of document, what it is good for, and a link a language.
struct DocumentsPage {
    let frame: FactsFrame

    private var words: Words { frame.words }
    private var plan: Plan { frame.facts.plan }

    /// Each language of the plan, then both side by side.
    private var choices: [[Language]] {
        let languages = plan.languages.isEmpty ? [frame.language] : plan.languages
        let known = languages.filter(Language.ofInterface.contains)
        return known.map { [$0] } + (known.count > 1 ? [Array(known.prefix(2))] : [])
    }

    func page() -> HTML {
        frame.page(.documents(plan: frame.slug), title: words.takeAway, lead: words.takeAwayLead) { html in
            section("letter", words.pdf, words.pdfGoodFor, &html) { html in
                links(.letter, .pdf, words.wholeLetter, &html)
                links(.minute, .pdf, words.inOneMinute, &html)
            }
            section("words", words.wordProcessing, words.wordGoodFor, &html) { html in
                links(.letter, .docx, words.forWord, &html)
                links(.letter, .odt, words.forOpenDocument, &html)
            }
            section("sheet", words.spreadsheet, words.spreadsheetGoodFor, &html) { html in
                links(.workbook, .xlsx, words.forExcel, &html)
            }
            section("data", words.openData, words.dataGoodFor, &html) { html in
                html(.ul, .class("taking")) { html in
                    for suffix in ["csv", "json", "xlsx"] {
                        let address = Link.plan(frame.slug).address(in: frame.language).ending(in: suffix)
                        html(.li) { $0(.a, .href(address), text: suffix.uppercased()) }
                    }
                }
            }
            section("one", words.oneObjective, words.oneObjectiveHint, &html) { objectives(&$0) }
        }
    }

    private func section(
        _ id: String, _ title: String, _ goodFor: String, _ html: inout HTML, content: (inout HTML) -> Void
    ) {
        html(.section, .labelled(by: id)) { html in
            html(.h2, .id(id), text: title)
            html(.p, goodFor)
            content(&html)
        }
    }

    private func links(
        _ content: DocumentOrder.Content, _ format: DocumentFormat, _ title: String, _ html: inout HTML
    ) {
        html(.h3, title)
        html(.ul, .class("taking")) { html in
            for languages in choices {
                let order = DocumentOrder(content, in: languages, as: format)
                html(.li) { html in
                    html(.a, .href(Link.document(plan: frame.slug, order).address(in: frame.language))) { html in
                        let name = name(of: languages)
                        html.text(name.prefix(1).uppercased() + name.dropFirst() + " (\(format.rawValue.uppercased()))")
                    }
                    if let seconds = order.seconds(of: frame.facts) {
                        html.text(" ")
                        html(.span, .class("quiet"), text: words.aboutSeconds(seconds))
                    }
                }
            }
        }
    }

    /// As within a sentence: `français`.
    private func name(of languages: [Language]) -> String {
        let names = languages.map { words.name(of: $0) }.joined(separator: " – ")
        return languages.count > 1 ? words.facing(names) : names
    }

    /// The outermost objectives; those below are in them. A column for each choice of languages.
    private func objectives(_ html: inout HTML) {
        html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "one")) { html in
            html(.table, .class("taking-one")) { html in
                html(.thead) { html in
                    html(.tr) { html in
                        html(.th, .scope(.column), text: words.objective)
                        for languages in choices { html(.th, .scope(.column), text: column(languages)) }
                    }
                }
                html(.tbody) { html in
                    for objective in frame.roots {
                        html(.tr) { html in
                            html(.th, .scope(.row), text: frame.name(of: objective))
                            for languages in choices { html(.td) { link(to: objective, in: languages, &$0) } }
                        }
                    }
                }
            }
        }
    }

    private func column(_ languages: [Language]) -> String {
        languages.count > 1 ? words.sideBySide : words.nameAlone(of: languages[0])
    }

    private func link(to objective: Objective, in languages: [Language], _ html: inout HTML) {
        let order = DocumentOrder(.letter, in: languages, as: .pdf, objective: objective.number)
        html(.span, .class("which"), .hiddenFromSpeech, text: column(languages) + " ")
        html(.a, .href(Link.document(plan: frame.slug, order).address(in: frame.language))) { html in
            html.text("PDF")
            html(.span, .class("spoken"), text: ", \(frame.naming.code(of: objective)), \(name(of: languages))")
        }
    }
}
