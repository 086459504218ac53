import Documents
import Kernel
import Strategy

extension PlanTables {
    public static let findings = TableForm<SourceFinding>(
        "findings", "One row a finding: what the source contradicts itself in, or what could not be read.",
        [
            TableColumn("kind", .choice(FindingKind.allCases.map(\.rawValue)), "What was found."),
            TableColumn("objective", .text, "The number of the objective that it is about, if it is about one."),
            TableColumn("first_line", .integer, "The first line of the source that it is about."),
            TableColumn("last_line", .integer, "The last one, where there are several."),
            TableColumn("parameters", .list, "What it says in particular, such as expected=100 and found=90."),
        ]
    ) { finding in
        let parameters = finding.parameters.sorted { $0.key.rawValue < $1.key.rawValue }
        return [
            Cell(finding.kind), Cell(finding.objective), Cell(finding.line), Cell(finding.lastLine),
            Cell(parameters.map { "\($0.key.rawValue)=\($0.value)" }),
        ]
    }
}
