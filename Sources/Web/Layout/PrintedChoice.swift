import Markup
import Messages

extension HTML {
    /// What was chosen, for a list on paper, where the links to choose by are left away.
    mutating func printedChoice(_ chosen: [String], _ words: Words) {
        guard !chosen.isEmpty else { return }
        self(.p, .class("on-paper"), text: words.chosen + " " + chosen.joined(separator: " · "))
    }
}
