import Markup
import Messages

/// A row of choices as plain links: what is chosen stands in the address, and can be kept and sent.
struct Choices {
    struct Option {
        let name: String
        /// How much it leaves; nil where there is nothing to count.
        var count: Int?
        let link: Link
        let isChosen: Bool
    }

    /// What is chosen here, such as `Couleur`.
    let title: String
    let options: [Option]
    let reader: Reader

    /// What cannot be chosen otherwise is no choice.
    func write(_ html: inout HTML) {
        guard options.count > 1 else { return }
        html(.nav, .class("filter choices"), .label(title)) { html in
            html(.p, .class("over"), .hiddenFromSpeech, text: title)
            html(.ul) { html in
                for option in options { html(.li) { write(option, &$0) } }
            }
        }
    }

    private func write(_ option: Option, _ html: inout HTML) {
        html(.a, .href(option.link.address(in: reader.language)), .current(.yes, if: option.isChosen)) { html in
            html.text(option.name)
            guard let count = option.count else { return }
            html.text(" ")
            html(.span, .class("quiet"), text: reader.words.number(count))
        }
    }
}
