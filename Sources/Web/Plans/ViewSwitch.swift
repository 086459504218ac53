import Kernel
import Markup
import Messages

/// The switch between one language and all of them, which keeps the place.
struct ViewSwitch {
    let view: TextView
    let languages: [Language]
    let reader: Reader
    /// The same page in this view.
    let link: (TextView) -> Link

    func write(_ html: inout HTML) {
        if reader.textLanguage != reader.language {
            html(.p, .class("note"), text: reader.words.shownIn(reader.textLanguage))
        }
        guard languages.count > 1 else { return }
        html(.nav, .class("views"), .label(reader.words.textLanguage)) { html in
            option(.one, reader.words.nameAlone(of: reader.textLanguage), &html)
            option(.both, reader.words.sideBySide, &html)
        }
    }

    private func option(_ option: TextView, _ name: String, _ html: inout HTML) {
        html(
            .a, .href(link(option).address(in: reader.language)), .current(.yes, if: option == view),
            text: name)
    }
}
