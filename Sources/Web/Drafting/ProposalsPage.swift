import Kernel
import Markup
import Messages
import Strategy

/// What a letter that was read again has otherwise than the draft: new, changed, gone, to be taken one by one or all.
struct ProposalsPage {
    let plan: Plan
    let proposals: [Proposal]
    let rights: PlanRights
    let kind: Proposal.Kind?
    var taken: TakenProposals?
    var errors = FormErrors()
    var leftOut: [LeftOut] = []

    private var shown: [Proposal] { proposals.filter { kind == nil || $0.kind == kind } }

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        var frame = Frame(
            reader: reader, link: .proposals(plan: plan.slug, kind: kind), title: words.proposals, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)])
        frame.leftOut = leftOut
        return frame.page(capacity: 65_536) { html in
            html(.article, .class("writing proposals")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.proposals)
                    html(.p, .class("lead"), text: words.proposalsLead)
                    if let source = proposals.first?.source { html(.p, .class("quiet"), text: source) }
                }
                if let taken { html.notice(words.proposalsTaken(taken.taken, stay: taken.stay)) }
                errors.write(words, &html)
                guard !proposals.isEmpty else {
                    return html(.section, .class("empty-state")) { html in
                        html(.h2, words.noProposals)
                        html(.p, words.noProposalsText)
                        html(.p) { $0(.code, text: "belfry read LETTER --again \(PlanStage.base(ofSlug: plan.slug))") }
                    }
                }
                kinds(reader, &html)
                form(reader, &html)
            }
        }
    }

    /// What tells one list of proposals from another: a letter may be read once more while somebody looks at them.
    static func mark(of proposals: [Proposal]) -> String { ContentHash.of(proposals.map(\.mark).joined().utf8) }

    private func kinds(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let all: [Proposal.Kind?] = [nil] + Proposal.Kind.allCases
        Choices(
            title: words.kindOfProposal,
            options: all.compactMap { one in
                let count = proposals.count { one == nil || $0.kind == one }
                guard count > 0 || one == kind else { return nil }
                return Choices.Option(
                    name: one.map { words.proposalKind($0.rawValue) } ?? words.all, count: count,
                    link: .proposals(plan: plan.slug, kind: one), isChosen: one == kind)
            }, reader: reader
        ).write(&html)
    }

    private func form(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        let address = Link.proposals(plan: plan.slug, kind: kind).address(in: reader.language)
        html.post(address, token: reader.caller?.formToken ?? "", "form write-form") { html in
            html(.input, .type("hidden"), .fieldName("list"), .value(Self.mark(of: proposals)))
            html(.ol, .class("progress-list"), .id("proposals"), .label(words.proposals)) { html in
                for proposal in shown { html(.li) { row(proposal, reader, &$0) } }
            }
            html(.div, .class("save-bar")) { html in
                button("take", "main", words.takeTicked, &html)
                button("leave", "plain", words.leaveTicked, &html)
                button("all", "plain", words.takeAll(shown.count), &html)
            }
        }
    }

    private func button(_ value: String, _ kind: StaticString, _ name: String, _ html: inout HTML) {
        html(.button, .type("submit"), .class(kind), .fieldName("do"), .value(value), text: name)
    }

    private func row(_ proposal: Proposal, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.label, .class("tick")) { html in
            html(.input, .type("checkbox"), .fieldName("proposal"), .value("\(proposal.position)"))
            html(.span) { html in
                html(.span, .class("code"), text: Naming.printed(proposal.objective))
                html.text(" · " + words.proposalKind(proposal.kind.rawValue) + " · " + title(of: proposal, words))
            }
        }
        html(.div, .class("proposed")) { body(of: proposal.change, words, &$0) }
    }

    private func title(of proposal: Proposal, _ words: Words) -> String {
        switch proposal.change {
        case .text(let place, let language, _, _):
            let isTitle = place.hasPrefix("objective/")
            return words.text(isTitle ? words.title : words.item, in: language)
        case .status: return words.status
        case .target: return words.target
        case .amount: return words.amountInEuros
        case .measurement(_, let year, _): return words.measured(year)
        case .item(_, _, let field, let year, _): return words.year(words.name(of: field), year)
        case .goneItem: return words.item
        case .objective, .goneObjective: return words.objective
        }
    }

    private func body(of change: ProposedChange, _ words: Words, _ html: inout HTML) {
        switch change {
        case .text(_, let language, let was, let becomes):
            html(.p, .lang(language.rawValue)) { $0.difference(from: was ?? "", to: becomes) }
        case .status(_, let was, let becomes):
            values(was.map { words.name(of: $0) }, becomes.map { words.name(of: $0) }, words, &html)
        case .target(_, let was, let becomes):
            values(
                was.map { words.number($0, decimals: 6) }, becomes.map { words.number($0, decimals: 6) }, words, &html)
        case .amount(_, let was, let becomes):
            values(was.map { words.money($0) }, becomes.map { words.money($0) }, words, &html)
        case .measurement(_, _, let value): html(.p) { $0(.ins, words.number(value, decimals: 6)) }
        case .item(_, let item, _, _, _): texts(item.texts, isNew: true, &html)
        case .goneItem(_, let texts): self.texts(texts, isNew: false, &html)
        case .objective(let objective):
            texts(objective.titles, isNew: true, &html)
            for item in objective.fields.flatMap(\.items).prefix(6) { texts(item.texts, isNew: true, &html) }
        case .goneObjective(_, let titles): texts(titles, isNew: false, &html)
        }
    }

    private func values(_ was: String?, _ becomes: String?, _ words: Words, _ html: inout HTML) {
        html(.p) { html in
            html(.del, was ?? words.nothingThere)
            html.text(" → ")
            html(.ins, becomes ?? words.nothingThere)
        }
    }

    private func texts(_ texts: [Language: String], isNew: Bool, _ html: inout HTML) {
        for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
            html(.p, .lang(language.rawValue)) { $0(isNew ? .ins : .del, text) }
        }
    }
}
