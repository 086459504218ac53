import Kernel
import Markup
import Messages

/// What this site is, how to read its signs, and whom to tell when something is wrong.
struct AboutPage {
    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience)
        let words = reader.words
        let frame = Frame(reader: reader, link: .about, title: words.about)
        return frame.page { html in
            html(.article, .class("about")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.about)
                    html(.p, .class("lead"), text: words.aboutLead)
                }
                for part in words.aboutParts { passage(part, &html) }
                signs(words, &html)
                keys(words, &html)
                passage(words.aboutFreedom, &html)
            }
        }
    }

    private func passage(_ part: (title: String, text: String), _ html: inout HTML) {
        html(.section) { html in
            html(.h2, part.title)
            html(.p, part.text)
        }
    }

    /// What the keys do. The script shows the same in a dialog, and adds the switch that turns them off.
    private func keys(_ words: Words, _ html: inout HTML) {
        html(.section, .id("keys"), .data(.toggle, words.keysSwitch), .data(.close, words.close)) { html in
            html(.h2, words.keys)
            html(.dl, .class("keys")) { html in
                for (key, meaning) in words.keyList {
                    html(.dt) { $0(.kbd, key) }
                    html(.dd, meaning)
                }
            }
            html(.p, .class("note"), text: words.keysNote)
        }
    }

    private func signs(_ words: Words, _ html: inout HTML) {
        html(.section) { html in
            html(.h2, words.aboutSigns)
            html(.ul, .class("legend signs")) { html in
                for status in Status.allCases { html(.li) { $0.status(status, words) } }
            }
            html(.ul, .class("legend signs")) { html in
                for level in ThresholdLevel.allCases { html(.li) { $0.level(level, words) } }
            }
        }
    }
}
