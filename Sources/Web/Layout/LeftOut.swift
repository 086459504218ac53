import Kernel
import Markup
import Messages

/// A part of an address that was not understood, and so leaves out nothing of a list.
struct LeftOut: Hashable {
    /// As in the address, such as `status`.
    let name: String
    let value: String
    /// What would have been understood; empty where that is too long to say.
    var known: [String] = []
    /// Whether the same was asked before, and one answer alone is read.
    var isRepeated = false
    /// Whether the page has nothing that is called so; then `known` is what it has.
    var isForeign = false

    /// What a page says, and what somebody who asks for data is refused with.
    var problem: Problem {
        if isForeign { return Problem(.invalid, .filterForeign(name: String(name.prefix(80)), known: known)) }
        let asked = name + "=" + value.prefix(80)
        return Problem(
            .invalid, isRepeated ? .filterRepeated(asked: asked) : .filterUnknown(asked: asked, known: known))
    }
}

extension [LeftOut] {
    func write(_ words: Words, _ html: inout HTML) {
        guard !isEmpty else { return }
        html(.div, .class("notice left-out"), .role("status")) { html in
            for one in self { html(.p, words.sentence(for: one.problem.reason) + " " + words.notApplied) }
        }
    }
}

extension Question {
    /// Whether a form sent what nobody chose.
    var hasBlanks: Bool { names.contains { self[$0]?.isEmpty == true } }
}
