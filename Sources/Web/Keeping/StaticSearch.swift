import Kernel
import Markup
import Messages
import Publishing
import Strategy

/// The search of a site that is files: an index of the texts, and a page whose script looks into it.
struct StaticSearch {
    let manuscript: Manuscript
    let language: Language
    private let words: Words

    init(_ manuscript: Manuscript, in language: Language) {
        self.manuscript = manuscript
        self.language = language
        words = Words(in: language)
    }

    static let script = Asset(
        name: "static-search", extension: "js", type: "text/javascript; charset=utf-8",
        bytes: PackageResources.static_search_js)

    private var plan: Plan { manuscript.plan }

    /// Where, what it is called, and all its text, in the language of the reader or the one that stands in for it.
    var index: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("none") { $0.string(words.staticSearchNothing) }
            json.member("found") { $0.string(words.staticSearchFound) }
            json.member("entries") { json in
                json.array(entries) { json, entry in
                    json.array([entry.address, entry.title, entry.text]) { $0.string($1) }
                }
            }
        }
        return json.bytes
    }

    private var entries: [(address: String, title: String, text: String)] {
        func best(_ text: LocalizedText) -> String { text.best(for: language)?.text ?? "" }
        let objectives = manuscript.text.objectives.map { content in
            let objective = content.objective
            let items = content.fields.flatMap(\.items) + content.notes
            let code = manuscript.levels.code(of: objective, in: plan.languages.contains(language) ? language : .fr)
            return (
                Link.objective(plan: plan.slug, number: objective.number).address(in: language).text,
                code + " " + best(objective.title), items.map { best($0.text) }.joined(separator: " · ")
            )
        }
        let chapters = manuscript.text.chapters.map { content in
            (
                Link.chapter(plan: plan.slug, slug: content.chapter.slug).address(in: language).text,
                best(content.chapter.title),
                (content.paragraphs + content.notes).map { best($0.text) }.joined(separator: " · ")
            )
        }
        return objectives + chapters
    }

    /// The page: a box, and room for what is found.
    func page(of site: Site) -> [UInt8] {
        let audience = Audience(language: language)
        let reader = Reader(for: audience, planLanguages: plan.languages)
        var frame = Frame(reader: reader, link: .search(SearchLink()), title: words.search, plan: plan)
        frame.hasSearchBox = true
        frame.scripts = [Self.script]
        let html = frame.page { html in
            html(.article, .class("facts-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.search)
                    html(.p, .class("lead"), text: words.staticSearchLead)
                }
                html(.div, .id("static-results"), .role("status")) { _ in }
                html(.p) { html in
                    html(.a, .href(Link.objectives(plan: plan.slug).address(in: language)), text: words.objectives)
                }
            }
        }
        var rewriting = StaticRewriting(html.bytes, plan: plan.slug, isPage: true)
        return rewriting.rewritten()
    }

    /// The first page of the folder leads to the plan in each language.
    static func entrance(to plan: Plan) -> [UInt8] {
        var html = HTML()
        html.doctype()
        html(.html, .lang("fr")) { html in
            html(.head) { html in
                html(.meta, .charset("utf-8"))
                html(.title, plan.title.best(for: .fr)?.text ?? plan.slug)
                html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                html(.link, .rel("stylesheet"), .href(Asset.stylesheet.address))
            }
            html(.body) { html in
                html(.main) { html in
                    html(.h1, plan.title.best(for: .fr)?.text ?? plan.slug)
                    html(.ul) { html in
                        for language in Language.ofInterface {
                            html(.li) { html in
                                html(
                                    .a, .href(Link.plan(plan.slug).address(in: language)), .lang(language.rawValue),
                                    .hreflang(language.rawValue), text: Words.ownName(of: language))
                            }
                        }
                    }
                }
            }
        }
        return html.bytes
    }
}
