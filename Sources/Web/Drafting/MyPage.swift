import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What waits for somebody to write, translate, answer or approve, in each plan; nothing else. Beneath it stands the way
/// to the plans in which they have a role; and to a new one, for those who may begin it.
struct MyPage {
    /// A plan in which the person has a role.
    struct Part {
        let plan: Plan
        /// The draft's name in addresses, while the plan is being written.
        let draft: String?
        let rights: PlanRights
    }

    let person: PersonID
    let waiting: [Waiting]
    let parts: [Part]
    let people: [PersonID: Person]
    let today: CalendarDay

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience)
        let words = reader.words
        return Frame(reader: reader, link: .myPage, title: words.myPage).page { html in
            html(.article, .class("my-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.myPage)
                    if !waiting.isEmpty { html(.p, .class("lead"), text: words.myPageLead) }
                }
                if waiting.isEmpty, !parts.isEmpty {
                    html(.section, .class("empty-state")) { html in
                        html(.h2, words.nothingWaits)
                        html(.p, words.nothingWaitsText)
                    }
                }
                for waiting in waiting { write(waiting, audience, &html) }
                letters(audience, &html)
            }
        }
    }

    private func letters(_ audience: Audience, _ html: inout HTML) {
        let words = Words(in: audience.language)
        let isAdministrator = audience.caller?.person.isAdministrator == true
        guard !parts.isEmpty || isAdministrator else { return html(.p, .class("empty"), text: words.nothingForMe) }
        html(.section) { html in
            html(.h2, words.yourLetters)
            if parts.isEmpty { html(.p, .class("empty"), text: words.nothingForMe) }
            if !parts.isEmpty { plans(audience, &html) }
            guard isAdministrator else { return }
            html(.p, .class("apart")) { html in
                html(.a, .href(Link.newPlan.address(in: audience.language)), text: words.beginEmptyPlan)
            }
        }
    }

    private func plans(_ audience: Audience, _ html: inout HTML) {
        html(.ul, .class("rows")) { html in
            for part in parts {
                let reader = Reader(for: audience, planLanguages: part.plan.languages)
                let words = reader.words
                html(.li) { html in
                    html(.a, .href(Link.draft(plan: part.draft ?? part.plan.slug).address(in: reader.language))) {
                        $0.passage(part.plan.title, reader)
                    }
                    let roles = part.rights.roles.map { words.name(of: $0) }.sorted().joined(separator: ", ")
                    html(.span, .class("quiet"), text: part.draft == nil ? words.notWrittenNow : roles)
                }
            }
        }
    }

    private func write(_ waiting: Waiting, _ audience: Audience, _ html: inout HTML) {
        let reader = Reader(for: audience, planLanguages: waiting.plan.languages)
        let words = reader.words
        html(.section, .class("waiting")) { html in
            html(.h2) { html in
                html(.a, .href(Link.draft(plan: waiting.plan.slug).address(in: reader.language))) {
                    $0.passage(waiting.plan.title, reader)
                }
            }
            if waiting.unassigned > 0 {
                let filter = CompletenessFilter(mark: .unassigned)
                let link = Link.completeness(plan: waiting.plan.slug, filter).address(in: reader.language)
                html(.p, .class("apart")) { $0(.a, .href(link), text: words.objectivesUnassigned(waiting.unassigned)) }
            }
            list(words.toAnswer, waiting.toAnswer, &html) { thread, html in question(thread, waiting, reader, &html) }
            list(words.toWrite, waiting.toWrite, &html) { objective, html in
                name(objective.objective, waiting.plan, reader, &html)
                html(.span, .class("quiet")) { due(objective, reader, &$0) }
            }
            list(words.toTranslate, waiting.toTranslate, &html) { translation, html in
                name(translation.objective.objective, waiting.plan, reader, &html)
                html(.span, .class("gaps")) { html in
                    GapLinks(plan: waiting.plan.slug, objective: translation.objective.objective, reader: reader)
                        .write(translation.gaps, &html)
                }
            }
            if !waiting.toTranslate.isEmpty {
                let link = Link.translation(plan: waiting.plan.slug)
                html(.p) { $0(.a, .class("button"), .href(link.address(in: reader.language)), text: words.translate) }
            }
            list(words.titleAndChapters, waiting.textsToTranslate, &html) { texts, html in
                TextsRow(texts: texts, plan: waiting.plan, reader: reader).write(&html)
            }
            list(words.livingLists, waiting.listsToTranslate, &html) { list, html in
                ListRow(list: list, plan: waiting.plan.slug, reader: reader).write(&html)
            }
            list(words.toApprove, waiting.toApprove, &html) { objective, html in
                name(objective.objective, waiting.plan, reader, at: "review", &html)
                guard let review = objective.review else { return }
                html(
                    .span, .class("quiet"),
                    text: words.handedInBy(people.name(of: review.by, words), words.moment(review.at)))
            }
        }
    }

    private func list<Row>(
        _ title: String, _ rows: [Row], _ html: inout HTML, row: (Row, inout HTML) -> Void
    ) {
        guard !rows.isEmpty else { return }
        html(.h3, title)
        html(.ul, .class("rows")) { html in
            for one in rows { html(.li) { row(one, &$0) } }
        }
    }

    private func name(
        _ objective: Objective, _ plan: Plan, _ reader: Reader, at fragment: String? = nil, _ html: inout HTML
    ) {
        let address = Link.write(plan: plan.slug, number: objective.number).address(in: reader.language)
        html(.a, .href(fragment.map { address.at(fragment: $0) } ?? address)) { html in
            html(.span, .class("code"), text: objective.code ?? Naming.printed(objective.number))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(objective.title, reader) }
        }
    }

    /// In which language it is theirs, until when, and whether it came back.
    private func due(_ objective: ObjectiveCompleteness, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let mine = objective.assignments.filter { $0.person == person }
        html.text(
            mine.map { $0.language.map { words.name(of: $0) } ?? words.allLanguages }.joined(separator: ", "))
        if objective.review?.state == .returned { html.text(" · " + words.givenBackWithRemarks) }
        guard let due = objective.due(for: person) else { return }
        html.text(" · ")
        html(.time, .datetime("\(due)"), text: due < today ? words.wasDue(due) : words.due(due))
    }

    private func question(_ thread: CommentThread, _ waiting: Waiting, _ reader: Reader, _ html: inout HTML) {
        guard let last = thread.comments.last else { return }
        let words = reader.words
        let asked = words.askedBy(people.name(of: last.author, words), words.moment(last.at))
        html(.div) { html in
            if let objective = thread.origin.flatMap({ waiting.askedAbout[$0] }) {
                name(objective, waiting.plan, reader, at: "thread:\(thread.id)", &html)
            } else {
                let chapter = waiting.askedChapters.first { .chapter($0.id) == thread.place }
                let link =
                    chapter.map { Link.writeChapter(plan: waiting.plan.slug, slug: $0.slug) }
                    ?? .writeTitle(plan: waiting.plan.slug)
                let address = link.address(in: reader.language).at(fragment: "thread:\(thread.id)")
                html(.a, .href(address)) { $0.passage(chapter?.title ?? waiting.plan.title, reader) }
            }
            html(.p, .class("remark"), text: last.text)
        }
        html(.span, .class("quiet"), text: asked)
    }

    /// Whose names the page needs.
    static func mentioned(in waiting: [Waiting]) -> Set<PersonID> {
        let actors = waiting.flatMap { waiting in
            waiting.toApprove.compactMap(\.review?.by) + waiting.toAnswer.compactMap { $0.comments.last?.author }
        }
        return Set(actors.compactMap(\.person))
    }
}
