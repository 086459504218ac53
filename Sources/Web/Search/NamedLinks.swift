import Markup
import Messages
import Strategy

/// Above what was found: partners and target groups who are called so, each as a link to all that names them.
struct NamedLinks {
    let named: [NamedShared]
    let reader: Reader

    func write(_ html: inout HTML) {
        guard !named.isEmpty else { return }
        html(.ul, .class("named"), .label(reader.words.calledSo)) { html in
            for one in named { html(.li) { write(one, &$0) } }
        }
    }

    private func write(_ one: NamedShared, _ html: inout HTML) {
        let words = reader.words
        html(.a, .href(Link.shared(one.kind, one.subject.slug).address(in: reader.language))) { html in
            html(.span, .class("letter")) { $0.passage(one.subject.name, reader) }
        }
        html.text(" ")
        html(
            .span, .class("quiet"),
            text: words.singular(of: one.kind) + " · " + words.objectives(one.subject.objectives))
    }
}
