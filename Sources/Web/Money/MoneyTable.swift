import Markup
import Messages
import Strategy

/// Amounts by rows, with a column for each sort of money and year, and the plan's beneath. Where all of them would not
/// stand beside each other on a page, each sort has a table of its own.
struct MoneyTable {
    let page: MoneyPage
    /// What the table is called.
    let name: String
    /// What its rows are.
    let rowName: String

    /// How many columns a sheet of paper has room for when it stands, and a page when it is wide.
    static let columns = 6
    static let mostColumns = 9

    private var words: Words { page.words }

    /// - Parameters:
    ///   - sums: the amounts of a row: one that has none of a sort is not in its table.
    ///   - write: writes a row with the cells of some places.
    func write<Row>(
        _ rows: [Row], sums: (Row) -> MoneySums, _ html: inout HTML, row write: (Row, [MoneyPlace], inout HTML) -> Void
    ) {
        let places = page.money.sums.places
        let sorts = places.count > Self.columns ? page.money.sorts : []
        guard sorts.count > 1 else { return table(name, places, rows, &html, write) }
        for sort in sorts {
            let own = places.filter { $0.sort == sort }
            let shown = rows.filter { row in own.contains { sums(row)[$0] != nil } }
            html(.h3, sort.name(words))
            table(words.pair(name, sort.name(words)), own, shown, isNamed: true, &html, write)
        }
    }

    private func table<Row>(
        _ name: String, _ places: [MoneyPlace], _ rows: [Row], isNamed: Bool = false, _ html: inout HTML,
        _ write: (Row, [MoneyPlace], inout HTML) -> Void
    ) {
        page.table(name, columns: places.count, &html) { html in
            html(.thead) { isNamed ? years(places, &$0) : heads(places, &$0) }
            html(.tbody) { html in
                for row in rows { write(row, places, &html) }
            }
            html(.tfoot) { html in
                html(.tr) { html in
                    html(.th, .scope(.row), text: words.wholePlan)
                    page.cells(page.money.sums, places, &html)
                }
            }
        }
    }

    /// The sorts of money above, their years beneath.
    private func heads(_ places: [MoneyPlace], _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .class("label"), .rowspan(2), .scope(.column), text: rowName)
            var rest = places[...]
            while let first = rest.first {
                let same = rest.prefix { $0.sort == first.sort }
                html(.th, .scope(.columnGroup), .colspan(same.count), text: first.sort.name(words))
                rest = rest.dropFirst(same.count)
            }
        }
        html(.tr) { html in year(places, &html) }
    }

    /// The years alone, where the sort of money stands above the table.
    private func years(_ places: [MoneyPlace], _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .class("first"), .scope(.column), text: rowName)
            year(places, &html)
        }
    }

    private func year(_ places: [MoneyPlace], _ html: inout HTML) {
        for place in places {
            html(.th, .scope(.column), text: page.year(of: place))
        }
    }
}
