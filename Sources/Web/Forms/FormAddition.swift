import Kernel
import Markup

/// What names the things that a form adds, so that they are added once, however often it is sent: by a double click, by
/// loading the answer again, over a slow line.
///
/// Each page that is made has another name for them. Each thing is called by that and by what was typed for it, so that
/// who goes back and types something else adds something else.
enum FormAddition {
    /// The field's name.
    static let field = "adds"
    /// What the address says by which a form that was saved is answered.
    static let answer = "of"
}

extension Address {
    /// The address with the name of the page whose form is answered by it, so that a script lets go of what was sent.
    func answering(_ form: PostedForm) -> Address {
        AdditionID(form[FormAddition.field]).map { asking(FormAddition.answer, "\($0)") } ?? self
    }
}

extension PostedForm {
    /// What the form calls a thing that it adds; nil where it names none.
    ///
    /// - Parameter names: The fields that say what it is; one that ends in a colon or a hyphen is how their names begin.
    func addition(_ names: String...) -> AdditionID? {
        guard let page = AdditionID(self[FormAddition.field]) else { return nil }
        let said = fields.filter { field in
            names.contains { $0.hasSuffix(":") || $0.hasSuffix("-") ? field.name.hasPrefix($0) : field.name == $0 }
        }
        return page.derived(for: said.map { $0.name + "\u{0}" + $0.value }.joined(separator: "\u{0}"))
    }
}

extension HTML {
    /// What a form on which a draft is written carries: the revision that the person sees, and a name for what they add.
    mutating func begun(on revision: Int, by reader: Reader) {
        self(.input, .type("hidden"), .fieldName("seen"), .value("\(revision)"))
        addition(by: reader)
    }

    /// A name for what somebody adds by a form.
    mutating func addition(by reader: Reader) {
        guard let addition = reader.caller?.addition else { return }
        self(.input, .type("hidden"), .fieldName(FormAddition.field), .value("\(addition)"))
    }
}
