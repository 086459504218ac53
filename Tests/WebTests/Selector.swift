/// A path of steps such as `nav.tree a[aria-current]`: each a name, classes, an id, attributes; blanks mean "in".
struct Selector {
    private struct Step {
        var name: String?
        var classes: Set<String> = []
        var attributes: [(name: String, value: String?)] = []

        func matches(_ node: HTMLNode) -> Bool {
            (name == nil || name == node.name) && classes.isSubset(of: node.classes)
                && attributes.allSatisfy { node[$0.name] != nil && ($0.value == nil || node[$0.name] == $0.value) }
        }
    }

    private let steps: [Step]

    init(_ text: String) {
        steps = text.split(separator: " ").map { Selector.step($0) }
    }

    private static func step(_ text: Substring) -> Step {
        var step = Step()
        var rest = text
        while let first = rest.first {
            let isBracket = first == "["
            let body =
                isBracket ? rest.dropFirst().prefix { $0 != "]" } : rest.dropFirst().prefix { !".#[".contains($0) }
            switch first {
            case ".": step.classes.insert(String(body))
            case "#": step.attributes.append(("id", String(body)))
            case "[":
                let parts = body.split(separator: "=", maxSplits: 1)
                step.attributes.append((String(parts[0]), parts.count > 1 ? String(parts[1]) : nil))
            default: step.name = String(first) + body
            }
            rest = rest[body.endIndex...].drop { isBracket && $0 == "]" }
        }
        return step
    }

    func matches(_ node: HTMLNode) -> Bool {
        guard let last = steps.last, last.matches(node) else { return false }
        var around = node.parent
        for step in steps.dropLast().reversed() {
            while let candidate = around, !step.matches(candidate) { around = candidate.parent }
            guard let found = around else { return false }
            around = found.parent
        }
        return true
    }
}

extension HTMLNode {
    /// All elements that a selector names, in the order of the page.
    func find(_ selector: String) -> [HTMLNode] {
        let selector = Selector(selector)
        return all.filter { selector.matches($0) }
    }

    /// The texts of all elements that a selector names.
    func texts(_ selector: String) -> [String] { find(selector).map(\.text) }

    func first(_ selector: String) -> HTMLNode? { find(selector).first }
}
