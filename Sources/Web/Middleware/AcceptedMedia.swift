/// Which media a header `Accept` takes, and how gladly (RFC 9110, 12.5.1).
struct AcceptedMedia {
    private let ranges: [Range]

    /// `text/html`, `text/*` or `*/*`, with its weight in thousandths.
    private struct Range {
        let type: Substring
        let subtype: Substring
        let weight: Int
    }

    /// nil where it is not written as the standard wants it.
    init?(_ header: String) {
        var ranges: [Range] = []
        for element in header.lowercased().split(separator: ",") {
            let parts = element.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
            if parts == [""] { continue }
            let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
            guard names.count == 2, names.allSatisfy(Self.isToken), names[0] != "*" || names[1] == "*" else {
                return nil
            }
            var weight = 1000
            for parameter in parts.dropFirst() {
                let pair = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard pair.count == 2 else { return nil }
                guard pair[0] == "q" else { continue }
                guard let given = Self.weight(pair[1]) else { return nil }
                weight = given
            }
            ranges.append(Range(type: names[0], subtype: names[1], weight: weight))
        }
        self.ranges = ranges
    }

    /// The form of the greatest weight; of several, the one that is named most closely, and then a page before data. nil
    /// where none is taken.
    var best: Representation? {
        var best: (form: Representation, match: Match)?
        for form in [Representation.page, .json, .csv, .xlsx] {
            guard let match = match(form), match.weight > 0 else { continue }
            if let known = best?.match, (match.weight, match.closeness) <= (known.weight, known.closeness) { continue }
            best = (form, match)
        }
        return best?.form
    }

    /// What is said of a form, and how closely it is named: in full, by its kind, or as anything.
    private struct Match {
        let weight: Int
        let closeness: Int
    }

    /// What is named most closely holds, whatever is said of its kind and of everything.
    private func match(_ form: Representation) -> Match? {
        let media = form.bareMediaType.split(separator: "/")
        let full = ranges.filter { range in
            [form.bareMediaType, form.otherMediaType].contains("\(range.type)/\(range.subtype)")
        }
        let kind = ranges.filter { $0.type == media[0] && $0.subtype == "*" }
        let anything = ranges.filter { $0.type == "*" }
        for (closeness, found) in [(2, full), (1, kind), (0, anything)] {
            if let weight = found.map(\.weight).max() { return Match(weight: weight, closeness: closeness) }
        }
        return nil
    }

    /// From 0 to 1, with three digits behind the point at most.
    private static func weight(_ text: Substring) -> Int? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, whole == "0" || whole == "1" else { return nil }
        let digits = parts.count > 1 ? parts[1] : ""
        guard digits.utf8.count <= 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let weight = Int(whole + digits + String(repeating: "0", count: 3 - digits.utf8.count)) ?? 0
        return weight <= 1000 ? weight : nil
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}

extension Representation {
    /// Another name of what it is, that programs ask for, too.
    fileprivate var otherMediaType: String {
        switch self {
        case .page: "application/xhtml+xml"
        case .json: "application/problem+json"
        case .csv, .xlsx: bareMediaType
        }
    }
}
