import Kernel
import Markup
import Messages
import Search
import Strategy

/// One objective or chapter that was found, with the passage, in the language in which it was found.
struct SearchHitView {
    let hit: SearchHit
    let reader: Reader
    let naming: Naming

    init(hit: SearchHit, reader: Reader, levels: LevelNames) {
        self.hit = hit
        self.reader = reader
        naming = Naming(levels, Reader(language: reader.language, planLanguages: hit.plan.languages))
    }

    private var words: Words { reader.words }
    private var language: String? { hit.language == reader.language ? nil : hit.language.rawValue }

    func write(_ html: inout HTML) {
        html(.h3, .class("letter")) { html in
            html(.a, .href(hit.link.address(in: reader.language))) { html in
                let code = hit.code(naming)
                if !code.isEmpty {
                    html(.span, .class("code"), text: code)
                    html.text(" ")
                }
                html(.span, .class("name"), .lang(ifOther: language)) { html in
                    if hit.title.text.isEmpty { html.text(words.noText) } else { html.marked(hit.title) }
                }
            }
            if language != nil { foreign(&html) }
        }
        if let passage = hit.passage {
            html(.p, .class("passage letter"), .lang(ifOther: language)) { $0.marked(passage) }
        }
        html(.p, .class("where")) { html in
            let planReader = Reader(language: reader.language, planLanguages: hit.plan.languages)
            html.passage(hit.plan.title, planReader)
            if let period = planReader.period(beside: hit.plan) { html.text(" · " + period) }
            if case .objective(let objective) = hit.subject, objective.status != nil {
                html.text(" · ")
                html(.span, .class("status")) { $0.status(objective.status, words) }
            }
        }
    }

    /// The mark on what was found in another language than the reader's.
    private func foreign(_ html: inout HTML) {
        html.text(" ")
        html(.span, .class("borrowed")) { html in
            html(.span, .hiddenFromSpeech, text: hit.language.rawValue.uppercased())
            html(.span, .class("spoken"), text: words.found(in: hit.language))
        }
    }
}

extension SearchHit {
    var link: Link {
        switch subject {
        case .objective(let objective): .objective(plan: plan.slug, number: objective.number)
        case .chapter(let chapter): .chapter(plan: plan.slug, slug: chapter.slug)
        }
    }

    func code(_ naming: Naming) -> String {
        switch subject {
        case .objective(let objective): naming.code(of: objective)
        case .chapter(let chapter): chapter.number ?? ""
        }
    }
}

extension HTML {
    /// A passage with what answers marked.
    mutating func marked(_ passage: Passage) {
        // Between the pieces of a text that turns directions, nothing would hold it together.
        guard passage.text.balanced == passage.text else { return text(passage.text.isolated) }
        if passage.isCutBefore { text("… ") }
        let bytes = Array(passage.text.utf8)
        var place = 0
        for mark in passage.marks {
            text(String(decoding: bytes[place..<mark.lowerBound], as: UTF8.self))
            self(.mark, String(decoding: bytes[mark], as: UTF8.self))
            place = mark.upperBound
        }
        text(String(decoding: bytes[place...], as: UTF8.self))
        if passage.isCutAfter { text(" …") }
    }
}
