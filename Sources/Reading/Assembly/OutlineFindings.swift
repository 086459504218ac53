import Kernel

/// What headings contradict: each other, the other language, their own code.
enum OutlineFindings {
    static func findings(_ sections: [PairedSection], form: Form) -> [Finding] {
        sections.flatMap { section in
            unpaired(section, form: form) + differing(section, form: form) + ownContradiction(section)
        } + repeated(sections, form: form) + skipped(sections.map(\.first.heading))
    }

    private static func unpaired(_ section: PairedSection, form: Form) -> [Finding] {
        form.languages.filter { section.drafts[$0] == nil }.map { missing in
            Finding(
                .headingUnpaired, line: section.first.heading.line, number: section.first.heading.number,
                parameters: [.title: section.first.heading.title, .language: missing.rawValue])
        }
    }

    private static func differing(_ section: PairedSection, form: Form) -> [Finding] {
        let first = section.first.heading
        return form.languages.compactMap { language in
            guard let other = section.drafts[language]?.heading, other.line != first.line else { return nil }
            if let number = first.number, let same = other.number, number != same {
                return Finding(
                    .numberDiffers, line: other.line, number: number, parameters: [.number: number, .other: same])
            }
            if first.kind != .chapter, (first.number == nil) != (other.number == nil) {
                let lacking = first.number == nil ? first : other
                return Finding(
                    .numberMissing, line: lacking.line, number: first.number ?? other.number,
                    parameters: [.title: lacking.title])
            }
            return nil
        }
    }

    /// The code of a heading repeats the end of its number; a title may hold another number by mistake.
    private static func ownContradiction(_ section: PairedSection) -> [Finding] {
        section.drafts.sorted { $0.key < $1.key }.flatMap { _, draft -> [Finding] in
            let heading = draft.heading
            var found: [Finding] = []
            if let number = heading.number, let code = heading.code, number.contains("."),
                number != code, !number.hasSuffix("." + code), !number.hasSuffix(" " + code)
            {
                found.append(
                    Finding(
                        .codeDiffers, line: heading.line, number: number, parameters: [.number: number, .code: code]))
            }
            if heading.number == nil, heading.kind == .period {
                found.append(Finding(.numberMissing, line: heading.line, parameters: [.title: heading.title]))
            }
            let title = Array(heading.title.utf8)
            if startsWithStrayNumber(title), let number = heading.number {
                let words = title[...].words.prefix(3).map(\.string).joined(separator: " ")
                found.append(
                    Finding(
                        .codeDiffers, line: heading.line, number: number, parameters: [.number: number, .code: words]))
            } else if DottedNumber(in: title[...], style: .decimal) != nil, let number = heading.number {
                found.append(
                    Finding(
                        .numberUnexpected, line: heading.line, number: number,
                        parameters: [.number: number, .title: heading.title]))
            }
            return found
        }
    }

    /// `V7.1 OO 7.1 …`: letters and a dotted number in front of the title.
    private static func startsWithStrayNumber(_ title: [UInt8]) -> Bool {
        let letters = title.prefix { Roman.isDigit($0) && $0.isUpperASCII }
        guard !letters.isEmpty else { return false }
        let rest = title[letters.count...].drop { $0 == .dot }
        return DottedNumber(in: rest, style: .decimal) != nil
    }

    private static func repeated(_ sections: [PairedSection], form: Form) -> [Finding] {
        form.languages.flatMap { language -> [Finding] in
            var seen: [String: Heading] = [:]
            return sections.compactMap { section -> Finding? in
                guard let heading = section.drafts[language]?.heading, let number = heading.number,
                    heading.kind != .chapter, heading.kind != .annex
                else { return nil }
                guard let first = seen[number] else {
                    seen[number] = heading
                    return nil
                }
                return Finding(
                    .numberRepeated, line: heading.line, number: number,
                    parameters: [.number: number, .other: first.title, .title: heading.title])
            }
        }
    }

    /// A number that does not follow the one before it under the same heading.
    private static func skipped(_ headings: [Heading]) -> [Finding] {
        var last: [String: Int] = [:]
        return headings.compactMap { heading in
            guard let number = heading.number, !heading.isInner, heading.kind != .chapter, heading.kind != .annex else {
                return nil
            }
            let parts = number.split(separator: ".")
            guard parts.count > 1, let part = parts.last.flatMap({ Int($0) }) else { return nil }
            let parent = parts.dropLast().joined(separator: ".")
            defer { last[parent] = part }
            guard let before = last[parent], part != before, part != before + 1 else { return nil }
            return Finding(
                .numberUnexpected, line: heading.line, number: number,
                parameters: [.number: number, .expected: "\(parent).\(before + 1)", .title: heading.title])
        }
    }
}
