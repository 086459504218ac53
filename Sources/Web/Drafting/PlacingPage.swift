import Kernel
import Markup
import Messages
import Strategy

/// What the reader of the letter could not place: each block is given an objective, a field and a language, or becomes
/// the missing half of an item. What was found is confirmed or said to be corrected.
struct PlacingPage {
    let desk: PlacingDesk
    let objectives: [Objective]
    let levels: LevelNames
    /// The block that is being placed, by its first line, and the objective that was chosen for it.
    var chosen: (line: Int, draft: DraftPage)?
    var isDone = false
    var undoable: Int?
    var errors = FormErrors()
    var sent: PostedForm?

    private var plan: Plan { desk.plan }

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience, planLanguages: plan.languages)
        let words = reader.words
        let frame = Frame(
            reader: reader, link: .placing(plan: plan.slug), title: words.placing, plan: plan,
            trail: [Frame.Crumb(link: .draft(plan: plan.slug), title: plan.title)])
        return frame.page(capacity: 65_536) { html in
            html(.article, .class("reading-page placing")) { html in
                html(.header, .class("page-head")) { html in
                    html(.p, .class("over")) { $0(.span, .class("draft-mark"), text: words.draft) }
                    html(.h1, words.placing)
                    html(.p, .class("lead"), text: words.placingLead)
                }
                if isDone { done(reader, &html) }
                errors.write(words, &html)
                blocks(reader, &html)
                findings(reader, &html)
            }
        }
    }

    private func done(_ reader: Reader, _ html: inout HTML) {
        html(.div, .class("notice"), .role("status")) { html in
            html(.p, reader.words.placed)
            guard let undoable else { return }
            html.postButton(
                Link.undo(plan: plan.slug, revision: undoable).address(in: reader.language),
                token: reader.caller?.formToken ?? "", reader.words.undo)
        }
    }

    private func blocks(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section, .labelled(by: "unplaced")) { html in
            html(.h2, .id("unplaced"), text: words.unplacedText)
            if desk.blocks.isEmpty { return html(.p, .class("empty"), text: words.nothingUnplaced) }
            html(.ol, .class("placing-list")) { html in
                for block in desk.blocks {
                    guard let first = block.first?.number else { continue }
                    html(.li, .id("line:\(first)")) { html in
                        LineBlocks(lines: block, reader: reader).write(&html)
                        if let chosen, chosen.line == first {
                            place(block, chosen.draft, reader, &html)
                        } else {
                            choose(first, reader, &html)
                        }
                    }
                }
            }
        }
    }

    /// First the objective: what can be said next depends on it.
    private func choose(_ line: Int, _ reader: Reader, _ html: inout HTML) {
        let naming = Naming(levels, reader)
        html(
            .form, .class("form choices-row"),
            .action(Link.placing(plan: plan.slug, line: line).address(in: reader.language))
        ) { html in
            html(.input, .type("hidden"), .fieldName("line"), .value("\(line)"))
            html(.label, .class("spoken"), .for("objective:\(line)"), text: reader.words.objective)
            html(.select, .id("objective:\(line)"), .fieldName("objective")) { html in
                for objective in objectives {
                    html(
                        .option, .value(objective.number),
                        text: naming.code(of: objective) + " " + reader.plain(objective.title).prefix(60))
                }
            }
            html(.button, .class("plain"), text: reader.words.placeHere)
        }
    }

    private func place(_ block: [SourceLine], _ draft: DraftPage, _ reader: Reader, _ html: inout HTML) {
        guard let first = block.first, let last = block.last else { return }
        let (words, content) = (reader.words, draft.page.content)
        let language = sent?["into"] ?? first.language?.rawValue ?? plan.languages.first?.rawValue ?? "fr"
        html.post(
            Link.placing(plan: plan.slug, line: first.number).address(in: reader.language),
            token: reader.caller?.formToken ?? ""
        ) { html in
            for (name, value) in [
                ("first", "\(first.number)"), ("last", "\(last.number)"), ("objective", content.objective.number),
                ("seen", "\(draft.page.plan.revision)"),
            ] { html(.input, .type("hidden"), .fieldName(name), .value(value)) }
            html(.h3) { html in
                html(.span, .class("code"), text: Naming(levels, reader).code(of: content.objective))
                html.text(" ")
                html.passage(content.objective.title, reader)
            }
            html(.div, .class("field")) { html in
                html(.label, .for("text"), text: words.text)
                html(
                    .textarea, .id("text"), .fieldName("text"), .lang(language), .rows(4),
                    text: "\n" + (sent?["text"] ?? block.joined))
            }
            FormChoice(
                name: "into", label: words.textsInLanguage,
                options: plan.languages.map { ($0.rawValue, words.name(of: $0)) }, chosen: language
            ).write(&html)
            FormChoice(
                name: "place", label: words.whereItGoes, options: places(draft, reader), chosen: sent?["place"] ?? ""
            ).write(&html)
            html(.p, .class("item-actions")) { html in
                html(.button, .type("submit"), .class("main"), .fieldName("do"), .value("place"), text: words.placeHere)
                html(.a, .href(Link.placing(plan: plan.slug).address(in: reader.language)), text: words.notHere)
            }
        }
    }

    /// A new item of each field, or the missing half of one that is there.
    private func places(_ draft: DraftPage, _ reader: Reader) -> [(value: String, label: String)] {
        let (words, content) = (reader.words, draft.page.content)
        var places: [(value: String, label: String)] = []
        for (field, place) in zip(content.fields, draft.places.fields) {
            let name = words.year(words.name(of: field.field), field.year)
            places.append(("field:\(place)", words.newItemOf(name)))
            for (index, item) in field.items.enumerated() where plan.languages.contains(where: { item.text[$0] == nil })
            {
                places.append(
                    (
                        "item:\(item.id)",
                        words.halfOf(words.numbered(name, index + 1)) + ": " + reader.plain(item.text).prefix(60)
                    ))
            }
        }
        return places + [("notes", words.newItemOf(words.footnotes))]
    }

    private func findings(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.section, .labelled(by: "found")) { html in
            html(.h2, .id("found"), text: words.whatWasFound)
            if desk.findings.isEmpty { return html(.p, .class("empty"), text: words.noFindings) }
            html(.p, .class("note"), text: words.findingsNote)
            html(.ol, .class("found")) { html in
                for one in desk.findings { html(.li, .id("finding:\(one.position)")) { finding(one, reader, &$0) } }
            }
        }
    }

    private func finding(_ one: PlacingDesk.Finding, _ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        html(.div, .class("says")) { html in
            html(.p, .class("over"), text: words.name(of: one.finding.kind))
            html(.p, words.sentence(for: one.finding.kind, one.finding.parameters))
            if let number = one.finding.objective {
                html(.p) { html in
                    html(
                        .a, .class("code"),
                        .href(Link.write(plan: plan.slug, number: number).address(in: reader.language)),
                        text: Naming.printed(number))
                }
            }
            html.post(
                Link.placing(plan: plan.slug).address(in: reader.language), token: reader.caller?.formToken ?? "",
                "one-button"
            ) { html in
                html(.input, .type("hidden"), .fieldName("finding"), .value("\(one.position)"))
                html(.p, .class("item-actions"), .role("group"), .label(words.name(of: one.finding.kind))) { html in
                    html(.button, .fieldName("do"), .value("confirmed"), text: words.confirmFinding)
                    html(.button, .fieldName("do"), .value("corrected"), text: words.correctFinding)
                }
            }
        }
        html(.div, .class("shows")) { LineBlocks(lines: one.lines, reader: reader).write(&$0) }
    }
}
