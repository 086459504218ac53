import Kernel
import Markup
import Messages
import Strategy

/// Who is perhaps the same, with the command that makes them one. Who has no say in it is not harmed by a hint.
struct DoubleHints {
    let kind: SharedKind
    let entries: [SharedSummary]
    let reader: Reader

    /// How many pairs are shown.
    private static let shown = 20

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        let pairs = LikelyDoubles.pairs(among: entries)
        guard !pairs.isEmpty else { return }
        html(.section, .class("doubles")) { html in
            html(.h2, words.perhapsTheSame)
            html(.p, .class("note"), text: words.perhapsTheSameNote)
            html(.ul, .class("chapters")) { html in
                for pair in pairs.prefix(Self.shown) { html(.li) { self.pair(pair, &$0) } }
            }
            if pairs.count > Self.shown { html(.p, .class("quiet"), text: words.andMore(pairs.count - Self.shown)) }
        }
    }

    private func pair(_ pair: LikelyDouble, _ html: inout HTML) {
        html(.p) { html in
            link(pair.one, &html)
            html.text(" · ")
            link(pair.other, &html)
        }
        html(.p, .class("quiet"), text: words.name(of: pair.reason))
        html(.p) { $0(.code, "belfry \(kind.command) merge \(pair.one.slug) \(pair.other.slug)") }
    }

    private func link(_ entry: SharedSummary, _ html: inout HTML) {
        html(.a, .href(Link.shared(kind, entry.slug).address(in: reader.language))) { $0.passage(entry.name, reader) }
    }
}

extension Words {
    fileprivate func name(of reason: LikelyDouble.Reason) -> String {
        switch reason {
        case .abbreviation: likeAbbreviation
        case .words: likeWords
        case .spelling: likeSpelling
        }
    }
}
