import Kernel
import Markup
import Messages
import Strategy

/// The outline of a draft: objectives and chapters are numbered, moved, removed and added here, in one form.
struct OutlinePage {
    let plan: Plan
    let objectives: [Objective]
    let chapters: [Chapter]
    let levels: LevelNames
    var isDone = false
    /// The revision of the only change, which can be undone at once.
    var undoable: Int?
    var errors = FormErrors()
    /// What was sent and could not be taken.
    var sent: PostedForm?

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .outline(plan: plan.slug), title: words.outline, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)])
        return frame.page { html in
            html(.article, .class("form-page wide outline-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.outline)
                    html(.p, .class("lead"), text: words.outlineLead)
                    let title = Link.writeTitle(plan: plan.slug).address(in: reader.language)
                    html(.p, .class("ways")) { $0(.a, .href(title), text: words.titleAndChapters) }
                }
                if isDone { done(reader, &html) }
                errors.write(words, &html)
                let address = Link.outline(plan: plan.slug).address(in: reader.language)
                html.post(address, token: reader.caller?.formToken ?? "") { html in
                    html.begun(on: plan.revision, by: reader)
                    // Enter in a field presses a form's first button.
                    html(
                        .button, .type("submit"), .class("spoken"), .focusTarget, .hiddenFromSpeech, .fieldName("do"),
                        .value("save"), text: words.save)
                    if !objectives.isEmpty { list(reader, &html) }
                    addition(reader, &html)
                    OutlineChapters(chapters: chapters, plan: plan, reader: reader, errors: errors, sent: sent)
                        .write(&html)
                }
            }
        }
    }

    private func done(_ reader: Reader, _ html: inout HTML) {
        html(.div, .class("notice"), .role("status")) { html in
            html(.p, reader.words.outlineSaved)
            guard let undoable else { return }
            let undo = Link.undo(plan: plan.slug, revision: undoable)
            html.postButton(
                undo.address(in: reader.language), token: reader.caller?.formToken ?? "", reader.words.undo)
        }
    }

    private func list(_ reader: Reader, _ html: inout HTML) {
        let (naming, words) = (Naming(levels, reader), reader.words)
        html(.fieldset, .class("ticks outline-list")) { html in
            html(.legend, words.objectives)
            html(.ol) { html in
                for objective in objectives {
                    html(.li, .class(OutlineRow.depth(objective.depth)), .id("objective:\(objective.id)")) { html in
                        OutlineRow(
                            objective: objective, place: OutlineOrder(objectives).place(of: objective), naming: naming,
                            reader: reader, plan: plan.slug, errors: errors, sent: sent
                        ).write(&html)
                    }
                }
            }
        }
        html(.div, .class("save-bar")) { html in
            html(
                .button, .type("submit"), .class("main"), .fieldName("do"), .value("save"), text: words.saveNumbers)
            if objectives.contains(where: { $0.parent == nil }) {
                html(.span, .class("quiet"), text: words.numbersFollow)
            }
        }
    }

    private func addition(_ reader: Reader, _ html: inout HTML) {
        let (naming, words) = (Naming(levels, reader), reader.words)
        html(.section, .class("written"), .id("new")) { html in
            html(.h2, words.addObjective)
            FormChoice(
                name: "under", label: words.placedUnder,
                options: [("", words.outermost)]
                    + objectives.map { one in
                        (one.id.description, naming.code(of: one) + " " + reader.plain(one.title, first: 80))
                    }, chosen: sent?["under"] ?? ""
            ).write(&html)
            FormField(
                name: "number", label: words.number, hint: words.numberHint, value: sent?["number"] ?? "",
                isRequired: false, saysOptional: false
            ).write(errors, words, &html)
            FormChoice(
                name: "level", label: words.level,
                options: Objective.Level.allCases.map { ($0.rawValue, words.name(of: $0.name)) },
                chosen: sent?["level"] ?? Objective.Level.operational.rawValue
            ).write(&html)
            for language in plan.languages {
                let name = "title:\(language.rawValue)"
                FormField(
                    name: name, label: words.text(words.title, in: language), value: sent?[name] ?? "",
                    isRequired: false, saysOptional: false
                ).write(errors, words, &html)
            }
            html(.p, .class("hint"), text: words.fieldsLikeNeighbour)
            html(
                .button, .type("submit"), .class("plain"), .fieldName("do"), .value("add"), text: words.addObjective)
        }
    }
}

/// One objective of the outline: its number to be changed, its title, and the buttons that move it.
struct OutlineRow {
    let objective: Objective
    let place: OutlineOrder.Place
    let naming: Naming
    let reader: Reader
    let plan: String
    let errors: FormErrors
    let sent: PostedForm?

    private var words: Words { reader.words }
    private var id: String { objective.id.description }

    func write(_ html: inout HTML) {
        let name = "number:\(id)"
        html(.div, .class("outline-row")) { html in
            html(
                .input, .type("text"), .id(name), .fieldName(name), .value(sent?[name] ?? objective.number),
                .autocomplete("off"), .label(words.numberOf(reader.plain(objective.title))), .uncorrected,
                .invalid(if: errors[name] != nil))
            html(.a, .href(Link.write(plan: plan, number: objective.number).address(in: reader.language))) { html in
                html(.span, .class("name")) { $0.passage(objective.title, reader) }
            }
        }
        html(.p, .class("item-actions"), .role("group"), .label(naming.code(of: objective))) { html in
            if !place.isFirst { button("up", "↑", words.up, &html) }
            if !place.isLast { button("down", "↓", words.down, &html) }
            if !place.isFirst { button("in", "→", words.inwards, &html) }
            if objective.parent != nil { button("out", "←", words.outwards, &html) }
            if place.children > 1 { button("order", words.numberInOrder, nil, &html) }
        }
        html(.details, .class("removal")) { html in
            html(.summary, .label(words.removeNamed(naming.code(of: objective))), text: words.remove + "…")
            html(.p, words.removalOfObjective(reader.plain(objective.title), below: place.below))
            html(
                .button, .type("submit"), .class("plain small"), .fieldName("do"), .value("remove:\(id)"),
                text: words.removeNamed(naming.code(of: objective)))
        }
    }

    private func button(_ act: String, _ shown: String, _ spoken: String?, _ html: inout HTML) {
        html(.button, .type("submit"), .class("plain small"), .fieldName("do"), .value("\(act):\(id)")) { html in
            guard let spoken else { return html.text(shown) }
            html(.span, .hiddenFromSpeech, text: shown)
            html(.span, .class("spoken"), text: spoken)
        }
    }

    static func depth(_ depth: Int) -> StaticString {
        switch depth {
        case ...1: "depth-1"
        case 2: "depth-2"
        case 3: "depth-3"
        default: "depth-4"
        }
    }
}
