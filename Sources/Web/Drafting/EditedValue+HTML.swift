import Kernel
import Markup
import Messages

extension HTML {
    /// What stands in a place of a draft, be it a text or a value.
    mutating func value(_ value: EditedValue?, _ words: Words) {
        switch value {
        case .text(let text): self.text(text.isolated)
        case .number(let number): text(words.number(number, decimals: 6))
        case .amount(let money): text(words.money(money))
        case .status(let status): text(words.name(of: status))
        case .day(let day): text(words.date(day))
        case nil: self(.span, .class("gap"), text: words.nothingThere)
        }
    }
}
