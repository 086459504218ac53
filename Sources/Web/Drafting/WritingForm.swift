import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// A page on which texts of a draft are written, the languages facing each other: an objective, a chapter, the title.
///
/// It is one form, so that it works as it is; a script only makes it more comfortable.
protocol WritingForm {
    var reader: Reader { get }
    var plan: Plan { get }
    /// What the person may do in the plan.
    var rights: PlanRights { get }
    /// What the objective stands for in each stage; nil for what belongs to none.
    var origin: ObjectiveID? { get }
    /// What each stale text was translated from.
    var sources: [StaleText] { get }
    var threads: [CommentThread] { get }
    /// What the person had typed and not saved, by the name of its field.
    var typing: [String: KeptTyping] { get }
    /// The texts that have their fields on the page, in their order.
    var written: [WrittenText] { get }
    /// Where a comment can hang, the whole first.
    var commentPlaces: [WrittenText] { get }
    var outcome: FormOutcome { get set }
    /// Whether what a conflict is about still stands in the form.
    func isInForm(_ conflict: EditConflict) -> Bool
    /// Where that can be mended which kept the button from doing what it says, and how it is done all the same.
    func waysToMend(_ reason: Problem.Reason, _ html: inout HTML)
}

/// A text on a page, and what it is called there.
struct WrittenText {
    let place: TextPlace
    let name: String
}

/// What came of a form that was sent, for the page on which it stands again.
struct FormOutcome: Sendable {
    var notice: SaveNotice?
    var errors = FormErrors()
    var conflicts: [EditConflict] = []
    /// Why what the button says was not done.
    var refused: (reason: Problem.Reason, anchor: String)?
    /// Whether something that the button says waits until conflicts are settled.
    var deedWaits = false
    /// The fields that were taken of what was sent.
    var taken: [String] = []
    /// What those are called who said, decided or changed something here.
    var people: [PersonID: Person] = [:]
    /// Who has a role in the plan, and so can be named in a comment.
    var members: [Person] = []
    /// What was sent and could not be kept, to be shown again.
    var sent: PostedForm?
    /// The revision that the person saw, where it is not the present one.
    var seen: Int?

    /// Shows again what was sent and not taken.
    mutating func send(back form: PostedForm, except taken: TakenFields) {
        sent = taken.left(of: form)
        self.taken = form.fields.filter { taken.contains($0.name) && !$0.value.isEmpty }.map(\.name)
            .filter { $0.hasPrefix("new:") || $0.hasPrefix("add-") }
    }
}

extension WritingForm {
    var words: Words { reader.words }
    var errors: FormErrors { outcome.errors }
    var sent: PostedForm? { outcome.sent }
    /// What a form of somebody carries; there is always one, as the route asks for them.
    var token: String { reader.caller?.formToken ?? "" }

    var mayWrite: Bool {
        mayWriteValues || plan.languages.contains { rights.may(.writeText(origin, $0)) }
    }

    var mayWriteValues: Bool { rights.may(.writeValues(origin)) }

    func way(_ name: String, _ link: Link, _ html: inout HTML) {
        html(.a, .href(link.address(in: reader.language)), text: name)
        html.text(" ")
    }

    /// What was saved, and what is wrong.
    ///
    /// - Parameter undo: where the only change is undone, by its revision.
    func news(undo: (Int) -> Link, _ html: inout HTML) {
        outcome.notice?.write(undo: undo, reader, &html)
        errors.write(words, &html)
    }

    /// Within the form, as the way on may be another button of it.
    private func refusal(_ html: inout HTML) {
        guard let refused = outcome.refused else { return }
        // Texts and values are saved by then, so that only this is said of what the button should have done.
        html(.div, .class("form-errors"), .role("alert")) { html in
            html(.h2, words.notDone)
            html(.p) { html in
                html(
                    .a, .href(Address(fragment: refused.anchor)), text: words.sentence(forDeed: refused.reason))
            }
            waysToMend(refused.reason, &html)
        }
    }

    func waysToMend(_ reason: Problem.Reason, _ html: inout HTML) {}

    /// The form with its first button, conflicts, what stands in it, and the bar that saves.
    func form(to address: Address, keeping: Address, _ html: inout HTML, _ content: (inout HTML) -> Void) {
        html.post(address, token: token, "form write-form", .data(.keep, keeping.text)) { html in
            html.begun(on: outcome.seen ?? plan.revision, by: reader)
            // Enter in a field presses a form's first button.
            if mayWrite {
                html(
                    .button, .type("submit"), .class("spoken"), .focusTarget, .hiddenFromSpeech, .fieldName("do"),
                    .value("save"), text: words.save)
            }
            refusal(&html)
            conflictList(&html)
            content(&html)
            html.saveBar(
                words, outcome.taken.isEmpty ? .none : .data(.taken, outcome.taken.joined(separator: " "))
            ) { html in
                if mayWrite {
                    html(
                        .button, .type("submit"), .class("main"), .fieldName("do"), .value("save"), text: words.save)
                }
                html(.span, .class("quiet"), text: words.draftRevision(plan.revision))
            }
        }
    }

    func action(_ value: String, _ shown: String, _ spoken: String?, _ html: inout HTML) {
        html(.button, .fieldName("do"), .value(value), spoken.map { .label($0) } ?? .none, text: shown)
    }

    /// What was typed, where it was sent back; else what is kept.
    func shown(_ name: String, _ kept: String) -> String {
        if let sent { return sent.has(name) && !sent.all("theirs").contains(name) ? sent[name] : kept }
        guard let typed = typing[name], !typed.isChangedSince else { return kept }
        return typed.text
    }

    /// Whether something stands in fields whose names begin so. What a list has from the start is not typed.
    func isTyped(_ name: String) -> Bool {
        if let sent {
            return sent.fields.contains {
                $0.name.hasPrefix(name) && !$0.value.isEmpty
                    && !["add-to:indicator", "add-budget:kind"].contains($0.name)
            }
        }
        return typing.contains { $0.key.hasPrefix(name) && !$0.value.text.isEmpty }
    }

    /// What somebody is called on the page.
    func name(of actor: Kernel.Actor) -> String { outcome.people.name(of: actor, words) }

    /// Whose names what was said and changed needs.
    var speakers: Set<PersonID> {
        let actors =
            threads.flatMap { thread in
                thread.comments.map(\.author) + (thread.resolved.map { [$0.by] } ?? [])
            } + outcome.conflicts.map(\.by)
        return Set(actors.compactMap(\.person) + threads.flatMap { $0.comments.flatMap(\.mentions) })
    }
}
