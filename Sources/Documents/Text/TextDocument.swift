import Kernel

/// A document that is read from front to back, in one language or in two that face each other: what PDF, Word and
/// OpenDocument are written from. It knows nothing of what it is about.
public struct TextDocument: Sendable, Hashable {
    /// One, or two whose passages face each other row by row. The first is that of the document as a whole.
    public var languages: [Language]
    /// The title in each of the languages.
    public var title: [Passage]
    /// What stands on the cover beneath the title, each line in each of the languages.
    public var cover: [[Passage]]
    /// Who is named as its author in the properties of the file; empty where nobody is.
    public var author: String
    /// What stands across each page, such as `Projet`; nil where nothing does.
    public var watermark: String?
    /// `Contenu`, in each of the languages.
    public var contentsTitle: [Passage]
    /// Whether it has a cover and contents: a single objective has none.
    public var isBook: Bool
    public var blocks: [Block]

    public init(
        languages: [Language], title: [Passage], cover: [[Passage]] = [], author: String = "",
        watermark: String? = nil, contentsTitle: [Passage] = [], isBook: Bool = true, blocks: [Block] = []
    ) {
        self.languages = languages
        self.title = title
        self.cover = cover
        self.author = author
        self.watermark = watermark
        self.contentsTitle = contentsTitle
        self.isBook = isBook
        self.blocks = blocks
    }
}

extension TextDocument {
    /// A piece of a document.
    public enum Block: Sendable, Hashable {
        case heading(Heading)
        case row(Row)
        case table(PrintedTable)
        case drawing(Drawing)
    }

    /// What a part is called.
    public struct Heading: Sendable, Hashable {
        /// From 1, the outermost.
        public var level: Int
        /// Names the place, for links: ASCII letters, digits, `-` and `.`.
        public var anchor: String
        /// Such as `OO 2.1`, in each of the languages; empty where there is none.
        public var codes: [String]
        /// In each of the languages; nil where there is none.
        public var texts: [Passage?]
        /// Whether a new page begins with it, where there are pages.
        public var startsPage: Bool

        public init(
            level: Int, anchor: String, codes: [String] = [], texts: [Passage?], startsPage: Bool = false
        ) {
            self.startsPage = startsPage
            self.level = level
            self.anchor = anchor
            self.codes = codes
            self.texts = texts
        }
    }

    /// A passage, in each of the languages at the same height.
    public struct Row: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            case paragraph
            /// A point of a list; 0 for the outer list.
            case bullet(depth: Int)
            /// What the passages beneath are about; kept with them.
            case label
            /// In smaller letters: where something comes from, how it was counted.
            case remark
        }

        public var kind: Kind
        /// nil where the language has none: a gap that is shown as one.
        public var passages: [Passage?]

        public init(_ kind: Kind, _ passages: [Passage?]) {
            self.kind = kind
            self.passages = passages
        }
    }

    /// A table, over the whole width.
    public struct PrintedTable: Sendable, Hashable {
        public struct Column: Sendable, Hashable {
            /// In each of the languages.
            public var title: [Passage]
            /// Numbers stand at the right.
            public var isNumber: Bool
            /// Its share of the width, compared with the other columns.
            public var weight: Double

            public init(_ title: [Passage], isNumber: Bool = false, weight: Double = 1) {
                self.title = title
                self.isNumber = isNumber
                self.weight = weight
            }
        }

        public struct Line: Sendable, Hashable {
            /// The first names the row. A cell may have a passage in each of the languages.
            public var cells: [[Passage]]
            /// Whether it sums up what stands above.
            public var isTotal: Bool

            public init(_ cells: [[Passage]], isTotal: Bool = false) {
                self.cells = cells
                self.isTotal = isTotal
            }
        }

        /// In each of the languages.
        public var caption: [Passage]
        public var columns: [Column]
        public var lines: [Line]

        public init(caption: [Passage], columns: [Column], lines: [Line]) {
            self.caption = caption
            self.columns = columns
            self.lines = lines
        }

        /// The same table without columns of which no cell says anything.
        public var withoutEmptyColumns: PrintedTable {
            let kept = columns.indices.filter { index in
                lines.contains { $0.cells.indices.contains(index) && !$0.cells[index].isEmpty }
            }
            return PrintedTable(
                caption: caption, columns: kept.map { columns[$0] },
                lines: lines.map { line in
                    Line(
                        kept.map { line.cells.indices.contains($0) ? line.cells[$0] : [] }, isTotal: line.isTotal)
                })
        }
    }

    /// A chart with its words: numbers as bars from zero, in their order.
    public struct Drawing: Sendable, Hashable {
        public struct Bar: Sendable, Hashable {
            public var label: String
            public var value: Double
            /// The value as it is written.
            public var text: String

            public init(label: String, value: Double, text: String) {
                self.label = label
                self.value = value
                self.text = text
            }
        }

        /// In each of the languages.
        public var caption: [Passage]
        public var bars: [Bar]
        /// The language of the labels.
        public var language: Language

        public init(caption: [Passage], bars: [Bar], language: Language) {
            self.caption = caption
            self.bars = bars
            self.language = language
        }

        /// All that it shows, for those who do not see it.
        public var words: String {
            let space = language == .fr ? "\u{A0}" : ""
            return bars.map { "\($0.label)\(space): \($0.text)" }.joined(separator: "\(space); ") + "."
        }
    }
}
