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

    /// What a page says, and what somebody who asks for data is refused with.
    var problem: Problem {
        let asked = name + "=" + value.prefix(80)
        return Problem(
            .invalid, isRepeated ? .filterRepeated(asked: asked) : .filterUnknown(asked: asked, known: known))
    }
}

extension [LeftOut] {
    func write(_ words: Words, _ html: inout HTML) {
        guard !isEmpty else { return }
        html(.div, .class("note left-out"), .role("status")) { html in
            for one in self { html(.p, words.sentence(for: one.problem.reason) + " " + words.leftOut) }
        }
    }
}

extension Question {
    /// What was asked of a name beyond the values that it knows, and each answer after the first where one is read.
    func leftOut(_ name: String, known: [String], isMany: Bool = false) -> [LeftOut] {
        var isFirst = true
        return all(name).filter { !$0.isEmpty }.compactMap { value in
            defer { isFirst = false }
            if !known.contains(value) { return LeftOut(name: name, value: value, known: known) }
            return isFirst || isMany ? nil : LeftOut(name: name, value: value, isRepeated: true)
        }
    }

    /// The same for names of which there are too many to list: `isKnown` tells the first one.
    func leftOut(_ name: String, isKnown: (String) -> Bool) -> [LeftOut] {
        all(name).filter { !$0.isEmpty }.enumerated().compactMap { place, value in
            if !isKnown(value) { return LeftOut(name: name, value: value) }
            return place == 0 ? nil : LeftOut(name: name, value: value, isRepeated: true)
        }
    }

    /// Whether a form sent what nobody chose.
    var hasBlanks: Bool { names.contains { self[$0]?.isEmpty == true } }
}
