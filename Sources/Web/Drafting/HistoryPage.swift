import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// Who changed what in a draft, as sentences, each with the button that reverses it.
struct HistoryPage {
    /// How many changes a page tells at most; one more says that there are older ones.
    static let length = 50

    let plan: Plan
    let part: HistoryPart
    /// The one that it is about, where it is about one.
    let objective: Objective?
    let records: [EditRecord]
    let people: [PersonID: Person]
    let rights: PlanRights
    let isUndone: Bool

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .history(plan: plan.slug, part), title: words.history,
            plan: plan, trail: trail)
        return frame.page { html in
            html(.article, .class("history")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.history)
                    html(.p, .class("lead"), text: words.historyLead)
                }
                if isUndone { html.notice(words.undone) }
                if records.isEmpty { html(.p, .class("empty"), text: words.noHistory) }
                html(.ol, .class("rows")) { html in
                    for record in records.prefix(Self.length) { html(.li) { row(record, reader, &$0) } }
                }
                older(reader, &html)
            }
        }
    }

    private func older(_ reader: Reader, _ html: inout HTML) {
        guard records.count > Self.length, let last = records.prefix(Self.length).last else { return }
        let link = Link.history(plan: plan.slug, part, before: last.revision)
        html(.p) { $0(.a, .href(link.address(in: reader.language)), text: reader.words.olderChanges) }
    }

    private var trail: [Frame.Crumb] {
        let draft = Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)
        guard let objective else {
            guard part == .texts else { return [draft] }
            return [draft, Frame.Crumb(link: .writeTitle(plan: plan.slug), title: Words.inAll(\.titleAndChapters))]
        }
        return [
            draft,
            Frame.Crumb(
                link: .write(plan: plan.slug, number: objective.number),
                code: objective.code ?? Naming.printed(objective.number), title: objective.title),
        ]
    }

    private func row(_ record: EditRecord, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.div, .class("change")) { html in
            html(.p, .class("quiet")) { html in
                html.text(words.revisionName(record.revision) + " · " + words.moment(record.at) + " · ")
                html.text(people.name(of: record.actor, words))
                if let number = record.objective, objective == nil {
                    html.text(" · ")
                    html(
                        .a, .href(Link.write(plan: plan.slug, number: number).address(in: reader.language)),
                        .class("code"), text: number)
                }
            }
            HistoryDeeds(record: record, words: words).write(&html)
        }
        guard mayUndo, !record.kind.isDecision, let token = reader.caller?.formToken else { return }
        let undo = Link.undo(plan: plan.slug, revision: record.revision, part)
        html.postButton(
            undo.address(in: reader.language), token: token, words.undo, spoken: words.undoRevision(record.revision))
    }

    /// Whether there is any use in the button; the store decides.
    private var mayUndo: Bool { rights.mayAll || RoleNeed.writing.isMet(by: rights.roles) }
}

extension Kernel.Actor {
    var person: PersonID? {
        guard case .person(let id) = self else { return nil }
        return id
    }
}
