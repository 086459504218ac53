import Kernel
import Markup
import Messages
import Strategy

/// How far a plan has come: its draft with the objectives that are written, what was published when, and the one step
/// that comes next.
struct StagesPage {
    let stages: PlanStages
    /// The draft's, or that of what everybody reads where there is none.
    let overview: PlanOverview
    let rights: PlanRights
    let levels: LevelNames
    let notice: DraftNotice?
    /// What was sent to begin the plan after this one, and why it was not begun.
    var next: (sent: PostedForm, errors: FormErrors)?

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: overview.plan.languages)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .draft(plan: overview.plan.slug),
            title: words.draftOf(reader.plain(overview.plan.title)),
            plan: overview.plan)
        return frame.page { html in
            html(.article, .class("stages")) { html in
                html(.header, .class("page-head")) { html in
                    if stages.draft == nil { html(.p, .class("over"), text: words.published) }
                    html(.h1, .class("letter")) { $0.passage(overview.plan.title, reader) }
                    html(.p, .class("lead"), text: stages.draft == nil ? words.noDraftLead : words.draftLead)
                }
                html(.p, .class("ways")) { html in
                    if let draft = stages.draft {
                        way(words.titleAndChapters, .writeTitle(plan: draft.slug), reader, &html)
                        way(words.completeness, .completeness(plan: draft.slug), reader, &html)
                        if rights.mayAll || RoleNeed.writing.isMet(by: rights.roles) {
                            way(words.translation, .translation(plan: draft.slug), reader, &html)
                            way(words.proposals, .proposals(plan: draft.slug), reader, &html)
                            if overview.source != nil {
                                way(words.placing, .placing(plan: draft.slug), reader, &html)
                            }
                        }
                        for list in LivingList.allCases {
                            way(words.name(of: list), .writeList(plan: draft.slug, list), reader, &html)
                        }
                        way(words.history, .history(plan: draft.slug), reader, &html)
                    }
                    if let draft = stages.draft, rights.may(.changeOutline) {
                        way(words.outline, .outline(plan: draft.slug), reader, &html)
                        way(words.dimensions, .dimensions(plan: draft.slug), reader, &html)
                    }
                    if rights.may(.assign) {
                        let slug = stages.draft?.slug ?? stages.slug
                        way(words.assignments, .assignments(plan: slug), reader, &html)
                    }
                    if rights.may(.grant) || rights.may(.assign) {
                        way(words.rolesInPlan, .roles(plan: stages.slug), reader, &html)
                    }
                }
                if let notice { told(notice, reader, &html) }
                step(reader, &html)
                if stages.draft != nil { objectives(reader, &html) }
                snapshots(reader, &html)
                if !stages.snapshots.isEmpty || stages.draft == nil, rights.may(.begin) { following(reader, &html) }
            }
        }
    }

    private func told(_ notice: DraftNotice, _ reader: Reader, _ html: inout HTML) {
        html(.div, .class("notice"), .role("status")) { html in
            html(.p, notice.sentence(reader.words))
            guard notice == .next else { return }
            html(.p) { way(reader.words.deadlines, .deadlines(plan: overview.plan.slug), reader, &$0) }
        }
    }

    private func way(_ name: String, _ link: Link, _ reader: Reader, _ html: inout HTML) {
        html(.a, .href(link.address(in: reader.language)), text: name)
        html.text(" ")
    }

    /// What can be done with the plan as a whole.
    private func step(_ reader: Reader, _ html: inout HTML) {
        let (words, token) = (reader.words, reader.caller?.formToken ?? "")
        if let draft = stages.draft {
            let link = Link.publication(plan: draft.slug).address(in: reader.language)
            html(.p, .class("apart")) { html in
                html(
                    .a, rights.may(.publish) ? .class("button") : .none, .href(link),
                    text: rights.may(.publish) ? words.publishAfterLooking : words.whatPublishingChanges)
            }
        } else if rights.may(.begin) {
            html.post(Link.draft(plan: stages.slug).address(in: reader.language), token: token) { html in
                html(.button, .type("submit"), .class("main"), text: words.beginDraft)
            }
        }
    }

    private func objectives(_ reader: Reader, _ html: inout HTML) {
        let naming = Naming(levels, reader)
        html(.section) { html in
            html(.h2, reader.words.objectives)
            html(.ul, .class("rows")) { html in
                for heading in overview.objectives {
                    let objective = heading.objective
                    html(.li) { html in
                        html(
                            .a,
                            .href(
                                Link.write(plan: overview.plan.slug, number: objective.number).address(
                                    in: reader.language))
                        ) { html in
                            html(.span, .class("code"), text: naming.code(of: objective))
                            html.text(" ")
                            html(.span, .class("name")) { $0.passage(objective.title, reader) }
                        }
                        if objective.status != nil {
                            html(.span, .class("status")) { $0.status(objective.status, reader.words) }
                        }
                    }
                }
            }
        }
    }

    /// Where the plan of the next period begins: from what everybody reads.
    private func following(_ reader: Reader, _ html: inout HTML) {
        NextPlanSection(
            plan: overview.plan, slug: stages.slug, reader: reader, sent: next?.sent,
            errors: next?.errors ?? FormErrors()
        ).write(&html)
    }

    private func snapshots(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section) { html in
            html(.h2, words.publications)
            if stages.snapshots.isEmpty { html(.p, .class("empty"), text: words.noPublications) }
            html(.ol, .class("rows")) { html in
                for snapshot in stages.snapshots {
                    html(.li) { html in
                        html(.a, .href(Link.plan(snapshot.slug).address(in: reader.language))) { html in
                            html.text(words.publicationNumber(snapshot.number))
                        }
                        html(.span, .class("quiet"), text: words.moment(snapshot.at))
                        html(.code, .class("hash"), text: "SHA-256 " + snapshot.sha256)
                    }
                }
            }
        }
    }
}
