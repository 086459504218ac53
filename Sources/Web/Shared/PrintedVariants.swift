import Kernel
import Markup
import Messages
import Strategy

/// How a name is printed, how often and where.
struct PrintedVariants {
    let variants: [PrintedVariant]
    let reader: Reader

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        guard !variants.isEmpty else { return }
        html(.section, .labelled(by: "printed-names")) { html in
            html(.h2, .id("printed-names"), text: words.namesAsPrinted)
            html(.div, .class("scroll"), .focusable, .role("group"), .label(words.namesAsPrinted)) { table(&$0) }
        }
    }

    private func table(_ html: inout HTML) {
        html(.table, .class("variants")) { html in
            html(.thead) { html in
                html(.tr) { html in
                    for title in [words.name, words.languageOfText, words.times, words.place] {
                        html(.th, .scope(.column), text: title)
                    }
                }
            }
            html(.tbody) { html in
                for variant in variants { row(variant, &html) }
            }
        }
    }

    private func row(_ variant: PrintedVariant, _ html: inout HTML) {
        let language = variant.language == reader.language ? nil : variant.language.rawValue
        html(.tr) { html in
            html(.th, .scope(.row), .class("letter"), .lang(ifOther: language), text: variant.printed)
            html(.td, words.name(of: variant.language))
            html(.td, words.number(variant.count))
            html(.td) { places(variant, &$0) }
        }
    }

    private func places(_ variant: PrintedVariant, _ html: inout HTML) {
        for (index, place) in variant.places.enumerated() {
            if index > 0 { html.text(", ") }
            html(
                .a, .class("code"),
                .href(Link.objective(plan: place.plan, number: place.number).address(in: reader.language)),
                text: Naming.printed(place.number))
        }
        let rest = variant.count - variant.places.count
        if rest > 0 { html(.span, .class("quiet"), text: " " + words.andMore(rest)) }
    }
}
