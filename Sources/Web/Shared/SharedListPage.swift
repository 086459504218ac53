import Kernel
import Markup
import Messages
import Strategy

/// Everybody who takes part, or everybody whom it is for: in all plans, or in one.
struct SharedListPage {
    let list: SharedList
    let selection: SharedSelection
    let reader: Reader
    private let chosen: [SharedSummary]
    private let pages: Int

    init(_ list: SharedList, _ selection: SharedSelection, for audience: Audience) {
        self.list = list
        let languages = list.plan?.languages ?? list.plans.flatMap(\.languages)
        reader = Reader(for: audience, planLanguages: languages)
        chosen = selection.chosen(from: list.entries, for: reader.textLanguage)
        pages = max(1, (chosen.count + SharedSelection.size - 1) / SharedSelection.size)
        var selection = selection
        selection.page = min(max(1, selection.page), pages)
        self.selection = selection
    }

    private var words: Words { reader.words }
    private var kind: SharedKind { list.kind }

    func page(leavingOut leftOut: [LeftOut] = []) -> HTML {
        let trail = list.plan.map { [Frame.Crumb(link: .plan($0.slug), title: $0.title)] } ?? []
        var frame = Frame(
            reader: reader, link: .sharedList(selection), title: words.plural(of: kind), plan: list.plan, trail: trail,
            data: list.entries.isEmpty ? nil : .sharedList(whole))
        frame.leftOut = leftOut
        return frame.page(capacity: 65_536) { html in
            html(.article, .class("shared")) { html in
                head(&html)
                html(.div, .class("plan-body")) { html in
                    html(.div, .class("plan-main")) { main(&$0) }
                    side(&html)
                }
            }
        }
    }

    /// What is chosen, without the pages that it is shown on.
    private var whole: SharedSelection {
        var whole = selection
        whole.page = 1
        return whole
    }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.h1, words.plural(of: kind))
            html(.p, .class("lead"), text: words.lead(of: kind))
            html(.nav, .class("views"), .label(words.lists)) { html in
                for other in SharedKind.allCases {
                    let link = Link.sharedList(SharedSelection(other, plan: selection.plan))
                    html(
                        .a, .href(link.address(in: reader.language)), .current(.yes, if: other == kind),
                        text: words.plural(of: other))
                }
            }
        }
    }

    private func main(_ html: inout HTML) {
        if list.entries.isEmpty { return html(.p, .class("empty"), text: words.noneNamed(kind)) }
        html(.section, .labelled(by: "list")) { html in
            html(.h2, .id("list"), text: words.counted(chosen.count, kind))
            html.printedChoice(chosenNames, words)
            SharedFilter(selection: selection, entries: list.entries, reader: reader).write(&html)
            if chosen.isEmpty {
                html(.p, .class("empty")) { html in
                    html.text(words.noneStarts(with: selection.starts) + " ")
                    html(.a, .href(link { $0.starts = "" }), text: words.showAll)
                }
            } else {
                table(&html)
            }
            pager(&html)
        }
    }

    private var chosenNames: [String] {
        let starts = selection.starts.isEmpty ? nil : words.pair(words.firstLetters, selection.starts)
        let order = selection.order == .name ? nil : words.pair(words.sorted, words.byObjectives)
        return [starts, order].compactMap { $0 }
    }

    private func table(_ html: inout HTML) {
        let first = (selection.page - 1) * SharedSelection.size
        html(.table, .class("money tally")) { html in
            html(.thead) { html in
                html(.tr) { html in
                    html(.th, .scope(.column), text: words.name)
                    html(.th, .scope(.column), text: words.objectivesOverNumbers)
                    if list.plan == nil { html(.th, .scope(.column), text: words.plans) }
                }
            }
            html(.tbody) { html in
                for entry in chosen.dropFirst(first).prefix(SharedSelection.size) { row(entry, &html) }
            }
        }
    }

    private func row(_ entry: SharedSummary, _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.row), .class("letter")) { html in
                html(.a, .href(Link.shared(kind, entry.slug).address(in: reader.language))) {
                    $0.passage(entry.name, reader)
                }
            }
            html(.td, words.number(entry.objectives))
            if list.plan == nil { html(.td, words.number(entry.plans)) }
        }
    }

    private func pager(_ html: inout HTML) {
        Pager(page: selection.page, pages: pages, label: words.pages, words: words) { page in
            link { $0.page = page }
        }.write(&html)
    }

    private func link(_ change: (inout SharedSelection) -> Void) -> Address {
        var other = selection
        change(&other)
        return Link.sharedList(other).address(in: reader.language)
    }

    private func side(_ html: inout HTML) {
        html(.aside, .class("plan-side"), .label(words.plans)) { html in
            html(.section) { html in
                html(.h2, words.plans)
                html(.ul, .class("chapters")) { html in
                    html(.li) { planLink(nil, &$0) }
                    for plan in list.plan.map({ [$0] }) ?? list.plans { html(.li) { planLink(plan, &$0) } }
                }
            }
            if list.plan == nil { DoubleHints(kind: kind, entries: list.entries, reader: reader).write(&html) }
        }
    }

    /// The same list of one plan, or of all.
    private func planLink(_ plan: Plan?, _ html: inout HTML) {
        var other = selection
        (other.plan, other.page) = (plan?.slug, 1)
        html(
            .a, .href(Link.sharedList(other).address(in: reader.language)),
            .current(.yes, if: plan?.slug == selection.plan)
        ) { html in
            guard let plan else { return html.text(words.allPlans) }
            let reader = Reader(language: reader.language, planLanguages: plan.languages)
            html.passage(plan.title, reader)
            if let period = reader.period(beside: plan) { html.text(" " + period) }
        }
    }
}
