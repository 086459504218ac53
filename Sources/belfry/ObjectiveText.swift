import Kernel
import Messages
import Strategy

/// One objective with all that hangs on it, as text for a terminal.
struct ObjectiveText {
    private let page: ObjectivePage
    private let words: Words

    init(_ page: ObjectivePage, words: Words) {
        self.page = page
        self.words = words
    }

    var text: String {
        ([head] + fields + [indicators, budget, staff, parts, findings]).filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    private var objective: Objective { page.content.objective }

    private var head: String {
        let code = objective.code.map { " (\($0))" } ?? ""
        var lines = page.ancestors.map { "\($0.number)  \($0.title.text(in: words))" }
        lines.append("\(objective.number)\(code)  \(objective.title.text(in: words))")
        if let status = objective.status { lines.append(words.labelled(words.status, words.name(of: status))) }
        return lines.joined(separator: "\n")
    }

    private var fields: [String] {
        page.content.fields.map { field in
            block(words.year(words.name(of: field.field), field.year), field.items.map { line(of: $0) })
        }
    }

    private func line(of item: Item) -> String {
        let indent = String(repeating: "  ", count: max(0, item.depth))
        return indent + (item.shape == .bullet ? "– " : "") + item.text.text(in: words)
    }

    private var indicators: String {
        let lines = page.content.indicators.filter { !$0.measurements.isEmpty }.map { indicator in
            let values = indicator.measurements.map { measurement in
                let value = words.value(measurement.value, unit: indicator.unit)
                return measurement.year.map { "\($0): \(value)" } ?? value
            }
            let colour = indicator.latest.flatMap { indicator.colour(of: $0.value) }
            return "\(indicator.name.text(in: words)): \(values.joined(separator: ", "))"
                + (colour.map { " — " + words.name(of: $0) } ?? "")
        }
        return block(words.values, lines)
    }

    private var budget: String {
        guard !page.content.budget.isEmpty else { return "" }
        var table = TextTable([.left(""), .left(""), .left(""), .right(""), .left("")], indent: "  ")
        for line in page.content.budget {
            table.add([
                line.code ?? "", line.appropriation.map { words.abbreviation(of: $0) } ?? "",
                line.period.map { words.period($0) } ?? "",
                line.amount.map { words.money($0) } ?? words.noAmount,
                line.role == .line ? "" : words.name(of: line.role),
            ])
        }
        return words.money + "\n" + table.text
    }

    private var staff: String {
        block(words.staff, page.content.staff.map { words.fullTimeEquivalents($0.fte) })
    }

    private var parts: String {
        block(words.parts, page.children.map { "\($0.number)  \($0.title.text(in: words))" })
    }

    private var findings: String {
        block(
            words.toCheck,
            page.findings.map { finding in
                let place = finding.line.map { "\(words.line) \($0): " } ?? ""
                return place + words.sentence(for: finding.kind, finding.parameters)
            })
    }

    private func block(_ title: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        return ([title] + lines.map { "  " + $0 }).joined(separator: "\n")
    }
}
