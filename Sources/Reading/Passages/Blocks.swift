import Kernel

/// The blocks of one language, in order: lines between blank lines, and the two parts of a block that a column's
/// end cut in two.
struct Blocks {
    private let text: SourceText
    private let columns: Columns
    private let vocabulary: FormVocabulary
    private let marksWrappedLines: Bool
    /// Items are set apart by blank lines here, so a dash at the start of a line inside a paragraph is a dash.
    private let bulletsFollowGaps: Bool
    /// How wide full lines are, in bytes.
    private let fullWidth: Int

    /// Lines of tables, which are short without ending anything.
    private let tables: Set<Int>

    init(_ text: SourceText, columns: Columns, tables: Set<Int>, vocabulary: FormVocabulary) {
        self.tables = tables
        self.text = text
        self.columns = columns
        self.vocabulary = vocabulary
        marksWrappedLines = text.marksWrappedLines
        bulletsFollowGaps = Self.bulletsFollowGaps(in: text)
        fullWidth = Self.fullWidth(of: text)
    }

    private static func bulletsFollowGaps(in text: SourceText) -> Bool {
        var bullets = 0
        var afterGap = 0
        for (before, line) in zip(text.lines, text.lines.dropFirst())
        where !line.isEmpty && Bullet.length(in: text.bytes[line.content]) != nil {
            bullets += 1
            if before.isEmpty || line.isIndented { afterGap += 1 }
        }
        return bullets > 0 && afterGap * 10 > bullets * 8
    }

    /// The length that nine of ten lines stay below.
    private static func fullWidth(of text: SourceText) -> Int {
        let lengths = text.lines.filter { !$0.isEmpty }.map(\.content.count).sorted()
        return lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
    }

    func of(_ language: Language) -> [Block] {
        var blocks: [Block] = []
        var previous: Int?
        // A footnote stands between the two parts of the paragraph that it interrupts.
        var open: Int?
        for number in 1...max(1, text.lines.count) where columns[number] == language {
            let gap = previous.map { $0 + 1 < number } ?? true
            let newColumn = previous.map { startsColumn(number, after: $0) } ?? true
            let note = (gap || newColumn || isStarNote(text.content(number))) && isNote(number)
            if !gap, !newColumn, let last = blocks.indices.last, !splits(number, from: blocks[last]) {
                blocks[last].lines.append(number)
            } else if !note, let at = open,
                continues(blocks[at], at: number, newColumn: newColumn || blocks.indices.last != at)
            {
                blocks[at].lines.append(number)
                // What follows without a gap belongs to the block that goes on, not to the footnote behind it.
                if at != blocks.indices.last { blocks.append(blocks.remove(at: at)) }
            } else {
                blocks.append(
                    Block(
                        lines: [number], language: language, isBullet: isBullet(number, gap: gap || newColumn),
                        isNote: note, startsColumn: newColumn))
            }
            if blocks.last?.isNote != true { open = blocks.indices.last }
            previous = number
        }
        return blocks
    }

    /// Between the two lines stands text of the other language, or furniture.
    private func startsColumn(_ number: Int, after previous: Int) -> Bool {
        if text.lines[number - 1].isIndented, vocabulary.form.languages.count > 1 { return true }
        return (previous + 1..<number).contains { !text.lines[$0 - 1].isEmpty }
    }

    private func isBullet(_ number: Int, gap: Bool) -> Bool {
        (gap || !bulletsFollowGaps) && Bullet.length(in: text.content(number)) != nil
    }

    /// `(1) …`: a footnote, unless it is the text of a list.
    private func isNote(_ number: Int) -> Bool {
        let line = text.content(number)
        if isStarNote(line) { return true }
        guard line.first == UInt8(ascii: "(") else { return false }
        let digits = line.dropFirst().prefix { $0.isDigit }
        guard (1...2).contains(digits.count) else { return false }
        let rest = line.dropFirst(1 + digits.count)
        return rest.first == UInt8(ascii: ")") && rest.dropFirst().first?.isBlank == true
    }

    /// `*Pour 2022, …`: the note of a table.
    private func isStarNote(_ line: Bytes) -> Bool {
        line.first == UInt8(ascii: "*") && line.dropFirst().first?.isWordByte == true
    }

    /// A line that opens something new although no blank line stands before it.
    private func splits(_ number: Int, from block: Block) -> Bool {
        let line = text.content(number)
        if !bulletsFollowGaps, Bullet.length(in: line) != nil { return true }
        if isHeading(line) || isStarNote(line) || LevelHeading.looksLike(line, vocabulary) { return true }
        if opensField(line, language: block.language) { return true }
        guard marksWrappedLines, !tables.contains(number), let last = block.lines.last else { return false }
        let end = text.content(last)
        return !text.lines[last - 1].endsInBlank && end.last != .hyphen && end.last != .dot
            && end.last != UInt8(ascii: "/") && !line.startsWithLowercase && end.count * 10 < fullWidth * 8
    }

    /// `Partners: …` in a form whose labels stand on the line of their text.
    private func opensField(_ line: Bytes, language: Language) -> Bool {
        guard let colon = line.prefix(60).firstIndex(of: .colon), line.first?.isUpperASCII == true else { return false }
        let folded = Folding.fold(line[..<colon])
        if let match = LabelMatch(whole: folded, in: language, vocabulary) { return match.languages.contains(language) }
        return vocabulary.label(beginning: folded, in: language)?.rule.isInline ?? false
    }

    private func isHeading(_ line: Bytes) -> Bool {
        guard let number = DottedNumber(in: line, style: vocabulary.form.numbering) else { return false }
        return vocabulary.form.numbering == .romanChapter && number.parts >= 2 && number.end < line.endIndex
            && line[number.end].isWordByte
    }

    /// Whether the line goes on with the block that ended before a gap.
    private func continues(_ block: Block, at number: Int, newColumn: Bool) -> Bool {
        let line = text.content(number)
        guard let last = block.lines.last, !isBullet(number, gap: true) else { return false }
        // A dash alone on its line separates the two languages of a title.
        if !newColumn, line.isSign { return true }
        let end = text.content(last)
        let isCut = end.last == .hyphen && !text.lines[last - 1].endsInBlank && line.startsWithLowercase
        let isOpen =
            newColumn
            ? isOpen(last, before: line) || hasOpenBracket(block, before: line)
            : isOpenAfterGap(last) && line.startsWithLowercase
        return (isCut || isOpen) && !startsSomething(line, language: block.language)
    }

    private func startsSomething(_ line: Bytes, language: Language) -> Bool {
        if isHeading(line) || LevelHeading.looksLike(line, vocabulary) { return true }
        let folded = Folding.fold(line)
        if ChapterHeading(Array(line), vocabulary) != nil || vocabulary.unnumberedChapterLanguage(folded) != nil {
            return true
        }
        return LabelMatch(whole: folded, in: language, vocabulary) != nil
            || vocabulary.label(beginning: folded, in: language) != nil
            || vocabulary.hasLabel(startingWith: LabelMatch.bare(folded), in: language)
    }

    /// The block opens a bracket that it does not close, and the line could stand inside it.
    private func hasOpenBracket(_ block: Block, before line: Bytes) -> Bool {
        guard line.startsWithLowercase || line.first?.isDigit == true else { return false }
        let depth = block.lines.suffix(3).reduce(0) { depth, number in
            text.content(number).reduce(depth) {
                $1 == UInt8(ascii: "(") ? $0 + 1 : $1 == UInt8(ascii: ")") ? $0 - 1 : $0
            }
        }
        return depth > 0
    }

    /// The last line of a column leaves its paragraph open.
    private func isOpen(_ last: Int, before line: Bytes) -> Bool {
        let end = text.content(last)
        if marksWrappedLines {
            guard isOpenAfterGap(last) else { return end.last == UInt8(ascii: "/") && line.startsWithLowercase }
            if line.startsWithLowercase { return true }
            return !end.endsSentence || end.count * 10 >= fullWidth * 7
        }
        if line.startsWithLowercase { return !end.endsSentence || end.last == UInt8(ascii: ",") }
        return !end.endsSentence && end.count * 10 >= fullWidth * 7
    }

    /// The line ends in a blank, and no line of blanks behind it says that the paragraph ends all the same.
    private func isOpenAfterGap(_ last: Int) -> Bool {
        guard marksWrappedLines, text.lines[last - 1].endsInBlank else { return false }
        return last >= text.lines.count || !text.lines[last].isOnlyBlanks
    }
}

extension Bytes {
    /// It ends in a full stop, a semicolon or the like.
    var endsSentence: Bool {
        guard let last else { return false }
        if [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(
            last)
        {
            return true
        }
        return count >= 3 && Array(suffix(3)) == [0xE2, 0x80, 0xA6]
    }
}
