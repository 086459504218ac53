import Documents
import Kernel
import Messages
import Publishing
import Strategy

/// Which document somebody asks for, by its name in addresses: `letter-fr+nl.pdf`, `minute-nl.pdf`,
/// `workbook-fr.xlsx`.
struct DocumentOrder: Sendable, Hashable {
    enum Content: String, Sendable, Hashable {
        case letter, minute, workbook
    }

    let content: Content
    let languages: [Language]
    let format: DocumentFormat
    /// The number of the objective that is asked for alone.
    var objective: String?

    /// - Parameter languages: Those of the plan's text.
    init(_ content: Content, in languages: [Language], as format: DocumentFormat, objective: String? = nil) {
        self.content = content
        self.languages = languages
        self.format = format
        self.objective = objective
    }

    /// nil for what is no document of the plan.
    init?(_ name: String, of plan: Plan, objective: String?) {
        let halves = name.split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count == 2, let format = DocumentFormat(rawValue: String(halves[1])) else { return nil }
        let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let content = Content(rawValue: String(parts[0])) else { return nil }
        let names = parts[1].split(separator: "+", omittingEmptySubsequences: false)
        let languages = names.compactMap { Language(rawValue: String($0)) }
        guard languages.count == names.count, Set(languages).count == languages.count else { return nil }
        let isKnown = languages.allSatisfy { plan.languages.contains($0) }
        let isOne = languages.count == 1 && Language.ofInterface.contains(languages[0])
        guard isOne || languages.count == 2 && isKnown else { return nil }
        guard (content == .workbook) == (format == .xlsx), objective == nil || content == .letter else { return nil }
        self.init(content, in: languages, as: format, objective: objective)
    }

    /// About how many seconds making it takes, in steps of five, by how many objectives are in it; nil for what takes
    /// hardly any. Two languages side by side take twice as long as one, because each row is as high as the longer.
    func seconds(of facts: PlanFacts) -> Int? {
        guard content == .letter, format == .pdf else { return nil }
        let count = objective.map { facts.branch(of: $0).count } ?? facts.objectives.count
        let seconds = Double(count) * (languages.count > 1 ? 0.13 : 0.06)
        return seconds < 3 ? nil : max(5, Int((seconds / 5).rounded()) * 5)
    }

    /// As it stands in addresses.
    var name: String {
        "\(content.rawValue)-\(languages.map(\.rawValue).joined(separator: "+")).\(format.rawValue)"
    }

    /// The document itself.
    ///
    /// - Throws: what its format throws; `objectiveUnknown`.
    func made(of manuscript: Manuscript) async throws -> [UInt8] {
        let text: TextDocument
        switch content {
        case .workbook:
            let words = Words(in: languages.first ?? .fr)
            return try manuscript.workbook(in: languages, words: words).bytes()
        case .minute: text = manuscript.glance(in: languages)
        case .letter:
            text =
                try objective.map { try manuscript.letter(ofObjective: $0, in: languages) }
                ?? manuscript.letter(in: languages)
        }
        return switch format {
        case .docx: try await text.document(as: .docx)
        case .odt: try await text.document(as: .odt)
        case .pdf, .xlsx: try await text.pdf()
        }
    }
}

/// The forms in which a document is given away, by what ends their names.
enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
    case pdf, docx, odt, xlsx

    var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
