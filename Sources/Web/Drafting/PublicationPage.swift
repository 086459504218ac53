import Kernel
import Markup
import Messages
import Strategy

/// What publishing a draft would change: objectives that are new, changed and gone, each with its history; and the button
/// that does it.
struct PublicationPage {
    let plan: Plan
    let difference: PublicationDifference
    let completeness: Completeness
    let rights: PlanRights
    let levels: LevelNames
    /// Why it was not published.
    let refused: Problem.Reason?

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .publication(plan: plan.slug), title: words.publication, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)])
        return frame.page { html in
            html(.article, .class("form-page wide stages")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.publication)
                    html(.p, .class("lead"), text: words.publicationLead)
                }
                if let refused { write(refused, reader, &html) }
                changes(reader, &html)
                if !difference.isSame { warning(reader, &html) }
                if !difference.isSame, rights.may(.publish) { form(reader, &html) }
            }
        }
    }

    private func write(_ reason: Problem.Reason, _ reader: Reader, _ html: inout HTML) {
        html(.div, .class("form-errors"), .role("alert")) { html in
            html(.h2, reader.words.notDone)
            html(.p, reader.words.sentence(for: reason))
            guard isUnapproved else { return }
            html(.p) { notApproved(reader, &$0) }
        }
    }

    private var isUnapproved: Bool {
        guard case .drafting(.notApproved) = refused else { return false }
        return true
    }

    private func changes(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section, .class("waiting"), .id("changes")) { html in
            html(.h2, words.whatPublishingChanges)
            guard difference.isPublished else { return html(.p, words.firstPublication) }
            let last = difference.snapshot.map { words.publishedAs($0.number, words.moment($0.at)) }
            if let last { html(.p, .class("quiet"), text: last) }
            guard !difference.isSame else { return html(.p, words.nothingDiffers) }
            for kind in PublicationDifference.Entry.Kind.allCases {
                let those = difference.objectives(kind)
                if !those.isEmpty { list(those, words.differing(kind.rawValue, those.count), reader, &html) }
            }
            others(reader, &html)
        }
    }

    /// What differs beside the texts and values of objectives, each with the way to it.
    private func others(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        guard difference.hasOtherOrder || difference.sorted > 0 || !difference.others.isEmpty else { return }
        html(.h3, words.differsBeside)
        html(.ul, .class("rows"), .id("others")) { html in
            if difference.hasOtherOrder { html(.li, words.orderDiffers) }
            if difference.sorted > 0 {
                other(words.sortedOtherwise(difference.sorted), .dimensions(plan: plan.slug), reader, &html)
            }
            for part in difference.others {
                switch part {
                case .title: other(words.titleOrYears, .writeTitle(plan: plan.slug), reader, &html)
                case .chapters: other(words.chaptersAndAnnexes, .history(plan: plan.slug, .texts), reader, &html)
                case .list(let list): other(words.name(of: list), .writeList(plan: plan.slug, list), reader, &html)
                case .dimensions: other(words.namesOfDimensions, .dimensions(plan: plan.slug), reader, &html)
                }
            }
        }
    }

    private func other(_ name: String, _ link: Link, _ reader: Reader, _ html: inout HTML) {
        html(.li) { $0(.a, .href(link.address(in: reader.language)), text: name) }
    }

    /// What is not finished and would be published with all else.
    private func warning(_ reader: Reader, _ html: inout HTML) {
        let (words, open) = (reader.words, OpenTexts(completeness, reader: reader))
        let unapproved = refused == nil ? completeness.count(.notApproved) : 0
        guard unapproved > 0 || !open.isEmpty else { return }
        html(.section, .class("unfinished"), .id("unfinished")) { html in
            html(.h2, words.beforePublishing)
            if unapproved > 0 {
                html(.p) { html in
                    html.text(words.notApprovedYet(unapproved) + " ")
                    notApproved(reader, &html)
                }
            }
            if !open.isEmpty { html(.p, words.textsAreOpen) }
            open.write(&html, isWithin: true)
        }
    }

    private func notApproved(_ reader: Reader, _ html: inout HTML) {
        let link = Link.completeness(plan: plan.slug, CompletenessFilter(mark: .notApproved))
        html(.a, .href(link.address(in: reader.language)), text: reader.words.seeNotApproved)
    }

    private func list(
        _ entries: [PublicationDifference.Entry], _ title: String, _ reader: Reader, _ html: inout HTML
    ) {
        let naming = Naming(levels, reader)
        html(.h3, title)
        html(.ul, .class("rows")) { html in
            for entry in entries {
                html(.li) { html in
                    let objective = entry.objective
                    if entry.kind == .gone {
                        html(.span) { name(objective, naming, reader, &$0) }
                    } else {
                        let link = Link.write(plan: plan.slug, number: objective.number)
                        html(.a, .href(link.address(in: reader.language))) { name(objective, naming, reader, &$0) }
                    }
                    let part = entry.kind == .gone ? HistoryPart.gone(entry.origin) : .objective(objective.number)
                    html(
                        .a, .class("quiet"), .href(Link.history(plan: plan.slug, part).address(in: reader.language)),
                        .label(reader.words.historyOf(naming.code(of: objective))), text: reader.words.history)
                }
            }
        }
    }

    private func name(_ objective: Objective, _ naming: Naming, _ reader: Reader, _ html: inout HTML) {
        html(.span, .class("code"), text: naming.code(of: objective))
        html.text(" ")
        html(.span, .class("name")) { $0.passage(objective.title, reader) }
    }

    private func form(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html.post(
            Link.publication(plan: plan.slug).address(in: reader.language), token: reader.caller?.formToken ?? ""
        ) { html in
            html(.input, .type("hidden"), .fieldName("seen"), .value("\(plan.revision)"))
            if isUnapproved {
                html(.label, .class("take-theirs")) { html in
                    html(.input, .type("checkbox"), .fieldName("unapproved"), .value("yes"))
                    html.text(" " + words.publishUnapproved)
                }
            }
            html(.button, .type("submit"), .class("main"), text: words.publish)
        }
    }
}
