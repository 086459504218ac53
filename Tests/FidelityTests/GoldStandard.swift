import Foundation

/// What a person found in a letter, to hold a reading against.
///
/// Records name their letter by a key; `letters` gives the keys in the order of the document. A gold standard may cover
/// only a part of its document: what it does not name is not scored.
struct GoldStandard: Decodable {
    struct Heading: Decodable {
        var letter: LetterName
        var number: String
        var code: String?
        var fr: String?
        var nl: String?
    }

    struct Field: Decodable {
        var letter: LetterName
        var number: String
        var field: String
        var fr: [String]
        var nl: [String]
    }

    /// A chapter of a letter, without the objectives that stand in it.
    struct Chapter: Decodable {
        var letter: LetterName
        var number: String?
        var paragraphs: [String: [String]]
    }

    /// Text under the heading with that number, which has no label.
    struct Paragraph: Decodable {
        var letter: LetterName
        var number: String?
        var fr: String?
        var nl: String?
    }

    struct Budget: Decodable {
        var letter: LetterName
        var number: String
        var amount: Double?
        var code: String?
        var year: Scalar?
        var appropriation: String?
    }

    struct Staff: Decodable {
        var letter: LetterName
        var number: String
        var fte: Double?
        var min: Double?
        var max: Double?
    }

    struct Threshold: Decodable {
        var letter: LetterName
        var number: String
        var level: String
        var fr: String?
        var nl: String?
        var min: Double?
        var max: Double?
    }

    struct Baseline: Decodable {
        struct Value: Decodable {
            var year: Int?
            var value: Double
        }

        var letter: LetterName
        var number: String
        var values: [Value]
    }

    /// Lines that stand in one column, or, with the language `none`, in neither.
    struct Column: Decodable {
        var from: Int
        var to: Int
        var language: String
    }

    /// A defect that is planted in the source on purpose.
    struct Finding: Decodable {
        var kind: String
        var line: Int
    }

    var letters: [String]?
    var headings: [Heading]
    var fields: [Field]
    var chapters: [Chapter]?
    var paragraphs: [Paragraph]?
    var budgets: [Budget]
    var staff: [Staff]
    var thresholds: [Threshold]
    var baselines: [Baseline]
    var columns: [Column]
    var findings: [Finding]?

    /// The keys in the order of the document; without a list, in the order in which the headings use them.
    var letterKeys: [String] {
        if let letters { return letters }
        return headings.reduce(into: []) { keys, heading in
            if case .key(let key) = heading.letter, !keys.contains(key) { keys.append(key) }
        }
    }
}

/// A letter by its key, or by its place in the document, counted from 0.
enum LetterName: Decodable {
    case key(String)
    case index(Int)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let index = try? container.decode(Int.self) {
            self = .index(index)
        } else {
            self = .key(try container.decode(String.self))
        }
    }

    func index(among keys: [String]) -> Int? {
        switch self {
        case .index(let index): index
        case .key(let key): keys.firstIndex(of: key)
        }
    }
}

/// A year is a number where it is one year and text where it is several: `2017-2018`.
enum Scalar: Decodable, CustomStringConvertible {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    var description: String {
        switch self {
        case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
        case .text(let text): text
        }
    }
}
