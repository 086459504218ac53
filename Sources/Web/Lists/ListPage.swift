import Kernel
import Markup
import Messages
import Strategy

/// One of the lists of a plan: each entry with what it is, how it stands, who sees to it, by when.
struct ListPage {
    let frame: FactsFrame
    let list: LivingList

    private var words: Words { frame.words }
    private var entries: [ListEntry] { frame.facts.entries(of: list) }

    func page() -> HTML {
        let link = Link.list(plan: frame.slug, list)
        return frame.page(link, title: words.name(of: list), lead: words.lead(of: list), data: link) { html in
            if frame.reader.caller != nil, PlanStage(ofSlug: frame.slug) == .draft {
                html(.p, .class("ways")) { html in
                    let write = Link.writeList(plan: frame.slug, list).address(in: frame.language)
                    html(.a, .rel("edit"), .href(write), text: words.writeList)
                }
            }
            guard !entries.isEmpty else { return empty(&html) }
            html(.p, .class("counts"), text: counts)
            html(.ol, .class("entries")) { html in
                for (place, entry) in entries.enumerated() {
                    html(.li, .id("entry-\(place + 1)")) { write(entry, place + 1, &$0) }
                }
            }
        }
    }

    /// `4 points · 2 en cours · 1 terminé`.
    private var counts: String {
        let standings = Status.allCases.compactMap { status -> String? in
            let count = entries.count { $0.status == status }
            return count > 0 ? words.number(count) + " " + words.name(of: status).lowercased() : nil
        }
        return ([words.entries(entries.count)] + standings).joined(separator: " · ")
    }

    private func write(_ entry: ListEntry, _ place: Int, _ html: inout HTML) {
        html(.div, .class("entry-texts")) { html in
            html(.h2) { html in
                html(.span, .class("code"), text: "\(place)")
                html.text(" ")
                html(.span, .class("letter")) { $0.passage(entry.text.firstLine, frame.reader) }
            }
            let rest = entry.text.otherLines
            if !rest.isEmpty { html(.p, .class("letter")) { $0.passage(rest, frame.reader) } }
            guard !entry.followUp.isEmpty else { return }
            html(.h3, words.followUp(of: list))
            html(.p, .class("letter")) { $0.passage(entry.followUp, frame.reader) }
        }
        html(.dl, .class("entry-facts")) { html in
            fact(words.status, &html) { html in
                html(.span, .class("status")) { $0.status(entry.status, words) }
            }
            if let owner = entry.owner { fact(words.ownerOfEntry, &html) { $0.text(owner.isolated) } }
            if let due = entry.due { fact(words.deadline, &html) { self.due(due, of: entry, &$0) } }
        }
    }

    private func fact(_ name: String, _ html: inout HTML, content: (inout HTML) -> Void) {
        html(.div) { html in
            html(.dt, name)
            html(.dd) { content(&$0) }
        }
    }

    private func due(_ due: CalendarDay, of entry: ListEntry, _ html: inout HTML) {
        html(.time, .datetime(due.description), text: words.date(due))
        guard due < frame.today, entry.status != .done, entry.status != .dropped else { return }
        html.text(" ")
        html(.span, .class("status deadline-state")) { $0.deadline(.passed, words) }
    }

    /// Where the letter that was read has annexes, they are what there is to read.
    private func empty(_ html: inout HTML) {
        html(.p, .class("empty"), text: words.noEntries)
        let annexes = frame.facts.chapters.filter { $0.kind == .annex && $0.depth == 1 }
        guard !annexes.isEmpty else { return }
        html(.p, words.printedAnnexes)
        html(.ul) { html in
            for annex in annexes {
                let link = Link.chapter(plan: frame.slug, slug: annex.slug)
                html(.li) { html in
                    html(.a, .href(link.address(in: frame.language))) { $0.passage(annex.title, frame.reader) }
                }
            }
        }
    }
}

extension LocalizedText {
    /// What names it, in each language.
    fileprivate var firstLine: LocalizedText { map { $0.prefix { $0 != "\n" } } }
    /// What stands beneath.
    fileprivate var otherLines: LocalizedText { map { $0.drop { $0 != "\n" }.dropFirst() } }

    private func map(_ part: (String) -> Substring) -> LocalizedText {
        var text = LocalizedText()
        for language in languages {
            guard let version = version(in: language) else { continue }
            let words = part(version.text)
            if !words.isEmpty { text.set(Version(String(words), state: version.state), in: language) }
        }
        return text
    }
}

extension LivingList {
    /// What stands for it in addresses.
    var segment: String { rawValue.replacing("_", with: "-") }

    init?(segment: String) {
        guard let list = Self.allCases.first(where: { $0.segment == segment }) else { return nil }
        self = list
    }
}
