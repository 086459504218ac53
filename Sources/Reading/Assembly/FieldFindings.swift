import Kernel

/// What the languages of a field contradict.
enum FieldFindings {
    static func findings(_ fields: [PairedField], section: Section, order: [Language]) -> [Finding] {
        let languages = order.filter { section.lines[$0] != nil }
        return fields.flatMap { field in
            missing(field, section: section, languages: languages)
                + unequal(field, section: section, languages: languages)
                + figures(field, section: section, languages: languages)
        }
    }

    private static func missing(_ field: PairedField, section: Section, languages: [Language]) -> [Finding] {
        languages.compactMap { language in
            guard let other = field.drafts.first(where: { $0.key != language && !$0.value.label.isEmpty })?.value,
                field.drafts[language]?.label.isEmpty ?? true
            else { return nil }
            return Finding(
                .labelMissing, line: other.line, number: section.number,
                parameters: [.label: other.label, .language: language.rawValue])
        }
    }

    private static func unequal(_ field: PairedField, section: Section, languages: [Language]) -> [Finding] {
        let drafts = languages.compactMap { field.drafts[$0] }
        guard drafts.count == 2, drafts[0].items.count != drafts[1].items.count else { return [] }
        let counts = drafts.map { String($0.items.count) }
        // The first item that has none beside it.
        let (longer, shorter) =
            drafts[0].items.count > drafts[1].items.count ? (drafts[0], drafts[1]) : (drafts[1], drafts[0])
        let line = longer.items[shorter.items.count].block.firstLine
        return [
            Finding(
                .itemsUnpaired, line: line, number: section.number,
                parameters: [.label: drafts[0].label, .french: counts[0], .dutch: counts[1]])
        ]
    }

    /// Items that pair and hold as many figures, but not the same ones.
    private static func figures(_ field: PairedField, section: Section, languages: [Language]) -> [Finding] {
        let drafts = languages.compactMap { field.drafts[$0] }
        guard drafts.count == 2, drafts[0].items.count == drafts[1].items.count else { return [] }
        return zip(drafts[0].items, drafts[1].items).compactMap { a, b in
            let (one, other) = (ScannedNumber.all(in: a.text), ScannedNumber.all(in: b.text))
            guard !one.isEmpty, one.count == other.count, one.map(\.value).sorted() != other.map(\.value).sorted()
            else {
                return nil
            }
            let differing = zip(one.sorted { $0.value < $1.value }, other.sorted { $0.value < $1.value }).first {
                $0.value != $1.value
            }
            guard let differing else { return nil }
            return Finding(
                .figuresDiffer, line: a.block.firstLine,
                lastLine: b.block.lastLine > a.block.firstLine ? b.block.lastLine : a.block.lastLine,
                number: section.number,
                parameters: [
                    .french: a.text[differing.0.range].string, .dutch: b.text[differing.1.range].string,
                    .text: a.text[...].excerpt(160),
                ])
        }
    }

    /// Items whose words are plainly those of the other column's language.
    static func wrongLanguages(
        _ fields: [PairedField], section: Section, order: [Language], evidence: LanguageEvidence
    ) -> [Finding] {
        guard order.count > 1 else { return [] }
        return fields.flatMap { field in
            order.flatMap { language -> [Finding] in
                (field.drafts[language]?.items ?? []).compactMap { item in
                    let scores = evidence.scores(of: item.text[...])
                    let others = order.filter { $0 != language }
                    guard let other = others.max(by: { scores[$0] < scores[$1] }), scores[other] >= 3,
                        scores[language] * 3 < scores[other]
                    else { return nil }
                    return Finding(
                        .wrongLanguage, line: item.block.firstLine, number: section.number,
                        parameters: [.text: item.text[...].excerpt(160), .language: other.rawValue])
                }
            }
        }
    }
}
