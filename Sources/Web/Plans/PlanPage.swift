import Kernel
import Markup
import Messages
import Strategy

/// One plan: how it stands, its objectives, its chapters, its money.
struct PlanPage {
    let model: PlanOverview
    let reader: Reader
    let naming: Naming

    init(_ model: PlanOverview, levels: LevelNames, in language: Language) {
        self.model = model
        reader = Reader(language: language, planLanguages: model.plan.languages)
        naming = Naming(levels, reader)
    }

    func page() -> HTML {
        let plan = model.plan
        let frame = Frame(reader: reader, link: .plan(plan.slug), title: reader.plain(plan.title), plan: plan)
        return frame.page(capacity: 65_536) { content(&$0) }
    }

    private var words: Words { reader.words }

    private func content(_ html: inout HTML) {
        html(.article, .class("plan")) { html in
            head(&html)
            html(.div, .class("plan-body")) { html in
                html(.div, .class("plan-main")) { html in
                    standing(&html)
                    objectives(&html)
                }
                html(.aside, .class("plan-side"), .label(words.chapters)) { reading(&$0) }
            }
            BudgetTable(model: model, reader: reader, naming: naming).write(&html)
        }
    }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.p, .class("over")) { html in
                if let period = model.plan.period { html.text(words.period(period) + " · ") }
                html.text(words.inLanguages(model.plan.languages))
            }
            html(.h1, .class("letter")) { $0.passage(model.plan.title, reader) }
            html(.p, .class("counts"), text: counts.joined(separator: " · "))
        }
    }

    /// How many objectives of each level, where their names are the usual ones, and how many indicators.
    private var counts: [String] {
        let levels = Dictionary(grouping: model.objectives, by: \.objective.level)
        let indicators = model.objectives.reduce(0) { $0 + $1.indicators }
        guard naming.isUsual else {
            return [words.objectives(model.objectives.count), words.indicators(indicators)]
        }
        return Objective.Level.allCases.compactMap { level in
            levels[level].map { words.counted($0.count, level.name) }
        } + [words.indicators(indicators)]
    }
}

extension PlanPage {
    /// The statuses as one bar, with their counts beneath.
    private func standing(_ html: inout HTML) {
        let counts = StatusCount.counts(in: model.objectives)
        guard counts.contains(where: { $0.status != nil }) else { return }
        html(.section, .class("standing"), .labelled(by: "standing")) { html in
            html(.h2, .id("standing"), text: words.howItStands)
            StatusBar(counts: counts, words: words).write(&html)
        }
    }

    private func objectives(_ html: inout HTML) {
        html(.section, .class("outline"), .labelled(by: "objectives")) { html in
            html(.h2, .id("objectives"), text: words.objectives)
            for branch in Branches(model.objectives) {
                html(.section, .class("goal")) { html in
                    html(.h3) { link(branch.heading, &$0) }
                    state(branch.heading, &html)
                    list(branch.under, &html)
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
        let link = Link.objective(plan: model.plan.slug, number: heading.objective.number)
        html(.a, .class("objective"), .href(link.address(in: reader.language))) { html in
            html(.span, .class("code"), text: naming.code(of: heading.objective))
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
        chapterList(words.chapters, model.chapters.filter { $0.kind == .chapter }, &html)
        chapterList(words.annexes, model.chapters.filter { $0.kind == .annex }, &html)
        guard let source = model.source else { return }
        html(.section) { html in
            html(.h2, words.source)
            html(.p, .class("quiet"), text: source.name)
            html(.p) { html in
                html(
                    .a, .href(Link.reading(plan: model.plan.slug).address(in: reader.language)),
                    text: words.readingReport)
                html.text(" ")
                html(.span, .class("quiet"), text: words.findings(model.findings))
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
        let link = Link.chapter(plan: model.plan.slug, slug: chapter.slug)
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
