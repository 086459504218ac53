import Kernel
import Markup
import Messages
import Strategy

/// A text in the languages of the plan, facing each other.
extension WritingForm {
    func pair(
        _ place: TextPlace, _ text: LocalizedText, _ label: String, in languages: [Language]? = nil,
        _ html: inout HTML
    ) {
        html(.div, .class("sides")) { html in
            for language in languages ?? plan.languages { side(place, text, language, label, &html) }
        }
    }

    private func side(
        _ place: TextPlace, _ text: LocalizedText, _ language: Language, _ label: String, _ html: inout HTML
    ) {
        let state = text.version(in: language)?.state
        guard rights.may(.writeText(origin, language)) else {
            return html(.div, .class("side")) { html in
                html(.p, .class("side-name")) { html in
                    html.text(language.rawValue.uppercased())
                    if let state { html(.small, " " + words.name(of: state)) }
                }
                html(
                    .p, .id(Self.name(of: place, language)), .lang(language.rawValue),
                    text: text[language] ?? words.noText(in: language))
            }
        }
        let name = Self.name(of: place, language)
        box(name, text[language] ?? "", language, words.text(label, in: language), state: state, &html) { html in
            guard let source = source(of: place, language) else { return }
            changedSource(source, now: text[source.language] ?? "", &html)
        }
    }

    /// The name of a text's field.
    static func name(of place: TextPlace, _ language: Language) -> String {
        "text:\(place.stored):\(language.rawValue)"
    }

    /// - Parameter named: what the box is called beside its language, where nothing above it says so.
    func box(
        _ name: String, _ kept: String, _ language: Language, _ label: String, state: LocalizedText.State?,
        named: String? = nil, _ html: inout HTML, beneath: (inout HTML) -> Void = { _ in }
    ) {
        let text = shown(name, kept)
        let conflict = outcome.conflicts.contains { Self.field(of: $0.edit) == name }
        html(.div, .class("side")) { html in
            html(.label) { html in
                let code = language.rawValue.uppercased()
                html(.span, .hiddenFromSpeech, text: named.map { "\($0) (\(code))" } ?? code)
                html(.span, .class("spoken"), text: label)
                if let state { html(.small, " " + words.name(of: state)) }
                html(
                    .textarea, .id(name), .fieldName(name), .lang(language.rawValue),
                    .rows(Self.rows(for: text)), .invalid(if: conflict),
                    .described(byAll: conflict ? [name + "-theirs"] : []), text: "\n" + text)
            }
            unsaved(name, kept, language, &html)
            beneath(&html)
        }
    }

    /// What was typed and not saved is back, or stands beside what somebody else has made of the text since.
    private func unsaved(_ name: String, _ kept: String, _ language: Language, _ html: inout HTML) {
        guard sent == nil, let typed = typing[name], typed.text != kept else { return }
        html(.p, .class("note"), .role("status")) { html in
            html.text(typed.isChangedSince ? words.typedBefore + " " : words.typedIsBack)
            if typed.isChangedSince { html(.q, .lang(language.rawValue), text: typed.text) }
        }
    }

    /// About as many lines as the text takes in half of a page, so that it is seen as a whole.
    static func rows(for text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return min(14, max(2, lines.reduce(0) { $0 + 1 + $1.utf8.count / 52 }))
    }

    private func source(of place: TextPlace, _ language: Language) -> TextSource? {
        sources.first { $0.place == place && $0.language == language }?.source
    }

    /// What a stale translation was made from, beside what stands there now.
    private func changedSource(_ source: TextSource, now: String, _ html: inout HTML) {
        html(.details, .class("stale-source"), .open) { html in
            html(.summary, words.sourceChanged(source.language))
            html(.p, .lang(source.language.rawValue)) { $0.difference(from: source.text, to: now) }
        }
    }
}

extension HTML {
    /// How one text became another, word by word.
    mutating func difference(from old: String, to new: String) {
        for part in TextDifference(from: old, to: new).parts {
            switch part.kind {
            case .same: text(part.text)
            case .gone: self(.del, part.text)
            case .come: self(.ins, part.text)
            }
        }
    }
}
