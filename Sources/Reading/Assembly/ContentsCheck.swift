import Kernel

/// Compares a table of contents with the headings of the body.
enum ContentsCheck {
    static func findings(_ contents: [Element], body: Letter, language: Language) -> [Finding] {
        var titles: [String: [String]] = [:]
        for section in body.sections where section.kind != .annex && section.kind != .chapter {
            guard let number = section.number, let title = section.title[language] else { continue }
            titles[number, default: []].append(title)
        }
        return contents.compactMap { element in
            guard case .heading(let heading) = element.content, heading.kind != .period, let number = heading.number,
                let known = titles[number]
            else { return nil }
            let found = withoutLeaders(heading.title)
            guard !known.contains(where: { AnnexCheck.plain($0) == AnnexCheck.plain(found) }) else { return nil }
            return Finding(
                .contentsDiffer, line: heading.line, number: number,
                parameters: [
                    .number: number, .expected: known[0], .found: found, .language: language.rawValue,
                ])
        }
    }

    /// Without the dots and the page number at the end.
    private static func withoutLeaders(_ title: String) -> String {
        var bytes = Array(title.utf8)[...]
        let digits = bytes.reversed().prefix { $0.isDigit }.count
        let rest = bytes.dropLast(digits).trimmed
        guard digits > 0, rest.suffix(3).allSatisfy({ $0 == .dot }), rest.count > 3 else { return title }
        bytes = rest
        while bytes.last == .dot || bytes.last?.isBlank == true { bytes.removeLast() }
        return bytes.string
    }
}
