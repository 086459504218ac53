import Kernel
import Markup
import Messages
import Strategy

/// The fields of an entry.
extension ListWritingPage {
    struct Box {
        let name: String
        let kept: String
        var state: LocalizedText.State?
        /// The button that says that a stale translation is still right.
        var confirmation: String?
    }

    func sides(_ label: String, _ html: inout HTML, box: (Language) -> Box) {
        html(.h3, label)
        html(.div, .class("sides")) { html in
            for language in plan.languages { side(box(language), label, language, &html) }
        }
    }

    private func side(_ box: Box, _ label: String, _ language: Language, _ html: inout HTML) {
        guard mayWrite(language) else {
            return html(.div, .class("side")) { html in
                html(.p, .class("side-name"), text: language.rawValue.uppercased())
                html(
                    .p, .lang(language.rawValue), .class("remark"),
                    text: box.kept.isEmpty ? words.noText(in: language) : box.kept)
            }
        }
        let text = shown(box.name, box.kept)
        let (error, isDisputed) = (errors[box.name], isDisputed(box.name))
        let described = (error == nil ? [] : [box.name + "-error"]) + (isDisputed ? [box.name + "-theirs"] : [])
        html(.div, .class("side")) { html in
            html(.label) { html in
                html(.span, .hiddenFromSpeech, text: language.rawValue.uppercased())
                html(.span, .class("spoken"), text: words.text(label, in: language))
                if let state = box.state { html(.small, " " + words.name(of: state)) }
                html(
                    .textarea, .id(box.name), .fieldName(box.name), .lang(language.rawValue),
                    .rows(WritingPage.rows(for: text)), .invalid(if: error != nil || isDisputed),
                    .described(byAll: described), text: "\n" + text)
            }
            if let error {
                html(.p, .class("field-error"), .id(box.name + "-error"), text: words.sentence(forDeed: error))
            }
            if let confirmation = box.confirmation {
                html(.p, .class("item-actions")) { action(confirmation, words.stillRight, nil, &$0) }
            }
        }
    }

    /// What the person may not write, to be read.
    func facts(of entry: ListEntry, _ html: inout HTML) {
        let all = [
            (words.status, entry.status.map { words.name(of: $0) } ?? words.noStatus),
            (words.ownerOfEntry, entry.owner ?? ""), (words.deadline, entry.due.map { words.date($0) } ?? ""),
        ].filter { !$0.1.isEmpty }
        html(.dl, .class("figures-row")) { html in
            for (name, value) in all {
                html(.div) { html in
                    html(.dt, .class("quiet"), text: name)
                    html(.dd, value)
                }
            }
        }
    }

    func facts(
        status: (name: String, value: Status?), owner: (name: String, value: String?),
        due: (name: String, value: CalendarDay?), _ html: inout HTML
    ) {
        html(.div, .class("figures-row wide")) { html in
            FormChoice(
                name: status.name, label: words.status,
                options: [("", words.noStatus)] + Status.allCases.map { ($0.rawValue, words.name(of: $0)) },
                chosen: shown(status.name, status.value?.rawValue ?? "")
            ).write(&html)
            FormField(
                name: owner.name, label: words.ownerOfEntry, value: shown(owner.name, owner.value ?? ""),
                isRequired: false, saysOptional: false
            ).write(errors, words, &html)
            FormField(
                name: due.name, label: words.deadline, kind: .day,
                value: shown(due.name, due.value?.description ?? ""), isRequired: false, saysOptional: false
            ).write(errors, words, &html)
        }
    }
}

extension Words {
    func label(of part: ListEntry.Part, in list: LivingList) -> String {
        part == .text ? content(of: list) : followUp(of: list)
    }
}
