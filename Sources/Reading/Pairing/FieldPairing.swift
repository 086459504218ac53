import Kernel

/// One field in the languages that have it.
struct PairedField: Sendable {
    var field: FieldName
    var drafts: [Language: FieldDraft]
    var line: Int
}

/// Pairs the fields of one section by their order and their names.
enum FieldPairing {
    static func pair(_ section: PairedSection, order: [Language]) -> [PairedField] {
        let present = order.filter { section.drafts[$0] != nil }
        guard let main = present.first, let draft = section.drafts[main] else { return [] }
        var paired = draft.fields.map { PairedField(field: $0.field, drafts: [main: $0], line: $0.line) }
        for language in present.dropFirst() {
            let others = section.drafts[language]?.fields ?? []
            let pairs = Alignment.align(paired.count, others.count) { a, b in
                guard paired[a].field == others[b].field else { return nil }
                // Labels that are both there and texts that are both there go together.
                let alike = paired[a].drafts.values.contains { $0.items.count == others[b].items.count }
                return alike ? 2 : 1.5
            }
            paired = pairs.map { pair in
                guard let a = pair.a else {
                    let alone = others[pair.b ?? 0]
                    return PairedField(field: alone.field, drafts: [language: alone], line: alone.line)
                }
                var field = paired[a]
                if let b = pair.b { field.drafts[language] = others[b] }
                return field
            }
        }
        return mended(paired, order: present)
    }

    /// A label that one language prints on top of another (`Description des actions` / `Output souhaité par
    /// action` / text) leaves an empty field that the other language has filled: the text is moved there.
    private static func mended(_ fields: [PairedField], order: [Language]) -> [PairedField] {
        var fields = fields
        for index in fields.indices.dropLast() {
            for language in order {
                guard let empty = fields[index].drafts[language], empty.items.isEmpty,
                    let filled = fields[index].drafts.first(where: { $0.key != language && !$0.value.items.isEmpty }),
                    fields[index + 1].drafts.count == 1, let next = fields[index + 1].drafts[language],
                    next.items.count == filled.value.items.count, next.field != fields[index].field
                else { continue }
                fields[index].drafts[language]?.items = next.items
                fields[index].drafts[language]?.label = empty.label + " / " + next.label
                fields[index + 1].drafts[language] = nil
            }
        }
        return fields.filter { !$0.drafts.isEmpty }
    }
}
