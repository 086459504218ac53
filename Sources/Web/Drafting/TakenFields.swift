import Kernel
import Strategy

/// Which fields of a form were taken: the draft has what they said, so that they need not be sent
/// again, and must not be where they would add something twice or put what somebody else wrote back.
struct TakenFields {
    private var names: Set<String> = []
    private var beginnings: [String] = []
    private var refused: Set<String> = []

    /// - Parameters:
    ///   - edits: What the form said.
    ///   - outcomes: What came of each.
    init(_ edits: [DraftEdit], _ outcomes: [EditOutcome]) {
        for (edit, outcome) in zip(edits, outcomes) {
            if case .conflict = outcome {
                if let name = WritingPage.field(of: edit) { refused.insert(name) }
            } else {
                take(edit)
            }
        }
    }

    func contains(_ name: String) -> Bool {
        !refused.contains(name) && (names.contains(name) || beginnings.contains { name.hasPrefix($0) })
    }

    /// What of a form still waits.
    func left(of form: PostedForm) -> PostedForm { PostedForm(form.fields.filter { !contains($0.name) }) }

    private mutating func take(_ edit: DraftEdit) {
        switch edit.unnamed {
        case .addItem(let place, _, _, _):
            beginnings.append("new:\(place.owner.fieldKey):")
        case .addPart(let part, _): take(part)
        // They say something else now than the form did.
        case .splitItem(let id, _, _), .mergeItems(let id, _):
            beginnings += [TextPlace.item(id), .chapterItem(id)].map { "text:\($0.stored):" }
        default:
            if let name = WritingPage.field(of: edit) { names.insert(name) }
        }
    }

    private mutating func take(_ part: NewPart) {
        switch part {
        case .field: beginnings.append("add-field:")
        case .indicator: beginnings.append("add-indicator:")
        case .measurement: names.formUnion(["add-to:year", "add-to:value"])
        case .threshold: names.formUnion(["add-to:level", "add-to:from", "add-to:to"])
        case .budgetLine: beginnings.append("add-budget:")
        case .staff: beginnings.append("add-staff:")
        case .deadline: beginnings.append("add-deadline:")
        case .mention(_, let kind): beginnings.append(kind == .partner ? "add-partner:" : "add-group:")
        }
    }
}

extension DraftEdit {
    /// Whether it leaves a text or a value empty.
    var setsNothing: Bool {
        switch self {
        case .setText(_, _, let text): text.isBlank
        case .setStatus(_, nil), .setTarget(_, nil), .setUnit(_, nil), .setAmount(_, nil), .setDue(_, _, nil): true
        default: false
        }
    }
}
