import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What the reader of the letter could not place: each block is given an objective and a field, or a chapter, and a
/// language; or it becomes the missing half of an item. What was found is confirmed or said to be corrected.
struct PlacingPage {
    let desk: PlacingDesk
    let objectives: [Objective]
    let chapters: [Chapter]
    let levels: LevelNames
    /// The block that is being placed, by its first line, and what was chosen for it.
    var chosen: (line: Int, owner: PlacingOwner)?
    /// What those are called who have settled something.
    var people: [PersonID: Person] = [:]
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
                    html(.h1, words.placing)
                    html(.p, .class("lead"), text: words.placingLead)
                }
                if isDone { done(reader, &html) }
                errors.write(words, &html)
                blocks(reader, &html)
                findings(reader, &html)
                settled(reader, &html)
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
                            place(block, chosen.owner, reader, &html)
                        } else {
                            choose(first, reader, &html)
                        }
                    }
                }
            }
        }
    }

    /// First the objective or the chapter: what can be said next depends on it.
    private func choose(_ line: Int, _ reader: Reader, _ html: inout HTML) {
        let naming = Naming(levels, reader)
        html(
            .form, .class("form choices-row"),
            .action(Link.placing(plan: plan.slug, line: line).address(in: reader.language))
        ) { html in
            html(.input, .type("hidden"), .fieldName("line"), .value("\(line)"))
            html(.label, .class("spoken"), .for("objective:\(line)"), text: reader.words.objectiveOrChapter)
            html(.select, .id("objective:\(line)"), .fieldName("objective")) { html in
                for objective in objectives {
                    html(
                        .option, .value(objective.number),
                        text: naming.code(of: objective) + " " + reader.plain(objective.title, first: 60))
                }
                for chapter in chapters {
                    let kind = chapter.kind == .annex ? reader.words.annex : reader.words.chapter
                    html(
                        .option, .value(PlacingOwner.name(of: chapter)),
                        text: reader.words.labelled(
                            [kind, chapter.number].compactMap { $0 }.joined(separator: " "),
                            reader.plain(chapter.title, first: 60)))
                }
            }
            html(.button, .class("plain"), text: reader.words.placeHere)
        }
    }

    private func place(_ block: [SourceLine], _ owner: PlacingOwner, _ reader: Reader, _ html: inout HTML) {
        guard let first = block.first, let last = block.last else { return }
        let words = reader.words
        let language = sent?["into"] ?? first.language?.rawValue ?? plan.languages.first?.rawValue ?? "fr"
        html.post(
            Link.placing(plan: plan.slug, line: first.number).address(in: reader.language),
            token: reader.caller?.formToken ?? ""
        ) { html in
            for (name, value) in [
                ("first", "\(first.number)"), ("last", "\(last.number)"), ("objective", owner.name),
            ] { html(.input, .type("hidden"), .fieldName(name), .value(value)) }
            html.begun(on: owner.plan.revision, by: reader)
            html(.h3) { html in
                html(.span, .class("code"), text: owner.code(Naming(levels, reader), words))
                html.text(" ")
                html.passage(owner.title, reader)
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
                name: "place", label: words.whereItGoes, options: owner.places(reader), chosen: sent?["place"] ?? ""
            ).write(&html)
            html(.p, .class("item-actions")) { html in
                html(.button, .type("submit"), .class("main"), .fieldName("do"), .value("place"), text: words.placeHere)
                html(.a, .href(Link.placing(plan: plan.slug).address(in: reader.language)), text: words.notHere)
            }
        }
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

    /// Who has placed and decided what, and when.
    private func settled(_ reader: Reader, _ html: inout HTML) {
        guard !desk.settled.isEmpty else { return }
        let words = reader.words
        html(.section, .labelled(by: "settled")) { html in
            html(.h2, .id("settled"), text: words.settled)
            html(.ol, .class("rows")) { html in
                for record in desk.settled {
                    html(.li) { html in
                        html(.div, .class("change")) { html in
                            html(
                                .p, .class("quiet"),
                                text: people.name(of: record.actor, words) + " · " + words.moment(record.at))
                            HistoryDeeds(record: record, words: words).write(&html)
                        }
                        html.postButton(
                            Link.undo(plan: plan.slug, revision: record.revision).address(in: reader.language),
                            token: reader.caller?.formToken ?? "", words.undo,
                            spoken: words.undoRevision(record.revision))
                    }
                }
            }
        }
    }
}
