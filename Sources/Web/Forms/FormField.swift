import Kernel
import Markup
import Messages

/// One thing that a form asks: label above, hint below it, the mistake beside it.
struct FormField {
    enum Kind { case text, email, newPassword, password, day }

    /// Under which it is sent, and its place on the page.
    let name: String
    let label: String
    var hint: String?
    var kind = Kind.text
    var value = ""
    var isRequired = true
    /// Whether it says that it may stay empty; not where the form has more than one button, and one of them needs it.
    var saysOptional = true
    /// What the browser may fill in, such as `name`.
    var autocomplete: StaticString = "off"

    func write(_ errors: FormErrors, _ words: Words, _ html: inout HTML) {
        let error = errors[name]
        html(.div, .class("field")) { html in
            html(.label, .for(name)) { html in
                html.text(label)
                if !isRequired, saysOptional { html(.span, .class("quiet"), text: " " + words.optional) }
            }
            if let hint { html(.p, .class("hint"), .id(name + "-hint"), text: hint) }
            if let error { FormErrors.write(error, of: name, words, &html) }
            let described = (hint == nil ? [] : [name + "-hint"]) + (error == nil ? [] : [name + "-error"])
            html(
                .input, type, .id(name), .fieldName(name), .value(shownValue), .autocomplete(autocomplete),
                .required(if: isRequired), .invalid(if: error != nil), .described(byAll: described), .uncorrected)
        }
    }

    private var type: Attribute {
        switch kind {
        case .text: .type("text")
        case .email: .type("email")
        case .day: .type("date")
        case .password, .newPassword: .type("password")
        }
    }

    /// A password is never written into a page.
    private var shownValue: String {
        switch kind {
        case .text, .email, .day: value
        case .password, .newPassword: ""
        }
    }
}

/// One of several that can be chosen, as a list.
struct FormChoice {
    let name: String
    let label: String
    let options: [(value: String, label: String)]
    let chosen: String

    func write(_ html: inout HTML) {
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            html(.select, .id(name), .fieldName(name)) { html in
                for option in options {
                    html(
                        .option, .value(option.value), .selected(if: option.value == chosen), text: option.label)
                }
            }
        }
    }
}

/// What was wrong in a form that was sent, by field, in the order of the fields.
struct FormErrors {
    private(set) var all: [(field: String, reason: Problem.Reason)] = []

    var isEmpty: Bool { all.isEmpty }

    mutating func add(_ reason: Problem.Reason, at field: String) { all.append((field, reason)) }

    /// The value, or nil and a mistake at the field. Problems of another kind than a wrong value are thrown on.
    mutating func take<Value>(_ field: String, _ value: () throws -> Value) throws -> Value? {
        do {
            return try value()
        } catch let problem as Problem where problem.kind == .invalid {
            add(problem.reason, at: field)
            return nil
        }
    }

    subscript(field: String) -> Problem.Reason? { all.first { $0.field == field }?.reason }

    /// All mistakes at the head of the form, each leading to its field.
    ///
    /// - Parameter title: What became of the form; that nothing is saved yet, unless it is about something else.
    func write(_ words: Words, _ html: inout HTML, title: String? = nil) {
        guard !isEmpty else { return }
        html(.div, .class("form-errors"), .role("alert")) { html in
            html(.h2, title ?? words.formHasErrors)
            html(.ul) { html in
                for error in all {
                    html(.li) { html in
                        html(.a, .href(Address(fragment: error.field)), text: words.sentence(for: error.reason))
                    }
                }
            }
        }
    }

    fileprivate static func write(
        _ reason: Problem.Reason, of field: String, _ words: Words, _ html: inout HTML
    ) {
        html(.p, .class("field-error"), .id(field + "-error")) { html in
            html(.span, .class("spoken"), text: words.mistake + " ")
            html.text(words.sentence(for: reason))
        }
    }
}

extension HTML {
    /// A form that changes something, with the token that it needs.
    mutating func post(
        _ action: Address, token: String, _ names: StaticString = "form", _ more: Attribute = .none,
        content: (inout HTML) -> Void
    ) {
        self(.form, .class(names), .posts, .action(action), more) { html in
            html(.input, .type("hidden"), .fieldName(FormToken.field), .value(token))
            content(&html)
        }
    }

    /// A form that is nothing but its button.
    mutating func postButton(_ action: Address, token: String, _ name: String, spoken: String? = nil) {
        post(action, token: token, "one-button") { html in
            html(.button, .type("submit"), .class("plain")) { html in
                guard let spoken else { return html.text(name) }
                html(.span, .hiddenFromSpeech, text: name)
                html(.span, .class("spoken"), text: spoken)
            }
        }
    }
}
