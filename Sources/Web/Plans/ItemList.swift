import Kernel
import Markup
import Messages
import Strategy

/// Items of a field in one language: bullets in a row become one list, with the lists within it.
struct ItemList {
    let items: [Item]
    let reader: Reader

    func write(_ html: inout HTML) {
        var index = 0
        while index < items.count {
            if items[index].shape == .bullet {
                bullets(from: &index, depth: items[index].depth, &html)
            } else {
                html(.p, .class("letter")) { $0.passage(items[index].text, reader) }
                index += 1
            }
        }
    }

    private func bullets(from index: inout Int, depth: Int, _ html: inout HTML) {
        html(.ul, .class("letter")) { html in
            while index < items.count, items[index].shape == .bullet, items[index].depth >= depth {
                html(.li) { html in
                    html.passage(items[index].text, reader)
                    index += 1
                    if index < items.count, items[index].shape == .bullet, items[index].depth > depth {
                        bullets(from: &index, depth: items[index].depth, &html)
                    }
                }
            }
        }
    }
}

/// Items in all languages of the plan: one row an item, so that what answers to each other stands side by side.
struct ItemPairs {
    let items: [Item]
    let languages: [Language]
    let reader: Reader

    func write(_ html: inout HTML) {
        html(.ul, .class("pairs")) { html in
            for item in items {
                html(.li, ItemPairs.shape(of: item)) { html in
                    for language in languages { cell(item.text, language, &html) }
                }
            }
        }
    }

    /// One language of a text; where there is none, the gap can be seen and heard.
    private func cell(_ text: LocalizedText, _ language: Language, _ html: inout HTML) {
        TextCell(text: text, language: language, reader: reader).write(&html)
    }

    private static func shape(of item: Item) -> Attribute {
        guard item.shape == .bullet else { return .class("pair") }
        return item.depth > 0 ? .class("pair bullet deep") : .class("pair bullet")
    }
}

/// One language of a text beside the others.
struct TextCell {
    let text: LocalizedText
    let language: Language
    let reader: Reader

    func write(_ html: inout HTML) {
        if let version = text.version(in: language) {
            html(.div, .class("cell letter"), .lang(language.rawValue)) { html in
                html.text(version.text.isolated)
                if version.state == .stale { stale(&html) }
            }
        } else {
            html(.div, .class("cell gap"), text: reader.words.noText(in: language))
        }
    }

    private func stale(_ html: inout HTML) {
        html.text(" ")
        html(.span, .class("borrowed"), .lang(reader.language.rawValue), text: reader.words.translationStale)
    }
}

extension HTML {
    /// Items in one language or in all, as the reader has chosen.
    mutating func items(_ items: [Item], _ view: TextView, _ languages: [Language], _ reader: Reader) {
        switch view {
        case .one: ItemList(items: items, reader: reader).write(&self)
        case .both: ItemPairs(items: items, languages: reader.facing(languages), reader: reader).write(&self)
        }
    }
}
