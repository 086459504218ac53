import Kernel
import Reading
import Strategy

/// Gives each finding of a reading to the plan and to the objective that it is about.
struct FindingPlaces {
    private let reading: Reading
    /// The line at which each letter begins.
    private let starts: [Int]

    init(_ reading: Reading) {
        self.reading = reading
        starts = reading.letters.map { letter in letter.sections.compactMap { $0.lines.values.min() }.min() ?? .max }
    }

    /// Those of one letter. What is about the whole document stands with each of its plans.
    func findings(ofLetter place: Int, in draft: PlanDraft) -> [SourceFinding] {
        let read = reading.findings.filter { belongs($0, to: place) }.map { finding in
            SourceFinding(
                kind: finding.kind, line: finding.line, lastLine: finding.lastLine,
                objective: draft.objective(of: finding), parameters: finding.parameters)
        }
        return (read + draft.findings).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    /// A letter's findings are from its first heading on; what stands before any belongs to the first.
    private func belongs(_ finding: Finding, to place: Int) -> Bool {
        guard let line = finding.line else { return true }
        return (starts.lastIndex { $0 <= line } ?? 0) == place
    }
}

extension PlanDraft {
    /// The objective that a finding names, or else the one in whose section it stands.
    ///
    /// Of two with the number that it names, the last one that begins at or before it.
    fileprivate func objective(of finding: Finding) -> String? {
        let line = finding.line ?? .max
        if let number = finding.number {
            let named = starts.filter { $0.printed == number && $0.objective != nil }
            if let start = named.last(where: { $0.line <= line }) ?? named.first { return start.objective }
        }
        guard finding.line != nil else { return nil }
        return starts.filter { $0.line <= line }.max { $0.line < $1.line }?.objective
    }
}
