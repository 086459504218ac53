import Kernel

/// One thing in the stream of a language: a heading, a label, or text.
struct Element: Sendable {
    enum Content: Sendable {
        case heading(Heading)
        case label(FieldRule, printed: String)
        /// An item or a paragraph.
        case text([UInt8])
        case note([UInt8])
        case table(PrintedRows)
    }

    var content: Content
    var block: Block
    /// The whole text of a heading as printed, its number and words included.
    var printed: [UInt8] = []
    /// It is the value of a label on the same line.
    var isValue = false
    /// It begins with the words of a label within a field, without being one.
    var endsInner = false
}

/// Turns the blocks of one language into elements.
struct Elements {
    let language: Language
    let vocabulary: FormVocabulary
    let joining: Joining
    let headings: HeadingParser
    private(set) var findings: [Finding] = []

    init(language: Language, vocabulary: FormVocabulary, joining: Joining) {
        self.language = language
        self.vocabulary = vocabulary
        self.joining = joining
        headings = HeadingParser(vocabulary)
    }

    mutating func elements(of blocks: [Block]) -> [Element] {
        var elements: [Element] = []
        elements.reserveCapacity(blocks.count)
        var index = 0
        while index < blocks.count {
            let rest = blocks[index...]
            if let table = PrintedRows(rest, joining: joining, terms: vocabulary.form.terms) {
                var block = blocks[index]
                block.lines = blocks[index..<index + table.blocks].flatMap(\.lines)
                elements.append(Element(content: .table(table), block: block))
                index += table.blocks
                continue
            }
            append(blocks[index], to: &elements)
            index += 1
        }
        return elements
    }

    private mutating func append(_ block: Block, to elements: inout [Element]) {
        let text = joining.joined(block.lines, withoutBullet: block.isBullet)
        guard !text.isEmpty else { return }
        if block.isNote {
            elements.append(Element(content: .note(text), block: block))
        } else if !block.isBullet, let heading = headings.heading(text, line: block.firstLine, in: language) {
            elements.append(Element(content: .heading(heading), block: block, printed: text))
        } else if let label = label(text, block: block) {
            elements.append(contentsOf: label)
        } else if !block.isBullet, takesTitle(elements.last), text.count < 200, !text[...].endsSentence {
            complete(&elements, with: text, block: block)
        } else {
            elements.append(contentsOf: splitGluedLabel(text, block: block))
        }
    }

    /// `CHAPITRE IER` waits for its title in the next block.
    private func takesTitle(_ element: Element?) -> Bool {
        guard case .heading(let heading)? = element?.content else { return false }
        return heading.title.isEmpty && (heading.kind == .chapter || heading.kind == .annex)
    }

    private func complete(_ elements: inout [Element], with text: [UInt8], block: Block) {
        guard let last = elements.indices.last, case .heading(var heading) = elements[last].content else { return }
        heading.title = text[...].string
        elements[last].content = .heading(heading)
        elements[last].block.lines += block.lines
        elements[last].printed += [.space] + text
    }

    /// The block as a label, with the text that stands behind it in the same block.
    private mutating func label(_ text: [UInt8], block: Block) -> [Element]? {
        let folded = Folding.fold(text.prefix(160))
        if text.count < 160, let match = LabelMatch(whole: folded, in: language, vocabulary) {
            guard !block.isBullet || match.rule.within != nil else { return nil }
            if match.isVariant {
                findings.append(
                    Finding(
                        .labelVariant, line: block.firstLine,
                        parameters: [.label: text[...].string, .expected: match.known, .language: language.rawValue]))
            }
            if let other = match.languages.first, !match.languages.contains(language) {
                findings.append(
                    Finding(
                        .wrongLanguage, line: block.firstLine,
                        parameters: [.text: text[...].string, .language: other.rawValue]))
            }
            return [Element(content: .label(match.rule, printed: text[...].string), block: block)]
        }
        return labelBefore(text, folded: folded, block: block)
    }

    /// `Statut : En cours`, `Statut En cours`: the label and its value.
    private mutating func labelBefore(_ text: [UInt8], folded: String, block: Block) -> [Element]? {
        let colon = text.firstIndex(of: .colon)
        if !block.isBullet, let colon, colon < 60, let rule = misspelt(text[..<colon], line: block.firstLine) {
            let value = Array(text[(colon + 1)...].trimmed)
            return [
                Element(content: .label(rule, printed: text[..<colon].trimmed.string), block: block),
                Element(content: .text(value), block: block, isValue: true),
            ]
        }
        guard let label = vocabulary.label(beginning: LabelMatch.bare(folded), in: language) else { return nil }
        let length = LabelMatch.markLength(Array(folded.utf8)[...]) + label.text.utf8.count
        let printed: Bytes
        let value: Bytes
        if let colon, LabelMatch.bare(Folding.fold(text[..<colon])) == label.text {
            (printed, value) = (text[..<colon].trimmed, text[(colon + 1)...].trimmed)
        } else if label.rule.isInline, !block.isBullet, let end = Self.end(ofFolded: length, in: text) {
            (printed, value) = (text[..<end].trimmed, text[end...].trimmed)
        } else {
            return nil
        }
        guard !value.isEmpty, label.rule.within == nil || !block.isBullet else { return nil }
        return [
            Element(content: .label(label.rule, printed: printed.string), block: block),
            Element(content: .text(Array(value)), block: block, isValue: label.rule.isInline),
        ]
    }

    /// The rule of a label that may stand on the line of its text and is misspelt there.
    private mutating func misspelt(_ label: Bytes, line: Int) -> FieldRule? {
        guard let match = LabelMatch(whole: Folding.fold(label), in: language, vocabulary), match.isVariant,
            match.rule.isInline
        else { return nil }
        findings.append(
            Finding(
                .labelVariant, line: line,
                parameters: [.label: label.string, .expected: match.known, .language: language.rawValue]))
        return match.rule
    }

    /// How many bytes of the text make that many folded bytes.
    private static func end(ofFolded count: Int, in text: [UInt8]) -> Int? {
        var low = 0
        while low < text.count {
            low += 1
            if low < text.count, text[low] & 0xC0 == 0x80 { continue }
            if Folding.fold(text[..<low]).utf8.count >= count { return low }
        }
        return nil
    }

    /// `…actions commercialesÉchéance de l’OO`: an item to whose end a label is glued.
    private mutating func splitGluedLabel(_ text: [UInt8], block: Block) -> [Element] {
        let start = Folding.fold(text.prefix(40)).split(separator: " ").prefix(3)
        let endsInner = start.contains { vocabulary.form.terms.budget.contains(String($0)) }
        let whole = [Element(content: .text(text), block: block, endsInner: endsInner)]
        // A capital right behind a small letter is where a label can be glued on.
        let tail = text.indices.suffix(100).dropFirst()
        guard text.count > 12,
            tail.contains(where: { (text[$0].isUpperASCII || text[$0] == 0xC3) && text[$0 - 1].isLowerASCII })
        else { return whole }
        let folded = Folding.fold(text[max(0, text.count - 100)...])
        guard let label = vocabulary.label(ending: folded, in: language) else { return whole }
        // The label begins with a capital where the word before it ends.
        for start in stride(from: text.count - label.text.utf8.count + 2, through: max(1, text.count - 100), by: -1) {
            guard start < text.count, text[start - 1].isLowerASCII || text[start - 1].isBeyondASCII,
                text[start].isUpperASCII || text[start] == 0xC3, Folding.fold(text[start...]) == label.text
            else { continue }
            let printed = text[start...].string
            findings.append(
                Finding(
                    .labelGlued, line: block.lastLine,
                    parameters: [.label: printed, .text: text[..<start].trimmed.string, .language: language.rawValue]))
            return [
                Element(content: .text(Array(text[..<start])), block: block),
                Element(content: .label(label.rule, printed: printed), block: block),
            ]
        }
        return whole
    }
}
