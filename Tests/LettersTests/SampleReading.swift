import Kernel
import Reading

/// A small reading of an invented letter, with the shapes that letters have.
enum SampleReading {
    static let form = Form(
        name: "orientation-letter", title: [.fr: "Lettre d’orientation", .nl: "Oriëntatiebrief"],
        languages: [.fr, .nl],
        periods: [
            PeriodRule(field: .achievements, words: [.fr: ["Réalisations"], .nl: ["Realisaties"]]),
            PeriodRule(field: .planning, words: [.fr: ["Planning"], .nl: ["Planning"]]),
        ])

    static func reading(_ letters: [Letter], findings: [Finding] = [], runs: [LineAccount.Run] = []) -> Reading {
        Reading(
            source: Source(
                name: "letter.txt", sha256: String(repeating: "cd", count: 32), encoding: .utf8, lines: 10),
            letters: letters, lines: LineAccount(runs: runs), findings: findings)
    }

    static func letter(_ sections: [Section], title: Printed = [:]) -> Letter {
        Letter(title: title, period: 2026, sections: sections)
    }

    static func section(
        _ kind: Section.Kind, _ number: String?, code: String? = nil, of objective: String? = nil, depth: Int = 1,
        year: Int? = nil, _ title: String = "Titre", line: Int = 1, fields: [Field] = []
    ) -> Section {
        Section(
            number: number, kind: kind, code: code, objective: objective ?? number, depth: depth, year: year,
            title: [.fr: title, .nl: title], lines: [.fr: line, .nl: line + 1], fields: fields)
    }

    static func field(_ field: FieldName, fr: [String], nl: [String] = [], from line: Int = 1) -> Field {
        Field(
            field: field, label: [.fr: "Champ", .nl: "Veld"],
            items: [.fr: passages(fr, from: line), .nl: passages(nl, from: line + 100)])
    }

    static func passages(_ texts: [String], from line: Int = 1) -> [Passage] {
        texts.enumerated().map { Passage($1, shape: .bullet, firstLine: line + $0, lastLine: line + $0) }
    }
}
