import Kernel
import Reading
import Strategy
import Testing

@testable import Letters

@Suite struct PlanFromReadingTests {
    private func plan(_ sections: [Section], findings: [Finding] = []) throws -> PlanContent {
        let reading = SampleReading.reading([SampleReading.letter(sections)], findings: findings)
        return try #require(PlanFromReading(reading, lines: [], form: SampleReading.form).contents.first)
    }

    @Test func numbersMakeATree() throws {
        let plan = try plan([
            SampleReading.section(.strategic, "IV.1"),
            SampleReading.section(.operational, "IV.1.1", code: "1.1", depth: 2),
            SampleReading.section(.project, "IV.1.1.1", depth: 3),
            SampleReading.section(.operational, "IV.1.2", depth: 2),
            SampleReading.section(.strategic, "IV.2"),
        ])
        let objectives = plan.objectives.map(\.objective)
        #expect(objectives.map(\.number) == ["IV.1", "IV.1.1", "IV.1.1.1", "IV.1.2", "IV.2"])
        #expect(objectives.map(\.depth) == [1, 2, 3, 2, 1])
        #expect(objectives.map(\.position) == [0, 1, 2, 3, 4])
        #expect(objectives.map(\.parent) == [nil, objectives[0].id, objectives[1].id, objectives[0].id, nil])
        #expect(objectives[1].code == "1.1")
        #expect(objectives.map(\.level) == [.strategic, .operational, .project, .operational, .strategic])
    }

    @Test func depthMakesATreeWhereNumbersDoNot() throws {
        let plan = try plan([
            SampleReading.section(.strategic, "S-SB06"),
            SampleReading.section(.operational, "S-SB0601", depth: 2),
            SampleReading.section(.operational, "S-SB0602", depth: 2),
        ])
        let objectives = plan.objectives.map(\.objective)
        #expect(objectives.map(\.parent) == [nil, objectives[0].id, objectives[0].id])
    }

    @Test func aProjectWithANumberOfItsOwnStandsBelowTheObjectiveItNames() throws {
        let plan = try plan([
            SampleReading.section(.strategic, "IV.2"), SampleReading.section(.operational, "IV.2.7", depth: 2),
            SampleReading.section(.project, "3.1.1", of: "IV.2.7", depth: 3),
        ])
        #expect(plan.objectives[2].objective.parent == plan.objectives[1].objective.id)
    }

    @Test func aNumberPrintedTwiceGetsAMark() throws {
        let plan = try plan([
            SampleReading.section(.strategic, "IV.1"), SampleReading.section(.strategic, "IV.1"),
            SampleReading.section(.operational, "IV.1.1", depth: 2), SampleReading.section(.strategic, "IV.1"),
        ])
        #expect(plan.objectives.map(\.objective.number) == ["IV.1", "IV.1~2", "IV.1.1", "IV.1~3"])
        // The one that was opened last is meant.
        #expect(plan.objectives[2].objective.parent == plan.objectives[1].objective.id)
    }

    @Test func anObjectiveWithoutANumberGoesByItsCodeOrItsPlace() throws {
        let plan = try plan([
            SampleReading.section(.strategic, nil, code: "BD 1"), SampleReading.section(.operational, "", depth: 2),
            SampleReading.section(.operational, nil, depth: 2),
        ])
        #expect(plan.objectives.map(\.objective.number) == ["BD 1", "operational-2", "operational-3"])
    }

    @Test func aPeriodFoldsIntoItsObjectiveWithItsYear() throws {
        var achieved = SampleReading.section(
            .period, "IV.1.1", of: "IV.1", depth: 2, year: 2025, "Réalisations 2025",
            fields: [SampleReading.field(.status, fr: ["En cours"], nl: ["In uitvoering"])])
        achieved.paragraphs = [.fr: SampleReading.passages(["Trois quais ouverts."])]
        let plan = try plan([
            SampleReading.section(
                .strategic, "IV.1", fields: [SampleReading.field(.status, fr: ["En retard"], nl: ["Vertraagd"])]),
            achieved,
        ])
        #expect(plan.objectives.count == 1)
        let objective = plan.objectives[0]
        #expect(objective.objective.status == .inProgress)
        #expect(objective.fields.map(\.field) == [.status, .achievements, .status])
        #expect(objective.fields.map(\.year) == [nil, 2025, 2025])
        #expect(objective.fields[1].items.map(\.year) == [2025])
    }

    @Test func chaptersAndAnnexesAreNamedByKindAndPlace() throws {
        var chapter = SampleReading.section(.chapter, "I", "Introduction")
        chapter.paragraphs = [.fr: SampleReading.passages(["Un"]), .nl: SampleReading.passages(["Een"])]
        chapter.notes = [.nl: SampleReading.passages(["Noot"])]
        chapter.fields = [SampleReading.field(.description, fr: ["Deux"], nl: ["Twee"])]
        let plan = try plan([
            chapter, SampleReading.section(.annex, "1"), SampleReading.section(.chapter, nil, depth: 0),
        ])
        #expect(plan.chapters.map(\.chapter.slug) == ["chapter-1", "annex-1", "chapter-2"])
        #expect(plan.chapters.map(\.chapter.depth) == [1, 1, 1])
        #expect(plan.chapters[0].paragraphs.map { $0.text[.nl] } == ["Een", "Veld", "Twee"])
        #expect(plan.chapters[0].notes.map(\.shape) == [.note])
    }

    @Test func factsStandWithTheirObjective() throws {
        var section = SampleReading.section(.strategic, "IV.1")
        section.budgets = [
            BudgetFact(
                code: "12.017.08.01.1211", label: [.fr: "Frais"], amount: 51_279.85, role: .total, kind: .revenue,
                appropriation: .payment, period: Period(2026), line: 7)
        ]
        section.staff = [StaffFact(fte: 19, line: 8), StaffFact(min: 2, max: 1, line: 9), StaffFact(line: 10)]
        section.tables = [Table(rows: [.fr: [["a"]]], lines: [14, 12])]
        section.notes = [.fr: SampleReading.passages(["Note"])]
        let content = try plan([section]).objectives[0]
        #expect(content.budget.map(\.amount) == [Money(cents: 5_127_985)])
        #expect(content.budget[0].article?.programme == "017")
        #expect(content.staff.map(\.fte) == [19...19, 1...2])
        // *From 28 to 48* is read as two numbers of one sentence.
        section.staff = [28, 48].map { StaffFact(fte: $0, label: [.fr: "De 28 à 48 ETP"], line: 11) }
        section.staff.append(StaffFact(fte: 1, label: [.fr: "Agent"], line: 12))
        section.staff.append(StaffFact(fte: 2, label: [.fr: "Agent"], line: 13))
        #expect(try plan([section]).objectives[0].staff.map(\.fte) == [28...48, 1...1, 2...2])
        #expect(content.tables == [PrintedTable(rows: [.fr: [["a"]]], firstLine: 12)])
        #expect(content.notes.map(\.shape) == [.note])
    }

    @Test func aLetterWithoutATitleIsCalledWhatItsFormIs() throws {
        let plan = try plan([]).plan
        #expect(plan.title[.fr] == "Lettre d’orientation 2026")
        #expect(plan.slug == "lettre-orientation-2026")
        #expect(plan.languages == [.fr, .nl])
        #expect(plan.period == Period(2026))
    }

    @Test func slugsAreShortAndUniqueInAReading() {
        let titles = ["Note d’orientation : Tourisme, image & culture 2026", "NOTE D'ORIENTATION tourisme", "…"]
        let letters = titles.map { SampleReading.letter([], title: [.fr: $0]) }
        let plans = PlanFromReading(SampleReading.reading(letters), lines: [], form: SampleReading.form)
        #expect(
            plans.contents.map(\.plan.slug) == [
                "note-orientation-tourisme-2026", "note-orientation-tourisme-2026-2", "orientation-letter-2026",
            ])
    }

    @Test func everyLineIsKeptWithItsFate() {
        let runs = [
            LineAccount.Run(from: 1, to: 3, language: .fr, state: .placed),
            LineAccount.Run(from: 5, to: 5, language: nil, state: .furniture),
        ]
        let plans = PlanFromReading(
            SampleReading.reading([], runs: runs), lines: ["un", " ", "trois", "oublié", "— 5 —"],
            form: SampleReading.form)
        #expect(plans.lines.map(\.number) == [1, 2, 3, 4, 5])
        #expect(plans.lines.map(\.state) == [.placed, nil, .placed, .unplaced, .furniture])
        #expect(plans.lines.map(\.language) == [.fr, nil, .fr, nil, nil])
        #expect(plans.source(bytes: [1, 2]).lines.count == 5)
    }

    @Test func findingsGoToTheirPlanAndObjective() {
        let first = SampleReading.letter([
            SampleReading.section(.chapter, "I", line: 10), SampleReading.section(.strategic, "IV.1", line: 20),
            SampleReading.section(.period, "IV.1.9", of: "IV.1", line: 30),
            SampleReading.section(.strategic, "IV.1", line: 40),
        ])
        let second = SampleReading.letter([SampleReading.section(.strategic, "IV.1", line: 50)])
        let findings = [
            Finding(.bytesReplaced, line: nil), Finding(.labelGlued, line: 5), Finding(.labelGlued, line: 12),
            Finding(.labelGlued, line: 22), Finding(.numberUnexpected, line: 33, number: "IV.1.9"),
            Finding(.numberRepeated, line: 40, number: "IV.1"), Finding(.labelGlued, line: 60),
        ]
        let plans = PlanFromReading(
            SampleReading.reading([first, second], findings: findings), lines: [], form: SampleReading.form
        ).contents
        #expect(plans[0].findings.map(\.line) == [nil, 5, 12, 22, 33, 40])
        #expect(plans[0].findings.map(\.objective) == [nil, nil, nil, "IV.1", "IV.1", "IV.1~2"])
        #expect(plans[1].findings.map(\.line) == [nil, 60])
        #expect(plans[1].findings.map(\.objective) == [nil, "IV.1"])
    }
}
