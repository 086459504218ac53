import Foundation

/// What `belfry read --format json` prints, as far as it is scored.
struct ReadingDocument: Decodable {
    struct Letter: Decodable {
        var sections: [Section]
    }

    struct Section: Decodable {
        var number: String?
        var kind: String
        var objective: String?
        var title: [String: String?]?
        var fields: [Field]?
        var paragraphs: [String: [String]]?
        var budgets: [Budget]?
        var staff: [Staff]?
        var thresholds: [Threshold]?
        var baselines: [Baseline]?

        /// Text that no label introduces, by language. A form without labels may put it into a field of its own choice.
        var unlabelled: [String: [String]] {
            let fields = (fields ?? []).filter { ($0.label ?? [:]).values.allSatisfy { ($0 ?? "").isEmpty } }
            return fields.reduce(into: paragraphs ?? [:]) { texts, field in
                texts["fr", default: []] += field.fr ?? []
                texts["nl", default: []] += field.nl ?? []
            }
        }

        /// The number of the objective that the section is about: a period belongs to the objective above it.
        var owner: String {
            if let objective, !objective.isEmpty { return objective.asNumber }
            let number = (number ?? "").asNumber
            let parts = number.split(separator: ".", omittingEmptySubsequences: false)
            return kind == "period" && parts.count > 3 ? parts.dropLast().joined(separator: ".") : number
        }
    }

    struct Field: Decodable {
        var field: String
        var label: [String: String?]?
        var fr: [String]?
        var nl: [String]?
    }

    struct Budget: Decodable {
        var amount: Double?
        var code: String?
        var year: Scalar?
        var appropriation: String?
    }

    struct Staff: Decodable {
        var fte: Double?
        var min: Double?
        var max: Double?
    }

    struct Threshold: Decodable {
        var level: String
        var fr: String?
        var nl: String?
        var min: Double?
        var max: Double?
    }

    struct Baseline: Decodable {
        var values: [GoldStandard.Baseline.Value]
    }

    struct Lines: Decodable {
        var runs: [Run]
    }

    struct Run: Decodable {
        var from: Int
        var to: Int
        var language: String?
        var state: String
    }

    struct Finding: Decodable {
        var kind: String
        var line: Int?
    }

    var letters: [Letter]
    var lines: Lines
    var findings: [Finding]?
}
