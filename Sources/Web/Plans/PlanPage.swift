import Kernel
import Markup
import Messages
import Strategy

/// One plan: how it stands in one minute, its objectives, its chapters.
struct PlanPage {
    let frame: FactsFrame

    init(_ frame: FactsFrame) { self.frame = frame }

    private var facts: PlanFacts { frame.facts }
    private var plan: Plan { facts.plan }
    private var reader: Reader { frame.reader }
    private var words: Words { reader.words }

    func page() -> HTML {
        let link = Link.plan(plan.slug)
        let frame = Frame(reader: reader, link: link, title: reader.plain(plan.title), plan: plan, data: link)
        return frame.page(capacity: 65_536) { content(&$0) }
    }

    private func content(_ html: inout HTML) {
        html(.article, .class("plan")) { html in
            head(&html)
            GlanceSection(frame).write(&html)
            html(.div, .class("plan-body")) { html in
                html(.div, .class("plan-main")) { objectives(&$0) }
                html(.aside, .class("plan-side"), .label(words.chapters)) { reading(&$0) }
            }
        }
    }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.p, .class("over")) { html in
                if let period = plan.period { html.text(words.period(period) + " · ") }
                html.text(words.inLanguages(plan.languages))
            }
            html(.h1, .class("letter")) { $0.passage(plan.title, reader) }
            html.wayToWrite(.writeTitle(plan: plan.slug), of: plan, reader)
            html(.p, .class("counts"), text: counts.joined(separator: " · "))
        }
    }

    /// How many objectives of each level, where their names are the usual ones, and how many indicators.
    private var counts: [String] {
        let levels = Dictionary(grouping: facts.objectives, by: \.objective.level)
        let indicators = facts.objectives.reduce(0) { $0 + $1.indicators.count }
        guard frame.naming.isUsual else {
            return [words.objectives(facts.objectives.count), words.indicators(indicators)]
        }
        return Objective.Level.allCases.compactMap { level in
            levels[level].map { words.counted($0.count, level.name) }
        } + [words.indicators(indicators)]
    }
}

extension PlanPage {
    private var findings: Int { facts.objectives.reduce(facts.otherFindings) { $0 + $1.findings.count } }

    /// A small tree stands open; of a large one, the outermost objectives are enough at first.
    private var isSmall: Bool { facts.objectives.count <= 16 }

    private func objectives(_ html: inout HTML) {
        html(.section, .class("outline"), .labelled(by: "objectives")) { html in
            html(.h2, .id("objectives"), text: words.objectives)
            for branch in Branches(facts.headings) {
                html(.section, .class("goal")) { html in
                    html(.h3) { link(branch.heading, &$0) }
                    state(branch.heading, &html)
                    if !branch.under.isEmpty {
                        html(.details, isSmall ? .open : .closed) { html in
                            html(.summary, words.objectives(branch.under.headings.count))
                            list(branch.under, &html)
                        }
                    }
                }
            }
        }
    }

    private func list(_ branches: Branches, _ html: inout HTML) {
        guard !branches.isEmpty else { return }
        html(.ol, .class("branches")) { html in
            for branch in branches {
                html(.li) { html in
                    html(.div, .class("row")) { html in
                        link(branch.heading, &html)
                        state(branch.heading, &html)
                    }
                    list(branch.under, &html)
                }
            }
        }
    }

    private func link(_ heading: ObjectiveHeading, _ html: inout HTML) {
        let link = Link.objective(plan: plan.slug, number: heading.objective.number)
        html(.a, .class("objective"), .href(link.address(in: reader.language))) { html in
            html(.span, .class("code"), text: frame.naming.code(of: heading.objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(heading.objective.title, reader) }
        }
    }

    private func state(_ heading: ObjectiveHeading, _ html: inout HTML) {
        guard heading.objective.status != nil || heading.indicators > 0 else { return }
        html(.p, .class("state")) { html in
            if heading.objective.status != nil {
                html(.span, .class("status")) { $0.status(heading.objective.status, words) }
            }
            if heading.indicators > 0 {
                html(.span, .class("quiet"), text: words.indicators(heading.indicators))
            }
        }
    }
}

extension PlanPage {
    private func reading(_ html: inout HTML) {
        chapterList(words.chapters, facts.chapters.filter { $0.kind == .chapter }, &html)
        chapterList(words.annexes, facts.chapters.filter { $0.kind == .annex }, &html)
        lists(&html)
        guard let source = facts.source else { return }
        html(.section) { html in
            html(.h2, words.source)
            html(.p, .class("quiet"), text: source.name)
            html(.p) { html in
                html(
                    .a, .href(Link.reading(plan: plan.slug).address(in: reader.language)),
                    text: words.readingReport)
                html.text(" ")
                html(.span, .class("quiet"), text: words.findings(findings))
            }
        }
    }

    /// What is kept up to date from letter to letter.
    private func lists(_ html: inout HTML) {
        let isWritten = reader.caller != nil && PlanStage(ofSlug: plan.slug) == .draft
        let lists = LivingList.allCases.filter { isWritten || !facts.entries(of: $0).isEmpty }
        guard !lists.isEmpty else { return }
        html(.section) { html in
            html(.h2, words.livingLists)
            html(.ul, .class("chapters")) { html in
                for list in lists {
                    html(.li) { html in
                        let link = Link.list(plan: plan.slug, list)
                        html(.a, .href(link.address(in: reader.language)), text: words.name(of: list))
                        html.text(" ")
                        html(.span, .class("quiet"), text: words.entries(facts.entries(of: list).count))
                    }
                }
            }
        }
    }

    private func chapterList(_ title: String, _ chapters: [Chapter], _ html: inout HTML) {
        guard !chapters.isEmpty else { return }
        html(.section) { html in
            html(.h2, title)
            html(.ol, .class("chapters")) { html in
                for chapter in chapters { self.chapter(chapter, &html) }
            }
        }
    }

    private func chapter(_ chapter: Chapter, _ html: inout HTML) {
        let link = Link.chapter(plan: plan.slug, slug: chapter.slug)
        html(.li, .class(chapter.depth > 1 ? "within" : "outer")) { html in
            html(.a, .href(link.address(in: reader.language))) { html in
                if let number = chapter.number {
                    html(.span, .class("code"), text: number)
                    html.text(" ")
                }
                html.passage(chapter.title, reader)
            }
        }
    }
}
