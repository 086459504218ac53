import Kernel
import Markup
import Messages
import Strategy

/// One partner or target group: the objectives that name it, how its name is printed, who stands beside it.
struct SharedView {
    let model: SharedPage
    let reader: Reader
    private let levels: (Plan) -> LevelNames

    init(_ model: SharedPage, levels: @escaping (Plan) -> LevelNames, for audience: Audience) {
        self.model = model
        self.levels = levels
        reader = Reader(for: audience, planLanguages: model.plans.flatMap(\.plan.languages))
    }

    private var words: Words { reader.words }
    private var kind: SharedKind { model.kind }
    private var name: LocalizedText { model.subject.name }

    func page(leavingOut leftOut: [LeftOut] = []) -> HTML {
        var frame = Frame(
            reader: reader, link: link(page: model.page), title: reader.plain(name),
            trail: [Frame.Crumb(link: .sharedList(SharedSelection(kind)), title: listName)],
            data: .shared(kind, model.subject.slug))
        frame.leftOut = leftOut
        return frame.page { html in
            html(.article, .class("shared")) { html in
                head(&html)
                html(.div, .class("plan-body")) { html in
                    html(.div, .class("plan-main")) { html in
                        objectives(&html)
                        PrintedVariants(variants: model.variants, reader: reader).write(&html)
                    }
                    if !model.companions.isEmpty { companions(&html) }
                }
            }
        }
    }

    private var listName: LocalizedText { LocalizedText([reader.language: words.plural(of: kind)]) }

    private func link(page: Int) -> Link { .shared(kind, model.subject.slug, page: page) }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.p, .class("over"), text: words.singular(of: kind))
            html(.h1, .class("letter")) { $0.passage(name, reader) }
            otherNames(&html)
            guard model.subject.objectives > 0 else { return }
            let counts = [words.objectives(model.subject.objectives), words.plans(model.subject.plans)]
            html(.p, .class("counts"), text: counts.joined(separator: " · "))
        }
    }

    /// What it is called where its name is another.
    private func otherNames(_ html: inout HTML) {
        let shown = reader.best(name)
        let others = name.languages.filter { $0 != shown?.language && name[$0] != shown?.text }
        guard !others.isEmpty else { return }
        html(.p, .class("other-names")) { html in
            html(.span, .class("spoken"), text: words.inOtherLanguages)
            for language in others {
                html.text(" ")
                html(.span, .class("borrowed"), text: language.rawValue.uppercased())
                html.text(" ")
                html(.span, .class("letter"), .lang(language.rawValue), text: name[language]?.isolated ?? "")
            }
        }
    }
}

extension SharedView {
    private func objectives(_ html: inout HTML) {
        html(.section, .class("outline"), .labelled(by: "objectives")) { html in
            html(.h2, .id("objectives"), text: words.objectivesNaming(kind))
            if model.plans.isEmpty { html(.p, .class("empty"), text: words.namedNowhere) }
            for part in model.plans { plan(part, &html) }
            pager(&html)
        }
    }

    private func plan(_ part: SharedPage.InPlan, _ html: inout HTML) {
        let reader = Reader(language: self.reader.language, planLanguages: part.plan.languages)
        let naming = Naming(levels(part.plan), reader)
        html(.section, .class("goal")) { html in
            html(.h3) { html in
                html(.a, .href(Link.plan(part.plan.slug).address(in: reader.language))) {
                    $0.passage(part.plan.title, reader)
                }
                if let period = reader.period(beside: part.plan) {
                    html.text(" ")
                    html(.span, .class("year"), text: period)
                }
            }
            html(.ol, .class("branches")) { html in
                for objective in part.objectives {
                    html(.li) { html in
                        html(.div, .class("row")) { row(objective, in: part.plan, naming, reader, &$0) }
                    }
                }
            }
        }
    }

    private func row(
        _ objective: Objective, in plan: Plan, _ naming: Naming, _ reader: Reader, _ html: inout HTML
    ) {
        let link = Link.objective(plan: plan.slug, number: objective.number)
        html(.a, .class("objective"), .href(link.address(in: reader.language))) { html in
            html(.span, .class("code"), text: naming.code(of: objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(objective.title, reader) }
        }
        guard objective.status != nil || self.reader.caller != nil else { return }
        html(.p, .class("state")) { html in
            if objective.status != nil { html(.span, .class("status")) { $0.status(objective.status, words) } }
            wayToTakeOut(objective, in: plan, &html)
        }
    }

    /// What was taken for a name and is none is taken out of the draft: the change is in its history, and can be undone.
    private func wayToTakeOut(_ objective: Objective, in plan: Plan, _ html: inout HTML) {
        guard reader.caller != nil else { return }
        let place = Link.write(plan: plan.slug, number: objective.number, part: .more)
        html(.a, .href(place.address(in: reader.language).at(fragment: "names")), text: words.isNoName)
    }

    private func pager(_ html: inout HTML) {
        Pager(page: model.page, pages: model.pages, label: words.pages, words: words) {
            link(page: $0).address(in: reader.language)
        }.write(&html)
    }

    private func companions(_ html: inout HTML) {
        html(.aside, .class("plan-side"), .labelled(by: "beside")) { html in
            html(.section) { html in
                html(.h2, .id("beside"), text: words.companions(of: kind))
                html(.ul, .class("chapters")) { html in
                    for other in model.companions {
                        html(.li) { html in
                            html(.a, .href(Link.shared(kind, other.slug).address(in: reader.language))) {
                                $0.passage(other.name, reader)
                            }
                            html.text(" ")
                            html(.span, .class("quiet"), text: words.objectives(other.objectives))
                        }
                    }
                }
            }
        }
    }
}
