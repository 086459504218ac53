import Accounts
import Kernel
import Markup
import Messages
import Strategy

/// What was said about what is written on the page, and what can be said.
///
/// All of it is in the one form of the page, so that a button pressed here saves what was typed elsewhere.
extension WritingForm {
    func threads(_ html: inout HTML) {
        let mayComment = rights.may(.comment)
        guard !threads.isEmpty || mayComment else { return }
        html(.section, .class("written"), .id("comments")) { html in
            html(.h2, words.comments)
            for thread in threads { write(thread, mayComment, &html) }
            guard mayComment else { return }
            html(.details, .class("new-item"), isTyped("comment") ? .open : .closed) { html in
                html(.summary, words.newComment)
                about(&html)
                html(.div, .class("field")) { html in
                    html(.label, .for("comment"), text: words.comment)
                    html(.textarea, .id("comment"), .fieldName("comment"), .rows(2), text: "\n" + shown("comment", ""))
                }
                addressee(&html)
                html(.p, .class("item-actions")) { html in
                    html(
                        .button, .type("submit"), .class("plain"), .fieldName("do"), .value("comment"),
                        text: words.sayComment)
                    html(
                        .button, .type("submit"), .class("plain"), .fieldName("do"), .value("ask"),
                        text: words.askQuestion)
                }
            }
        }
    }

    /// What a new comment is about: the whole, or a part of it.
    private func about(_ html: inout HTML) {
        let places = commentPlaces
        guard places.count > 1 else { return }
        FormChoice(
            name: "about", label: words.commentAbout, options: places.map { ($0.place.stored, $0.name) },
            chosen: shown("about", "")
        ).write(&html)
    }

    private func addressee(_ html: inout HTML) {
        let others = outcome.members.filter { $0.id != reader.caller?.person.id }
        guard !others.isEmpty else { return }
        html(.div, .class("field")) { html in
            html(.label, .for("to"), text: words.commentFor)
            html(.p, .class("hint"), .id("to-hint"), text: words.commentForHint)
            html(.select, .id("to"), .fieldName("to"), .described(by: "to-hint")) { html in
                html(.option, .value(""), text: words.nobodyInParticular)
                for person in others {
                    let id = person.id.description
                    html(.option, .value(id), .selected(if: shown("to", "") == id), text: person.name ?? "")
                }
            }
        }
    }

    private func write(_ thread: CommentThread, _ mayComment: Bool, _ html: inout HTML) {
        html(.div, .class("thread"), .id("thread:\(thread.id)")) { html in
            if let place = commentPlaces.dropFirst().first(where: { $0.place == thread.place }) {
                html(.p, .class("over"), text: place.name)
            }
            if thread.isQuestion {
                html(.p, .class("over"), text: thread.isOpen ? words.openQuestion : words.answeredQuestion)
            }
            for comment in thread.comments {
                let named = comment.mentions.map { outcome.people.name(of: $0, words) }.joined(separator: ", ")
                html(
                    .p, .class("quiet"),
                    text: name(of: comment.author) + (named.isEmpty ? "" : ", " + words.meantFor(named)) + " · "
                        + words.moment(comment.at))
                html(.p, .class("remark"), text: comment.text)
            }
            if let resolved = thread.resolved {
                html(.p, .class("note"), text: words.resolvedBy(name(of: resolved.by), words.moment(resolved.at)))
            }
            guard mayComment else { return }
            if thread.isOpen {
                let field = "answer:\(thread.id)"
                html(.div, .class("field")) { html in
                    html(.label, .for(field), text: words.answer)
                    html(.textarea, .id(field), .fieldName(field), .rows(1), text: "\n" + shown(field, ""))
                }
            }
            html(.p, .class("item-actions")) { html in
                if thread.isOpen { action("answer:\(thread.id)", words.answer, nil, &html) }
                action(
                    "\(thread.isOpen ? "resolve" : "reopen"):\(thread.id)",
                    thread.isOpen ? words.resolve : words.reopen, nil, &html)
            }
        }
    }
}
