import Kernel
import Markup
import Messages
import Strategy

/// Money by its budget articles, and by what sort of expense or revenue these are.
struct MoneyByArticle {
    let page: MoneyPage

    private var frame: FactsFrame { page.frame }
    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        let natures = page.money.byNature
        if natures.contains(where: { $0.code != nil }) {
            bars(natures, &html)
            table(natures, &html)
        }
        articles(&html)
    }

    private func bars(_ natures: [PlanMoney.OfNature], _ html: inout HTML) {
        guard let place = page.drawn else { return }
        let title = words.chartOfNatures(page.name(of: place))
        let rows = natures.compactMap { nature in
            nature.sums[place].map { BarChart.Row(label: name(of: nature.code), values: [$0.euros]) }
        }
        ChartFrame(id: "by-nature", title: title, source: frame.source, words: words).write(&html) { html in
            BarChart(id: "by-nature", title: title, rows: rows, words: words, number: page.money).write(&html)
        }
    }

    private func name(of code: EconomicCode?) -> String {
        guard let code else { return words.withoutEconomicCode }
        return code.printed + " " + (words.meaning(of: code) ?? words.codeUnknown)
    }

    private func table(_ natures: [PlanMoney.OfNature], _ html: inout HTML) {
        html(.section, .labelled(by: "natures")) { html in
            html(.h2, .id("natures"), text: words.byNature)
            html(.p, .class("note"), text: words.natureNote)
            MoneyTable(page: page, name: words.byNature, rowName: words.economicCode)
                .write(natures, sums: { $0.sums }, &html) { nature, places, html in
                    html(.tr) { html in
                        html(.th, .scope(.row)) { meaning(of: nature, &$0) }
                        page.cells(nature.sums, places, &html)
                    }
                }
        }
    }

    private func meaning(of nature: PlanMoney.OfNature, _ html: inout HTML) {
        guard let code = nature.code else { return html.text(words.withoutEconomicCode) }
        html(.span, .class("code"), text: code.printed)
        html.text(" ")
        html(.span, words.meaning(of: code) ?? words.codeUnknown)
        html.text(" ")
        html(.span, .class("quiet"), text: words.articles(nature.articles))
    }

    private func articles(_ html: inout HTML) {
        html(.section, .labelled(by: "articles")) { html in
            html(.h2, .id("articles"), text: words.byArticle)
            MoneyTable(page: page, name: words.byArticle, rowName: words.article)
                .write(page.money.byArticle, sums: { $0.sums }, &html, row: row)
            html(.p, .class("note"), text: words.moneyNote)
        }
    }

    /// The code, what the letter calls it, what its parts are, and the objectives that use it.
    private func row(_ article: PlanMoney.OfArticle, _ places: [MoneyPlace], _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .class("article"), .scope(.row)) { html in
                name(of: article, &html)
                html(.span, .class("quiet")) { html in
                    for objective in article.objectives {
                        frame.codeLink(to: objective, &html)
                        html.text(" ")
                    }
                }
            }
            page.cells(article.sums, places, &html)
        }
    }

    private func name(of article: PlanMoney.OfArticle, _ html: inout HTML) {
        guard let code = article.code else { return html(.span, .class("article-name"), text: words.withoutArticle) }
        html(.span, .class("article-name")) { html in
            html(.span, .class("code"), text: code)
            html.text(" ")
            if !article.label.isEmpty { html(.span, .class("letter")) { $0.passage(article.label, frame.reader) } }
        }
        guard let parts = article.article else { return }
        html(
            .span, .class("quiet"),
            text: words.series(
                [
                    words.partsOfArticle(
                        mission: parts.mission, programme: parts.programme, activity: parts.activity,
                        order: parts.order), parts.economicCode.flatMap { EconomicCode($0) }.map { name(of: $0) },
                ].compactMap { $0 }))
    }
}
