import Markup
import Messages

extension HTML {
    /// The bar that saves a form, with what a script says there of what is being typed.
    mutating func saveBar(_ words: Words, _ more: Attribute = .none, content: (inout HTML) -> Void) {
        self(
            .div, .class("save-bar"), .data(.back, words.typedIsBack), .data(.before, words.typedBefore),
            .data(.kept, words.typedIsKept), .data(.here, words.typedIsKeptHere), more
        ) { content(&$0) }
    }
}
